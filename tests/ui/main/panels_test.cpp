// SPDX-License-Identifier: MIT
#include <QAction>
#include <QFile>
#include <QLabel>
#include <QTextStream>

#include "tests/ui/main/studio_fixture.h"
#include "ui/main/memory_use.h"
#include "ui/main/side_panels.h"
#include "ui/main/status_bar.h"

namespace ninefold::ui {
namespace {

class PanelsTest : public StudioTest {
protected:
    SidePanels& panels() { return *window().findChild<SidePanels*>(); }
    StatusBar& status() { return *window().findChild<StatusBar*>(); }
    QStringList statusTexts() {
        QStringList texts;
        for (const QLabel* label : status().findChildren<QLabel*>()) texts << label->text();
        return texts;
    }
    void write(const std::string& name, const QByteArray& text) {
        std::filesystem::create_directories((folder / name).parent_path());
        QFile file(QString::fromStdString((folder / name).string()));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

TEST_F(PanelsTest, FoldByKeyAndAreRemembered) {
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    EXPECT_TRUE(window().promptPanel().isVisible());
    QTest::keyClick(&window(), Qt::Key_F7);
    EXPECT_FALSE(window().promptPanel().isVisible());
    stop();
    start();
    EXPECT_FALSE(window().promptPanel().isVisible());
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window()));
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    EXPECT_TRUE(window().promptPanel().isVisible()) << "who writes a prompt needs the panel";
}

TEST_F(PanelsTest, WidthsAreRemembered) {
    window().resize(1500, 900);
    const QList<int> before = panels().sizes();
    panels().setSizes({before[0] + 80, before[1] - 120, before[2] + 40});
    const QList<int> chosen = panels().sizes();
    ASSERT_NE(chosen, before);
    stop();
    start();
    EXPECT_EQ(panels().sizes()[0], chosen[0]);
    EXPECT_EQ(panels().sizes()[2], chosen[2]);
}

TEST_F(PanelsTest, StatusBarTellsDeviceMemoryAndQueue) {
    EXPECT_TRUE(statusTexts().contains(QStringLiteral("CPU")));
    EXPECT_TRUE(waitUntil(
        [&] { return !statusTexts().filter(QStringLiteral("of memory used")).isEmpty(); }));
    gate.close();
    draw(QStringLiteral("a red apple"));
    draw(QStringLiteral("a green pear"));
    EXPECT_TRUE(waitUntil([&] {
        const QStringList drawing = statusTexts().filter(QStringLiteral("Drawing 9"));
        return !drawing.isEmpty() && drawing[0].contains(QStringLiteral("waiting"));
    })) << statusTexts().join('|').toStdString();
    gate.open();
    EXPECT_TRUE(waitUntil([&] { return statusTexts().contains(QStringLiteral("Ready")); }));
}

TEST_F(PanelsTest, MemoryIsReadFromTheKernel) {
    const auto use = readMemoryUse();
    ASSERT_TRUE(use);
    EXPECT_GT(use->own, 10 << 20);
    EXPECT_GT(use->available, 0);
    write("proc/self/status", "Name:\tninefold\nVmRSS:\t   1024 kB\n");
    write("proc/meminfo", "MemTotal: 9 kB\nMemAvailable:   2048 kB\n");
    const QString proc = QString::fromStdString((folder / "proc").string());
    const auto made = readMemoryUse(proc);
    ASSERT_TRUE(made);
    EXPECT_EQ(made->own, 1 << 20);
    EXPECT_EQ(made->available, 2 << 20);
    write("proc/meminfo", "MemAvailable: plenty\n");
    EXPECT_FALSE(readMemoryUse(proc));
    EXPECT_FALSE(readMemoryUse(QStringLiteral("/nowhere")));
}

}  // namespace
}  // namespace ninefold::ui
