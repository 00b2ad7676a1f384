// SPDX-License-Identifier: MIT
#include "core/models/original_unet_names.h"

#include <gtest/gtest.h>

#include <set>

#include "core/models/model_source.h"
#include "core/nn/unet.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;

/// Both directions of the key map agree on every layer of the tiny models; the files' names are
/// those that diffusers' own converter reads (tests/reference/original_layout.py).
TEST(OriginalUnetNames, AreTheReverseOfReading) {
    for (const std::string family : {"sd1", "sd2", "xl", "xl-refiner", "lcm"}) {
        const fs::path base = fs::path(NINEFOLD_FIXTURES) / "families";
        const auto folder = openModel(base / family);
        const auto file = openTensors(base / (family + ".safetensors"));
        const nn::UNetConfig config = nn::UNetConfig::fromJson(folder->config("unet"));
        const auto weights = folder->weights("unet");
        int layers = 0;
        for (const auto& [name, entry] : weights->entries()) {
            if (entry.shape.size() < 2) continue;
            const std::string layer = name.substr(0, name.rfind('.'));
            const std::string original =
                "model.diffusion_model." + originalUnetName(config, layer) + ".weight";
            ASSERT_TRUE(file->contains(original)) << family << " " << name << " " << original;
            EXPECT_EQ(file->entries().at(original).shape, entry.shape) << original;
            ++layers;
        }
        EXPECT_GT(layers, 30);
    }
}

}  // namespace
}  // namespace ninefold
