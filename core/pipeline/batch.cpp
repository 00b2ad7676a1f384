// SPDX-License-Identifier: MIT
#include "core/pipeline/batch.h"

#include <ATen/ATen.h>

#include <utility>

#include "core/pipeline/tensor_image.h"

namespace ninefold {

Recipe Batch::recipeOf(int index) const {
    Recipe picture = recipeOfPicture(recipe, index);
    picture.addOns = addOns.used.at(static_cast<std::size_t>(index));
    if (request.texts.empty()) return picture;
    return expanded(std::move(picture), request.texts.at(static_cast<std::size_t>(index)));
}

std::vector<Recipe> Batch::recipes() const {
    std::vector<Recipe> all;
    for (int i = 0; i < request.count; ++i) {
        all.push_back(recipeOf(i));
        all.back().guidanceScale = guidanceScale();
    }
    return all;
}

double Batch::guidanceScale() const {
    return model.network->guidesItself() ? 1.0 : recipe.guidanceScale;
}

std::array<std::int64_t, 4> Batch::latentShape() const {
    return {1, model.network->latentChannels(), latentHeight(), latentWidth()};
}

std::int64_t Batch::latentHeight() const {
    return recipe.height / model.network->latentScale();
}

std::int64_t Batch::latentWidth() const {
    return recipe.width / model.network->latentScale();
}

DenoisePlan Batch::plan(at::Device device) const {
    DenoisePlan plan{NoiseSchedule(withSchedule(model.schedule, recipe.schedule)),
                     recipe.sampler,
                     recipe.steps,
                     latentShape(),
                     strength,
                     {},
                     device};
    if (!mask.isEmpty() && !model.network->takesMask()) {
        plan.mask = latentMask(mask, latentHeight(), latentWidth()).to(device);
    }
    return plan;
}

std::vector<PictureStart> Batch::noises() const {
    std::vector<PictureStart> starts;
    const NoiseKind kind = noiseKind(recipe.noiseSource);
    for (const Recipe& picture : recipes()) {
        starts.push_back({NoiseSource(picture.seed, kind)});
        if (picture.stepNoiseDelta > 0) {
            starts.back().stepNoise = NoiseSource(picture.seed + picture.stepNoiseDelta, kind);
        }
        if (picture.variationStrength <= 0) continue;
        starts.back().variation = NoiseSource(picture.variationSeed, kind).draw(latentShape());
        starts.back().variationStrength = picture.variationStrength;
    }
    return starts;
}

Batch Batch::secondPass() const {
    Batch second = *this;
    const Hires& hires = recipe.hires;
    second.recipe.width = hiresPx(recipe.width, hires, model.info.sizeMultiple);
    second.recipe.height = hiresPx(recipe.height, hires, model.info.sizeMultiple);
    if (hires.steps > 0) second.recipe.steps = hires.steps;
    second.strength = hires.strength;
    return second;
}

}  // namespace ninefold
