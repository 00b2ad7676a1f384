// SPDX-License-Identifier: MIT
#include "ui/viewer/picture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <fstream>

#include "tests/support/temp_folder.h"
#include "ui/viewer/picture_loader.h"

namespace ninefold::ui {
namespace {

TEST(Picture, HalvesDownTo256) {
    QImage image(2048, 1024, QImage::Format_RGB888);
    image.fill(Qt::red);
    const Picture picture = makePicture(image);
    ASSERT_EQ(picture.levels.size(), 3U);
    EXPECT_EQ(picture.levels[2].size(), QSize(512, 256));
    EXPECT_EQ(picture.levels[2].pixelColor(100, 100), QColor(Qt::red));
}

TEST(Picture, ShowsALevelThatIsNeverTooSmall) {
    QImage image(2048, 2048, QImage::Format_RGB888);
    image.fill(Qt::black);
    const Picture picture = makePicture(image);
    EXPECT_EQ(picture.levelFor(8).width(), 2048);
    EXPECT_EQ(picture.levelFor(0.51).width(), 2048);
    EXPECT_EQ(picture.levelFor(0.5).width(), 1024);
    EXPECT_EQ(picture.levelFor(0.3).width(), 1024);
    EXPECT_EQ(picture.levelFor(0.01).width(), 256);
}

TEST(Picture, SaysWhyThereIsNone) {
    const test::TempFolder folder;
    const Picture gone = readPicture(QString::fromStdString((folder / "gone.png").string()));
    EXPECT_TRUE(gone.isEmpty());
    EXPECT_EQ(gone.error, "gone.png is no longer on the disk.");
    std::ofstream(folder / "text.png") << "no picture";
    const Picture text = readPicture(QString::fromStdString((folder / "text.png").string()));
    EXPECT_TRUE(text.isEmpty());
    EXPECT_EQ(text.error, "text.png is damaged or no picture.");
}

TEST(PictureLoader, NeverAnswersWhileItIsAsked) {
    const test::TempFolder folder;
    PictureLoader loader(nullptr, 1);
    QSignalSpy answers(&loader, &PictureLoader::loaded);
    for (int i = 0; i < 200; ++i) {
        const QString path = QString::fromStdString((folder / std::to_string(i)).string());
        ASSERT_EQ(loader.get(path), nullptr);  // reading what is not there takes no time
        ASSERT_EQ(answers.count(), 0);
        ASSERT_TRUE(answers.wait());
        ASSERT_NE(loader.get(path), nullptr);
        answers.clear();
    }
}

}  // namespace
}  // namespace ninefold::ui
