// SPDX-License-Identifier: MIT
#include "tests/core/pipeline/drawn_picture.h"

#include <algorithm>
#include <cstdlib>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace ninefold::test {

std::filesystem::path pipelineFixtures() {
    return std::filesystem::path(NINEFOLD_FIXTURES) / "pipeline";
}

Image readPicture(const std::string& name, const char* folder) {
    const std::string path = (pipelineFixtures() / folder / name).string();
    cv::Mat pixels = cv::imread(path, cv::IMREAD_COLOR);
    if (pixels.empty()) throw std::runtime_error("no picture " + path);
    cv::cvtColor(pixels, pixels, cv::COLOR_BGR2RGB);
    return {pixels.cols, pixels.rows, {pixels.data, pixels.data + pixels.total() * 3}};
}

int difference(const Image& a, const Image& b) {
    if (a.width != b.width || a.height != b.height) return 256;
    int largest = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) {
        largest = std::max(largest, std::abs(int{a.rgb[i]} - int{b.rgb[i]}));
    }
    return largest;
}

int meanDifference(const Image& a, const Image& b) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < a.rgb.size(); ++i) sum += std::abs(int{a.rgb[i]} - int{b.rgb[i]});
    return static_cast<int>(sum * 1000 / 255 / static_cast<std::int64_t>(a.rgb.size()));
}

std::unique_ptr<Generator> makeGenerator(int threads, const std::string& precision) {
    EngineSettings settings;
    settings.precision = precision;
    settings.threads = threads;
    const auto embedded = std::filesystem::path(NINEFOLD_SOURCE_DIR) / "resources/models";
    return makeDiffusionGenerator(ModelCatalog({pipelineFixtures(), embedded}), settings);
}

std::map<int, Image> draw(Generator& generator, const GenerationRequest& request) {
    Collector collector;
    generator.generate(request, collector, CancelToken());
    return collector.images;
}

}  // namespace ninefold::test
