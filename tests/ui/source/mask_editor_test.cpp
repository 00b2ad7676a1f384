// SPDX-License-Identifier: MIT
#include "ui/source/mask_editor.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <set>

#include "ui/source/mask_canvas.h"

namespace ninefold::ui {
namespace {

class MaskEditorTest : public ::testing::Test {
protected:
    MaskEditorTest() {
        window.resize(900, 600);
        layer.reset(QSize(64, 64));
        QImage picture(64, 64, QImage::Format_RGB888);
        picture.fill(Qt::gray);
        editor = new MaskEditor(layer, &window);
        window.show();
        window.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
        editor->edit(picture, 0);
    }
    QPoint place(double x, double y) const {
        const QRectF target = editor->canvas().targetRect();
        return (target.topLeft() + QPointF(x, y) * editor->canvas().zoom()).toPoint();
    }
    void drag(QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton) {
        MaskCanvas* canvas = &editor->canvas();
        QTest::mousePress(canvas, button, {}, from);
        QMouseEvent move(QEvent::MouseMove, to, canvas->mapToGlobal(to), Qt::NoButton, button, {});
        QApplication::sendEvent(canvas, &move);
        QTest::mouseRelease(canvas, button, {}, to);
    }
    int at(int x, int y) const { return qGray(layer.mask().pixel(x, y)); }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
    }

    QWidget window;
    MaskLayer layer;
    MaskEditor* editor = nullptr;
};

TEST_F(MaskEditorTest, CoversItsParentAndPaintsWhereThePointerIs) {
    EXPECT_EQ(editor->size(), window.size());
    QSignalSpy changed(editor, &MaskEditor::changed);
    drag(place(10, 32), place(50, 32));
    EXPECT_EQ(at(30, 32), 255);
    EXPECT_EQ(at(30, 50), 0);
    EXPECT_EQ(changed.count(), 1);
    drag(place(30, 32), place(30, 32), Qt::RightButton);
    EXPECT_EQ(at(30, 32), 0) << "the right button erases";
}

TEST_F(MaskEditorTest, PaintsInTheRightPlaceWhenZoomed) {
    for (int i = 0; i < 3; ++i) editor->canvas().zoomStep(1, editor->canvas().centre());
    drag(place(32, 32), place(32, 32));
    EXPECT_EQ(at(32, 32), 255);
    EXPECT_EQ(at(40, 32), 0);
}

TEST_F(MaskEditorTest, ChoosesToolsAndSizesByKey) {
    const int size = editor->canvas().brushPx();
    EXPECT_EQ(size, 8);
    key(Qt::Key_BracketRight);
    EXPECT_EQ(editor->canvas().brushPx(), 10);
    key(Qt::Key_BracketLeft);
    EXPECT_EQ(editor->canvas().brushPx(), 8);
    for (int i = 0; i < 30; ++i) key(Qt::Key_BracketLeft);
    EXPECT_EQ(editor->canvas().brushPx(), 1);
    key(Qt::Key_BracketRight);
    EXPECT_EQ(editor->canvas().brushPx(), 2);
    key(Qt::Key_X);
    EXPECT_TRUE(editor->canvas().isErasing());
    key(Qt::Key_B);
    EXPECT_FALSE(editor->canvas().isErasing());
}

TEST_F(MaskEditorTest, UndoesInvertsAndClearsByKey) {
    drag(place(32, 32), place(32, 32));
    key(Qt::Key_I);
    EXPECT_EQ(at(32, 32), 0);
    EXPECT_EQ(at(2, 2), 255);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(at(32, 32), 255);
    key(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(layer.isBlank());
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(at(32, 32), 255);
    key(Qt::Key_Delete);
    EXPECT_TRUE(layer.isBlank());
}

TEST_F(MaskEditorTest, PaintsWithoutAMouse) {
    key(Qt::Key_Space);
    EXPECT_EQ(at(32, 32), 255) << "the brush begins in the middle";
    for (int i = 0; i < 8; ++i) key(Qt::Key_Right);
    key(Qt::Key_Space);
    EXPECT_EQ(at(48, 32), 255);
    EXPECT_EQ(at(40, 32), 0);
}

TEST_F(MaskEditorTest, ShowsTheSoftEdge) {
    drag(place(32, 32), place(32, 32));
    const auto colourAt = [this](double x) {
        return editor->canvas().grab().toImage().pixelColor(place(x, 32));
    };
    const QColor hard = colourAt(37.5);
    for (QSlider* slider : editor->findChildren<QSlider*>()) {
        if (slider->accessibleName() == "Soft edge") slider->setValue(8);
    }
    EXPECT_EQ(editor->featherPx(), 8);
    EXPECT_NE(colourAt(37.5), hard);
    EXPECT_EQ(qGray(layer.mask().pixel(37, 32)), 0) << "what is painted stays as it is";
}

TEST_F(MaskEditorTest, EscapeGoesBackAndKeepsTheMask) {
    drag(place(32, 32), place(32, 32));
    QSignalSpy closed(editor, &MaskEditor::closed);
    key(Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
    EXPECT_FALSE(editor->isVisible());
    EXPECT_FALSE(layer.isBlank());
}

TEST_F(MaskEditorTest, EveryControlHasANameAndIsReachedByTab) {
    std::set<QWidget*> reached;
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (QToolButton* button : editor->findChildren<QToolButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_TRUE(!button->isEnabled() || reached.count(button) == 1)
            << qPrintable(button->accessibleName());
    }
    EXPECT_EQ(reached.count(&editor->canvas()), 1U);
}

}  // namespace
}  // namespace ninefold::ui
