// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/base/json.h"
#include "tests/app/studio_home.h"

namespace fs = std::filesystem;

namespace ninefold::test {
namespace {

using testing::HasSubstr;

TEST(CliModels, ListAndInspectTheModel) {
    const StudioHome home;
    const auto list = home.run({"models", "list", "--json"}).objects();
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].at("id"), "tiny");
    EXPECT_EQ(list[0].at("folder"), home.model().string());

    const auto lines = home.run({"models", "inspect", home.model().string(), "--json"}).objects();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].at("loads"), true);
    EXPECT_THAT(lines[0].at("family").get<std::string>(), HasSubstr("Stable Diffusion"));
    for (const Json& component : lines[0].at("components")) {
        if (component.at("name") != "unet") continue;
        EXPECT_GT(component.at("parameters"), 1000);
        EXPECT_EQ(component.at("class"), "UNet2DConditionModel");
    }
}

TEST(CliModels, AddOnsAreListedAndNamedInPrompts) {
    const StudioHome home;
    const fs::path addOns = fs::path(NINEFOLD_FIXTURES) / "add_ons";
    fs::create_directories(home.library() / "models");
    fs::copy(addOns / "sd1-peft.safetensors", home.library() / "models/ink.safetensors");
    fs::copy(addOns / "embeddings/glow.pt", home.library() / "models/glow.pt");
    const auto list = home.run({"models", "list", "--json"}).objects();
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[1].at("kind"), "LoRA");
    EXPECT_EQ(list[1].at("name"), "ink");
    EXPECT_EQ(list[2].at("tokens"), 3);
    expectOneLine(home.run({"generate", "--prompt", "a <lora:inc:1>"}), 2,
                  "There is no LoRA \"inc\". Near: ink");
    expectOneLine(home.run({"generate", "--prompt", "a", "--vae", "bright"}), 2,
                  "There is no VAE \"bright\"");
}

TEST(CliModels, InspectReadsASingleFile) {
    const StudioHome home;
    const fs::path file = home.model() / "vae/diffusion_pytorch_model.safetensors";
    const auto lines = home.run({"models", "inspect", file.string(), "--json"}).objects();
    ASSERT_EQ(lines.size(), 1U);
    EXPECT_EQ(lines[0].at("layout"), "one file");
}

/// Damages a fresh copy of the tiny model and expects that neither inspecting nor drawing goes on.
template <typename Damage>
void expectRefused(Damage&& damage, const std::string& part) {
    const StudioHome home;
    damage(home.model());
    const Outcome inspected = home.run({"models", "inspect", home.model().string()});
    EXPECT_EQ(inspected.exitCode, 1);
    EXPECT_THAT(inspected.messages, HasSubstr(part));
    const Outcome drawn =
        home.run({"generate", "--prompt", "x", "--count", "1", "--model", home.model().string()});
    expectOneLine(drawn, 1, part);
}

TEST(CliModels, BrokenFoldersAreRefusedByName) {
    expectRefused([](const fs::path& model) { fs::remove(model / "model_index.json"); },
                  "model_index.json");
    expectRefused([](const fs::path& model) { fs::remove(model / "unet/config.json"); }, "model");
    expectRefused(
        [](const fs::path& model) {
            fs::resize_file(model / "unet/diffusion_pytorch_model.safetensors", 100'000);
        },
        "diffusion_pytorch_model.safetensors");
    expectRefused(
        [](const fs::path& model) {
            writeFileAtomically(model / "vae/diffusion_pytorch_model.safetensors", "not tensors");
        },
        "diffusion_pytorch_model.safetensors");
    expectRefused(
        [](const fs::path& model) {
            fs::copy_file(model / "vae/diffusion_pytorch_model.safetensors",
                          model / "text_encoder/model.safetensors",
                          fs::copy_options::overwrite_existing);
        },
        "model.safetensors");
}

TEST(CliModels, MissingModelsAreSaid) {
    const StudioHome home;
    expectOneLine(home.run({"models", "inspect", "/nowhere"}), 1, "/nowhere");
    expectOneLine(home.run({"generate", "--prompt", "x", "--model", "/nowhere"}), 1, "/nowhere");
    expectOneLine(home.run({"generate", "--prompt", "x", "--model", "none"}), 1,
                  "Known models: tiny");
    expectOneLine(home.run({"models", "inspect", home.library().parent_path().string()}), 1,
                  "model_index.json is missing");
}

}  // namespace
}  // namespace ninefold::test
