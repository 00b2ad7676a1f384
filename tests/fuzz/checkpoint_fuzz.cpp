// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>

#include "core/base/error.h"
#include "core/weights/pickle.h"
#include "core/weights/stored_zip.h"

/// Any bytes are an archive or a pickle, or refused with an Error: no crash, no growth.
/// Corpus: tests/fixtures/weights.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto* bytes = reinterpret_cast<const std::byte*>(data);
    try {
        for (const auto& [name, range] : ninefold::readStoredZip(bytes, size, "fuzz")) {
            ninefold::Pickle(bytes + range.begin, range.end - range.begin, name);
        }
    } catch (const ninefold::Error&) {
    }
    try {
        ninefold::Pickle(bytes, size, "fuzz");
    } catch (const ninefold::Error&) {
    }
    return 0;
}
