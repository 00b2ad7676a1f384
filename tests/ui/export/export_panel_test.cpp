// SPDX-License-Identifier: MIT
#include "ui/export/export_panel.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

#include "tests/support/temp_folder.h"
#include "tests/ui/export/export_fixture.h"
#include "ui/export/export_form.h"
#include "ui/export/name_field.h"
#include "ui/export/size_field.h"

namespace ninefold::ui {
namespace {

class ExportPanelTest : public testing::Test {
protected:
    void SetUp() override {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                           QString::fromStdString((folder_ / "settings").string()));
        QCoreApplication::setOrganizationName("ninefold-test");
    }

    QString out() const { return QString::fromStdString((folder_ / "out").string()); }

    static bool shows(const ExportPanel& panel, const QString& text) {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) return true;
        }
        return false;
    }

    static QPushButton* button(const ExportPanel& panel, const QString& text) {
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->text() == text) return button;
        }
        return nullptr;
    }

    test::TempFolder folder_;
};

TEST_F(ExportPanelTest, ExportsShowsWhereAndRemembersTheFolder) {
    {
        ExportPanel panel;
        panel.show();
        panel.setImages(test::makePictures(folder_.path(), 3));
        panel.setFolder(out());
        panel.setFormat("jpeg");
        QSignalSpy finished(&panel, &ExportPanel::finished);
        QTest::mouseClick(button(panel, "Export"), Qt::LeftButton);
        EXPECT_TRUE(panel.isRunning());
        ASSERT_TRUE(finished.wait());
        EXPECT_EQ(finished[0].at(0).toInt(), 3);
        EXPECT_TRUE(finished[0].at(1).toString().isEmpty());
        EXPECT_FALSE(panel.isRunning());
        EXPECT_TRUE(shows(panel, "3 pictures exported to " + out()));
        EXPECT_TRUE(button(panel, "Open folder")->isVisible());
    }
    EXPECT_EQ(test::namesIn(folder_ / "out").size(), 3U);
    const ExportPanel again;
    EXPECT_EQ(again.folder(), out());
}

TEST_F(ExportPanelTest, AnErrorStandsInThePanelWithWhatWasDone) {
    auto pictures = test::makePictures(folder_.path(), 3);
    std::filesystem::remove(pictures[2].file);
    ExportPanel panel;
    panel.show();
    panel.setImages(pictures);
    panel.setFolder(out());
    panel.setFormat("png");
    QSignalSpy finished(&panel, &ExportPanel::finished);
    panel.start();
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(finished[0].at(1).toString().isEmpty());
    EXPECT_TRUE(shows(panel, "2 of 3 exported. There is no file " +
                                 QString::fromStdString(pictures[2].file.string())));
    EXPECT_TRUE(button(panel, "Open folder")->isVisible());
}

TEST_F(ExportPanelTest, NothingToExportOrNoFolderCannotStart) {
    ExportPanel panel;
    panel.show();
    panel.setFolder(out());
    EXPECT_FALSE(button(panel, "Export")->isEnabled());
    panel.setImages(test::makePictures(folder_.path(), 1));
    EXPECT_TRUE(button(panel, "Export")->isEnabled());
    panel.setFolder("  ");
    EXPECT_FALSE(button(panel, "Export")->isEnabled());
    panel.start();
    EXPECT_FALSE(panel.isRunning());
}

TEST_F(ExportPanelTest, RemembersEveryChoice) {
    ExportOptions options;
    options.format = "webp";
    options.size = {ExportSize::Kind::Fit, 700, 300, 200};
    options.quality = 70;
    options.nameTemplate = "{date} {seed}";
    options.keepsRecipe = false;
    options.credit = "Zo\xC3\xAB";
    options.folder = folder_ / "out";
    {
        ExportPanel panel;
        panel.show();
        panel.setImages(test::makePictures(folder_.path(), 1));
        panel.form().setOptions(options);
        QSignalSpy finished(&panel, &ExportPanel::finished);
        panel.start();
        ASSERT_TRUE(finished.wait());
    }
    ExportPanel again;
    const ExportOptions now = again.form().options();
    EXPECT_EQ(now.format, "webp");
    EXPECT_EQ(static_cast<int>(now.size.kind), static_cast<int>(ExportSize::Kind::Fit));
    EXPECT_EQ(now.size.longestPx, 700);
    EXPECT_EQ(now.size.fitWidthPx, 300);
    EXPECT_EQ(now.size.fitHeightPx, 200);
    EXPECT_EQ(now.quality, 70);
    EXPECT_EQ(now.nameTemplate, "{date} {seed}");
    EXPECT_FALSE(now.keepsRecipe);
    EXPECT_EQ(now.credit, "Zo\xC3\xAB");
    EXPECT_EQ(now.folder, folder_ / "out");
}

