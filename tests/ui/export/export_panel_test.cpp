// SPDX-License-Identifier: MIT
#include "ui/export/export_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/temp_folder.h"
#include "tests/ui/export/export_fixture.h"

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
    EXPECT_TRUE(shows(panel, "2 of 3 exported."));
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
