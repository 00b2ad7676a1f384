// SPDX-License-Identifier: MIT
// The library's folder goes away while the studio runs, and comes back.
#include <filesystem>

#include "tests/ui/main/studio_fixture.h"
#include "ui/bridge/convert.h"
#include "ui/main/library_guard.h"

namespace ninefold::ui {
namespace {

namespace fs = std::filesystem;

class LibraryGuardTest : public StudioTest {
protected:
    ~LibraryGuardTest() override { putBack(); }

    void takeAway() { fs::rename(folder.path(), away()); }
    void putBack() {
        if (!fs::exists(away())) return;
        fs::remove_all(folder.path());  // whoever looked for it meanwhile may have made it anew
        fs::rename(away(), folder.path());
    }
    fs::path away() const { return folder.path().string() + "-away"; }
    bool waitForNotice(qsizetype count) {
        return waitUntil([&] { return notices().size() == count; });
    }
};

TEST_F(LibraryGuardTest, SaysThatTheLibraryIsGoneOnEveryPageUntilItIsBack) {
    takeAway();
    ASSERT_TRUE(waitForNotice(1));
    EXPECT_EQ(notices()[0]->text(),
              QStringLiteral("The library %1 is gone. Connect its disk or put the folder back; "
                             "drawing waits until then. If it can't come back, restart Ninefold.")
                  .arg(toQString(folder.path())));
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4}) {
        QTest::keyClick(&window(), page, Qt::ControlModifier);
        EXPECT_TRUE(notices()[0]->isVisible());
    }
    putBack();
    EXPECT_TRUE(waitForNotice(0));
}

TEST_F(LibraryGuardTest, DrawingWaitsAndGoesOnByItselfAndLosesNothing) {
    gate.close();
    draw("a red apple");
    ASSERT_TRUE(waitUntil([&] { return session().isDrawing(); }));
    takeAway();
    ASSERT_TRUE(waitUntil([&] { return session().isPaused(); }));
    gate.open();
    putBack();
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_FALSE(session().isPaused());
    EXPECT_EQ(parts->store.countImages({}), 9);
}

TEST_F(LibraryGuardTest, APauseOfTheArtistsOwnStays) {
    session().setPaused(true);
    takeAway();
    ASSERT_TRUE(waitForNotice(1));
    putBack();
    ASSERT_TRUE(waitForNotice(0));
    EXPECT_TRUE(session().isPaused());
}

}  // namespace
}  // namespace ninefold::ui
