// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <cstdint>
#include <vector>

namespace ninefold::nn {

/// Tokens of a map that go through self-attention as one (Bolya and Hoffman 2023,
/// arXiv:2303.17604). The pixel at the upper left of every 2×2 takes in others, as tomesd has it
/// without randomness; of the rest those go that are most like one of them, each to its likest.
class TokenMerging {
public:
    /// tokens [B,height·width,C] tell what is alike. `share` of them are merged, at most all that
    /// can be, some three quarters. A picture's merging depends on that picture alone.
    TokenMerging(const at::Tensor& tokens, int64_t height, int64_t width, double share);

    /// [B,N,C] -> [B,N-merged,C]: those that stay as they are, then the means of those that took
    /// others in.
    at::Tensor merge(const at::Tensor& tokens) const;
    /// [B,N-merged,C] -> [B,N,C]: merged tokens become what took them in.
    at::Tensor unmerge(const at::Tensor& merged) const;

private:
    void match(const at::Tensor& tokens);

    int64_t batch_, all_, merged_;
    std::vector<int64_t> takers_;  ///< places of those that take others in, of one picture
    std::vector<int64_t> others_;  ///< places of the rest
    // Places among the tokens of all pictures.
    at::Tensor staying_;  ///< [B·(N-takers-merged)]
    at::Tensor taking_;   ///< [B·takers]
    at::Tensor going_;    ///< [B·merged]
    at::Tensor into_;     ///< [B·merged], among `taking_`
    at::Tensor weight_;   ///< [B·takers,1]: 1 / how many became one
    at::Tensor origin_;   ///< [B·N], among the merged tokens
};

}  // namespace ninefold::nn
