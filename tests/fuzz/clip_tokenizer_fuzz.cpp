// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/text/clip_tokenizer.h"

/// Any bytes are a prompt: no crash, always maxLength() ids of the vocabulary.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const ninefold::ClipTokenizer tokenizer(NINEFOLD_FIXTURES "/text/small");
    const std::string text(reinterpret_cast<const char*>(data), size);
    const ninefold::Encoding encoding = tokenizer.encode(text);
    if (encoding.ids.size() != static_cast<std::size_t>(tokenizer.maxLength())) std::abort();
    for (const std::int64_t id : encoding.ids) {
        if (id < 0 || id >= tokenizer.vocabularySize()) std::abort();
    }
    return 0;
}
