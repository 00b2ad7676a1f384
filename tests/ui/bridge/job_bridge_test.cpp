// SPDX-License-Identifier: MIT
#include "ui/bridge/job_bridge.h"

#include <gtest/gtest.h>

#include <QTest>
#include <QThread>
#include <string>
#include <thread>

#include "tests/ui/support/fake_engine.h"
#include "tests/ui/support/stall_meter.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {
namespace {

/// Writes down what the bridge says, and whether it says it on this thread.
class Listener : public QObject {
public:
    explicit Listener(JobBridge& bridge) {
        connect(&bridge, &JobBridge::jobStarted, this, [this](JobId) { note("started"); });
        connect(&bridge, &JobBridge::progressed, this, [this](JobId, const JobProgress& progress) {
            note("step " + std::to_string(progress.step));
        });
        connect(&bridge, &JobBridge::previewed, this,
                [this](JobId, const std::vector<QImage>&) { note("previews"); });
        connect(&bridge, &JobBridge::pictureDrawn, this, [this](JobId, const DrawnPicture& drawn) {
            note("picture " + std::to_string(drawn.row.index));
            last = drawn;
        });
        connect(&bridge, &JobBridge::jobFinished, this,
                [this](JobId, const JobResult&) { note("finished"); });
    }

    std::vector<std::string> heard;
    DrawnPicture last;
    bool alwaysOnOwnThread = true;

private:
    void note(const std::string& what) {
        heard.push_back(what);
        alwaysOnOwnThread = alwaysOnOwnThread && QThread::currentThread() == thread();
    }
};

JobProgress progressAt(int step) {
    JobProgress progress;
    progress.step = step;
    progress.steps = 1000;
    return progress;
}

Picture pictureAt(int index, int sizePx) {
    Picture picture;
    picture.index = index;
    picture.imageId = 40 + index;
    picture.fitness = 0.5;
    picture.image = test::fakePicture(1, sizePx, sizePx / 2);
    return picture;
}

TEST(JobBridge, KeepsOrderAndOnlyTheNewestOfWhatIsUnseen) {
    JobBridge bridge;
    Listener listener(bridge);
    std::thread worker([&] {
        bridge.onJobStarted(1);
        for (int step = 1; step <= 1000; ++step) {
            bridge.onProgress(1, progressAt(step));
            bridge.onPreviews(1, {Image{1, 1, {1, 2, 3}}});
        }
        bridge.onPicture(1, pictureAt(0, 8));
        bridge.onPicture(1, pictureAt(1, 8));
        bridge.onJobFinished(1, {});
    });
    worker.join();
    EXPECT_TRUE(listener.heard.empty());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !listener.heard.empty(); }));
    EXPECT_EQ(listener.heard, (std::vector<std::string>{"started", "step 1000", "previews",
                                                        "picture 0", "picture 1", "finished"}));
    EXPECT_TRUE(listener.alwaysOnOwnThread);
}

TEST(JobBridge, SpeaksAtMostThirtyTimesASecond) {
    JobBridge bridge;
    Listener listener(bridge);
    QElapsedTimer time;
    time.start();
    int step = 0;
    while (time.elapsed() < 400) {
        bridge.onProgress(1, progressAt(++step));
        QTest::qWait(1);
    }
    const auto most = static_cast<std::size_t>(time.elapsed() / JobBridge::kIntervalMs + 1);
    EXPECT_LE(listener.heard.size(), most);
    EXPECT_GE(listener.heard.size(), 2U);
}

TEST(JobBridge, BringsPicturesToTheSizeOfTheScreen) {
    JobBridge bridge;
    Listener listener(bridge);
    bridge.onPicture(1, pictureAt(0, 2048));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !listener.heard.empty(); }));
    EXPECT_EQ(listener.last.image.size(), QSize(512, 256));
    EXPECT_EQ(listener.last.row.width, 2048);
    EXPECT_EQ(listener.last.row.id, 40);
    EXPECT_EQ(listener.last.row.fitness, 0.5);
}

TEST(Convert, KeepsEveryPixelOfOddWidths) {
    Image image{3, 2, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18}};
    const QImage converted = toQImage(image);
    EXPECT_EQ(converted.pixel(0, 0), qRgb(1, 2, 3));
    EXPECT_EQ(converted.pixel(2, 1), qRgb(16, 17, 18));
    EXPECT_TRUE(toQImage({}).isNull());
}

TEST(Convert, KeepsTextWithNulAndEmoji) {
    const std::string text("a\0🍎", 6);
    EXPECT_EQ(toQString(text).toStdString(), text);
}

}  // namespace
}  // namespace ninefold::ui
