// SPDX-License-Identifier: MIT
#include "core/pipeline/tensor_image.h"

#include <ATen/ATen.h>

#include <cstring>

namespace ninefold {

Image toImage(const at::Tensor& pixels) {
    const at::Tensor bytes = pixels.to(at::kFloat)
                                 .div(2)
                                 .add(0.5)
                                 .clamp(0, 1)
                                 .mul(255)
                                 .round()
                                 .to(at::kByte)
                                 .squeeze(0)
                                 .permute({1, 2, 0})
                                 .contiguous()
                                 .cpu();
    Image image{static_cast<int>(bytes.size(1)), static_cast<int>(bytes.size(0)), {}};
    image.rgb.assign(bytes.data_ptr<std::uint8_t>(),
                     bytes.data_ptr<std::uint8_t>() + bytes.numel());
    return image;
}

at::Tensor toTensor(const Image& image, int width, int height) {
    at::Tensor bytes = at::empty({image.height, image.width, 3}, at::kByte);
    std::memcpy(bytes.data_ptr(), image.rgb.data(), image.rgb.size());
    at::Tensor pixels = bytes.permute({2, 0, 1}).unsqueeze(0).to(at::kFloat).contiguous();
    if (image.width != width || image.height != height) {
        pixels = at::_upsample_bicubic2d_aa(pixels, {height, width}, false, {}, {}).clamp(0, 255);
    }
    return pixels.div(127.5).sub(1);
}

at::Tensor latentMask(const Image& mask, std::int64_t h, std::int64_t w) {
    const at::Tensor share = toTensor(mask, mask.width, mask.height).narrow(1, 0, 1).add(1).div(2);
    const std::int64_t down = mask.height / h;
    const std::int64_t across = mask.width / w;
    return at::max_pool2d(share, {down, across}, {down, across});
}

Image previewOf(const at::Tensor& latent, const std::vector<std::array<float, 3>>& matrix,
                const std::array<float, 3>& bias) {
    const at::Tensor x = latent.to(at::kFloat).cpu().contiguous();
    const std::int64_t channels = x.size(1);
    if (static_cast<std::int64_t>(matrix.size()) != channels) {
        return toImage(x.narrow(1, 0, 1).div(3).expand({1, 3, x.size(2), x.size(3)}));
    }
    at::Tensor weight = at::empty({channels, 3});
    std::memcpy(weight.data_ptr(), matrix.data(),
                static_cast<std::size_t>(channels) * 3 * sizeof(float));
    const at::Tensor offset = at::tensor({bias[0], bias[1], bias[2]});
    const at::Tensor rgb = x.permute({0, 2, 3, 1}).matmul(weight).add(offset);
    return toImage(rgb.permute({0, 3, 1, 2}));
}

}  // namespace ninefold
