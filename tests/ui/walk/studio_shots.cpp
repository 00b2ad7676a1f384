// SPDX-License-Identifier: MIT
// Drives the real studio and takes a picture of every view:
//   studio_shots LIBRARY_FOLDER OUT_FOLDER dark|light [language [right-to-left]]
#include <QApplication>
#include <QFile>

#include "tests/ui/walk/real_studio.h"
#include "ui/gallery/gallery_view.h"
#include "ui/source/mask_canvas.h"
#include "ui/source/source_panel.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

namespace {

using namespace ninefold;

/// Grabs the window once it has come to rest.
void shoot(test::RealStudio& studio, const QString& folder, const QString& name) {
    QTest::qWait(600);
    const QImage image = studio.window().grab().toImage();
    image.save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

/// Half of the nine are there, the others emerge, more wait.
bool shootDrawing(test::RealStudio& studio, const QString& folder) {
    const JobId before = studio.session().shown().job;
    for (const char* prompt : {"a red apple", "two yellow flowers", "a castle"}) {
        studio.write(QString::fromLatin1(prompt));
    }
    const bool drawing = QTest::qWaitFor(
        [&] {
            const ui::Batch& shown = studio.session().shown();
            return shown.job != before && shown.rows().size() >= 3;
        },
        60000);
    const QImage image = studio.window().grab().toImage();
    image.save(folder + QStringLiteral("/drawing.png"));
    return drawing && QTest::qWaitFor([&] { return !studio.session().isDrawing(); }, 120000);
}

/// What is opened over the nine: the full view, the mask.
void shootOver(test::RealStudio& studio, const QString& folder) {
    studio.grid().focusCurrent();
    studio.key(Qt::Key_Space);
    shoot(studio, folder, QStringLiteral("viewer"));
    studio.key(Qt::Key_Escape);
    studio.grid().focusCurrent();
    studio.key(Qt::Key_U, Qt::ControlModifier);
    ui::SourcePanel& source = studio.window().sourcePanel();
    if (!QTest::qWaitFor([&] { return source.hasSource(); }, 10000)) return;
    shoot(studio, folder, QStringLiteral("source"));
    source.editMask();
    QTest::qWait(200);
    auto& canvas = *studio.window().findChild<ui::MaskCanvas*>();
    const QPoint middle = canvas.rect().center();
    QTest::mousePress(&canvas, Qt::LeftButton, {}, middle - QPoint(60, 40));
    for (int step = -60; step <= 60; step += 10) {
        QTest::mouseMove(&canvas, middle + QPoint(step, -40 + (step + 60) / 3));
    }
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middle + QPoint(60, 0));
    shoot(studio, folder, QStringLiteral("mask"));
    studio.key(Qt::Key_Escape);
    source.setSource(QStringLiteral(NINEFOLD_SOURCE_DIR "/README.md"));
    shoot(studio, folder, QStringLiteral("broken-source"));
    source.removeSource();
}

/// The folder of the library is gone while the studio runs.
void shootWithoutLibrary(test::RealStudio& studio, const QString& folder) {
    const std::filesystem::path away = studio.library().string() + "-away";
    std::filesystem::rename(studio.library(), away);
    QTest::qWait(6000);
    shoot(studio, folder, QStringLiteral("library-gone"));
    std::filesystem::rename(away, studio.library());
    QTest::qWait(6000);
}

void shootPages(test::RealStudio& studio, const QString& folder) {
    studio.window().activateWindow();  // keys of a page act only in the window in front
    if (!QTest::qWaitForWindowActive(&studio.window())) return;
    studio.key(Qt::Key_2, Qt::ControlModifier);
    auto& gallery = *studio.window().findChild<ui::GalleryView*>();
    const auto rows = studio.session().shown().rows();
    QTest::qWait(1500);
    gallery.selectImages({rows[0].id, rows[1].id});
    shoot(studio, folder, QStringLiteral("gallery"));
    gallery.setFocus();
    studio.key(Qt::Key_E);
    shoot(studio, folder, QStringLiteral("export"));
    studio.key(Qt::Key_Escape);
    gallery.setFocus();
    studio.key(Qt::Key_C);
    QTest::qWait(800);
    shoot(studio, folder, QStringLiteral("compare"));
    studio.key(Qt::Key_4, Qt::ControlModifier);
    QTest::qWait(800);
    shoot(studio, folder, QStringLiteral("models"));
    studio.key(Qt::Key_Comma, Qt::ControlModifier);
    shoot(studio, folder, QStringLiteral("settings"));
    studio.key(Qt::Key_F1);
    shoot(studio, folder, QStringLiteral("guide"));
    studio.key(Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(&studio.window(), Qt::Key_Question);
    shoot(studio, folder, QStringLiteral("keys"));
    QTest::keyClick(studio.window().focusWidget(), Qt::Key_Escape);
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 4) return 2;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Ninefold"));
    const QString out = QFile::decodeName(argv[2]);
    ui::applyTheme(app,
                   QByteArray(argv[3]) == "light" ? ui::ThemeMode::Light : ui::ThemeMode::Dark);
    ui::applyLanguage(app, argc > 4 ? QString::fromLatin1(argv[4]) : QStringLiteral("en"));
    if (argc > 5) QApplication::setLayoutDirection(Qt::RightToLeft);
    test::RealStudio studio{std::filesystem::path(argv[1])};
    shoot(studio, out, QStringLiteral("first"));
    studio.key(Qt::Key_2, Qt::ControlModifier);
    shoot(studio, out, QStringLiteral("gallery-empty"));
    studio.key(Qt::Key_3, Qt::ControlModifier);
    shoot(studio, out, QStringLiteral("compare-empty"));
    studio.key(Qt::Key_1, Qt::ControlModifier);
    for (const char* prompt : {"a green pear", "a blue fish", "a pink heart"}) {
        if (!studio.draw(QString::fromLatin1(prompt))) return 1;
    }
    if (!shootDrawing(studio, out)) return 1;
    if (!studio.draw(QStringLiteral("a red apple"))) return 1;
    studio.grid().focusCurrent();
    shoot(studio, out, QStringLiteral("nine"));
    shootOver(studio, out);
    shootPages(studio, out);
    shootWithoutLibrary(studio, out);
    studio.close();
    return 0;
}
