// SPDX-License-Identifier: MIT
#include "ui/compare/compare_canvas.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "ui/compare/frame.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {
namespace {

Picture filled(const QSize& size, const QColor& colour) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return makePicture(image);
}

class CompareCanvasTest : public testing::Test {
protected:
    void SetUp() override {
        canvas_.resize(404, 200);
        canvas_.setPictures({filled({100, 100}, Qt::red), filled({100, 100}, Qt::blue)},
                            {100, 100});
        canvas_.setPair(0, 1);
        canvas_.show();
    }

    QColor at(int x, int y) { return canvas_.grab().toImage().pixelColor(x, y); }

    void wheel(const QPointF& place, int angle) {
        QWheelEvent event(place, canvas_.mapToGlobal(place), {}, {0, angle}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas_, &event);
    }

    void drag(const QPoint& from, const QPoint& to) {
        QTest::mousePress(&canvas_, Qt::LeftButton, {}, from);
        QMouseEvent move(QEvent::MouseMove, QPointF(to), canvas_.mapToGlobal(QPointF(to)),
                         Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&canvas_, &move);
        QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, to);
    }

    CompareCanvas canvas_;
};

TEST_F(CompareCanvasTest, ShowsPicturesSideBySide) {
    ASSERT_EQ(canvas_.places(),
              (std::vector<QRect>{QRect(0, 0, 200, 200), QRect(204, 0, 200, 200)}));
    EXPECT_EQ(canvas_.view().zoom(), 2);
    EXPECT_EQ(at(100, 150), QColor(Qt::red));
    EXPECT_EQ(at(300, 150), QColor(Qt::blue));
    EXPECT_EQ(at(202, 150), tokensOf(canvas_.palette()).canvas);
}

TEST_F(CompareCanvasTest, ZoomAndPanAreLinked) {
    wheel({254, 50}, 120);  // the same spot of the picture as (50, 50)
    EXPECT_EQ(canvas_.view().zoom(), 3);
    const QRectF byRight = canvas_.view().targetRect();
    canvas_.fit();
    wheel({50, 50}, 120);
    EXPECT_EQ(canvas_.view().targetRect(), byRight);
    // (50, 50) lay on picture pixel 25; it still does.
    EXPECT_NEAR((50 - byRight.left()) / 3, 25, 0.4);
    drag({250, 150}, {240, 130});
    EXPECT_EQ(canvas_.view().targetRect().topLeft(), byRight.topLeft() + QPointF(-10, -20));
}

TEST_F(CompareCanvasTest, SmallPartsOfANotchAddUp) {
    for (int i = 0; i < 7; ++i) wheel({50, 50}, 15);
    EXPECT_EQ(canvas_.view().zoom(), 2);
    wheel({50, 50}, 15);
    EXPECT_EQ(canvas_.view().zoom(), 3);
}

TEST_F(CompareCanvasTest, TheWipeDividesToThePixel) {
    canvas_.setMode(CompareMode::Wipe);
    // In the room of 404 × 200 the pictures cover 102 to 301.
    ASSERT_EQ(canvas_.view().targetRect(), QRectF(102, 0, 200, 200));
    canvas_.setWipe(0.25);
    EXPECT_EQ(canvas_.wipeX(), 152);
    EXPECT_EQ(at(149, 190), QColor(Qt::red));
    EXPECT_EQ(at(155, 190), QColor(Qt::blue));
    EXPECT_EQ(at(152, 190), tokensOf(canvas_.palette()).accent);
    canvas_.setWipe(7);
    EXPECT_EQ(canvas_.wipeX(), 302);
    EXPECT_EQ(at(295, 190), QColor(Qt::red));
}

TEST_F(CompareCanvasTest, TheWipesLineCanBeDragged) {
    canvas_.setMode(CompareMode::Wipe);
    QSignalSpy moves(&canvas_, &CompareCanvas::wipeMoved);
    const QRectF before = canvas_.view().targetRect();
    drag({200, 100}, {252, 100});
    EXPECT_EQ(canvas_.wipeX(), 252);
    ASSERT_GE(moves.count(), 1);
    EXPECT_DOUBLE_EQ(moves.back().at(0).toDouble(), 0.75);
    EXPECT_EQ(canvas_.view().targetRect(), before);
}

