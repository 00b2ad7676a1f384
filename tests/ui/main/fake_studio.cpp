// SPDX-License-Identifier: MIT
// The studio with an engine that only pretends, to look at the window and to work on it:
//   fake_studio LIBRARY_FOLDER [milliseconds a step] [step at which every job fails]
#include <QApplication>
#include <chrono>
#include <thread>

#include "core/jobs/job_queue.h"
#include "tests/ui/support/fake_engine.h"
#include "ui/main/window_host.h"

int main(int argc, char** argv) {
    using namespace ninefold;
    const QApplication app(argc, argv);
    const std::filesystem::path folder = argc > 1 ? argv[1] : "/tmp/ninefold-fake";
    const int stepMs = argc > 2 ? std::atoi(argv[2]) : 300;
    const int failAt = argc > 3 ? std::atoi(argv[3]) : 0;

    test::writeFakeModel(folder);
    test::FakeGenerator generator;
    generator.beforeStep = [=](int step, const CancelToken&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(stepMs));
        if (step == failAt) {
            throw Error(ErrorKind::OutOfMemory,
                        "There is not enough memory for 9 pictures of 512 × 512.",
                        "Draw fewer or smaller pictures.");
        }
    };
    test::FakeRanker ranker;
    const ModelCatalog catalog({folder / "models"});
    HistoryStore store(folder);
    ui::JobBridge bridge;
    JobQueue queue(generator, &ranker, folder, bridge);
    ui::Library library(folder);
    const ui::FormChoices choices{
        {{"euler", "Euler", "Simple and steady"}, {"dpmpp_2m", "DPM++ 2M", "Good in few steps"}},
        {{"automatic", "Automatic", "The model's own"},
         {"karras", "Karras", "More steps where it matters"}},
        {}};
    ui::applyTheme(*qApp, ui::WindowMemory(folder).preferences().theme);
    ui::WindowHost host({catalog, store, library, bridge, queue, choices, QStringLiteral("CPU")});
    host.show();
    return QApplication::exec();
}
