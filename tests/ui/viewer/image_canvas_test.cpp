// SPDX-License-Identifier: MIT
#include "ui/viewer/image_canvas.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QWheelEvent>
#include <cmath>
#include <random>

namespace ninefold::ui {
namespace {

QImage noise(int width, int height) {
    std::mt19937 random(4);
    std::uniform_int_distribution<QRgb> colour(0xff000000U, 0xffffffffU);
    QImage image(width, height, QImage::Format_RGB32);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) image.setPixel(x, y, colour(random));
    }
    return image;
}

class ImageCanvasTest : public testing::Test {
protected:
    void show(const QSize& room, const QImage& image) {
        canvas_.resize(room);
        canvas_.show();
        canvas_.setPicture(makePicture(image));
    }

    /// The picture's point below a point of the widget.
    QPointF below(const QPointF& place) const {
        return (place - canvas_.targetRect().topLeft()) / canvas_.zoom();
    }

    ImageCanvas canvas_;
};

TEST_F(ImageCanvasTest, EveryPixelIsExactAtWholeZooms) {
    const QImage image = noise(30, 20);
    show({401, 303}, image);
    for (const double zoom : {1.0, 2.0, 3.0, 4.0, 6.0, 8.0}) {
        canvas_.zoomTo(zoom, canvas_.centre());
        const QImage screen = canvas_.grab().toImage();
        const QPoint corner = canvas_.targetRect().topLeft().toPoint();
        const int step = static_cast<int>(zoom);
        for (int y = 0; y < image.height() * step; ++y) {
            for (int x = 0; x < image.width() * step; ++x) {
                ASSERT_EQ(screen.pixel(corner.x() + x, corner.y() + y) & 0xffffffU,
                          image.pixel(x / step, y / step) & 0xffffffU)
                    << "zoom " << zoom << " at " << x << ',' << y;
            }
        }
    }
}

TEST_F(ImageCanvasTest, FitsByAWholeNumberWhenEnlargingAndExactlyWhenReducing) {
    show({500, 400}, noise(128, 128));
    EXPECT_EQ(canvas_.zoom(), 3);
    canvas_.resize(1300, 1000);
    EXPECT_EQ(canvas_.zoom(), 7);
    canvas_.setPicture(makePicture(noise(2600, 1000)));
    EXPECT_DOUBLE_EQ(canvas_.zoom(), 0.5);
}

TEST_F(ImageCanvasTest, TheWheelKeepsWhatIsBelowThePointer) {
    show({400, 300}, noise(300, 200));
    const QPointF place(150, 110);
    const QPointF before = below(place);
    for (int notch = 0; notch < 5; ++notch) {
        QWheelEvent event(place, canvas_.mapToGlobal(place), {}, {0, 120}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas_, &event);
    }
    EXPECT_EQ(canvas_.zoom(), 8);
    EXPECT_NEAR(below(place).x(), before.x(), 0.6);  // corners are whole screen pixels
    EXPECT_NEAR(below(place).y(), before.y(), 0.6);
}

TEST_F(ImageCanvasTest, ZoomsUpAndDownTheSameSteps) {
    show({400, 300}, noise(100, 100));
    canvas_.zoomTo(1, canvas_.centre());
    std::vector<double> up;
    for (int i = 0; i < 9; ++i) {
        up.push_back(canvas_.zoom());
        canvas_.zoomStep(1, canvas_.centre());
    }
    for (auto expected = up.rbegin(); expected != up.rend(); ++expected) {
        canvas_.zoomStep(-1, canvas_.centre());
        EXPECT_EQ(canvas_.zoom(), *expected);
    }
}

TEST_F(ImageCanvasTest, DraggingNeverLosesThePicture) {
    show({400, 300}, noise(200, 200));
    canvas_.zoomTo(8, canvas_.centre());
    for (int i = 0; i < 40; ++i) {
        QTest::mousePress(&canvas_, Qt::LeftButton, {}, {10, 10});
        QTest::mouseMove(&canvas_, {390, 290});
        QMouseEvent move(QEvent::MouseMove, QPointF(390, 290),
                         canvas_.mapToGlobal(QPoint(390, 290)), Qt::LeftButton, Qt::LeftButton,
                         Qt::NoModifier);
        QApplication::sendEvent(&canvas_, &move);
        QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, {390, 290});
    }
    EXPECT_EQ(canvas_.targetRect().topLeft(), QPointF(0, 0));
}

}  // namespace
}  // namespace ninefold::ui
