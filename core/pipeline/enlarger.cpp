// SPDX-License-Identifier: MIT
#include "core/pipeline/enlarger.h"

#include <utility>

#include "core/base/error.h"
#include "core/pipeline/draw_progress.h"
#include "core/pipeline/tiled_upscale.h"

namespace ninefold {

namespace {

FrameSize sizeAfter(const Image& image, const Upscale& upscale) {
    return {upscaledPx(image.width, upscale), upscaledPx(image.height, upscale)};
}

}  // namespace

bool hasUpscaler(const Hires& hires) {
    return hires.isOn() && hires.upscaler != "latent" && hires.upscaler != "lanczos";
}

Enlarger::Enlarger(HelperCatalog helpers, const Precision& precision, ModelHashes hashes,
                   Lanes& lanes)
    : helpers_(std::move(helpers)),
      precision_(precision),
      hashes_(std::move(hashes)),
      lanes_(lanes) {}

Helper Enlarger::find(const std::string& upscaler) const {
    return helpers_.find(Helper::Kind::Upscaler, upscaler);
}

void Enlarger::requireUpscalers(const Recipe& recipe) const {
    if (hasUpscaler(recipe.hires)) find(recipe.hires.upscaler);
    if (recipe.upscale.isOn()) find(recipe.upscale.upscaler);
}

Recipe Enlarger::used(Recipe recipe, const CancelToken& cancel) const {
    const Helper helper = find(recipe.upscale.upscaler);
    recipe.upscale.upscaler = helper.name;
    recipe.upscale.hash = hashes_.hashOf(helper.path, cancel);
    return recipe;
}

StageTimes Enlarger::enlarge(const GenerationRequest& request, GenerationObserver& observer,
                             const CancelToken& cancel) const {
    validate(request.recipe.upscale);
    if (request.count != 1) {
        throw Error(ErrorKind::Usage, "One picture is enlarged at a time.");
    }
    const Helper helper = find(request.recipe.upscale.upscaler);
    observer.onLoading(helper.name);
    StageTimes times;
    const Stopwatch loading;
    const Recipe recipe = used(request.recipe, cancel);
    const auto network = loadUpscaler(helper.path, precision_.device);
    times.loadSeconds = loading.seconds();
    const Stopwatch watch;
    const auto onTile = [&](int done, int total) {
        observer.onStep(done, total, watch.seconds() / done * (total - done));
    };
    const Image image =
        upscaledPicture(*network, request.toEnlarge, sizeAfter(request.toEnlarge, recipe.upscale),
                        recipe.upscale.tilePx, {lanes_, cancel, onTile});
    times.decodeSeconds = watch.seconds();
    observer.onPicture(0, image, recipe);
    return times;
}

void Enlarger::finish(const std::vector<Image>& images, const std::vector<Recipe>& recipes,
                      GenerationObserver& observer, const CancelToken& cancel) const {
    const auto network =
        loadUpscaler(find(recipes.front().upscale.upscaler).path, precision_.device);
    for (std::size_t i = 0; i < images.size(); ++i) {
        const Recipe recipe = used(recipes[i], cancel);
        const Image image =
            upscaledPicture(*network, images[i], sizeAfter(images[i], recipe.upscale),
                            recipe.upscale.tilePx, {lanes_, cancel});
        observer.onPicture(static_cast<int>(i), image, recipe);
    }
}

void Enlarger::enlarge(std::vector<Image>& images, const std::string& upscaler, FrameSize size,
                       const CancelToken& cancel) const {
    const auto network = loadUpscaler(find(upscaler).path, precision_.device);
    for (Image& image : images) {
        image = upscaledPicture(*network, image, size, 0, {lanes_, cancel});
    }
}

}  // namespace ninefold
