// SPDX-License-Identifier: MIT
#include "ui/export/export_task.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/export/export_fixture.h"

namespace ninefold::ui {
namespace {

using testing::ElementsAre;

class ExportTask : public testing::Test {
protected:
    ExportResult run(const std::string& format) {
        return exportPictures({pictures_, format, out_}, cancel_,
                              [this](int done) { progress_.push_back(done); });
    }

    test::TempFolder folder_;
    std::filesystem::path out_ = folder_ / "out";
    std::vector<ImageRow> pictures_ = test::makePictures(folder_.path(), 3);
    CancelToken cancel_;
    std::vector<int> progress_;
};

TEST_F(ExportTask, EveryFormatHoldsThePictureAndItsRecipe) {
    for (const char* format : {"png", "jpeg", "webp"}) {
        const ExportResult result = run(format);
        ASSERT_FALSE(result.error) << result.error->line();
        ASSERT_EQ(result.files.size(), 3U);
        const std::string bytes = readFile(result.files[1]);
        const Image image = decodeImage(bytes, format);
        EXPECT_EQ(image.width, 48);
        EXPECT_NEAR(image.rgb[100], 25, 3) << format;
        const auto found = readRecipe(bytes, format);
        ASSERT_TRUE(found) << format;
        EXPECT_EQ(found->recipe.seed, 101U) << format;
        EXPECT_EQ(found->recipe.prompt, "A red apple!") << format;
        EXPECT_NE(bytes.find("trainedAlgorithmicMedia"), std::string::npos) << format;
    }
    EXPECT_THAT(progress_, ElementsAre(1, 2, 3, 1, 2, 3, 1, 2, 3));
}

TEST_F(ExportTask, NeverReplacesAFile) {
    std::filesystem::create_directories(out_);
    std::ofstream(out_ / "a-red-apple-100.png") << "mine";
    run("png");
    run("png");
    EXPECT_THAT(test::namesIn(out_),
                ElementsAre("a-red-apple-100-2.png", "a-red-apple-100-3.png", "a-red-apple-100.png",
                            "a-red-apple-101-2.png", "a-red-apple-101.png", "a-red-apple-102-2.png",
                            "a-red-apple-102.png"));
    EXPECT_EQ(readFile(out_ / "a-red-apple-100.png"), "mine");
}

TEST_F(ExportTask, WhatWasWrittenBeforeAnErrorStays) {
    std::filesystem::remove(pictures_[1].file);
    const ExportResult result = run("png");
    ASSERT_TRUE(result.error);
    EXPECT_EQ(result.pictures, 1);
    EXPECT_THAT(test::namesIn(out_), ElementsAre("a-red-apple-100.png"));
}

TEST_F(ExportTask, AFolderThatCannotBeMadeIsOneClearError) {
    std::ofstream(folder_ / "file") << "x";
    out_ = folder_ / "file" / "below";
    const ExportResult result = run("png");
    ASSERT_TRUE(result.error);
    EXPECT_EQ(static_cast<int>(result.error->kind()), static_cast<int>(ErrorKind::Io));
    EXPECT_THAT(result.error->line(), testing::HasSubstr("file/below"));
    EXPECT_EQ(result.pictures, 0);
}

TEST_F(ExportTask, StopsWhenAsked) {
    const ExportResult result =
        exportPictures({pictures_, "png", out_}, cancel_, [this](int) { cancel_.cancel(); });
    ASSERT_TRUE(result.error);
    EXPECT_EQ(static_cast<int>(result.error->kind()), static_cast<int>(ErrorKind::Cancelled));
    EXPECT_EQ(result.pictures, 1);
    EXPECT_EQ(test::namesIn(out_).size(), 1U);
}

TEST_F(ExportTask, AContactSheetHoldsAllBestFirst) {
    const ExportResult result = run(kContactSheetId);
    ASSERT_FALSE(result.error) << result.error->line();
    EXPECT_EQ(result.pictures, 3);
    ASSERT_EQ(result.files.size(), 1U);
    EXPECT_EQ(result.files[0].filename(), "a-red-apple-102-sheet.png");
    const Image sheet = decodeImage(readFile(result.files[0]), "sheet");
    EXPECT_GE(sheet.width, 2 * 48);
    EXPECT_GE(sheet.height, 2 * 32);
}

TEST(ExportName, SuitsAnyFileSystem) {
    Recipe recipe;
    recipe.seed = 5;
    EXPECT_EQ(exportName(recipe), "no-prompt-5");
    recipe.prompt = "../../etc: <a> \"Café\" 夜? \n*|";
    EXPECT_EQ(exportName(recipe), "etc-a-café-夜-5");
    recipe.prompt = "🍎";
    EXPECT_EQ(exportName(recipe), "picture-5");
    recipe.prompt = std::string(5000, 'x');
    EXPECT_LE(exportName(recipe).size(), 60U);
}

}  // namespace
}  // namespace ninefold::ui