TEST_F(ExportPanelTest, ShowsTheNameThatThePictureWouldGet) {
    ExportPanel panel;
    panel.show();
    panel.setFolder(out());
    panel.setImages(test::makePictures(folder_.path(), 2));
    EXPECT_TRUE(shows(panel, "a-red-apple-100.png"));
    panel.setFormat("jpeg");
    EXPECT_TRUE(shows(panel, "a-red-apple-100.jpg"));
    auto* name = panel.findChild<NameField*>();
    name->setNameTemplate("{rank} {width}");
    EXPECT_TRUE(shows(panel, "2 48.jpg"));
    name->setNameTemplate("{promt}");
    EXPECT_TRUE(shows(panel, "no field {promt}"));
    EXPECT_FALSE(button(panel, "Export")->isEnabled());
    name->setNameTemplate("x");
    EXPECT_TRUE(button(panel, "Export")->isEnabled());
}

TEST_F(ExportPanelTest, SaysWhenTheNameTellsWhatTheFileDoesNot) {
    ExportPanel panel;
    panel.show();
    panel.setImages(test::makePictures(folder_.path(), 1));
    ExportOptions options = panel.form().options();
    options.nameTemplate = "{prompt}";
    panel.form().setOptions(options);
    EXPECT_FALSE(shows(panel, "still tells the prompt"));
    options.keepsRecipe = false;
    panel.form().setOptions(options);
    EXPECT_TRUE(shows(panel, "still tells the prompt"));
    options.nameTemplate = "{seed}";
    panel.form().setOptions(options);
    EXPECT_FALSE(shows(panel, "still tells the prompt"));
}

TEST_F(ExportPanelTest, ABatchCanBeExportedAsAWhole) {
    const auto batch = test::makePictures(folder_.path(), 5);
    ExportPanel panel;
    panel.show();
    panel.setFolder(out());
    panel.setFormat("png");
    QComboBox* scope = nullptr;
    for (QComboBox* box : panel.findChildren<QComboBox*>()) {
        if (box->accessibleName() == "Which pictures") scope = box;
    }
    ASSERT_NE(scope, nullptr);
    panel.setImages({batch[1]});
    EXPECT_FALSE(scope->isVisible());
    panel.setImages({batch[1]}, batch);
    EXPECT_TRUE(scope->isVisible());
    EXPECT_TRUE(shows(panel, "Export 1 picture"));
    scope->setCurrentIndex(1);
    EXPECT_TRUE(shows(panel, "Export 5 pictures"));
    QSignalSpy finished(&panel, &ExportPanel::finished);
    panel.start();
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(finished[0][0].toInt(), 5);
}

TEST_F(ExportPanelTest, HidesWhatMakesNoDifference) {
    ExportPanel panel;
    panel.show();
    auto* quality = panel.findChild<QSlider*>();
    panel.setFormat("jpeg");
    EXPECT_TRUE(quality->isVisible());
    panel.setFormat("tiff");
    EXPECT_FALSE(quality->isVisible());
    auto* size = panel.findChild<SizeField*>();
    EXPECT_TRUE(size->isVisible());
    panel.setFormat(kPdfSheetId);
    EXPECT_FALSE(size->isVisible());
}

TEST_F(ExportPanelTest, MayGoWhileItExports) {
    ExportPanel panel;
    panel.setImages(test::makePictures(folder_.path(), 9));
    panel.setFolder(out());
    panel.start();
    EXPECT_TRUE(panel.isRunning());
}

TEST_F(ExportPanelTest, EscapeCloses) {
    ExportPanel panel;
    panel.show();
    QSignalSpy closed(&panel, &ExportPanel::closed);
    QTest::keyClick(&panel, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

}  // namespace
}  // namespace ninefold::ui
