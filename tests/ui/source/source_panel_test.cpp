// SPDX-License-Identifier: MIT
#include "ui/source/source_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QColorSpace>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QThreadPool>
#include <QUrl>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "tests/support/temp_folder.h"
#include "ui/bridge/convert.h"
#include "ui/source/extend_fields.h"
#include "ui/source/mask_editor.h"
#include "ui/source/source_draft.h"
#include "ui/source/source_well.h"
#include "ui/source/strength_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {
namespace {

ModelInfo smallModel(int nativePx = 64) {
    ModelInfo model;
    model.width = nativePx;
    model.height = nativePx;
    model.sizeMultiple = 16;
    return model;
}

QImage plain(int width, int height, const QColor& colour = Qt::red) {
    QImage image(width, height, QImage::Format_RGB888);
    image.fill(colour);
    image.setColorSpace(QColorSpace::SRgb);  // as toQImage() says
    return image;
}

class SourcePanelTest : public ::testing::Test {
protected:
    SourcePanelTest() {
        panel.setModel(smallModel());
        panel.resize(288, 500);
        panel.show();
    }
    QString write(const QString& name, const QImage& image) {
        const QString path = toQString(folder.path()) + '/' + name;
        image.save(path);
        return path;
    }
    bool waitForSource() {
        return QTest::qWaitFor([this] { return panel.hasSource(); });
    }
    GenerationRequest request() {
        GenerationRequest request;
        request.recipe.width = 999;
        panel.writeTo(request);
        return request;
    }
    QPushButton* button(const QString& text) {
        for (QPushButton* b : panel.findChildren<QPushButton*>()) {
            if (b->text() == text && b->isVisible()) return b;
        }
        return nullptr;
    }
    bool shows(const QString& text) {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) return true;
        }
        return false;
    }
    /// Paints all of the mask through the editor.
    void maskAll() {
        QTest::mouseClick(button("Paint a mask"), Qt::LeftButton);
        auto* editor = panel.window()->findChild<MaskEditor*>();
        ASSERT_NE(editor, nullptr);
        QTest::keyClick(editor, Qt::Key_I);
        QTest::keyClick(editor, Qt::Key_Escape);
    }

    test::TempFolder folder;
    Library library{folder.path()};
    SourcePanel panel{library};
};

TEST_F(SourcePanelTest, WithoutAPictureARequestStaysAsItIs) {
    EXPECT_EQ(request().recipe.width, 999);
    EXPECT_TRUE(request().sourceImage.isEmpty());
    EXPECT_EQ(request().change, "");
    bool called = false;
    panel.whenReady([&] { called = true; });
    EXPECT_TRUE(called);
}

TEST_F(SourcePanelTest, APictureFromTheLibraryIsTheParent) {
    ImageRow row;
    row.id = 42;
    row.file = toPath(write("a.png", plain(64, 48)));
    panel.setSource(row);
    ASSERT_TRUE(waitForSource());
    const GenerationRequest made = request();
    EXPECT_EQ(made.parentImage, 42);
    EXPECT_EQ(made.change, "image");
    EXPECT_EQ(made.recipe.width, 64);
    EXPECT_EQ(made.recipe.height, 48);
    EXPECT_DOUBLE_EQ(made.recipe.strength, 0.6);
    EXPECT_EQ(toQImage(made.sourceImage), plain(64, 48));
    EXPECT_TRUE(made.mask.isEmpty());
    panel.removeSource();
    EXPECT_TRUE(request().sourceImage.isEmpty());
}

TEST_F(SourcePanelTest, FitsWhatTheModelCantDraw) {
    panel.setSource(plain(1000, 500));
    ASSERT_TRUE(waitForSource());
    EXPECT_EQ(request().recipe.width, 96);
    EXPECT_EQ(request().recipe.height, 48);
    EXPECT_EQ(request().sourceImage.width, 96);
    panel.setModel(smallModel(128));
    ASSERT_TRUE(QTest::qWaitFor([&] { return request().recipe.width == 176; }));
}

TEST_F(SourcePanelTest, ATransparentPictureLiesOnWhite) {
    QImage clear(64, 64, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    panel.setSource(clear);
    ASSERT_TRUE(waitForSource());
    EXPECT_EQ(toQImage(request().sourceImage), plain(64, 64, Qt::white));
}

TEST_F(SourcePanelTest, SaysWhatCantBeRead) {
    writeFileAtomically(folder.path() / "broken.png", "no picture");
    panel.setSource(toQString(folder.path() / "broken.png"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows("“broken.png” can't be read"); }));
    EXPECT_FALSE(panel.hasSource());
    panel.setSource(plain(64, 64));
    ASSERT_TRUE(waitForSource());
    EXPECT_FALSE(shows("can't be read"));
    QApplication::clipboard()->setText("only words");
    panel.paste();
    EXPECT_TRUE(shows("no picture to paste"));
}

