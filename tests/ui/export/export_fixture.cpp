// SPDX-License-Identifier: MIT
#include "tests/ui/export/export_fixture.h"

#include <algorithm>

#include "core/base/files.h"
#include "core/export/image_format.h"

namespace ninefold::test {

std::vector<ImageRow> makePictures(const std::filesystem::path& folder, int count) {
    std::vector<ImageRow> pictures;
    for (int i = 0; i < count; ++i) {
        Image image{48, 32, {}};
        image.rgb.assign(image.strideBytes() * 32, static_cast<std::uint8_t>(20 * i + 5));
        ImageRow row;
        row.id = i + 1;
        row.recipe.prompt = "A red apple!";
        row.recipe.seed = static_cast<std::uint64_t>(100 + i);
        row.rank = count - i;
        row.fitness = 0.5;
        row.width = image.width;
        row.height = image.height;
        row.file = folder / ("source-" + std::to_string(i) + ".png");
        writeFileAtomically(row.file, imageFormat("png").encode(image, {row.recipe, {}, {}}));
        pictures.push_back(row);
    }
    return pictures;
}

std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
}

}  // namespace ninefold::test
