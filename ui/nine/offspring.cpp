// SPDX-License-Identifier: MIT
#include "ui/nine/offspring.h"

namespace ninefold::ui {

namespace {

constexpr int kCount = 9;

GenerationRequest childOf(const ImageRow& parent, const char* change) {
    GenerationRequest request;
    request.recipe = parent.recipe;
    // What was used belongs to the picture that was drawn with it.
    request.recipe.modelHash.clear();
    request.recipe.precision = Recipe().precision;
    request.recipe.programVersion.clear();
    request.recipe.upscale = {};  // what is drawn anew has its own size
    request.count = kCount;
    request.parentImage = parent.id;
    request.change = change;
    return request;
}

}  // namespace

GenerationRequest variationsOf(const ImageRow& parent, double strength, std::uint64_t seed) {
    GenerationRequest request = childOf(parent, "variation");
    request.recipe.variationSeed = seed;
    request.recipe.variationStrength = strength;
    return request;
}

GenerationRequest moreLike(const ImageRow& parent, const Image& source, double strength,
                           std::uint64_t seed) {
    GenerationRequest request = childOf(parent, "image");
    request.sourceImage = source;
    request.recipe.sourceImage.clear();
    request.recipe.maskImage.clear();
    request.recipe.strength = strength;
    if (request.recipe.hires.isOn()) {  // the source is as large as it is to be
        request.recipe.width = source.width;
        request.recipe.height = source.height;
        request.recipe.hires = {};
    }
    request.recipe.seed = seed;
    request.recipe.variationStrength = 0;
    request.recipe.variationSeed = 0;
    return request;
}

GenerationRequest enlargementOf(const ImageRow& parent, const Image& picture,
                                const Upscale& upscale) {
    GenerationRequest request;
    request.recipe = parent.recipe;
    request.recipe.upscale = upscale;
    request.count = 1;
    request.toEnlarge = picture;
    request.parentImage = parent.id;
    request.change = "upscale";
    return request;
}

}  // namespace ninefold::ui
