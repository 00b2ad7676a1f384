// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>

#include "core/base/acceleration.h"
#include "core/base/add_ons.h"
#include "core/base/control.h"
#include "core/base/hires.h"
#include "core/base/json_fwd.h"
#include "core/base/upscale.h"

namespace ninefold {

/// Everything needed to make one picture again. A value: copy it freely.
/// The same recipe on the same machine gives the same bytes, alone or in a batch.
struct Recipe {
    std::string prompt;                  ///< UTF-8; empty draws unconditionally
    std::string negativePrompt;          ///< UTF-8
    std::string promptTemplate;          ///< what `prompt` is an expansion of; empty: nothing
    std::string negativeTemplate;        ///< the same of `negativePrompt`
    std::uint64_t seed = 0;              ///< of the CPU generator that draws the noise
    int width = 128;                     ///< px
    int height = 128;                    ///< px
    int steps = 12;                      ///< denoising steps, 1..1000
    std::string sampler = "euler";       ///< a registered id, e.g. "dpmpp_2m"
    std::string schedule = "automatic";  ///< "automatic" (the model's), "karras", "trailing", …
    double guidanceScale = 4.0;          ///< classifier-free guidance, 1 = off; 0..100
    double guidanceRescale = 0.0;        ///< 0..1: how far the contrast of guidance is taken back
    double guidanceFrom = 0.0;           ///< guidance acts from this share of the way from noise
    double guidanceUntil = 1.0;          ///< … to this one, 0..1; elsewhere it is off
    std::string modelId;                 ///< catalogue id
    std::string modelHash;               ///< SHA-256 of its file, or of its UNet's
    std::string sourceImage;             ///< SHA-256 of the picture started from, or empty
    double strength = 1.0;               ///< image to image: 0 keeps the source, 1 ignores it
    std::string maskImage;               ///< SHA-256 of the mask: where the source is redrawn
    std::uint64_t variationSeed = 0;     ///< of the noise that is blended in
    double variationStrength = 0.0;      ///< 0 = no variation, 1 = only the variation's noise
    int clipSkip = 0;                    ///< last layers of the text encoder to leave out, 0..11
    Hires hires;                         ///< the second pass, if any
    Controls controls;                   ///< pictures that steer the drawing, if any
    Upscale upscale;                     ///< enlarging what is drawn, if it is
    AddOns addOns;                       ///< LoRAs, embeddings and VAE; all but `vae` as used
    Acceleration acceleration;           ///< what is left out to be faster, if anything
    /// Whose random numbers the noise is: "torch-cpu", or those of a GPU, "torch-cuda" and "philox"
    /// (the same numbers, drawn by A1111 on the CPU).
    std::string noiseSource = "torch-cpu";
    std::uint64_t stepNoiseDelta = 0;  ///< 0, or what is added to the seed for the noise of steps
    std::string precision = "auto";    ///< as used: "f32", "bf16", "fp16"
    std::string programVersion;
};

/// The recipe of picture `index` of the batch that `first` begins: seed + index (modulo 2^64).
/// With a variation the seed stays and variationSeed + index counts, as A1111 does it.
Recipe recipeOfPicture(Recipe first, int index);

/// The texts of one picture of a batch, expanded from the templates of its recipe.
struct PromptTexts {
    std::string prompt;
    std::string negativePrompt;
};

inline bool operator==(const PromptTexts& a, const PromptTexts& b) {
    return a.prompt == b.prompt && a.negativePrompt == b.negativePrompt;
}

/// The recipe with its prompts expanded to `texts`; what changes by that is kept as the template.
Recipe expanded(Recipe recipe, const PromptTexts& texts);

/// What the artist wrote: the templates where there are some, else the prompts.
PromptTexts writtenTexts(const Recipe& recipe);

/// Canonical JSON: sorted keys; seeds as text, since they reach 2^64-1. What most pictures do
/// without (mask, variation, templates, clip skip, a second pass, tamed guidance) stands there only
/// when used, so that hashes of recipes without it stay as they were.
Json toJson(const Recipe& recipe);

/// The reverse. Unknown keys are ignored (a newer version wrote them); a missing key keeps its
/// default. Throws Error{BadFile} if a value has the wrong type.
Recipe recipeFromJson(const Json& json);

/// SHA-256 of the canonical JSON.
std::string recipeHash(const Recipe& recipe);

/// Throws Error{Usage} with one clear sentence for the first thing that can't be drawn: size not a
/// multiple of `sizeMultiple`, size < sizeMultiple or > 4096, steps outside 1..1000, guidance not
/// finite or outside 0..100, a strength or share outside 0..1, clip skip outside 0..11, guidance
/// that ends before it begins, a second pass that can't be (see Hires) or over a source, an unknown
/// source of noise, prompt above 64 KiB.
void validate(const Recipe& recipe, int sizeMultiple);

}  // namespace ninefold
