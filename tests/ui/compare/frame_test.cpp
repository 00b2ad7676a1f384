// SPDX-License-Identifier: MIT
#include "ui/compare/frame.h"

#include <gtest/gtest.h>

#include "ui/compare/place_layout.h"

namespace ninefold::ui {
namespace {

QImage chequered(int side) {
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            image.setPixel(x, y, (x + y) % 2 == 0 ? qRgb(255, 0, 0) : qRgb(0, 0, 255));
        }
    }
    return image;
}

TEST(Frame, IsThatOfTheLargestPicture) {
    EXPECT_EQ(commonFrame({{128, 128}, {512, 256}, {300, 400}}), QSize(512, 256));
    EXPECT_EQ(commonFrame({}), QSize(0, 0));
    EXPECT_EQ(commonFrame({{0, 0}, {-1, -1}}), QSize(0, 0));
}

TEST(Frame, PicturesStandInItsMiddle) {
    EXPECT_EQ(fittedInto({10, 10}, {0, 0, 200, 100}), QRectF(50, 0, 100, 100));
    EXPECT_EQ(fittedInto({400, 100}, {0, 0, 200, 100}), QRectF(0, 25, 200, 50));
    EXPECT_TRUE(fittedInto({}, {0, 0, 200, 100}).isEmpty());
}

TEST(Frame, BeyondTwoHundredPercentPixelsAreSquaresUnlessSmooth) {
    ZoomView view;
    view.setPictureSize({8, 8});
    view.setRoom({64, 64});
    ASSERT_EQ(view.zoom(), 8);
    const Picture picture = makePicture(chequered(8));
    const QImage squares = renderLayer(picture, view, Magnify::Squares, Qt::black);
    for (int y = 0; y < 64; ++y) {
        for (int x = 0; x < 64; ++x) {
            ASSERT_EQ(squares.pixel(x, y), picture.levels[0].pixel(x / 8, y / 8));
        }
    }
    const QImage smooth = renderLayer(picture, view, Magnify::Smooth, Qt::black);
    EXPECT_NE(smooth.pixel(8, 4), squares.pixel(8, 4));
}

TEST(Frame, ASmallerPictureFillsTheFrameOfALargerOne) {
    ZoomView view;
    view.setPictureSize({200, 200});
    view.setRoom({200, 200});
    QImage white(100, 50, QImage::Format_RGB32);
    white.fill(Qt::white);
    const QImage layer = renderLayer(makePicture(white), view, Magnify::Squares, Qt::black);
    EXPECT_EQ(layer.pixel(100, 49), qRgb(0, 0, 0));
    EXPECT_EQ(layer.pixel(0, 50), qRgb(255, 255, 255));
    EXPECT_EQ(layer.pixel(199, 149), qRgb(255, 255, 255));
    EXPECT_EQ(layer.pixel(100, 150), qRgb(0, 0, 0));
}

TEST(Frame, ShowsTheRightPixelsFarInsideALargePicture) {
    QImage image(2048, 2048, QImage::Format_RGB32);
    image.fill(Qt::black);
    image.setPixel(1000, 700, qRgb(255, 255, 255));
    ZoomView view;
    view.setPictureSize({2048, 2048});
    view.setRoom({400, 300});
    view.zoomTo(32, view.middle());
    // Brings the pixel's corner to (100, 100).
    const QPointF corner = view.targetRect().topLeft() + QPointF(1000, 700) * 32;
    view.panBy(QPointF(100, 100) - corner);
    const QImage layer = renderLayer(makePicture(image), view, Magnify::Squares, Qt::black);
    EXPECT_EQ(layer.pixel(100, 100), qRgb(255, 255, 255));
    EXPECT_EQ(layer.pixel(131, 131), qRgb(255, 255, 255));
    EXPECT_EQ(layer.pixel(99, 100), qRgb(0, 0, 0));
    EXPECT_EQ(layer.pixel(132, 131), qRgb(0, 0, 0));
}

TEST(Frame, NothingIsNoPicture) {
    EXPECT_TRUE(renderLayer({}, {}, Magnify::Squares, Qt::black).isNull());
}

TEST(PlaceLayout, GivesEveryPictureTheSameRoom) {
    for (int count = 1; count <= 9; ++count) {
        const auto places = layOutPlaces(count, {512, 512}, {1200, 700}, 4);
        ASSERT_EQ(places.size(), static_cast<std::size_t>(count));
        const QRect room(0, 0, 1200, 700);
        for (std::size_t i = 0; i < places.size(); ++i) {
            EXPECT_EQ(places[i].size(), places[0].size());
            EXPECT_TRUE(room.contains(places[i]));
            for (std::size_t j = 0; j < i; ++j) EXPECT_FALSE(places[i].intersects(places[j]));
        }
    }
}

TEST(PlaceLayout, WidePicturesStandBelowEachOther) {
    const auto places = layOutPlaces(2, {1600, 400}, {800, 800}, 4);
    EXPECT_EQ(places[0].left(), places[1].left());
    EXPECT_LT(places[0].bottom(), places[1].top());
    const auto tall = layOutPlaces(2, {400, 1600}, {800, 800}, 4);
    EXPECT_EQ(tall[0].top(), tall[1].top());
}

}  // namespace
}  // namespace ninefold::ui
