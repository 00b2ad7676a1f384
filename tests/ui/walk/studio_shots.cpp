// SPDX-License-Identifier: MIT
// Drives the real studio and takes a picture of every view:
//   studio_shots LIBRARY_FOLDER OUT_FOLDER dark|light [language]
#include <QApplication>
#include <QFile>

#include "tests/ui/walk/real_studio.h"
#include "ui/gallery/gallery_view.h"
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
    test::RealStudio studio{std::filesystem::path(argv[1])};
    shoot(studio, out, QStringLiteral("first"));
    for (const char* prompt : {"a green pear", "a blue boat", "a yellow teapot", "a red apple"}) {
        if (!studio.draw(QString::fromLatin1(prompt))) return 1;
    }
    studio.grid().focusCurrent();
    shoot(studio, out, QStringLiteral("nine"));
    shootPages(studio, out);
    studio.close();
    return 0;
}
