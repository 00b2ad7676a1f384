// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/image.h"
#include "core/models/preview_decoder.h"
#include "core/pipeline/draw_progress.h"
#include "core/pipeline/helper_catalog.h"
#include "core/pipeline/lanes.h"
#include "core/pipeline/latent_colours.h"
#include "core/pipeline/precision.h"

namespace ninefold {

/// What is shown of pictures while they are drawn: with a tiny decoder for the model's latents what
/// they will look like, as often as at most a twentieth of the drawing time allows; without one a
/// small picture by a linear fit after each step. Which of TAESD's two decoders a file is, its
/// tensors don't say: one with "xl" in its name is the one for XL.
class LivePreviews {
public:
    /// Of latents of so many channels. `own` is the model's own fit, if it has one. A decoder that
    /// can't be read is as none: the models page says why. The lanes must outlive it.
    LivePreviews(LatentSpace space, std::int64_t channels, LatentColours own,
                 const HelperCatalog& helpers, const Precision& precision, Lanes& lanes);

    /// After a step: the clean latents [1,C,h,w] that the pictures are heading for. Nothing when
    /// those shown before are to stay.
    std::vector<Image> after(const std::vector<at::Tensor>& latents, const CancelToken& cancel);

    bool hasDecoder() const { return decoder_ != nullptr; }

private:
    bool isDue() const;
    Image decoded(const at::Tensor& latent);

    Lanes& lanes_;
    LatentColours colours_;
    std::unique_ptr<const PreviewDecoder> decoder_;
    Stopwatch watch_;          ///< since drawing began
    double spentSeconds_ = 0;  ///< of these on previews
    double lastSeconds_ = 0;
};

}  // namespace ninefold
