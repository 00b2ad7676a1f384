// SPDX-License-Identifier: MIT
// The gallery's window on a library of 100,000 pictures (or as many as the first argument says):
// first page, search as typed, scrolling, edits, memory. Prints a table; fails if one misses its
// aim. Run it with QT_QPA_PLATFORM=offscreen, on a busy machine under `chrt -r 1` or `nice -n -15`.
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

#include "tests/bench/screenful_watch.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "tests/ui/support/stall_meter.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/gallery_view.h"
#include "ui/theme/theme.h"

namespace {

using namespace ninefold;      // NOLINT(google-build-using-namespace): a program of one page
using namespace ninefold::ui;  // NOLINT(google-build-using-namespace)

constexpr double kFirstPageMs = 300;
constexpr double kSearchMs = 50;
constexpr double kStallMs = 16;
constexpr double kMemoryMiB = 600;
constexpr double kNoAim = 1e9;

double quantile(std::vector<double> values, double q) {
    if (values.empty()) return 0;
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(q * static_cast<double>(values.size() - 1) + 0.5)];
}

/// A line of /proc/self/status, MiB.
double memoryMiB(const std::string& key) {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);) {
        if (line.rfind(key, 0) == 0) return std::atof(line.c_str() + key.size() + 1) / 1024;
    }
    return 0;
}

/// All threads of the program.
double processorMs() {
    std::timespec time{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

bool report(const char* what, const std::vector<double>& values, double aim) {
    const double p99 = quantile(values, 0.99);
    std::printf("%-40s %6zu %9.2f %9.2f %9.2f", what, values.size(), quantile(values, 0.5), p99,
                quantile(values, 1));
    if (aim < kNoAim) std::printf(" %6.0f %s", aim, p99 < aim ? "" : "missed");
    std::printf("\n");
    return p99 < aim;
}

/// Types one text after the other, letter by letter, each as soon as the answer to the one before
/// is on the screen: the rest of that answer is still being read then.
bool measureSearch(test::ScreenfulWatch& watch, QLineEdit& field) {
    std::vector<double> shownMs;
    std::vector<double> pictureMs;
    std::vector<double> listMs;
    std::vector<double> workMs;
    const test::StallMeter meter;
    for (int round = 0; round < 3; ++round) {
        for (const char* text : {"red apple", "blue sparrow", "old lighthouse on", "watercolour",
                                 "morning light", "window", "ninefold", "zebra", "soft"}) {
            field.clear();
            watch.waitForList();
            for (const char* letter = text; *letter != '\0'; ++letter) {
                QElapsedTimer timer;
                timer.start();
                const double before = processorMs();
                QTest::keyClick(&field, *letter);
                if (!watch.waitForScreenful()) return false;
                shownMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                workMs.push_back(processorMs() - before);
                if (letter[1] != '\0') continue;
                watch.waitForPictures();
                pictureMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
                watch.waitForList();
                listMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
            }
        }
    }
    field.clear();
    watch.waitForList();
    const bool good = report("search: key to first screenful, ms", shownMs, kSearchMs);
    report("  processor, all threads, ms", workMs, kNoAim);
    report("  with all its thumbnails, ms", pictureMs, kNoAim);
    report("  with the whole list, ms", listMs, kNoAim);
    return report("  stalls meanwhile, ms", meter.stallsMs(), kStallMs) && good;
}

bool measureScrolling(GalleryView& view) {
    const test::StallMeter meter;
    QScrollBar* bar = view.verticalScrollBar();
    for (int step = 0; step <= 600; ++step) {
        // Half of it smoothly by lines, half of it in leaps through all.
        bar->setValue(step < 300 ? step * 40
                                 : static_cast<int>(qint64{bar->maximum()} * (step - 300) / 300));
        QTest::qWait(8);
    }
    return report("scrolling: stalls, ms", meter.stallsMs(), kStallMs);
}

/// Select all, read again, and 30 pictures to the trash, one after the other.
bool measureEdits(test::ScreenfulWatch& watch, GalleryPage& page, GalleryView& view) {
    view.verticalScrollBar()->setValue(0);
    view.setFocus();
    std::vector<double> keyMs;
    const test::StallMeter meter;
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    page.refresh();
    watch.waitForList();
    view.selectImages({page.findChild<GalleryModel*>()->id(0)});
    for (int i = 0; i < 30; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&view, i % 2 == 0 ? Qt::Key_Delete : Qt::Key_S);
        watch.waitForScreenful();
        keyMs.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    const bool good = report("star, trash: key to screen, ms", keyMs, kSearchMs);
    return report("  stalls meanwhile, ms", meter.stallsMs(), kStallMs) && good;
}

test::SyntheticLibrary libraryOf(int pictures) {
    test::SyntheticLibrary what;
    what.pictures = pictures;
    what.prompts.clear();
    for (const char* look : {"red", "blue", "wooden", "glowing", "tiny", "golden", "old"}) {
        for (const char* thing : {"apple", "fox", "castle", "lighthouse", "violin", "sparrow"}) {
            for (const char* place : {"table", "beach", "forest", "roof", "bridge"}) {
                what.prompts.push_back(std::string("a ") + look + " " + thing + " on a " + place +
                                       " by the window, soft morning light, watercolour");
            }
        }
    }
    return what;
}

}  // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    applyTheme(*qApp, ThemeMode::Dark);
    const int pictures = argc > 1 ? std::atoi(argv[1]) : 100000;
    const test::TempFolder folder;
    test::fillLibrary(folder.path(), libraryOf(pictures));
    HistoryStore store(folder.path());

    QElapsedTimer timer;
    timer.start();
    GalleryPage page(store);
    page.resize(1600, 900);
    page.show();
    page.activateWindow();
    auto* view = page.findChild<GalleryView*>();
    test::ScreenfulWatch watch(*page.findChild<GalleryModel*>(), *view);
    if (!watch.waitForScreenful()) return 2;
    const auto firstMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (!watch.waitForPictures()) return 2;
    const auto picturesMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    if (!watch.waitForList()) return 2;
    std::printf("%d pictures\n%-40s %6s %9s %9s %9s %6s\n", pictures, "", "count", "median", "p99",
                "most", "aim");
    bool good = report("first page, ms", {firstMs}, kFirstPageMs);
    good &= report("  with all its thumbnails, ms", {picturesMs}, kFirstPageMs);
    good &= measureSearch(watch, *page.findChild<QLineEdit*>(QStringLiteral("search")));
    good &= measureScrolling(*view);
    good &= measureEdits(watch, page, *view);
    good &= report("memory at its highest, MiB", {memoryMiB("VmHWM")}, kMemoryMiB);
    return good ? 0 : 1;
}
