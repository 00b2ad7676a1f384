// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/pipeline/diffusion_generator.h"

namespace ninefold::test {

/// Keeps the pictures, and the previews of each call.
class Collector final : public GenerationObserver {
public:
    void onLoading(const std::string& /*modelTitle*/) override {}
    void onStep(int /*step*/, int /*steps*/, double /*secondsLeft*/) override {}
    void onPreviews(const std::vector<Image>& shown) override { previews.push_back(shown); }
    void onPicture(int index, const Image& image, const Recipe& /*recipe*/) override {
        images[index] = image;
    }

    std::map<int, Image> images;
    std::vector<std::vector<Image>> previews;
};

/// tests/fixtures/pipeline.
std::filesystem::path pipelineFixtures();

/// A picture of the fixtures.
Image readPicture(const std::string& name, const char* folder = "pictures");

/// The largest difference of any channel of any pixel, 0..255; 256 when the sizes differ.
int difference(const Image& a, const Image& b);

/// The mean difference of all channels, in thousandths of 255.
int meanDifference(const Image& a, const Image& b);

/// Draws with the models of the fixtures and those that come with the program.
std::unique_ptr<Generator> makeGenerator(int threads, const std::string& precision = "f32");

std::map<int, Image> draw(Generator& generator, const GenerationRequest& request);

}  // namespace ninefold::test
