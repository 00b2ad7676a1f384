// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <string>

#include "core/base/json.h"
#include "core/models/size_condition.h"
#include "core/nn/autoencoder_kl.h"
#include "core/nn/clip_text_encoder.h"
#include "core/nn/tensor_pool.h"
#include "core/nn/unet.h"
#include "core/weights/load_module.h"
#include "core/weights/safetensors.h"
#include "tests/support/seeded_tensors.h"

// The networks of Stable Diffusion 1.5 and XL at their full size, in f32, beside diffusers and
// transformers. Weights are noise that both make by themselves; the goldens hold some values of
// each result and its statistics (tests/reference/make_full_size.py).
namespace ninefold {
namespace {

namespace fs = std::filesystem;
using test::SeededTensors;
using test::seededUniform;

constexpr double kTolerance = 1e-4;  // of the result's largest value

class FullSize : public testing::TestWithParam<const char*> {
protected:
    FullSize()
        : folder_(fs::path(NINEFOLD_FIXTURES) / "full_size" / GetParam()),
          golden_(folder_ / "golden.safetensors") {}

    bool isXl() const { return std::string(GetParam()) == "sdxl"; }
    Json config(const std::string& part) const { return readJsonFile(folder_ / (part + ".json")); }

    /// As the program does.
    static void fill(torch::nn::Module& network, const std::string& part) {
        nn::useTensorPool();
        loadModule(network, SeededTensors(part, network), {});
    }

    void expectGolden(const std::string& name, const at::Tensor& result) const {
        const at::Tensor some = golden_.tensor(name + ".some");
        const auto step = [&](int64_t dim) { return std::max<int64_t>(1, result.size(dim) / 64); };
        const auto number = [&](const char* what) {
            return static_cast<double>(golden_.tensor(name + "." + what).item<float>());
        };
        const double scale = number("largest");
        const at::Tensor same =
            result.slice(-2, 0, result.size(-2), step(-2)).slice(-1, 0, result.size(-1), step(-1));
        ASSERT_EQ(same.sizes(), some.sizes());
        const double difference = (same - some).abs().max().item<double>() / scale;
        std::printf("golden %s %-15s largest difference %.1e of the largest value %.1f\n",
                    GetParam(), name.c_str(), difference, scale);
        EXPECT_LE(difference, kTolerance) << name;
        const at::Tensor whole = result.to(at::kDouble);
        EXPECT_NEAR(whole.mean().item<double>(), number("mean"), kTolerance * scale) << name;
        EXPECT_NEAR(whole.std().item<double>(), number("deviation"), kTolerance * scale) << name;
        EXPECT_NEAR(whole.abs().max().item<double>(), scale, kTolerance * scale) << name;
    }

    static at::Tensor latents(int64_t batch) {
        return (seededUniform("input/latents", {batch, 4, 32, 32}) - 0.5) * std::sqrt(12.0);
    }

private:
    fs::path folder_;
    Safetensors golden_;
};

/// What Linux says that programs may still take.
double freeBytes() {
    std::ifstream in("/proc/meminfo");
    constexpr double kUnit = 1024;
    for (std::string line; std::getline(in, line);) {
        if (line.rfind("MemAvailable:", 0) == 0) return std::stod(line.substr(13)) * kUnit;
    }
    return 0;
}

TEST_P(FullSize, UNetPredictsWhatDiffusersPredicts) {
    const c10::InferenceMode inference;
    constexpr double kXlBytes = 12e9;
    if (isXl() && freeBytes() < kXlBytes) GTEST_SKIP() << "SDXL in f32 takes 11 GB";
    const nn::UNetConfig unetConfig = nn::UNetConfig::fromJson(config("unet"));
    nn::UNet unet(unetConfig);
    fill(*unet, "unet");
    nn::UNetConditions conditions;
    if (isXl()) {
        const at::Tensor numbers = at::tensor({256, 256, 0, 0, 256, 256}, at::kFloat);
        conditions.vector = sizeCondition(seededUniform("input/pooled", {2, 1280}) * 2 - 1,
                                          numbers.expand({2, 6}), unetConfig);
    }
    const at::Tensor states =
        seededUniform("input/states", {2, 77, unetConfig.contextWidth()}) * 2 - 1;
    expectGolden("unet", unet->forward(latents(2), at::full({2}, 801.0F), states, conditions));
}

TEST_P(FullSize, AutoencoderDecodesWhatDiffusersDecodes) {
    const c10::InferenceMode inference;
    nn::AutoencoderKL vae(nn::AutoencoderConfig::fromJson(config("vae")));
    fill(*vae, "vae");
    expectGolden("decoded", vae->decode(latents(1)));
}

TEST_P(FullSize, TextEncodersSayWhatTransformersSay) {
    const c10::InferenceMode inference;
    std::vector<int64_t> ids{49406, 320, 736, 3055, 525, 320, 2368};
    ids.resize(77, 49407);
    for (const std::string part : {"text_encoder", "text_encoder_2"}) {
        if (part == "text_encoder_2" && !isXl()) continue;
        nn::ClipTextEncoder text(nn::ClipTextConfig::fromJson(config(part)));
        fill(*text, part);
        expectGolden(part, text->forward(at::tensor(ids).unsqueeze(0)).states);
    }
}

INSTANTIATE_TEST_SUITE_P(Models, FullSize, testing::Values("sd15", "sdxl"),
                         [](const auto& info) { return std::string(info.param); });

}  // namespace
}  // namespace ninefold
