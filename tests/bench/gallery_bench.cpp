// SPDX-License-Identifier: MIT
// The gallery's window on a library of 100,000 pictures (or as many as the first argument says):
// first page, search, scrolling, memory. Prints a table; fails if one misses its aim. Run it with
// QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

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

constexpr int kWaitMs = 60000;

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

bool report(const char* what, double median, double p99, double limit, const char* unit) {
    const bool good = p99 < limit;
    std::printf("%-34s %9.2f %9.2f %9.0f %s %s\n", what, median, p99, limit, unit,
                good ? "" : "missed");
    return good;
}

/// Until the first picture of the answer is loaded.
double askMs(GalleryModel& model, const ImageQuery& query) {
    QElapsedTimer timer;
    timer.start();
    model.setQuery(query);
    while (!model.isComplete()) QTest::qWait(0);
    if (model.rowCount() > 0) {
        model.want(0, 30);
        while (model.image(0) == nullptr) QTest::qWait(0);
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

bool measureSearch(GalleryModel& model) {
    std::vector<double> times;
    for (const char* text : {"a red apple", "blue bird branch", "old lighthouse", "café night",
                             "pictograms", "text frame", "zebra"}) {
        const QString all = QString::fromUtf8(text);
        for (int n = 1; n <= all.size(); ++n) {
            ImageQuery query;
            query.text = all.left(n).toStdString();
            times.push_back(askMs(model, query));
        }
    }
    askMs(model, {});
    return report("search, answer shown", quantile(times, 0.5), quantile(times, 0.99), 50, "ms");
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
    return report("scrolling, stalls", quantile(meter.stallsMs(), 0.5),
                  quantile(meter.stallsMs(), 0.99), 16, "ms");
}

}  // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    applyTheme(*qApp, ThemeMode::Dark);
    test::SyntheticLibrary what;
    what.pictures = argc > 1 ? std::atoi(argv[1]) : 100000;
    const test::TempFolder folder;
    test::fillLibrary(folder.path(), what);
    HistoryStore store(folder.path());

    QElapsedTimer timer;
    timer.start();
    GalleryPage page(store);
    page.resize(1600, 900);
    page.show();
    auto* model = page.findChild<GalleryModel*>();
    if (!QTest::qWaitFor([&] { return model->image(0) != nullptr; }, kWaitMs)) return 2;
    const auto firstMs = static_cast<double>(timer.nsecsElapsed()) / 1e6;

    std::printf("%d pictures\n%-34s %9s %9s %9s\n", what.pictures, "", "median", "p99", "aim");
    bool good = report("first page", firstMs, firstMs, 300, "ms");
    good &= measureSearch(*model);
    good &= measureScrolling(*page.findChild<GalleryView*>());
    const double most = memoryMiB("VmHWM");
    good &= report("memory at its highest", most, most, 600, "MiB");
    return good ? 0 : 1;
}
