// SPDX-License-Identifier: MIT
#include "ui/compare/difference.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <cmath>

#include "ui/compare/difference_task.h"

namespace ninefold::ui {
namespace {

QImage filled(const QSize& size, QRgb colour) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

TEST(Difference, ThereIsNoneBetweenTheSamePixels) {
    const QImage image = filled({8, 4}, qRgb(10, 200, 30));
    const Difference same = compareImages(image, image.copy(), {8, 4}, 8);
    ASSERT_TRUE(same.isPossible);
    EXPECT_EQ(same.differing, 0);
    EXPECT_EQ(same.largest, 0);
    EXPECT_TRUE(std::isinf(same.psnr));
    EXPECT_EQ(same.map, filled({8, 4}, qRgb(0, 0, 0)));
}

TEST(Difference, CountsAndMeasuresByHand) {
    QImage a = filled({10, 10}, qRgb(100, 100, 100));
    QImage b = a.copy();
    b.setPixel(3, 4, qRgb(103, 100, 90));
    b.setPixel(9, 9, qRgb(100, 80, 100));
    const Difference found = compareImages(a, b, {10, 10}, 1);
    EXPECT_DOUBLE_EQ(found.differing, 0.02);
    EXPECT_EQ(found.largest, 20);
    const double meanSquare = (9.0 + 100.0 + 400.0) / 300;
    EXPECT_NEAR(found.psnr, 10 * std::log10(65025 / meanSquare), 1e-9);
    EXPECT_EQ(found.map.pixel(3, 4), qRgb(3, 0, 10));
    EXPECT_EQ(found.map.pixel(9, 9), qRgb(0, 20, 0));
    EXPECT_EQ(found.map.pixel(0, 0), qRgb(0, 0, 0));
}

TEST(Difference, BlackAndWhiteHaveNothingInCommon) {
    const Difference found = compareImages(filled({5, 5}, qRgb(0, 0, 0)),
                                           filled({5, 5}, qRgb(255, 255, 255)), {5, 5}, 1);
    EXPECT_EQ(found.differing, 1);
    EXPECT_EQ(found.largest, 255);
    EXPECT_NEAR(found.psnr, 0, 1e-9);
}

TEST(Difference, TheGainChangesTheMapAlone) {
    QImage a = filled({4, 4}, qRgb(50, 50, 50));
    const QImage b = filled({4, 4}, qRgb(52, 50, 150));
    const Difference plain = compareImages(a, b, {4, 4}, 1);
    const Difference strong = compareImages(a, b, {4, 4}, 16);
    EXPECT_EQ(plain.map.pixel(1, 1), qRgb(2, 0, 100));
    EXPECT_EQ(strong.map.pixel(1, 1), qRgb(32, 0, 255));
    EXPECT_EQ(plain.psnr, strong.psnr);
    EXPECT_EQ(plain.largest, strong.largest);
}

TEST(Difference, ScalesToTheFrameAndComparesWhereBothAre) {
    // In the frame of 8 × 8 the second covers rows 2 to 5 only.
    const Difference found = compareImages(filled({8, 8}, qRgb(10, 10, 10)),
                                           filled({4, 2}, qRgb(10, 10, 10)), {8, 8}, 1);
    ASSERT_TRUE(found.isPossible);
    EXPECT_EQ(found.map.size(), QSize(8, 8));
    EXPECT_EQ(found.differing, 0);
}

TEST(Difference, SaysWhenThereIsNothingToCompare) {
    EXPECT_FALSE(compareImages({}, filled({2, 2}, 0), {2, 2}, 1).isPossible);
    EXPECT_FALSE(compareImages(filled({2, 2}, 0), filled({2, 2}, 0), {}, 1).isPossible);
}

TEST(DifferenceTask, AnswersOnlyTheLastWish) {
    DifferenceTask task;
    QSignalSpy answers(&task, &DifferenceTask::done);
    const Picture black = makePicture(filled({600, 600}, qRgb(0, 0, 0)));
    const Picture grey = makePicture(filled({600, 600}, qRgb(9, 9, 9)));
    for (int i = 0; i < 5; ++i) task.start(black, black, {600, 600}, 1);
    task.start(black, grey, {600, 600}, 2);
    ASSERT_TRUE(answers.wait());
    ASSERT_EQ(answers.count(), 1);
    EXPECT_EQ(answers[0].at(0).value<Difference>().largest, 9);
    task.start(black, grey, {600, 600}, 2);
    task.cancel();
    task.start(black, black, {600, 600}, 2);
    ASSERT_TRUE(answers.wait());
    EXPECT_EQ(answers.count(), 2);
    EXPECT_EQ(answers[1].at(0).value<Difference>().largest, 0);
}

}  // namespace
}  // namespace ninefold::ui
