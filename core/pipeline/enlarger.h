// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/base/image.h"
#include "core/pipeline/generator.h"
#include "core/pipeline/helper_catalog.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/model_hash.h"
#include "core/pipeline/precision.h"
#include "core/pipeline/source_picture.h"

namespace ninefold {

/// Enlarges pictures with the upscalers of the catalogue, each of which is read for the batch that
/// uses it. Not for two threads at once.
class Enlarger {
public:
    /// The lanes must outlive it.
    Enlarger(HelperCatalog helpers, const Precision& precision, ModelHashes hashes, Lanes& lanes);

    /// Throws Error{BadModel} when an upscaler that the recipe names isn't there.
    void requireUpscalers(const Recipe& recipe) const;

    /// Does the request's last step alone, on the picture that it brings along. Throws Error:
    /// Usage, BadModel, Cancelled before the next tile.
    StageTimes enlarge(const GenerationRequest& request, GenerationObserver& observer,
                       const CancelToken& cancel) const;
    /// Does the last step of pictures' recipes, one each, and reports them.
    void finish(const std::vector<Image>& images, const std::vector<Recipe>& recipes,
                GenerationObserver& observer, const CancelToken& cancel) const;
    /// Enlarges in place, for a second pass.
    void enlarge(std::vector<Image>& images, const std::string& upscaler, FrameSize size,
                 const CancelToken& cancel) const;

private:
    Helper find(const std::string& upscaler) const;
    /// `recipe` with name and hash as used.
    Recipe used(Recipe recipe, const CancelToken& cancel) const;

    HelperCatalog helpers_;
    Precision precision_;
    ModelHashes hashes_;
    Lanes& lanes_;
};

/// Whether the second pass starts from what an upscaler made.
bool hasUpscaler(const Hires& hires);

}  // namespace ninefold
