// SPDX-License-Identifier: MIT
#include "ui/export/export_task.h"
#include "core/base/json.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>

#include <QColorSpace>
#include <QImage>
#include <csignal>
#include <fstream>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "core/export/srgb_profile.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/export/export_fixture.h"

namespace ninefold::ui {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class ExportTask : public testing::Test {
protected:
    void SetUp() override { options_.folder = out_; }

    ExportResult run(const std::string& format) {
        options_.format = format;
        return exportPictures({pictures_, options_, {}}, cancel_,
                              [this](int done) { progress_.push_back(done); });
    }

    test::TempFolder folder_;
    std::filesystem::path out_ = folder_ / "out";
    std::vector<ImageRow> pictures_ = test::makePictures(folder_.path(), 3);
    ExportOptions options_;
    CancelToken cancel_;
    std::vector<int> progress_;
};

TEST_F(ExportTask, EveryFormatHoldsThePictureAndItsRecipe) {
    for (const ImageFormat* format : imageFormats()) {
        const std::string& id = format->id;
        const ExportResult result = run(id);
        ASSERT_FALSE(result.error) << result.error->line();
        ASSERT_EQ(result.files.size(), 3U);
        const std::string bytes = readFile(result.files[1]);
        const Image image = decodeImage(bytes, id);
        EXPECT_EQ(image.width, 48);
        EXPECT_NEAR(image.rgb[100], 25, 3) << id;
        const auto found = readRecipe(bytes, id);
        ASSERT_TRUE(found) << id;
        EXPECT_EQ(toJson(found->recipe), toJson(pictures_[1].recipe)) << id;
        EXPECT_THAT(bytes, HasSubstr("trainedAlgorithmicMedia")) << id;
    }
    EXPECT_EQ(progress_.size(), 3 * imageFormats().size());
}

TEST_F(ExportTask, OtherProgramsSeeThatItIsSrgb) {
    for (const char* format : {"png", "jpeg"}) {
        const ExportResult result = run(format);
        const QImage image(QString::fromStdString(result.files.at(0).string()));
        EXPECT_EQ(image.colorSpace(), QColorSpace(QColorSpace::SRgb)) << format;
    }
    // Qt reads the profile that all but PNG carry.
    const auto space = QColorSpace::fromIccProfile(QByteArray::fromStdString(srgbProfile()));
    EXPECT_EQ(space, QColorSpace(QColorSpace::SRgb));
}

TEST_F(ExportTask, FollowsEveryChoice) {
    options_.size = {ExportSize::Kind::LongestSide, 24};
    options_.nameTemplate = "{counter} {width}x{height} {rank}";
    options_.keepsRecipe = false;
    options_.credit = "Ada";
    const ExportResult result = run("jpeg");
    ASSERT_FALSE(result.error) << result.error->line();
    EXPECT_THAT(test::namesIn(out_),
                ElementsAre("001 24x16 3.jpg", "002 24x16 2.jpg", "003 24x16 1.jpg"));
    const std::string bytes = readFile(result.files[0]);
    EXPECT_EQ(decodeImage(bytes, "it").width, 24);
    EXPECT_FALSE(readRecipe(bytes, "it"));
    EXPECT_THAT(bytes, Not(HasSubstr("apple")));
    EXPECT_THAT(bytes, HasSubstr("photoshop:Credit=\"Ada\""));
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

TEST_F(ExportTask, APictureThatCannotBeReadIsNamedAndTheOthersAreWritten) {
    std::filesystem::remove(pictures_[1].file);
    const ExportResult result = run("png");
    ASSERT_TRUE(result.error);
    EXPECT_THAT(result.error->line(), HasSubstr(pictures_[1].file.string()));
    EXPECT_FALSE(result.error->advice().empty());
    EXPECT_EQ(result.pictures, 2);
    EXPECT_THAT(test::namesIn(out_), ElementsAre("a-red-apple-100.png", "a-red-apple-102.png"));
    EXPECT_THAT(progress_, ElementsAre(1, 2, 3));
}

TEST_F(ExportTask, AFolderThatCannotBeMadeIsOneClearError) {
    std::ofstream(folder_ / "file") << "x";
    options_.folder = folder_ / "file" / "below";
    const ExportResult result = run("png");
    ASSERT_TRUE(result.error);
    EXPECT_EQ(static_cast<int>(result.error->kind()), static_cast<int>(ErrorKind::Io));
    EXPECT_THAT(result.error->line(), HasSubstr("file/below"));
    EXPECT_EQ(result.pictures, 0);
}

/// No file of this process may grow above `bytes`, as on a disk that is nearly full.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes) {
        ::getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{bytes, before_.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        handler_ = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallDisk() {
        ::setrlimit(RLIMIT_FSIZE, &before_);
        std::signal(SIGXFSZ, handler_);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

private:
    rlimit before_{};
    void (*handler_)(int) = nullptr;
};

TEST_F(ExportTask, AFullDiskLosesNothing) {
    const std::string before = readFile(pictures_[0].file);
    run("png");
    const std::vector<std::string> written = test::namesIn(out_);
    {
        const SmallDisk disk(64);
        const ExportResult result = run("png");
        ASSERT_TRUE(result.error);
        EXPECT_EQ(static_cast<int>(result.error->kind()), static_cast<int>(ErrorKind::Io));
        EXPECT_THAT(result.error->line(), HasSubstr("a-red-apple-100-2.png"));
        EXPECT_EQ(result.pictures, 0);
    }
    EXPECT_EQ(test::namesIn(out_), written);
    EXPECT_EQ(readFile(pictures_[0].file), before);
}

TEST_F(ExportTask, StopsWhenAsked) {
    options_.format = "png";
    const ExportResult result =
        exportPictures({pictures_, options_, {}}, cancel_, [this](int) { cancel_.cancel(); });
    ASSERT_TRUE(result.error);
    EXPECT_EQ(static_cast<int>(result.error->kind()), static_cast<int>(ErrorKind::Cancelled));
    EXPECT_EQ(result.pictures, 1);
    EXPECT_EQ(test::namesIn(out_).size(), 1U);
}

TEST_F(ExportTask, AContactSheetHoldsAllBestFirst) {
    const ExportResult result = run(kSheetId);
    ASSERT_FALSE(result.error) << result.error->line();
    EXPECT_EQ(result.pictures, 3);
    ASSERT_EQ(result.files.size(), 1U);
    EXPECT_EQ(result.files[0].filename(), "a-red-apple-102-sheet.png");
    const std::string bytes = readFile(result.files[0]);
    const Image sheet = decodeImage(bytes, "sheet");
    EXPECT_GE(sheet.width, 2 * 48);
    EXPECT_GE(sheet.height, 2 * 32);
    EXPECT_EQ(readRecipe(bytes, "sheet")->recipe.seed, 102U);
}

TEST_F(ExportTask, APdfHasNinePicturesAPage) {
    pictures_ = test::makePictures(folder_.path(), 20);
    options_.credit = "Ada";
    const ExportResult result = run(kPdfSheetId);
    ASSERT_FALSE(result.error) << result.error->line();
    EXPECT_EQ(result.pictures, 20);
    ASSERT_EQ(result.files.size(), 1U);
    const std::string bytes = readFile(result.files[0]);
    EXPECT_EQ(bytes.substr(0, 5), "%PDF-");
    EXPECT_THAT(bytes, HasSubstr("/Count 3"));
    EXPECT_THAT(bytes, HasSubstr("trainedAlgorithmicMedia"));
    EXPECT_THAT(bytes, HasSubstr("photoshop:Credit=\"Ada\""));
}

TEST_F(ExportTask, SheetsWithoutTheRecipeDontTellThePrompt) {
    options_.keepsRecipe = false;
    for (const char* format : {kSheetId, kPdfSheetId}) {
        const ExportResult result = run(format);
        ASSERT_FALSE(result.error) << result.error->line();
        const std::string bytes = readFile(result.files[0]);
        EXPECT_THAT(bytes, Not(HasSubstr("apple")));
        EXPECT_THAT(bytes, Not(HasSubstr(std::string("\0a\0p\0p\0l\0e", 10))));
    }
}

TEST_F(ExportTask, NothingCanBeReadIsNoSheet) {
    for (const ImageRow& row : pictures_) std::filesystem::remove(row.file);
    for (const char* format : {kSheetId, kPdfSheetId}) {
        const ExportResult result = run(format);
        EXPECT_TRUE(result.error);
        EXPECT_TRUE(result.files.empty());
    }
    EXPECT_FALSE(std::filesystem::exists(out_));
}

TEST_F(ExportTask, AnUnknownFormatOrFieldIsAnError) {
    EXPECT_TRUE(run("gif").error);
    options_.nameTemplate = "{nothing}";
    EXPECT_TRUE(run("png").error);
    EXPECT_FALSE(std::filesystem::exists(out_));
}

}  // namespace
}  // namespace ninefold::ui
