// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/models/add_on_use.h"
#include "core/models/text_condition.h"
#include "core/sampling/schedule_config.h"

namespace ninefold {

/// What a model's latents mean, as far as others share it.
enum class LatentSpace {
    Own,                ///< its own: no other program's decoder fits
    StableDiffusion,    ///< that of Stable Diffusion 1 and 2
    StableDiffusionXl,  ///< that of XL
};

/// What one latent is predicted with.
struct UNetWork {
    int64_t height = 0;  ///< of the latent
    int64_t width = 0;
    int64_t tokens = 0;          ///< text states; 0: as many as fit
    double tokenMerging = 0;     ///< see Acceleration
    bool reusesDeepMap = false;  ///< of an earlier call, see nn::DeepMap
};

/// A latent diffusion model in memory: text encoder, denoiser and autoencoder. Nothing changes
/// while drawing, so several threads may draw with it at a time. Inputs may have any float dtype
/// and are converted; every result's bits depend on its own inputs only, given a number of threads
/// inside an operation of 1.
class LoadedModel {
public:
    virtual ~LoadedModel() = default;

    /// Token ids [B,T] int64, T ≤ maxTokens(), padded as the tokenizer does -> text in dtype().
    virtual TextCondition encodeText(const at::Tensor& ids,
                                     const TextOptions& options = {}) const = 0;
    /// Latents [B,C,h,w], training steps [B], text -> f32 [B,C,h,w], what the model was trained to
    /// predict (see schedule()). Where the model takesMask(), behind the latents' channels come the
    /// mask (1 = draw) and the latents of the picture without what is drawn: [B,2C+1,h,w].
    virtual at::Tensor predict(const at::Tensor& latents, const at::Tensor& timesteps,
                               const TextCondition& text) const = 0;
    /// Scaled latents [B,C,h,w] -> f32 pictures [B,3,H,W], about [-1,1] but not clamped.
    virtual at::Tensor decode(const at::Tensor& latents) const = 0;
    /// Pictures [B,3,H,W] in [-1,1] -> scaled latents f32 [B,C,h,w]: the posterior's mean, plus its
    /// deviation times `noise` [B,C,h,w] where that is defined.
    virtual at::Tensor encode(const at::Tensor& pictures, const at::Tensor& noise = {}) const = 0;

    /// Multiplications and additions to predict one latent, and to decode one. Computed from
    /// shapes, in milliseconds.
    virtual double unetFlop(const UNetWork& work) const = 0;
    virtual double decodeFlop(int64_t h, int64_t w) const = 0;

    /// What is drawn with from now on beside the model itself, and nothing else of its kind. Not
    /// while another thread draws. Each throws Error{BadModel} that names the file which is damaged
    /// or made for another kind of model; the model stays able to draw with what it is given next.
    virtual void useLoras(const std::vector<LoraUse>& loras) = 0;
    /// Embeddings take the token ids nn::kFirstLearnedToken …, `vectors` of them each, in order.
    virtual void useEmbeddings(const std::vector<EmbeddingUse>& embeddings) = 0;
    /// Another autoencoder, a file or a folder of diffusers; empty: the model's own. `hash` tells a
    /// changed file.
    virtual void useAutoencoder(const std::filesystem::path& vae, const std::string& hash) = 0;

    virtual int64_t latentChannels() const = 0;
    /// Pixels per latent pixel in each direction: 8, 16, …
    virtual int64_t latentScale() const = 0;
    virtual int64_t maxTokens() const = 0;
    virtual LatentSpace latentSpace() const = 0;
    /// Throws Error{BadModel} when the ControlNet is made for another kind of model.
    virtual void requireFit(const ControlNetwork& control) const = 0;
    /// Whether it is made to inpaint.
    virtual bool takesMask() const = 0;
    /// Whether it draws with guidance by itself (LCM): it is told the scale, and runs once a step.
    virtual bool guidesItself() const = 0;
    virtual at::ScalarType dtype() const = 0;
    virtual at::Device device() const = 0;
    virtual const ScheduleConfig& schedule() const = 0;
    /// Holds vocab.json and merges.txt.
    virtual std::filesystem::path tokenizerFolder() const = 0;
};

/// Reads the model at `path`, a diffusers folder or a checkpoint file, whose family is recognised
/// by its configuration and by the names and shapes of its weights. Throws Error{BadModel} that
/// says what is missing, truncated or foreign; Error{OutOfMemory}.
std::unique_ptr<LoadedModel> loadModel(const std::filesystem::path& path, at::ScalarType dtype,
                                       at::Device device);

/// Gives memory back to the system that is kept for the next tensors: after a job, and when a model
/// is gone.
void releaseSpareMemory();

}  // namespace ninefold