TEST_F(SourcePanelTest, TakesWhatIsDroppedAndPasted) {
    auto* well = panel.findChild<SourceWell*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("b.png", plain(64, 64, Qt::green)))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(well, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(well, &drop);
    ASSERT_TRUE(waitForSource());
    EXPECT_EQ(toQImage(request().sourceImage), plain(64, 64, Qt::green));
    QApplication::clipboard()->setImage(plain(64, 64, Qt::blue));
    QTest::keyClick(well, Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return toQImage(request().sourceImage) == plain(64, 64, Qt::blue); }));
    QTest::keyClick(well, Qt::Key_Delete);
    EXPECT_FALSE(panel.hasSource());
}

TEST_F(SourcePanelTest, AMaskIsPaintedAndRedrawsFully) {
    panel.setSource(plain(64, 64));
    ASSERT_TRUE(waitForSource());
    maskAll();
    const GenerationRequest made = request();
    EXPECT_EQ(made.change, "inpaint");
    EXPECT_EQ(made.mask.width, 64);
    EXPECT_DOUBLE_EQ(made.recipe.strength, 1) << "unless somebody chose one";
    EXPECT_TRUE(shows("keeps its pixels"));
    panel.findChild<StrengthField*>()->setStrength(0.4);
    QTest::mouseClick(button("Change the mask"), Qt::LeftButton);
    auto* editor = panel.window()->findChild<MaskEditor*>();
    QTest::keyClick(editor, Qt::Key_Delete);
    EXPECT_TRUE(request().mask.isEmpty());
    EXPECT_DOUBLE_EQ(request().recipe.strength, 0.4);
}

TEST_F(SourcePanelTest, ExtendsTheFrameInStepsOfTheModel) {
    panel.setSource(plain(64, 64));
    ASSERT_TRUE(waitForSource());
    auto* extend = panel.findChild<ExtendFields*>();
    QTest::keyClick(extend->findChildren<QSpinBox*>().at(0), Qt::Key_Up);
    const GenerationRequest made = request();
    EXPECT_EQ(made.recipe.width, 80);
    EXPECT_EQ(made.change, "outpaint");
    EXPECT_EQ(made.mask.width, 80);
    EXPECT_EQ(made.mask.rgb.front(), 255);
    EXPECT_EQ(made.mask.rgb.back(), 0);
    EXPECT_DOUBLE_EQ(made.recipe.strength, 1);
    EXPECT_TRUE(shows("80 × 64"));
}

TEST_F(SourcePanelTest, TheMaskFollowsThePictureToAnotherModel) {
    panel.setSource(plain(300, 300));
    ASSERT_TRUE(waitForSource());
    maskAll();
    panel.setModel(smallModel(128));
    ASSERT_TRUE(QTest::qWaitFor([&] { return request().recipe.width == 128; }));
    EXPECT_EQ(request().mask.width, 128);
    EXPECT_EQ(request().mask.rgb.front(), 255);
}

TEST_F(SourcePanelTest, RestoresWhatARecipeWasDrawnFrom) {
    HistoryStore store(folder.path());
    const auto keep = [&](const char* id, const QImage& image) {
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "png");
        store.addSource(id, png.toStdString());
    };
    keep("ab", plain(80, 64));
    keep("cd", plain(80, 64, Qt::white));
    Recipe recipe;
    recipe.sourceImage = "ab";
    recipe.maskImage = "cd";
    recipe.strength = 0.45;
    panel.setRecipe(recipe);
    GenerationRequest made;
    panel.whenReady([&] { made = request(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !made.sourceImage.isEmpty(); }));
    EXPECT_EQ(toQImage(made.sourceImage), plain(80, 64));
    EXPECT_EQ(toQImage(made.mask), plain(80, 64, Qt::white));
    EXPECT_DOUBLE_EQ(made.recipe.strength, 0.45);
    recipe.maskImage = "ef";
    panel.setRecipe(recipe);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows("mask that it was drawn with is gone"); }));
    panel.setRecipe(Recipe());
    EXPECT_FALSE(panel.hasSource());
}

