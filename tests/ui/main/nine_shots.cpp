// SPDX-License-Identifier: MIT
// Pictures of the nine and the queue, drawn by the model that comes with the program:
//   nine_shots FOLDER
#include <QApplication>
#include <QDir>
#include <QTest>

#include "core/pipeline/diffusion_generator.h"
#include "core/ranking/ranker_registry.h"
#include "tests/ui/main/studio_fixture.h"
#include "ui/nine/strength_bar.h"
#include "ui/prompt/batch_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {
namespace {

constexpr int kLongMs = 120000;

class Shots {
public:
    Shots(const std::filesystem::path& models, QString folder)
        : generator_(makeDiffusionGenerator(ModelCatalog({models}))),
          ranker_(makeRanker(models / "ninefold-clip")),
          parts_(library_.path(), models, *generator_, *ranker_),
          folder_(std::move(folder)) {
        applyTheme(*qApp, ThemeMode::Dark);
        window().resize(1440, 900);
        window().show();
    }

    void take() {
        batch().set(9, 1);
        draw("a red apple");
        waitForStep(7);
        save("drawing");
        finish();
        save("finished");
        batch().set(9, 3);
        draw("a sailing boat");
        waitForStep(6);
        save("drawing_27");
        finish();
        save("best_of_27");
        batch().set(9, 1);
        window().ninePage().grid().pick(2);
        QTest::keyClick(&window().ninePage().grid(), Qt::Key_X);
        QTest::keyClick(&window().ninePage().grid(), Qt::Key_V);
        save("variations");
        QTest::keyClick(&window().ninePage().strengthBar(), Qt::Key_Escape);
        fillQueue();
        save("queue_full");
    }

private:
    MainWindow& window() { return parts_.host.window(); }
    Session& session() { return parts_.host.session(); }
    BatchField& batch() { return *window().promptPanel().findChild<BatchField*>(); }
    void draw(const QString& prompt) {
        window().promptPanel().setPrompt(prompt);
        window().promptPanel().generate(false);
    }
    void waitForStep(int step) {
        const auto reached = [&] {
            return session().isDrawing() && session().shown().progress.step >= step;
        };
        (void)QTest::qWaitFor(reached, kLongMs);
    }
    void finish() {
        (void)QTest::qWaitFor([&] { return session().queue().empty(); }, kLongMs);
        QTest::qWait(2 * kAnimationMs);
    }
    void fillQueue() {
        session().setPaused(true);
        for (const char* prompt : {"a green pear", "a house by the sea", "a yellow umbrella",
                                   "two teapots, line drawing"}) {
            draw(QString::fromUtf8(prompt));
        }
        (void)QTest::qWaitFor([&] { return session().queue().size() == 4; }, kLongMs);
    }
    void save(const QString& name) {
        for (const ThemeMode theme : {ThemeMode::Dark, ThemeMode::Light}) {
            applyTheme(*qApp, theme);
            const QString suffix = theme == ThemeMode::Dark ? "dark" : "light";
            QTest::qWait(2 * kAnimationMs);  // rows that came find their height
            window().grab().save(folder_ + "/" + name + "_" + suffix + ".png");
        }
    }

    test::TempFolder library_;
    std::unique_ptr<Generator> generator_;
    std::unique_ptr<Ranker> ranker_;
    StudioParts parts_;
    QString folder_;
};

}  // namespace
}  // namespace ninefold::ui

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? argv[1] : "/tmp/nine_shots";
    QDir().mkpath(folder);
    ninefold::ui::Shots(std::filesystem::path(NINEFOLD_SOURCE_DIR) / "resources/models", folder)
        .take();
}
