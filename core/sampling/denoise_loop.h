// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/sampling/noise_schedule.h"
#include "core/sampling/noise_source.h"

namespace ninefold {

class Sampler;

/// What is the same for every picture of a batch.
struct DenoisePlan {
    NoiseSchedule schedule;
    std::string sampler;                       ///< an id of samplerList()
    int steps = 20;                            ///< 1..1000
    std::array<std::int64_t, 4> shape{};       ///< of a latent: {1, C, h, w}
    double strength = 1.0;                     ///< below 1: how much of a source is drawn anew
    at::Tensor mask = {};                      ///< [1,1,h,w] in 0..1, 1 = draw, 0 = keep the source
    at::Device device = at::Device(at::kCPU);  ///< where the latents live
};

/// Where one picture starts from. `noise` continues where the caller left it: encoding a source
/// picture may have drawn from it before.
struct PictureStart {
    NoiseSource noise;
    at::Tensor source = {};  ///< clean latent to start from, float32; undefined: from noise alone
    at::Tensor variation = {};     ///< other noise of the plan's shape; see blendNoise()
    double variationStrength = 0;  ///< 0..1, used where `variation` is defined
    std::optional<NoiseSource> stepNoise = {};  ///< of the steps; empty: `noise` goes on
};

/// The model: latent [1,C,h,w] float32, already scaled, and training step to output [1,C,h,w] of
/// any floating type, guidance included. May be called for several pictures at once.
using Predict = std::function<at::Tensor(int picture, const at::Tensor& latent, double timestep)>;
/// Runs body(0) .. body(count-1), on as many threads as it likes; returns when all are done and
/// then throws the first exception of any.
using ParallelFor = std::function<void(int count, const std::function<void(int)>& body)>;
/// After every model call: `done` of `total` calls, and the clean latent each picture is heading
/// for. On the calling thread.
using OnStep =
    std::function<void(int done, int total, const std::vector<at::Tensor>& predictedClean)>;
/// Sees a picture's latent after each model call, on the thread that drew it.
using AfterCall = std::function<void(int picture, const at::Tensor& latent)>;

/// One after another on the calling thread.
void serialFor(int count, const std::function<void(int)>& body);

/// How many model calls one picture takes; 0 when the strength is too low for a single step.
int modelCalls(const DenoisePlan& plan);

/// For each of those calls the step that it belongs to, from 0 among the steps that are drawn.
std::vector<int> stepsOfCalls(const DenoisePlan& plan);

/// The one denoising loop. All pictures go forward together, call by call, so that all can be
/// watched, but each is computed on its own, so its bits don't depend on its neighbours. With a
/// mask, what must stay is put back after every call, with as much noise as the next call expects,
/// so that the rest is drawn to fit (Lugmayr et al. 2022, arXiv:2201.09865, without resampling).
/// Returns the clean latents, float32 on plan.device. Without a model call (see modelCalls) a
/// source is returned as it is.
/// Throws Error: Usage (see makeSampler; a strength below 1 or a mask without a source), Cancelled
/// before the next model call; whatever `predict` throws passes through.
std::vector<at::Tensor> denoise(const DenoisePlan& plan, std::vector<PictureStart> starts,
                                const Predict& predict, const ParallelFor& parallelFor,
                                const OnStep& onStep, const CancelToken& cancel,
                                const AfterCall& afterCall = {});

}  // namespace ninefold
