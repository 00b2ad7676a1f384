// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "core/history/history_store.h"
#include "core/pipeline/generator.h"

namespace ninefold::ui {

/// Nine pictures whose noise lies between that of `parent` and others: the same prompt and
/// settings. `strength` 0..1 says how far away; `seed` begins the noises that are blended in.
GenerationRequest variationsOf(const ImageRow& parent, double strength, std::uint64_t seed);

/// Nine pictures that begin with the parent's pixels, `source`: the same prompt and settings.
/// `strength` 0..1 says how much of it may change.
GenerationRequest moreLike(const ImageRow& parent, const Image& source, double strength,
                           std::uint64_t seed);

/// The parent, `picture`, enlarged: its recipe with that as the last step.
GenerationRequest enlargementOf(const ImageRow& parent, const Image& picture,
                                const Upscale& upscale);

}  // namespace ninefold::ui
