// SPDX-License-Identifier: MIT
#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <memory>

#include "core/base/json.h"
#include "core/models/loaded_model.h"
#include "core/text/clip_tokenizer.h"
#include "core/text/prompt_chunks.h"
#include "core/weights/safetensors.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

// LoRAs, embeddings and VAEs against diffusers and peft: tests/reference/make_add_on_goldens.py.
namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kFixtures = NINEFOLD_FIXTURES;
const fs::path kAddOns = kFixtures / "add_ons";
constexpr double kTolerance = 1e-4;
constexpr const char* kPrompt = "a red apple beside the blue house";

fs::path loraFile(const std::string& name) {
    return kAddOns / (name + ".safetensors");
}

/// What a model makes of a prompt and of the latent of the goldens.
struct Outputs {
    at::Tensor text, pooled, sample;
};

Outputs outputsOf(const LoadedModel& model, const std::vector<std::int64_t>& words,
                  const at::Tensor& latents) {
    const ClipTokenizer tokenizer(model.tokenizerFolder());
    std::vector<std::int64_t> ids{tokenizer.startId()};
    ids.insert(ids.end(), words.begin(), words.end());
    ids.push_back(tokenizer.endId());
    ids.resize(static_cast<std::size_t>(tokenizer.maxLength()), tokenizer.padId());
    const TextCondition text = model.encodeText(at::tensor(ids, at::kLong).unsqueeze(0));
    return {text.states, text.pooled, model.predict(latents, at::tensor({417.0}), text)};
}

class AddOnGolden : public testing::Test {
protected:
    static std::unique_ptr<LoadedModel> load(const std::string& family, const char* ending = "") {
        return loadModel(kFixtures / "families" / (family + ending), at::kFloat, at::kCPU);
    }
    std::vector<std::int64_t> words(const LoadedModel& model, const std::string& prompt) const {
        return ClipTokenizer(model.tokenizerFolder()).tokens(prompt);
    }
    /// As the script draws it: numbers of torch's generator.
    static at::Tensor latents() {
        return at::randn({1, 4, 16, 24}, at::detail::createCPUGenerator(11));
    }
    void expectNear(const at::Tensor& found, const std::string& name) const {
        const at::Tensor expected = goldens_.tensor(name);
        ASSERT_EQ(found.sizes(), expected.sizes()) << name;
        const double largest = (found.to(at::kFloat) - expected).abs().max().item<double>();
        EXPECT_LT(largest, kTolerance) << name;
        std::printf("  %-22s largest difference to diffusers %.1e of %.2f\n", name.c_str(), largest,
                    expected.abs().max().item<double>());
    }
    void expectNear(const Outputs& found, const std::string& name) const {
        expectNear(found.text, name + ".text");
        expectNear(found.sample, name + ".sample");
        if (goldens_.contains(name + ".pooled")) expectNear(found.pooled, name + ".pooled");
    }

    Safetensors goldens_{kAddOns / "goldens.safetensors"};
    Json cases_ = readJsonFile(kAddOns / "goldens.json");
};

TEST_F(AddOnGolden, LorasMakeOfTextAndLatentsWhatDiffusersMakes) {
    for (const std::string family : {"sd1", "xl"}) {
        const auto model = load(family);
        const auto prompt = words(*model, kPrompt);
        int compared = 0;
        for (const Json& golden : cases_) {
            if (golden["family"] != family || !golden.contains("loras")) continue;
            std::vector<LoraUse> loras;
            for (const Json& lora : golden["loras"]) {
                loras.push_back({loraFile(lora["name"].get<std::string>()), "",
                                 lora["unet"].get<double>(), lora["text"].get<double>()});
            }
            model->useLoras(loras);
            expectNear(outputsOf(*model, prompt, latents()), golden["name"].get<std::string>());
            ++compared;
        }
        EXPECT_EQ(compared, family == "xl" ? 5 : 8);
    }
}

/// Whatever acted in between, and from the original layout as well.
TEST_F(AddOnGolden, WithoutThemTheModelIsItselfBitByBit) {
    for (const std::string family : {"sd1", "xl"}) {
        for (const char* ending : {"", ".safetensors"}) {
            const auto model = load(family, ending);
            const auto prompt = words(*model, kPrompt);
            const Outputs before = outputsOf(*model, prompt, latents());
            model->useLoras({{loraFile(family + "-kohya"), "", 0.8, 0.8}});
            const Outputs one = outputsOf(*model, prompt, latents());
            EXPECT_FALSE(one.sample.equal(before.sample));
            model->useLoras({{loraFile(family + "-peft"), "", -1.3, 0.5},
                             {loraFile(family + "-kohya"), "", 0.2, 0.8}});
            model->useLoras({{loraFile(family + "-kohya"), "", 0.8, 0.8}});
            EXPECT_TRUE(outputsOf(*model, prompt, latents()).sample.equal(one.sample));
            model->useLoras({});
            const Outputs after = outputsOf(*model, prompt, latents());
            EXPECT_TRUE(after.sample.equal(before.sample) && after.text.equal(before.text));
        }
    }
}

