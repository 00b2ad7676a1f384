// SPDX-License-Identifier: MIT
#include <torch/types.h>

#include <filesystem>
#include <fstream>
#include <string>

#include "core/base/json.h"
#include "core/models/model_family.h"
#include "core/weights/safetensors.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using test::expectError;
using test::TempFolder;

/// A whole model of the tiny parts that the goldens are made of.
class TinyModel {
public:
    TinyModel() {
        copy("text_legacy_end", "text_encoder", "model.safetensors");
        copy("unet_sd15", "unet", "diffusion_pytorch_model.safetensors");
        copy("vae_sd", "vae", "diffusion_pytorch_model.safetensors");
        fs::create_directories(folder_ / "scheduler");
        std::ofstream(folder_ / "scheduler/scheduler_config.json")
            << R"({"prediction_type":"v_prediction"})";
    }

    const fs::path& path() const { return folder_.path(); }

    template <typename Change>
    void edit(const std::string& component, Change&& change) {
        const fs::path path = folder_ / component / "config.json";
        Json config = readJsonFile(path);
        change(config);
        std::ofstream(path) << config;
    }

private:
    void copy(const std::string& from, const std::string& to, const std::string& weights) {
        const fs::path source = fs::path(NINEFOLD_FIXTURES) / "nn" / from;
        fs::create_directories(folder_ / to);
        fs::copy_file(source / "config.json", folder_ / to / "config.json");
        fs::copy_file(source / "model.safetensors", folder_ / to / weights);
    }

    TempFolder folder_;
};

std::unique_ptr<LoadedModel> load(const TinyModel& model) {
    return loadModel(model.path(), at::kFloat, at::kCPU);
}

void expectRefused(const TinyModel& model, const std::string& part) {
    expectError([&] { load(model); }, ErrorKind::BadModel, part);
}

at::Tensor tensorOf(const std::string& golden, const std::string& name) {
    return Safetensors(fs::path(NINEFOLD_FIXTURES) / "nn" / golden / "case.safetensors")
        .tensor(name);
}

TEST(StableDiffusion, DrawsWithTheScaleOfItsLatents) {
    const TinyModel folder;
    const auto model = load(folder);
    EXPECT_EQ(model->latentChannels(), 4);
    EXPECT_EQ(model->latentScale(), 4);
    EXPECT_EQ(model->maxTokens(), 12);
    EXPECT_EQ(model->schedule().prediction, Prediction::Velocity);

    const at::Tensor states = model->encodeText(tensorOf("text_legacy_end", "in.ids")).states;
    EXPECT_TRUE(at::allclose(states, tensorOf("text_legacy_end", "out.states"), 0, 1e-4));
    const at::Tensor predicted =
        model->predict(tensorOf("unet_sd15", "in.latents"), tensorOf("unet_sd15", "in.timesteps"),
                       {tensorOf("unet_sd15", "in.text"), {}});
    EXPECT_TRUE(at::allclose(predicted, tensorOf("unet_sd15", "out.sample"), 0, 1e-4));

    constexpr double kScale = 0.18215;
    const at::Tensor decoded = model->decode(tensorOf("vae_sd", "in.latents") * kScale);
    EXPECT_TRUE(at::allclose(decoded, tensorOf("vae_sd", "out.decoded"), 0, 1e-4));
    const at::Tensor pictures = tensorOf("vae_sd", "in.pictures");
    const at::Tensor mean = tensorOf("vae_sd", "out.mean");
    EXPECT_TRUE(at::allclose(model->encode(pictures), mean * kScale, 0, 1e-4));
    const at::Tensor deviation = at::exp(tensorOf("vae_sd", "out.logvar") * 0.5);
    EXPECT_TRUE(at::allclose(model->encode(pictures, at::ones_like(mean)),
                             (mean + deviation) * kScale, 0, 1e-4));
}

TEST(StableDiffusion, ArithmeticGrowsWithTheArea) {
    const TinyModel folder;
    const auto model = load(folder);
    EXPECT_GT(model->unetFlop({16, 16}), 3.9 * model->unetFlop({8, 8}));
    EXPECT_GT(model->decodeFlop(16, 16), 3.9 * model->decodeFlop(8, 8));
}

TEST(StableDiffusion, SaysWhatIsMissing) {
    expectError([] { loadModel("/nowhere/at/all", at::kFloat, at::kCPU); }, ErrorKind::BadModel,
                "no model folder /nowhere/at/all");
    const TempFolder empty;
    expectError([&] { loadModel(empty.path(), at::kFloat, at::kCPU); }, ErrorKind::BadModel,
                "no model that Ninefold knows");
    for (const char* file :
         {"text_encoder/config.json", "vae/config.json", "scheduler/scheduler_config.json",
          "text_encoder/model.safetensors", "unet/diffusion_pytorch_model.safetensors"}) {
        const TinyModel model;
        fs::remove(model.path() / file);
        expectRefused(model, fs::path(file).stem().string());
    }
}

TEST(StableDiffusion, SaysWhatIsDamaged) {
    for (const char* file :
         {"text_encoder/model.safetensors", "vae/config.json",
          "vae/diffusion_pytorch_model.safetensors", "unet/diffusion_pytorch_model.safetensors"}) {
        const TinyModel model;
        fs::resize_file(model.path() / file, fs::file_size(model.path() / file) / 2);
        expectRefused(model, file);
    }
}

TEST(StableDiffusion, RefusesPartsThatDoNotFit) {
    TinyModel foreign;
    foreign.edit("unet", [](Json& config) { config["block_out_channels"] = {16, 48}; });
    expectRefused(foreign, "doesn't fit its configuration");
    TinyModel editing;
    editing.edit("unet", [](Json& config) { config["in_channels"] = 8; });
    expectRefused(editing, "8 channels");
}

}  // namespace
}  // namespace ninefold
