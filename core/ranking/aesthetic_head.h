// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <string>
#include <vector>

namespace ninefold {

/// Rates the looks of a picture from its CLIP embedding, about 1 to 10: the linear layers, one
/// after the other without anything between, of LAION's aesthetic predictors
/// ("sac+logos+ava1-l14-linearMSE.pth", "sa_0_4_vit_l_14_linear.pth").
class AestheticHead {
public:
    /// Throws Error{BadModel} unless the file holds linear layers that fit each other, the last of
    /// them to one number.
    explicit AestheticHead(const std::filesystem::path& file);

    /// Of the embedding that it takes.
    int64_t width() const;
    /// A unit vector of `width` numbers.
    double rate(const at::Tensor& embedding) const;

    /// The file's name without its ending.
    const std::string& title() const { return title_; }

    /// The first such file in a CLIP's folder or right beside it, by name, that takes embeddings of
    /// `width` numbers; empty when there is none. Files of more than 64 MiB aren't looked at.
    static std::filesystem::path find(const std::filesystem::path& rankerFolder, int64_t width);

private:
    std::string title_;
    std::vector<at::Tensor> weights_;  ///< [out,in]
    std::vector<at::Tensor> biases_;   ///< [out]
};

}  // namespace ninefold
