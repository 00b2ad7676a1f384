// SPDX-License-Identifier: MIT
// Pictures into and out of the window, and its models.
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>
#include <QUrl>
#include <QWindow>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "tests/ui/main/studio_fixture.h"
#include "ui/bridge/convert.h"
#include "ui/export/drop_bar.h"
#include "ui/export/drop_veil.h"
#include "ui/export/export_panel.h"
#include "ui/export/picture_mime.h"
#include "ui/gallery/gallery_page.h"
#include "ui/models/models_page.h"
#include "ui/nine/strength_bar.h"
#include "ui/source/source_panel.h"
#include "ui/source/source_well.h"
#include "ui/viewer/full_view.h"

namespace ninefold::ui {
namespace {

class ExchangeTest : public StudioTest {
protected:
    ExchangeTest() {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           toQString(folder / "settings"));
        QCoreApplication::setOrganizationName("ninefold-test");
    }

    std::filesystem::path foreignPicture() {
        PictureMetadata metadata;
        metadata.recipe.prompt = "a dropped fox";
        metadata.recipe.steps = 21;
        metadata.recipe.sampler = "euler";
        const auto file = folder / "fox.png";
        writeFileAtomically(file,
                            imageFormat("png").encode(test::fakePicture(3, 64, 64), metadata));
        return file;
    }

