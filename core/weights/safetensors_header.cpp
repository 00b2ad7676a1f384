// SPDX-License-Identifier: MIT
#include "core/weights/safetensors_header.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {
namespace {

constexpr std::size_t kLengthBytes = 8;
constexpr std::uint64_t kMaxHeaderBytes = 100'000'000;  // the limit of the reference reader
constexpr std::size_t kMaxDimensions = 16;

[[noreturn]] void fail(const std::string& file, const Message& what) {
    throw Error(ErrorKind::BadModel, {"%1: %2.", file, what},
                "The file is damaged or isn't safetensors; get it again.");
}

/// JSON readers keep the last of two equal keys; here that would hide a tensor.
Json parseWithoutDuplicates(const char* begin, const char* end, const std::string& file) {
    std::set<std::string> names;
    std::string duplicate;
    const Json::parser_callback_t note = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::key && depth == 1) {
            const auto& name = parsed.get_ref<const std::string&>();
            if (!names.insert(name).second) duplicate = name;
        }
        return true;
    };
    Json header = Json::parse(begin, end, note, /*allow_exceptions=*/false);
    if (!duplicate.empty()) fail(file, {"the tensor \"%1\" is there twice", duplicate});
    if (!header.is_object()) fail(file, "the header is not a JSON object");
    return header;
}

std::uint64_t unsignedNumber(const Json& value, const std::string& file, const std::string& name) {
    if (!value.is_number_unsigned()) {
        fail(file, {"the tensor \"%1\" has a shape or range that is no natural number", name});
    }
    return value.get<std::uint64_t>();
}

/// The product of the shape times the element size, or a failure when it overflows.
std::uint64_t bytesOf(const TensorEntry& entry, const std::string& file, const std::string& name) {
    std::uint64_t bytes = bytesPerElement(entry.dtype);
    for (const std::int64_t extent : entry.shape) {
        const auto factor = static_cast<std::uint64_t>(extent);
        if (factor != 0 && bytes > std::numeric_limits<std::uint64_t>::max() / factor) {
            fail(file, {"the shape of \"%1\" is too large", name});
        }
        bytes *= factor;
    }
    return bytes;
}

TensorEntry parseEntry(const Json& json, const std::string& name, std::uint64_t dataBegin,
                       std::uint64_t dataBytes, const std::string& file) {
    const bool isComplete = json.is_object() && json.contains("dtype") &&
                            json["dtype"].is_string() && json.contains("shape") &&
                            json["shape"].is_array() && json["shape"].size() <= kMaxDimensions &&
                            json.contains("data_offsets") && json["data_offsets"].is_array() &&
                            json["data_offsets"].size() == 2;
    if (!isComplete) fail(file, {"the entry of \"%1\" is not that of a tensor", name});

    TensorEntry entry;
    entry.dtype = json["dtype"].get<std::string>();
    if (bytesPerElement(entry.dtype) == 0) {
        fail(file, {"\"%1\" has the unknown dtype \"%2\"", name, entry.dtype});
    }
    for (const Json& extent : json["shape"]) {
        const std::uint64_t number = unsignedNumber(extent, file, name);
        if (number > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            fail(file, {"the shape of \"%1\" is too large", name});
        }
        entry.shape.push_back(static_cast<std::int64_t>(number));
    }
    const std::uint64_t begin = unsignedNumber(json["data_offsets"][0], file, name);
    const std::uint64_t end = unsignedNumber(json["data_offsets"][1], file, name);
    if (begin > end || end > dataBytes) {
        fail(file, {"\"%1\" lies outside the file, which may be truncated", name});
    }
    if (end - begin != bytesOf(entry, file, name)) {
        fail(file, {"the bytes of \"%1\" don't match its shape", name});
    }
    entry.begin = static_cast<std::size_t>(dataBegin + begin);
    entry.end = static_cast<std::size_t>(dataBegin + end);
    return entry;
}

void refuseOverlaps(const TensorEntries& entries, const std::string& file) {
    std::vector<std::pair<std::size_t, const TensorEntries::value_type*>> byBegin;
    for (const auto& item : entries) {
        if (item.second.end > item.second.begin) byBegin.emplace_back(item.second.begin, &item);
    }
    std::sort(byBegin.begin(), byBegin.end());
    for (std::size_t i = 1; i < byBegin.size(); ++i) {
        if (byBegin[i].first < byBegin[i - 1].second->second.end) {
            fail(file, {"the tensors \"%1\" and \"%2\" overlap", byBegin[i - 1].second->first,
                        byBegin[i].second->first});
        }
    }
}

}  // namespace

std::size_t bytesPerElement(const std::string& dtype) noexcept {
    static constexpr std::pair<const char*, std::size_t> kSizes[] = {
        {"F64", 8}, {"I64", 8}, {"F32", 4}, {"I32", 4},     {"F16", 2},     {"BF16", 2},
        {"I16", 2}, {"I8", 1},  {"U8", 1},  {"F8_E4M3", 1}, {"F8_E5M2", 1}, {"BOOL", 1}};
    for (const auto& [name, bytes] : kSizes) {
        if (dtype == name) return bytes;
    }
    return 0;
}

TensorEntries parseSafetensorsHeader(const std::byte* bytes, std::size_t size,
                                     const std::string& fileName) {
    if (size < kLengthBytes) fail(fileName, "the file is shorter than a header");
    std::uint64_t length = 0;
    for (std::size_t i = 0; i < kLengthBytes; ++i) {
        length |= std::to_integer<std::uint64_t>(bytes[i]) << (8 * i);
    }
    if (length > kMaxHeaderBytes) fail(fileName, "the header claims to be above 100 MB");
    if (length > size - kLengthBytes) fail(fileName, "the file ends inside its header");

    const auto* text = reinterpret_cast<const char*>(bytes + kLengthBytes);
    const Json header = parseWithoutDuplicates(text, text + length, fileName);
    const std::uint64_t dataBegin = kLengthBytes + length;
    TensorEntries entries;
    for (const auto& [name, json] : header.items()) {
        if (name == "__metadata__") continue;
        entries.emplace(name, parseEntry(json, name, dataBegin, size - dataBegin, fileName));
    }
    refuseOverlaps(entries, fileName);
    return entries;
}

}  // namespace ninefold
