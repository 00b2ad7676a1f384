// SPDX-License-Identifier: MIT
#include "core/pipeline/live_previews.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include "core/models/preview_decoder.h"
#include "core/pipeline/tensor_image.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kDecoder = fs::path(NINEFOLD_FIXTURES) / "previews/taesd_decoder.pth";

/// A folder in which the tiny decoder is called so.
HelperCatalog decoderCalled(const TempFolder& folder, const std::string& name) {
    fs::copy_file(kDecoder, folder / name);
    return HelperCatalog([path = folder.path()] { return std::vector<fs::path>{path}; });
}

LivePreviews previewsOf(LatentSpace space, const HelperCatalog& helpers, Lanes& lanes) {
    return {space, 4, {}, helpers, choosePrecision("f32", "cpu"), lanes};
}

std::vector<at::Tensor> latents() {
    return {at::randn({1, 4, 6, 5}, at::kFloat)};
}

TEST(LivePreviews, ATinyDecoderShowsWhatThePictureWillBe) {
    const c10::InferenceMode inference;
    const TempFolder folder;
    Lanes lanes(1);
    LivePreviews previews =
        previewsOf(LatentSpace::StableDiffusion, decoderCalled(folder, "taesd_decoder.pth"), lanes);
    ASSERT_TRUE(previews.hasDecoder());
    const std::vector<at::Tensor> steps = latents();
    const std::vector<Image> shown = previews.after(steps, CancelToken());
    ASSERT_EQ(shown.size(), 1U);
    const PreviewDecoder decoder(kDecoder, at::kFloat, at::kCPU);
    EXPECT_TRUE(shown.front() == toImage(decoder.decode(steps.front())));
    EXPECT_EQ(shown.front().width, 40);
}

/// A second one at once would cost more than a twentieth of the time.
TEST(LivePreviews, ATinyDecoderRestsUntilDrawingHasTakenLongEnough) {
    const TempFolder folder;
    Lanes lanes(1);
    LivePreviews previews =
        previewsOf(LatentSpace::StableDiffusion, decoderCalled(folder, "taesd_decoder.pth"), lanes);
    EXPECT_FALSE(previews.after(latents(), CancelToken()).empty());
    EXPECT_TRUE(previews.after(latents(), CancelToken()).empty());
}

TEST(LivePreviews, EachLatentSpaceHasItsOwnDecoder) {
    const TempFolder folder;
    Lanes lanes(1);
    const HelperCatalog helpers = decoderCalled(folder, "taesdxl_decoder.pth");
    EXPECT_TRUE(previewsOf(LatentSpace::StableDiffusionXl, helpers, lanes).hasDecoder());
    EXPECT_FALSE(previewsOf(LatentSpace::StableDiffusion, helpers, lanes).hasDecoder());
    EXPECT_FALSE(previewsOf(LatentSpace::Own, helpers, lanes).hasDecoder());
}

/// Published values: a latent of Stable Diffusion that is all 0 is grey; XL's leans to white.
TEST(LivePreviews, WithoutADecoderColoursAreFitted) {
    Lanes lanes(1);
    const std::vector<at::Tensor> grey{at::zeros({1, 4, 2, 3})};
    LivePreviews first = previewsOf(LatentSpace::StableDiffusion, HelperCatalog(), lanes);
    LivePreviews xl = previewsOf(LatentSpace::StableDiffusionXl, HelperCatalog(), lanes);
    const Image shown = first.after(grey, CancelToken()).front();
    EXPECT_EQ(shown.width, 3);
    EXPECT_EQ(shown.rgb.front(), 128);
    const Image shownXl = xl.after(grey, CancelToken()).front();
    EXPECT_EQ(shownXl.rgb[0], 150);
    EXPECT_EQ(shownXl.rgb[1], 140);
    EXPECT_EQ(shownXl.rgb[2], 130);
    // As often as there are steps.
    EXPECT_FALSE(first.after(grey, CancelToken()).empty());
}

}  // namespace
}  // namespace ninefold
