// SPDX-License-Identifier: MIT
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/error.h"
#include "core/export/metadata.h"
#include "core/export/png_chunks.h"
#include "tests/support/tiny_png.h"

namespace {

/// Where the programs that Ninefold reads put their texts.
constexpr std::array<const char*, 8> kKeys{
    "parameters",        "prompt",      "workflow", "ninefold",
    "invokeai_metadata", "sd-metadata", "Dream",    "UserComment"};

/// A PNG that says nothing but this.
std::string pngWith(const std::string& key, const std::string& text) {
    static const std::string kChecksum(4, '\0');
    return ninefold::withPngTexts(ninefold::test::tinyPng(kChecksum), {{key, text}});
}

/// What was read can be written and read again.
void checkRoundTrip(const ninefold::Recipe& recipe) {
    const std::string text = ninefold::a1111Text({recipe, {}, "model"});
    if (!ninefold::readRecipe(pngWith("parameters", text), "fuzz")) std::abort();
}

}  // namespace

/// Any bytes are what a program left in a picture: the first one says under which key.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    try {
        const auto found =
            ninefold::readRecipe(pngWith(kKeys.at(data[0] % kKeys.size()), text), "fuzz");
        if (found) checkRoundTrip(found->recipe);
    } catch (const ninefold::Error&) {
    }
    return 0;
}
