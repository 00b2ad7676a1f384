// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <string>

#include "core/base/error.h"
#include "core/text/clip_tokenizer.h"
#include "tests/support/temp_folder.h"

namespace {

constexpr std::array<const char*, 3> kFiles{"vocab.json", "merges.txt", "tokenizer_config.json"};

/// The bytes between NULs are the files.
void writeFiles(const ninefold::test::TempFolder& folder, std::string text) {
    for (const char* file : kFiles) {
        const auto end = text.find('\0');
        std::ofstream(folder / file, std::ios::binary) << text.substr(0, end);
        text.erase(0, end == std::string::npos ? end : end + 1);
    }
}

}  // namespace

/// Any bytes are a tokenizer whose ids lie within its vocabulary, or refused with an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const ninefold::test::TempFolder folder;
    writeFiles(folder, std::string(reinterpret_cast<const char*>(data), size));
    try {
        const ninefold::ClipTokenizer tokenizer(folder.path());
        const auto encoding = tokenizer.encode("A red apple, 3 pears; \xC3\xA9t\xC3\xA9");
        if (encoding.ids.size() != static_cast<std::size_t>(tokenizer.maxLength())) std::abort();
        for (const std::int64_t id : encoding.ids) {
            if (id < 0 || id >= tokenizer.vocabularySize()) std::abort();
        }
    } catch (const ninefold::Error&) {
    }
    return 0;
}
