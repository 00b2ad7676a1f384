// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "core/base/error.h"
#include "core/weights/safetensors_header.h"

/// Any bytes are a safetensors file whose tensors lie inside it, or refused with an Error.
/// Corpus: the .safetensors of tests/fixtures/nn.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        const auto entries = ninefold::parseSafetensorsHeader(
            reinterpret_cast<const std::byte*>(data), size, "fuzz");
        for (const auto& [name, entry] : entries) {
            if (entry.begin > entry.end || entry.end > size) std::abort();
        }
    } catch (const ninefold::Error&) {
    }
    return 0;
}
