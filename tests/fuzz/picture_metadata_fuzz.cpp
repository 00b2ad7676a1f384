// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/base/error.h"
#include "core/export/metadata.h"

/// Any bytes are a picture with or without a recipe, or refused with an Error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    try {
        ninefold::readRecipe(std::string(reinterpret_cast<const char*>(data), size), "fuzz");
    } catch (const ninefold::Error&) {
    }
    return 0;
}
