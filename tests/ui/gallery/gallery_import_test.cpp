// SPDX-License-Identifier: MIT
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "core/export/png_chunks.h"
#include "tests/ui/gallery/page_fixture.h"
#include "ui/gallery/import_bar.h"
#include "ui/gallery/import_task.h"

namespace ninefold::ui {
namespace {

constexpr const char* kA1111 =
    "a lighthouse in fog\nNegative prompt: text\nSteps: 25, Sampler: DPM++ 2M, Schedule type: "
    "Karras, CFG scale: 7, Seed: 77, Size: 512x640, Model: dreamshaper_8";
constexpr const char* kComfy = R"json({
"3": {"inputs": {"seed": 5, "steps": 20, "cfg": 8.0, "sampler_name": "euler", "scheduler": "normal",
      "denoise": 1.0, "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0],
      "latent_image": ["5", 0]}, "class_type": "KSampler"},
"4": {"inputs": {"ckpt_name": "base.safetensors"}, "class_type": "CheckpointLoaderSimple"},
"5": {"inputs": {"width": 512, "height": 768, "batch_size": 1}, "class_type": "EmptyLatentImage"},
"6": {"inputs": {"text": "a zebra crossing", "clip": ["4", 1]}, "class_type": "CLIPTextEncode"},
"7": {"inputs": {"text": "", "clip": ["4", 1]}, "class_type": "CLIPTextEncode"},
"8": {"inputs": {"images": ["3", 0]}, "class_type": "SaveImage"}})json";

/// A picture with one text chunk and without our own.
std::string pngWith(int number, const char* key, const char* text) {
    return withPngTexts(test::syntheticPng(number, 64), {{key, text}});
}

class GalleryImportTest : public PageFixture {
protected:
    void SetUp() override {
        writeFileAtomically(theirs_ / "a1111.png", pngWith(1, "parameters", kA1111));
        writeFileAtomically(theirs_ / "comfy.png", pngWith(2, "prompt", kComfy));
        writeFileAtomically(theirs_ / "broken.png", "no picture");
    }
    ImportBar* bar() const { return page_->findChild<ImportBar*>(); }
    bool waitForImport() {
        return waitUntil([this] { return !page_->findChild<ImportTask*>()->isRunning(); });
    }

    test::TempFolder theirs_;
};

TEST_F(GalleryImportTest, ADroppedFolderIsTakenInSearchableAndRestorable) {
    open(9);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QString::fromStdString(theirs_.path().string()))});
    QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page_.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page_.get(), &drop);
    ASSERT_TRUE(waitForImport());
    ASSERT_TRUE(waitForRows(11));
    EXPECT_TRUE(bar()->isVisible());
    EXPECT_TRUE(bar()->text().contains("2 picture(s) imported.")) << bar()->text().toStdString();
    const auto labels = bar()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text().contains("broken.png");
    }));

    page_->setSearchText("lighthouse fog dreamshaper");
    ASSERT_TRUE(waitForRows(1));
    ASSERT_TRUE(waitForImage(0));
    QSignalSpy restored(page_.get(), &GalleryPage::recipeRestoreRequested);
    view_->setFocus();
    select(0);
    press(Qt::Key_R);
    ASSERT_EQ(restored.count(), 1);
    const auto recipe = restored[0].at(0).value<Recipe>();
    EXPECT_EQ(recipe.seed, 77U);
    EXPECT_EQ(recipe.sampler, "dpmpp_2m");
    EXPECT_EQ(recipe.height, 640);
    page_->setSearchText("zebra crossing");
    EXPECT_TRUE(waitForRows(1));
}

TEST_F(GalleryImportTest, ImportedOnesHaveAPlaceAndAreNotTakenInTwice) {
    open(9);
    page_->importFiles({theirs_.path()});
    ASSERT_TRUE(waitForImport());
    page_->importFiles({theirs_ / "a1111.png"});
    ASSERT_TRUE(waitForImport());
    EXPECT_TRUE(bar()->text().contains("0 picture(s) imported."));
    choose("Imported");
    EXPECT_TRUE(waitForRows(2));
}

TEST_F(GalleryImportTest, ClosingThePageStopsAnImport) {
    open(9);
    page_->importFiles({theirs_.path()});
    page_.reset();
    EXPECT_LE(store_->countImages({}), 11);
}

}  // namespace
}  // namespace ninefold::ui
