// SPDX-License-Identifier: MIT
// How long the interface thread paints a comparison of large pictures on screens of two sizes, in
// milliseconds of its processor time. A frame at 60 a second is 16 ms. Prints a table; fails if one
// takes longer. Run it with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <QImage>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <random>
#include <vector>

#include "ui/compare/compare_canvas.h"

namespace {

using namespace ninefold::ui;  // NOLINT(google-build-using-namespace): a program of one page

constexpr double kFrameMs = 16;
constexpr int kSidePx = 2048;
constexpr int kFrames = 15;
/// Where no reduction of a picture fits the screen as it is.
constexpr double kOddZooms[] = {0.37, 0.71, 0.95, 1.3, 1.9, 2.6};

/// Of this thread alone, so that other programs don't count.
double processorMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

Picture noise(unsigned seed) {
    std::mt19937 random(seed);
    QImage image(kSidePx, kSidePx, QImage::Format_RGB32);
    for (int y = 0; y < kSidePx; ++y) {
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < kSidePx; ++x) row[x] = static_cast<QRgb>(random()) | 0xff000000U;
    }
    return makePicture(image);
}

class CompareBench {
public:
    explicit CompareBench(const QSize& screen) : pictures_{noise(1), noise(2)} {
        canvas_.resize(screen);
        show(2);
    }

    bool run() {
        const auto zoom = [this](int i) {
            canvas_.zoomTo(kOddZooms[static_cast<std::size_t>(i) % std::size(kOddZooms)]);
        };
        bool good = measure("nine side by side, zooming", CompareMode::SideBySide, zoom, 9);
        good &= measure("two side by side, zooming", CompareMode::SideBySide, zoom);
        good &= measure("wipe, zooming", CompareMode::Wipe, zoom);
        good &= measure("wipe, moving it", CompareMode::Wipe,
                        [this](int i) { canvas_.setWipe(i / double(kFrames)); });
        good &= measure("onion skin, zooming", CompareMode::OnionSkin, zoom);
        good &= measure("onion skin, changing it", CompareMode::OnionSkin,
                        [this](int i) { canvas_.setOpacity(i / double(kFrames)); });
        good &= measure("blink", CompareMode::Blink,
                        [this](int i) { canvas_.setBlinkOnB(i % 2 == 0); });
        canvas_.setSmooth(true);
        canvas_.setDifference(pictures_[0]);
        return measure("difference, zooming smoothly", CompareMode::Difference, zoom) && good;
    }

private:
    void show(int count) {
        std::vector<Picture> all;
        for (int i = 0; i < count; ++i) all.push_back(pictures_[static_cast<std::size_t>(i % 2)]);
        canvas_.setPictures(all, {kSidePx, kSidePx});
        canvas_.setPair(0, 1);
    }

    /// The worst but one of the times for what `change` makes necessary, once all is smooth.
    bool measure(const char* what, CompareMode mode, const std::function<void(int)>& change,
                 int count = 2) {
        show(count);
        canvas_.setMode(mode);
        QImage screen(canvas_.size(), QImage::Format_RGB32);
        canvas_.render(&screen);
        std::vector<double> times;
        for (int i = 0; i < kFrames; ++i) {
            change(i);
            const double begin = processorMs();
            canvas_.render(&screen);
            times.push_back(processorMs() - begin);
        }
        std::sort(times.begin(), times.end());
        const double worst = times[kFrames - 2];
        const bool good = worst < kFrameMs;
        std::printf("%4d x %-4d  %-30s %6.1f ms %s\n", screen.width(), screen.height(), what, worst,
                    good ? "" : "missed");
        return good;
    }

    std::vector<Picture> pictures_;
    CompareCanvas canvas_;
};

}  // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    bool good = true;
    for (const QSize screen : {QSize(1440, 900), QSize(2880, 1800)}) {
        good &= CompareBench(screen).run();
    }
    return good ? 0 : 1;
}
