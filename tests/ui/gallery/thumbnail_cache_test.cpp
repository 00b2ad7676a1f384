// SPDX-License-Identifier: MIT
#include "ui/gallery/thumbnail_cache.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include <QFile>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"

namespace ninefold::ui {
namespace {

const QPixmap* waitFor(ThumbnailCache& cache, const ImageRow& image, int sizePx) {
    const QPixmap* pixmap = nullptr;
    (void)QTest::qWaitFor([&] { return (pixmap = cache.get(image, sizePx)) != nullptr; });
    return pixmap;
}

ImageRow rowOf(std::int64_t id, const std::filesystem::path& file) {
    ImageRow row;
    row.id = id;
    row.file = file;
    return row;
}

TEST(ThumbnailCache, FitsThePictureIntoTheBoxAndLeavesAFittingOneAlone) {
    const test::TempFolder folder;
    writeFileAtomically(folder / "a.png", test::syntheticPng(3, 128));
    ThumbnailCache cache(QString::fromStdString(folder.path().string()));
    const ImageRow image = rowOf(1, folder / "a.png");
    const QImage original(QString::fromStdString((folder / "a.png").string()));

    const QPixmap* same = waitFor(cache, image, 128);
    ASSERT_NE(same, nullptr);
    EXPECT_EQ(same->toImage().convertToFormat(QImage::Format_RGB888),
              original.convertToFormat(QImage::Format_RGB888));
    const QPixmap* half = waitFor(cache, image, 64);
    ASSERT_NE(half, nullptr);
    EXPECT_EQ(half->size(), QSize(64, 64));
}

TEST(ThumbnailCache, AFileThatIsGoneOrBrokenIsNullAndAskedForOnce) {
    const test::TempFolder folder;
    writeFileAtomically(folder / "b.png", test::syntheticPng(3).substr(0, 60));
    ThumbnailCache cache(QString::fromStdString(folder.path().string()));
    QSignalSpy changes(&cache, &ThumbnailCache::changed);
    for (const ImageRow& image : {rowOf(1, folder / "gone.png"), rowOf(2, folder / "b.png")}) {
        const QPixmap* pixmap = waitFor(cache, image, 64);
        ASSERT_NE(pixmap, nullptr);
        EXPECT_TRUE(pixmap->isNull());
        EXPECT_NE(cache.get(image, 64), nullptr);
    }
    EXPECT_FALSE(changes.wait(100));
    EXPECT_EQ(changes.count(), 2);
}

TEST(ThumbnailFiles, AreMadeAtTwoSizesOnceAndUsedWhileThePictureIsThere) {
    const test::TempFolder folder;
    const QString picture = QString::fromStdString((folder / "a.png").string());
    const std::string hash = std::string(64, 'a');
    writeFileAtomically(folder / "a.png", test::syntheticPng(1, 1024));
    const ThumbnailFiles files(QString::fromStdString(folder.path().string()));
    EXPECT_EQ(files.read(picture, hash, 128).size(), QSize(128, 128));
    EXPECT_EQ(QImage(files.fileOf(hash, ThumbnailFiles::kSmallPx)).size(), QSize(192, 192));
    EXPECT_EQ(QImage(files.fileOf(hash, ThumbnailFiles::kLargePx)).size(), QSize(384, 384));

    // From now on the thumbnail is read, not the picture: a red one shows it.
    QImage red(192, 192, QImage::Format_RGB32);
    red.fill(Qt::red);
    ASSERT_TRUE(red.save(files.fileOf(hash, ThumbnailFiles::kSmallPx)));
    EXPECT_GT(qRed(files.read(picture, hash, 128).pixel(5, 5)), 200);
    EXPECT_EQ(files.read(picture, hash, 300).size(), QSize(300, 300));
    EXPECT_EQ(files.read(picture, hash, 600).size(), QSize(600, 600));

    QFile::remove(picture);
    EXPECT_TRUE(files.read(picture, hash, 128).isNull());
    files.remove({hash, ""});
    EXPECT_FALSE(QFile::exists(files.fileOf(hash, ThumbnailFiles::kSmallPx)));
}

TEST(ThumbnailFiles, SmallPicturesAndDamagedThumbnailsNeedNone) {
    const test::TempFolder folder;
    const QString picture = QString::fromStdString((folder / "a.png").string());
    const std::string hash = std::string(64, 'b');
    writeFileAtomically(folder / "a.png", test::syntheticPng(1, 128));
    const ThumbnailFiles files(QString::fromStdString(folder.path().string()));
    EXPECT_FALSE(files.read(picture, hash, 128).isNull());
    EXPECT_FALSE(QFile::exists(files.fileOf(hash, ThumbnailFiles::kSmallPx)));
    writeFileAtomically(files.fileOf(hash, ThumbnailFiles::kSmallPx).toStdString(), "damaged");
    EXPECT_EQ(files.read(picture, hash, 96).size(), QSize(96, 96));
}

TEST(ThumbnailCache, MayGoWhileItDecodes) {
    const test::TempFolder folder;
    writeFileAtomically(folder / "a.png", test::syntheticPng(1, 1024));
    for (int i = 0; i < 5; ++i) {
        ThumbnailCache cache(QString::fromStdString(folder.path().string()));
        for (int id = 0; id < 20; ++id) cache.get(rowOf(id, folder / "a.png"), 128);
    }
}

}  // namespace
}  // namespace ninefold::ui
