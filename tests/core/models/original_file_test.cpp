// SPDX-License-Identifier: MIT
#include "core/models/original_file.h"
#include "core/base/json.h"

#include <gtest/gtest.h>
#include <torch/types.h>

#include <sstream>

#include "core/models/checkpoint_kind.h"
#include "core/models/model_family.h"
#include "core/nn/autoencoder_kl.h"
#include "core/nn/clip_text_encoder.h"
#include "core/nn/unet.h"
#include "core/weights/load_module.h"
#include "tests/support/expect_error.h"
#include "tests/support/gzip_file.h"

// The names and shapes of checkpoints in full size: tests/reference/make_family_goldens.py.
namespace ninefold {
namespace {

namespace fs = std::filesystem;

const fs::path kKeys = fs::path(NINEFOLD_FIXTURES) / "families/keys";

/// Tensors of the right shapes without memory.
class ShapesOnly final : public TensorSource {
public:
    explicit ShapesOnly(TensorEntries entries) : entries_(std::move(entries)) {}

    const fs::path& path() const noexcept override { return path_; }
    const TensorEntries& entries() const noexcept override { return entries_; }
    at::Tensor tensor(const std::string& name) const override {
        return at::zeros({1}).expand(entries_.at(name).shape);
    }

private:
    fs::path path_ = "checkpoint.safetensors";
    TensorEntries entries_;
};

TensorEntries keysOf(const std::string& layout) {
    TensorEntries entries;
    std::istringstream lines(test::unpackedGzip(kKeys / (layout + ".txt.gz")));
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string name;
        words >> name;
        TensorEntry entry;
        entry.dtype = "F32";
        for (std::int64_t extent = 0; words >> extent;) entry.shape.push_back(extent);
        entries.emplace(name, entry);
    }
    return entries;
}

OriginalFile fileOf(TensorEntries entries) {
    return OriginalFile(std::make_shared<ShapesOnly>(std::move(entries)));
}

struct Layout {
    const char* name;
    const char* family;
    CheckpointKind kind;
};

constexpr Layout kLayouts[] = {
    {"sd1", "stable_diffusion", CheckpointKind::StableDiffusion1},
    {"sd1-inpainting", "stable_diffusion", CheckpointKind::StableDiffusion1},
    {"lcm", "stable_diffusion", CheckpointKind::StableDiffusion1},
    {"sd2", "stable_diffusion", CheckpointKind::StableDiffusion2},
    {"sd2-inpainting", "stable_diffusion", CheckpointKind::StableDiffusion2},
    {"xl", "stable_diffusion_xl", CheckpointKind::StableDiffusionXl},
    {"xl-refiner", "stable_diffusion_xl_refiner", CheckpointKind::StableDiffusionXlRefiner},
};

TEST(OriginalFile, EachLayoutIsOfOneFamily) {
    for (const Layout& layout : kLayouts) {
        const TensorEntries keys = keysOf(layout.name);
        EXPECT_GT(keys.size(), 900U) << layout.name;
        EXPECT_EQ(recogniseCheckpoint(keys), layout.kind) << layout.name;
        const OriginalFile file = fileOf(keys);
        std::vector<std::string> found;
        for (const ModelFamily* family : modelFamilies()) {
            if (family->recognises(file)) found.emplace_back(family->id);
        }
        EXPECT_EQ(found, std::vector<std::string>{layout.family}) << layout.name;
    }
}

/// The shapes imply the configuration that the models were published with.
TEST(OriginalFile, ImpliesThePublishedConfiguration) {
    for (const Layout& layout : kLayouts) {
        const Json config = fileOf(keysOf(layout.name)).config("unet");
        const Json published = readJsonFile(kKeys / (std::string(layout.name) + ".json"));
        for (const auto& [key, value] : published.items()) {
            EXPECT_EQ(config.value(key, Json()), value) << layout.name << " " << key;
        }
    }
}

/// Every weight of the networks is there in its shape, and none is left over.
TEST(OriginalFile, FillsTheNetworks) {
    for (const Layout& layout : kLayouts) {
        const OriginalFile file = fileOf(keysOf(layout.name));
        nn::UNet unet(nn::UNetConfig::fromJson(file.config("unet")));
        EXPECT_NO_THROW(loadModule(*unet, *file.weights("unet"))) << layout.name;
        nn::AutoencoderKL vae(nn::AutoencoderConfig::fromJson(file.config("vae")));
        EXPECT_NO_THROW(loadModule(*vae, *file.weights("vae"))) << layout.name;
        for (const char* part : {"text_encoder", "text_encoder_2"}) {
            if (!file.has(part)) continue;
            nn::ClipTextEncoder text(nn::ClipTextConfig::fromJson(file.config(part)));
            EXPECT_NO_THROW(loadModule(*text, *file.weights(part))) << layout.name << part;
        }
    }
}

TEST(OriginalFile, TellsThePredictionWhereItIsWritten) {
    TensorEntries keys = keysOf("xl");
    EXPECT_EQ(fileOf(keys).schedule().prediction, Prediction::Epsilon);
    EXPECT_FALSE(fileOf(keys).schedule().zeroTerminalSnr);
    keys["v_pred"].dtype = "F32";
    keys["ztsnr"].dtype = "F32";
    EXPECT_EQ(fileOf(keys).schedule().prediction, Prediction::Velocity);
    EXPECT_TRUE(fileOf(keys).schedule().zeroTerminalSnr);
}

TEST(OriginalFile, SaysWhatIsMissingOrMisshapen) {
    TensorEntries keys = keysOf("sd1");
    for (auto it = keys.begin(); it != keys.end();) {
        it = it->first.rfind("first_stage_model.", 0) == 0 ? keys.erase(it) : std::next(it);
    }
    test::expectError([&] { fileOf(keys).config("vae"); }, ErrorKind::BadModel, "lacks the VAE");
    keys = keysOf("sd1");
    keys.erase("model.diffusion_model.out.2.weight");
    test::expectError([&] { fileOf(keys); }, ErrorKind::BadModel, "out.2.weight");
    keys = keysOf("sd2");
    keys["cond_stage_model.model.transformer.resblocks.0.attn.in_proj_weight"].shape = {7, 3};
    test::expectError([&] { fileOf(keys).weights("text_encoder"); }, ErrorKind::BadModel,
                      "unexpected shape");
    keys = keysOf("sd1");
    keys["model.diffusion_model.input_blocks.1.0.strange.weight"].shape = {1};
    const OriginalFile strange = fileOf(keys);
    nn::UNet unet(nn::UNetConfig::fromJson(strange.config("unet")));
    test::expectError([&] { loadModule(*unet, *strange.weights("unet")); }, ErrorKind::BadModel,
                      "1 unexpected");
}

}  // namespace
}  // namespace ninefold