TEST_F(SourcePanelTest, OnlyTheNewestOfTwoPicturesCounts) {
    panel.setSource(write("slow.png", plain(2000, 2000, Qt::green)));
    panel.setSource(plain(64, 64, Qt::blue));
    int calls = 0;
    panel.whenReady([&] { ++calls; });
    ASSERT_TRUE(waitForSource());
    QThreadPool::globalInstance()->waitForDone();
    QTest::qWait(1);
    EXPECT_EQ(toQImage(request().sourceImage), plain(64, 64, Qt::blue));
    EXPECT_EQ(calls, 1);
}

TEST_F(SourcePanelTest, TheFrameIsDraggedByItsEdges) {
    panel.setSource(plain(64, 64));
    ASSERT_TRUE(waitForSource());
    QCoreApplication::sendPostedEvents();
    auto* well = panel.findChild<SourceWell*>();
    const QRectF room = QRectF(well->rect()).adjusted(kGrid, kGrid, -kGrid, -kGrid);
    const double scale = std::min(room.width(), room.height()) / 64 * 0.85;
    const QPointF edge = room.center() + QPointF(32 * scale, 0);
    const auto send = [&](QEvent::Type type, const QPointF& at, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, well->mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(well, &event);
    };
    send(QEvent::MouseButtonPress, edge, Qt::LeftButton);
    send(QEvent::MouseMove, edge + QPointF(14 * scale, 0), Qt::LeftButton);
    EXPECT_EQ(request().sourceImage.width, 80);
    send(QEvent::MouseMove, edge + QPointF(30 * scale, 0), Qt::LeftButton);
    send(QEvent::MouseButtonRelease, edge + QPointF(30 * scale, 0), {});
    EXPECT_EQ(request().sourceImage.width, 96);
    EXPECT_EQ(request().sourceImage.height, 64);
    EXPECT_EQ(request().change, "outpaint");

    QTest::keyClick(well, Qt::Key_Up);
    EXPECT_EQ(request().sourceImage.height, 80);
    QTest::keyClick(well, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(request().sourceImage.width, 80);
    for (int i = 0; i < 2; ++i) QTest::keyClick(well, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(request().sourceImage.width, 96);
    EXPECT_EQ(request().sourceImage.height, 64);
    QTest::keyClick(well, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(request().sourceImage.width, 64);
    QTest::keyClick(well, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(request().sourceImage.width, 96);
}

TEST_F(SourcePanelTest, TheNextStartGoesOnWithTheSource) {
    const auto settled = [this] {
        bool done = false;
        library.run(
            &panel, [](HistoryStore&) { return true; }, [&](bool) { done = true; });
        return QTest::qWaitFor([&] { return done; });
    };
    panel.recall();
    ASSERT_TRUE(settled());
    ImageRow row;
    row.id = 42;
    row.file = toPath(write("a.png", plain(64, 48, Qt::blue)));
    panel.setSource(row);
    ASSERT_TRUE(waitForSource());
    maskAll();
    auto* well = panel.findChild<SourceWell*>();
    QTest::keyClick(well, Qt::Key_Down);
    panel.findChild<StrengthField*>()->setStrength(0.25);
    const GenerationRequest before = request();
    panel.remember();
    ASSERT_TRUE(settled());

    SourcePanel again(library);
    again.setModel(smallModel());
    again.recall();
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.hasSource(); }));
    GenerationRequest after;
    again.writeTo(after);
    EXPECT_EQ(after.sourceImage.rgb, before.sourceImage.rgb);
    EXPECT_EQ(after.mask.rgb, before.mask.rgb);
    EXPECT_EQ(after.parentImage, 42);
    EXPECT_DOUBLE_EQ(after.recipe.strength, 0.25);
    EXPECT_EQ(after.recipe.height, 64);

    again.removeSource();
    again.remember();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(std::filesystem::exists(folder / "source.png"));
}

TEST_F(SourcePanelTest, WhatIsChosenBeforeTheLastTimeIsReadIsKept) {
    panel.recall();
    panel.setSource(plain(64, 48, Qt::blue));
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::filesystem::exists(folder / "source.png"); }));
}

TEST_F(SourcePanelTest, ADamagedMemoryIsForgotten) {
    plain(64, 64).save(toQString(folder / "source.png"));
    for (const char* facts : {"", "[]", R"({"feather": "much"})",
                              R"({"feather": 1, "strength": 1, "strength_chosen": true,
                                  "margins": [-16, 0, 0, 0], "parent": 0})"}) {
        writeFileAtomically(folder / "source.json", facts);
        EXPECT_TRUE(readSourceDraft(folder.path()).picture.isNull()) << facts;
    }
}

}  // namespace
}  // namespace ninefold::ui
