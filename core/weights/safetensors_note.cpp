// SPDX-License-Identifier: MIT
#include "core/weights/safetensors_note.h"

#include <cstdint>

#include "core/base/json.h"
#include "core/weights/mapped_file.h"

namespace ninefold {

std::string safetensorsNote(const std::filesystem::path& file, const std::string& key) {
    constexpr std::size_t kLengthBytes = 8;
    const MappedFile map(file);
    if (map.size() <= kLengthBytes) return {};
    std::uint64_t length = 0;
    for (std::size_t i = kLengthBytes; i-- > 0;) {
        length = length << 8U | std::to_integer<std::uint64_t>(map.data()[i]);
    }
    if (length > map.size() - kLengthBytes) return {};
    const auto* text = reinterpret_cast<const char*>(map.data() + kLengthBytes);
    const Json head = Json::parse(text, text + length, nullptr, /*allow_exceptions=*/false);
    const auto notes = head.find("__metadata__");
    if (notes == head.end() || !notes->is_object()) return {};
    const auto note = notes->find(key);
    return note == notes->end() || !note->is_string() ? std::string() : note->get<std::string>();
}

}  // namespace ninefold
