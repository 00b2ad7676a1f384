// SPDX-License-Identifier: MIT
#include "tests/ui/support/fake_engine.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

#include "core/base/files.h"

namespace ninefold::test {

namespace {

constexpr int kSizeMultiple = 16;

double secondsSince(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<Image> fakeBatch(const GenerationRequest& request, int sizeDivisor, double clarity) {
    std::vector<Image> pictures;
    for (int i = 0; i < request.count; ++i) {
        const Recipe recipe = recipeOfPicture(request.recipe, i);
        const std::uint64_t seed = recipe.seed + 7919 * recipe.variationSeed;
        pictures.push_back(fakePicture(seed, request.recipe.width / sizeDivisor,
                                       request.recipe.height / sizeDivisor, clarity));
    }
    return pictures;
}

}  // namespace

Image fakePicture(std::uint64_t seed, int width, int height, double clarity) {
    std::mt19937_64 random(seed);
    std::uniform_real_distribution<double> unit(0, 1);
    double hue[3];
    for (double& channel : hue) channel = 0.25 + 0.75 * unit(random);
    const double phase = 6.28 * unit(random);
    Image image;
    image.width = width;
    image.height = height;
    image.rgb.reserve(image.strideBytes() * static_cast<std::size_t>(height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double hill = 0.55 + 0.18 * std::sin(phase + 6.28 * x / width);
            const double light =
                y > hill * height ? 0.35 + 0.4 * y / height : 1.0 - 0.3 * y / height;
            for (const double channel : hue) {
                const double value = clarity * light * channel + (1 - clarity) * unit(random);
                image.rgb.push_back(static_cast<std::uint8_t>(255 * std::clamp(value, 0.0, 1.0)));
            }
        }
    }
    return image;
}

StageTimes FakeGenerator::generate(const GenerationRequest& request, GenerationObserver& observer,
                                   const CancelToken& cancel) {
    validate(request.recipe, kSizeMultiple);
    StageTimes times;
    const auto start = std::chrono::steady_clock::now();
    const int steps = request.recipe.steps;
    for (int step = 1; step <= steps; ++step) {
        cancel.throwIfSet();
        if (beforeStep) beforeStep(step, cancel);
        const double done = static_cast<double>(step) / steps;
        observer.onStep(step, steps, secondsSince(start) * (1 - done) / done);
        observer.onPreviews(fakeBatch(request, 4, done * done));
    }
    times.denoiseSeconds = secondsSince(start);
    const std::vector<Image> pictures = fakeBatch(request, 1, 1);
    for (int i = 0; i < request.count; ++i) {
        Recipe recipe = recipeOfPicture(request.recipe, i);
        recipe.precision = "f32";
        observer.onPicture(i, pictures[static_cast<std::size_t>(i)], recipe);
    }
    times.decodeSeconds = secondsSince(start) - times.denoiseSeconds;
    return times;
}

std::vector<Score> FakeRanker::score(const std::string& /*prompt*/,
                                     const std::vector<Image>& images) {
    std::vector<Score> scores;
    for (const Image& image : images) {
        const auto sum = std::accumulate(image.rgb.begin(), image.rgb.end(), std::uint64_t{0});
        const double fitness = static_cast<double>(sum % 1000) / 1000;
        scores.push_back({fitness / 3, fitness});
    }
    return scores;
}

void writeFakeModel(const std::filesystem::path& folder) {
    const std::filesystem::path model = folder / "models" / "fake";
    writeFileAtomically(model / "model_index.json",
                        R"({"_class_name": "StableDiffusionPipeline"})");
    writeFileAtomically(model / "unet" / "config.json",
                        R"({"sample_size": 16, "cross_attention_dim": 32})");
    writeFileAtomically(model / "vae" / "config.json", R"({"block_out_channels": [8, 8, 8, 8]})");
    writeFileAtomically(model / "ninefold.json", R"({
        "id": "fake", "title": "Fake Hills", "description": "Draws hills without a model.",
        "default_width": 128, "default_height": 128, "default_steps": 12,
        "default_guidance": 4.0, "default_sampler": "euler",
        "words": ["red", "green", "blue", "apple", "pear", "banana", "hill", "house", "boat",
                  "clock", "teapot", "flower", "umbrella", "flat", "glossy", "line"],
        "prompts": ["a red apple", "a green pear on a hill", "a blue boat", "a yellow teapot",
                    "an umbrella, flat", "a glossy clock", "a house, line drawing",
                    "a flower in a blue pot"]})");
}

}  // namespace ninefold::test