    /// As the window system sends it: to the window, wherever the pointer is.
    void drop(const QMimeData& data) {
        QWindow* handle = window().windowHandle();
        QDragEnterEvent enter({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &enter);
        QDropEvent dropped({300, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(handle, &dropped);
    }

    QAbstractButton* button(const QString& text) {
        for (QAbstractButton* button : window().findChildren<QAbstractButton*>()) {
            if (button->text() == text || button->accessibleName() == text) return button;
        }
        return nullptr;
    }

    DropBar& bar() { return *window().findChild<DropBar*>(); }
    FullView& fullView() { return *window().findChild<FullView*>(); }
};

TEST_F(ExchangeTest, ADroppedPictureGivesItsRecipe) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(toQString(foreignPicture()))});
    drop(data);
    ASSERT_TRUE(waitUntil([&] { return bar().isVisible(); }));
    EXPECT_FALSE(window().findChild<DropVeil*>()->isVisible());
    EXPECT_EQ(bar().text(), "Made with Ninefold: a dropped fox");
    button("Use its recipe")->click();
    EXPECT_FALSE(bar().isVisible());
    EXPECT_EQ(window().promptPanel().recipe().prompt, "a dropped fox");
    EXPECT_EQ(window().promptPanel().recipe().steps, 21);
}

TEST_F(ExchangeTest, ADroppedPictureIsDrawnFrom) {
    QMimeData pixels;
    pixels.setImageData(toQImage(test::fakePicture(5, 64, 64)));
    drop(pixels);
    ASSERT_TRUE(bar().isVisible());
    EXPECT_EQ(bar().text(), "There is no recipe in this picture.");
    button("Draw from this picture")->click();
    ASSERT_TRUE(waitUntil([&] { return window().sourcePanel().hasSource(); }));
    draw("a fox");
    ASSERT_TRUE(waitFor(JobState::Done));
    const Recipe recipe = session().shown().rows().front().recipe;
    EXPECT_FALSE(recipe.sourceImage.empty());
    EXPECT_LT(recipe.strength, 1.0);
}

TEST_F(ExchangeTest, WhatIsNoPictureIsSaidOrLeftAlone) {
    writeFileAtomically(folder / "broken.png", "no picture");
    QMimeData broken;
    broken.setUrls({QUrl::fromLocalFile(toQString(folder / "broken.png"))});
    drop(broken);
    ASSERT_TRUE(waitUntil([&] { return bar().isVisible(); }));
    EXPECT_TRUE(bar().text().contains("broken.png can't be read"));
    QTest::keyClick(&bar(), Qt::Key_Escape);
    EXPECT_FALSE(bar().isVisible());
    QMimeData text;
    text.setText("only words");
    drop(text);
    EXPECT_FALSE(window().findChild<DropVeil*>()->isVisible());
}

TEST_F(ExchangeTest, TheVeilLeavesOpenWhatTakesPicturesItself) {
    auto* well = window().findChild<SourceWell*>();
    window().sourcePanel().setSource(toQImage(test::fakePicture(5, 64, 64, 1)));  // opens it
    ASSERT_TRUE(waitUntil([&] { return window().sourcePanel().hasSource(); }));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(toQString(foreignPicture()))});
    const QPoint onWell = well->mapTo(&window(), well->rect().center());
    QWindow* handle = window().windowHandle();
    QDragEnterEvent enter(onWell, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &enter);
    const auto* veil = window().findChild<DropVeil*>();
    EXPECT_FALSE(veil->isVisible());
    QDragMoveEvent away({600, 200}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &away);
    EXPECT_TRUE(veil->isVisible());
    EXPECT_FALSE(veil->mask().contains(onWell));
    EXPECT_TRUE(veil->mask().contains(QPoint(600, 200)));
    QDragMoveEvent back(onWell, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &back);
    EXPECT_FALSE(veil->isVisible());
    QDropEvent dropped(onWell, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(handle, &dropped);
    const QImage fox = toQImage(test::fakePicture(3, 64, 64));
    ASSERT_TRUE(waitUntil([&] {
        GenerationRequest request;
        window().sourcePanel().writeTo(request);
        return toQImage(request.sourceImage) == fox;
    }));
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(ExchangeTest, CopiesPictureFileAndRecipe) {
    draw("a fox");
    ASSERT_TRUE(waitFor(JobState::Done));
    grid().focusCurrent();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    ASSERT_TRUE(copied->hasImage());
    const ImageRow row = *grid().current();
    EXPECT_EQ(qvariant_cast<QImage>(copied->imageData()).width(), row.recipe.width);
    EXPECT_EQ(copied->urls(), QList<QUrl>{QUrl::fromLocalFile(toQString(row.file))});
    EXPECT_TRUE(copied->text().startsWith("a fox\nSteps: "));
    QMimeData own;
    own.setData(kOwnPicturesMime, "1");
    own.setUrls(copied->urls());
    drop(own);
    EXPECT_FALSE(bar().isVisible());
}

TEST_F(ExchangeTest, ExportsFromTheFullView) {
    draw("a fox");
    ASSERT_TRUE(waitFor(JobState::Done));
    const std::vector<ImageRow> rows = session().shown().rows();
    fullView().showImages(rows, 2);
    QTest::keyClick(&fullView(), Qt::Key_E);
    EXPECT_FALSE(fullView().isVisible());
    auto* panel = window().findChild<ExportPanel*>();
    ASSERT_TRUE(panel->isVisible());
    panel->setFolder(toQString(folder / "out"));
    panel->setFormat("jpeg");
    QSignalSpy finished(panel, &ExportPanel::finished);
    panel->start();
    ASSERT_TRUE(finished.wait(20000));
    ASSERT_EQ(finished[0][0].toInt(), 1);
    const auto file = *std::filesystem::directory_iterator(folder / "out");
    EXPECT_EQ(readRecipe(readFile(file.path()), "it")->recipe.seed, rows[2].recipe.seed);
}

TEST_F(ExchangeTest, TheFullViewKnowsTheKeysOfTheGrid) {
    draw("a fox");
    ASSERT_TRUE(waitFor(JobState::Done));
    const std::vector<ImageRow> rows = session().shown().rows();
    grid().focusCurrent();
    fullView().showImages(rows, 0);
    QTest::keyClick(&fullView(), Qt::Key_Right);
    QTest::keyClick(&fullView(), Qt::Key_V);
    EXPECT_FALSE(fullView().isVisible());
    EXPECT_EQ(grid().current()->id, rows[1].id);
    EXPECT_TRUE(window().ninePage().strengthBar().isVisible());
    fullView().showImages(rows, 2);
    Q_EMIT fullView().currentChanged(2);
    QTest::keyClick(&fullView(), Qt::Key_Delete);
    EXPECT_TRUE(waitUntil([&] { return parts->store.image(rows[2].id)->trashedAtMs != 0; }));
    EXPECT_EQ(parts->store.image(rows[0].id)->trashedAtMs, 0);
}

TEST_F(ExchangeTest, ThePictureInFullIsCopied) {
    draw("a fox");
    ASSERT_TRUE(waitFor(JobState::Done));
    const std::vector<ImageRow> rows = session().shown().rows();
    fullView().showImages(rows, 3);
    QTest::keyClick(&fullView(), Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    ASSERT_EQ(copied->urls().size(), 1);
    EXPECT_EQ(copied->urls()[0].toLocalFile(), toQString(rows[3].file));
    EXPECT_TRUE(copied->hasImage());
}

TEST_F(ExchangeTest, OneStripExportsFromTheGalleryToo) {
    EXPECT_EQ(window().findChildren<ExportPanel*>().size(), 1);
    draw("a fox");
    ASSERT_TRUE(waitFor(JobState::Done));
    const std::vector<ImageRow> rows = session().shown().rows();
    auto* gallery = window().findChild<GalleryPage*>();
    button("Gallery")->click();
    Q_EMIT gallery->exportRequested({rows[4], rows[5]});
    auto* panel = window().findChild<ExportPanel*>();
    EXPECT_TRUE(panel->isVisible());
    QTest::keyClick(panel, Qt::Key_Escape);
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(ExchangeTest, TheModelsPageStandsBesideTheOthers) {
    auto* page = window().findChild<ModelsPage*>();
    EXPECT_FALSE(page->isVisible());
    button("About this model")->click();
    EXPECT_TRUE(page->isVisible());
    button("Nine")->click();
    EXPECT_FALSE(page->isVisible());
    button("Models")->click();
    EXPECT_TRUE(page->isVisible());
}

}  // namespace
}  // namespace ninefold::ui
