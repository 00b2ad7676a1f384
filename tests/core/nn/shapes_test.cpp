// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>
#include <string>

#include "core/base/json.h"
#include "core/nn/autoencoder_kl.h"
#include "core/nn/clip_text_encoder.h"
#include "core/nn/unet.h"

// Models that people have: made from their published configuration, every parameter has the name
// and shape that diffusers and transformers give it, so their files load unchanged.
namespace ninefold {
namespace {

std::filesystem::path pathOf(const std::string& name) {
    return std::filesystem::path(NINEFOLD_FIXTURES) / "nn" / "shapes" / name;
}

std::set<std::string> expectedLines(const std::string& name) {
    std::ifstream file(pathOf(name + ".txt"));
    std::set<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.insert(line);
    return lines;
}

std::set<std::string> linesOf(const torch::nn::Module& module) {
    std::set<std::string> lines;
    for (const auto& parameter : module.named_parameters()) {
        std::ostringstream line;
        line << parameter.key();
        for (const int64_t extent : parameter.value().sizes()) line << ' ' << extent;
        lines.insert(line.str());
    }
    return lines;
}

Json configOf(const std::string& name) {
    return readJsonFile(pathOf(name + ".json"));
}

void expectShapes(const torch::nn::Module& module, const std::string& name) {
    const auto expected = expectedLines(name);
    EXPECT_GT(expected.size(), 100U);
    EXPECT_EQ(linesOf(module), expected);
}

TEST(Shapes, StableDiffusion15UNet) {
    expectShapes(*nn::UNet(nn::UNetConfig::fromJson(configOf("sd15_unet"))), "sd15_unet");
}

TEST(Shapes, StableDiffusion21UNet) {
    expectShapes(*nn::UNet(nn::UNetConfig::fromJson(configOf("sd21_unet"))), "sd21_unet");
}

TEST(Shapes, StableDiffusionAutoencoder) {
    expectShapes(*nn::AutoencoderKL(nn::AutoencoderConfig::fromJson(configOf("sd_vae"))), "sd_vae");
}

TEST(Shapes, ClipLargeText) {
    expectShapes(*nn::ClipTextEncoder(nn::ClipTextConfig::fromJson(configOf("clip_l_text"))),
                 "clip_l_text");
}

}  // namespace
}  // namespace ninefold