TEST_F(CompareCanvasTest, OnionSkinMixesTheTwo) {
    canvas_.setMode(CompareMode::OnionSkin);
    canvas_.setOpacity(0);
    EXPECT_EQ(at(200, 150), QColor(Qt::red));
    canvas_.setOpacity(1);
    EXPECT_EQ(at(200, 150), QColor(Qt::blue));
    canvas_.setOpacity(0.25);
    const QColor mixed = at(200, 150);
    EXPECT_NEAR(mixed.red(), 191, 2);
    EXPECT_NEAR(mixed.blue(), 64, 2);
}

TEST_F(CompareCanvasTest, BlinkShowsOneOfTheTwo) {
    canvas_.setMode(CompareMode::Blink);
    EXPECT_EQ(at(200, 150), QColor(Qt::red));
    canvas_.setBlinkOnB(true);
    EXPECT_EQ(at(200, 150), QColor(Qt::blue));
}

TEST_F(CompareCanvasTest, DifferenceShowsItsMap) {
    canvas_.setMode(CompareMode::Difference);
    EXPECT_EQ(at(110, 190), tokensOf(canvas_.palette()).canvas);
    canvas_.setDifference(filled({100, 100}, Qt::green));
    EXPECT_EQ(at(110, 190), QColor(Qt::green));
    canvas_.setDifference(filled({100, 100}, Qt::yellow));
    EXPECT_EQ(at(110, 190), QColor(Qt::yellow));
}

TEST_F(CompareCanvasTest, AClickPicksAndADragDoesNot) {
    QSignalSpy picks(&canvas_, &CompareCanvas::picked);
    QTest::mouseClick(&canvas_, Qt::LeftButton, {}, {300, 100});
    ASSERT_EQ(picks.count(), 1);
    EXPECT_EQ(picks[0].at(0), 1);
    drag({100, 100}, {160, 100});
    EXPECT_EQ(picks.count(), 1);
    QTest::mouseClick(&canvas_, Qt::LeftButton, {}, {202, 100});  // between the two
    EXPECT_EQ(picks.count(), 1);
}

TEST_F(CompareCanvasTest, PicturesOfDifferentSizesShareOneFrame) {
    canvas_.setPictures({filled({100, 100}, Qt::red), filled({50, 25}, Qt::blue)}, {100, 100});
    canvas_.setMode(CompareMode::Blink);
    canvas_.setBlinkOnB(true);
    EXPECT_EQ(at(103, 100), QColor(Qt::blue));
    EXPECT_EQ(at(300, 100), QColor(Qt::blue));
    EXPECT_EQ(at(200, 160), tokensOf(canvas_.palette()).canvas);
}

TEST_F(CompareCanvasTest, AMissingPictureSaysSoInItsPlace) {
    Picture gone;
    gone.error = "gone.png is no longer on the disk.";
    canvas_.setPictures({filled({100, 100}, Qt::red), gone}, {100, 100});
    EXPECT_EQ(at(100, 150), QColor(Qt::red));
    canvas_.setMode(CompareMode::Wipe);
    EXPECT_NE(at(110, 190), QColor(Qt::red));
    canvas_.setPictures({}, {});
    canvas_.setPair(-1, -1);
    EXPECT_EQ(at(100, 100), tokensOf(canvas_.palette()).canvas);
}

TEST_F(CompareCanvasTest, ALargeScreenIsSmoothOnceTheZoomRests) {
    QImage stripes(1000, 1000, QImage::Format_RGB32);
    for (int x = 0; x < 1000; ++x) {
        for (int y = 0; y < 1000; ++y) stripes.setPixelColor(x, y, x % 2 ? Qt::white : Qt::black);
    }
    const Picture picture = makePicture(stripes);
    canvas_.resize(1500, 900);
    canvas_.setPictures({picture, picture}, {1000, 1000});
    canvas_.setMode(CompareMode::Wipe);
    canvas_.zoomTo(0.8);
    const QImage smooth = renderLayer(picture, canvas_.view(), Magnify::Squares, Qt::gray);
    const QRect part(600, 300, 100, 100);  // of A, clear of line and badges
    const auto shown = [&] {
        return canvas_.grab(part).toImage().convertToFormat(smooth.format());
    };
    EXPECT_NE(shown(), smooth.copy(part));
    EXPECT_TRUE(QTest::qWaitFor([&] { return shown() == smooth.copy(part); }));
}

}  // namespace
}  // namespace ninefold::ui
