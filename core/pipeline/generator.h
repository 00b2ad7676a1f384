// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/image.h"
#include "core/base/message.h"
#include "core/base/recipe.h"

namespace ninefold {

/// Seconds spent in each stage of a batch, and the arithmetic that was done there.
struct StageTimes {
    double loadSeconds = 0;    ///< reading the model, 0 when it was already loaded
    double encodeSeconds = 0;  ///< prompt to text states
    double denoiseSeconds = 0;
    double decodeSeconds = 0;  ///< latent to pixels
    double denoiseFlop = 0;    ///< multiply and add counted as two
    double decodeFlop = 0;

    StageTimes& operator+=(const StageTimes& other) {
        loadSeconds += other.loadSeconds;
        encodeSeconds += other.encodeSeconds;
        denoiseSeconds += other.denoiseSeconds;
        decodeSeconds += other.decodeSeconds;
        denoiseFlop += other.denoiseFlop;
        decodeFlop += other.decodeFlop;
        return *this;
    }
};

/// What happens while a batch is drawn. Every call comes on the thread that called generate(), so
/// an implementation needs no lock, but it must return at once: drawing waits for it.
class GenerationObserver {
public:
    virtual ~GenerationObserver() = default;
    /// The model is being read from disk.
    virtual void onLoading(const std::string& modelTitle) = 0;
    /// `step` of `steps` denoising steps are done for the whole batch; secondsLeft covers denoising
    /// and decoding, < 0 while unknown.
    virtual void onStep(int step, int steps, double secondsLeft) = 0;
    /// Small pictures of what the latents hold now, of those pictures of the batch that are being
    /// drawn: the first ones that aren't finished.
    virtual void onPreviews(const std::vector<Image>& previews) = 0;
    /// False saves the time that making previews takes.
    virtual bool wantsPreviews() const { return true; }
    /// Picture `index` is decoded. `recipe` has everything filled in that was used: its seeds,
    /// model hash, precision, program version.
    virtual void onPicture(int index, const Image& image, const Recipe& recipe) = 0;
    /// Something that the artist should know of, e.g. that a LoRA isn't the file that the recipe
    /// was drawn with before; drawing goes on.
    virtual void onNotice(const Message& /*notice*/) {}
};

/// A batch: `count` pictures of one recipe; picture i is recipeOf(i).
struct GenerationRequest {
    Recipe recipe;
    int count = 9;
    /// What the pictures are drawn with where the recipe's prompts are templates, one a picture;
    /// empty: the recipe's own. See expandedTexts().
    std::vector<PromptTexts> texts = {};
    Image sourceImage;  ///< image to image when not empty; another size is fitted()
    Image mask;         ///< white = redraw, black = keep the source's pixels; of the source's size
    std::vector<Image> controlImages = {};  ///< one for each of the recipe's controls; any size
    /// Where the recipe enlarges what is drawn: the picture, when it is there already. Nothing is
    /// drawn then.
    Image toEnlarge = {};
    std::int64_t parentImage = 0;  ///< the library's picture that this comes from; 0 = none
    std::string change;  ///< how: "", "variation", "image", "inpaint", "upscale", "outpaint"

    Recipe recipeOf(int index) const {
        const Recipe picture = recipeOfPicture(recipe, index);
        return texts.empty() ? picture
                             : expanded(picture, texts.at(static_cast<std::size_t>(index)));
    }
    /// The batch of its pictures `first` .. `first + count - 1`.
    GenerationRequest part(int first, int partCount) const {
        GenerationRequest request = *this;
        request.recipe = recipeOfPicture(recipe, first);
        request.count = partCount;
        if (!texts.empty()) {
            request.texts.assign(texts.begin() + first, texts.begin() + first + partCount);
        }
        return request;
    }
};

/// Draws pictures. One call at a time; an Error leaves the generator ready for the next call.
class Generator {
public:
    virtual ~Generator() = default;
    /// What draws, as timings are kept by: "AMD Ryzen 7 5800X 8-Core Processor × 8", the cores
    /// behind the name.
    virtual std::string device() const = 0;
    /// Draws the batch and reports through `observer`. Throws Error: Usage (what can't be drawn),
    /// BadModel, OutOfMemory, Cancelled (within one step of cancel()).
    virtual StageTimes generate(const GenerationRequest& request, GenerationObserver& observer,
                                const CancelToken& cancel) = 0;
};

}  // namespace ninefold