TEST_F(AddOnGolden, EmbeddingsMakeTheStatesOfDiffusers) {
    const fs::path folder = kAddOns / "embeddings";
    const auto one = load("sd1");
    ClipTokenizer tokenizer(one->tokenizerFolder());
    const LearnedWords words(tokenizer, {{"glow", 3}, {"dusk", 1}, {"haze", 1}});
    one->useEmbeddings({{folder / "glow.pt", "", 3},
                        {folder / "dusk.safetensors", "", 1},
                        {folder / "haze.bin", "", 1}});
    const auto chunk = promptChunks(tokenizer, "a glow apple beside dusk", words).at(0);
    expectNear(outputsOf(*one, chunk.ids, latents()), "sd1-words");

    const auto two = load("xl");
    const LearnedWords pair(tokenizer, {{"pair", 2}});
    two->useEmbeddings({{folder / "pair.safetensors", "", 2}});
    const auto ids = promptChunks(tokenizer, "a red pair apple", pair).at(0).ids;
    expectNear(outputsOf(*two, ids, latents()), "xl-words");
}

TEST_F(AddOnGolden, ALoraOfAnotherFamilyIsRefusedAndTheModelStaysUsable) {
    const auto model = load("sd1");
    const auto prompt = words(*model, kPrompt);
    const Outputs before = outputsOf(*model, prompt, latents());
    expectError(
        [&] {
            model->useLoras({{loraFile("xl-kohya"), "", 1, 1}});
        },
        ErrorKind::BadModel, "xl-kohya.safetensors doesn't fit this model");
    expectError(
        [&] {
            load("xl")->useLoras({{loraFile("sd1-peft"), "", 1, 1}});
        },
        ErrorKind::BadModel, "doesn't fit this model");
    expectError(
        [&] {
            load("sd2")->useLoras({{loraFile("xl-peft"), "", 1, 1}});
        },
        ErrorKind::BadModel, "doesn't fit this model");
    EXPECT_TRUE(outputsOf(*model, prompt, latents()).sample.equal(before.sample));
}

TEST_F(AddOnGolden, EmbeddingsOfAnotherWidthAreRefused) {
    const fs::path folder = kAddOns / "embeddings";
    const auto expectRefused = [&](const std::string& family, const char* file, int vectors) {
        expectError(
            [&] {
                load(family)->useEmbeddings({{folder / file, "", vectors}});
            },
            ErrorKind::BadModel, "made for another kind of model");
    };
    expectRefused("xl", "glow.pt", 3);
    expectRefused("sd1", "pair.safetensors", 2);
}

TEST_F(AddOnGolden, ADamagedVaeLeavesTheModelItsOwn) {
    const auto model = load("sd1");
    const at::Tensor latent = at::ones({1, 4, 4, 4}) * 0.3;
    const at::Tensor own = model->decode(latent);
    const TempFolder folder;
    const fs::path cut = folder / "cut.safetensors";
    fs::copy(kAddOns / "vae/other.safetensors", cut);
    fs::resize_file(cut, fs::file_size(cut) - 100);
    expectError([&] { model->useAutoencoder(cut, ""); }, ErrorKind::BadModel, "cut.safetensors");
    expectError([&] { model->useAutoencoder(loraFile("sd1-peft"), ""); }, ErrorKind::BadModel,
                "sd1-peft.safetensors is no VAE");
    expectError([&] { model->useAutoencoder(kFixtures / "nn/vae_wide/model.safetensors", ""); },
                ErrorKind::BadModel, "vae_wide/model.safetensors");
    EXPECT_TRUE(model->decode(latent).equal(own));
    model->useAutoencoder(kAddOns / "vae/other.safetensors", "");
    const at::Tensor other = model->decode(latent);
    EXPECT_FALSE(other.equal(own));
    model->useAutoencoder(kAddOns / "vae/folder", "");
    EXPECT_TRUE(model->decode(latent).equal(other));
    model->useAutoencoder(kAddOns / "vae/folder/diffusion_pytorch_model.safetensors", "");
    EXPECT_TRUE(model->decode(latent).equal(other));
    model->useAutoencoder({}, "");
    EXPECT_TRUE(model->decode(latent).equal(own));
}

}  // namespace
}  // namespace ninefold
