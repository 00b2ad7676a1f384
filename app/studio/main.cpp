// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QLabel>
#include <QSettings>
#include <cstdio>
#include <cstring>

#include "app/studio/studio.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/main/window_memory.h"
#include "ui/theme/language.h"
#include "ui/theme/theme.h"

namespace {

using namespace ninefold;

bool asksForVersion(int argc, char** argv) {
    return argc == 2 && std::strcmp(argv[1], "--version") == 0;
}

/// Qt reads the scale before there is an application. Who set one for all programs means it.
void chooseScale() {
    if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR")) return;
    try {
        const double scale = ui::WindowMemory(dataFolder()).preferences().scale;
        if (scale > 1) qputenv("QT_SCALE_FACTOR", QByteArray::number(scale));
    } catch (const Error&) {
        // main() meets the same error where it can be shown
    }
}

/// A window that says why there is no studio.
int runWithError(const Error& error) {
    std::fprintf(stderr, "ninefold: %s\n", error.line().c_str());
    QLabel window(ui::messageText(error.whatMessage()) + QStringLiteral("\n\n") +
                  ui::messageText(error.adviceMessage()));
    window.setWindowTitle(QStringLiteral("Ninefold"));
    window.setTextFormat(Qt::PlainText);
    window.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    window.setWordWrap(true);
    window.setMargin(4 * ui::kGrid);
    window.setMinimumWidth(60 * ui::kGrid);
    window.show();
    QApplication::exec();
    return 1;
}

}  // namespace

int main(int argc, char** argv) {
    if (asksForVersion(argc, argv)) {
        std::puts("ninefold " NINEFOLD_VERSION);
        return 0;
    }
    QApplication::setHighDpiScaleFactorRoundingPolicy(
        Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    chooseScale();
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Ninefold"));
    QApplication::setApplicationVersion(QStringLiteral(NINEFOLD_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.ninefold.Ninefold"));
    try {
        const std::filesystem::path folder = dataFolder();
        // What the export remembers belongs to the library too.
        QApplication::setOrganizationName(QStringLiteral("Ninefold"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, ui::toQString(folder));
        const ui::Preferences chosen = ui::WindowMemory(folder).preferences();
        ui::applyLanguage(app, chosen.language);
        ui::applyTheme(app, chosen.theme);
        QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app.svg")));
        Studio studio(folder);
        studio.show();
        return QApplication::exec();
    } catch (...) {
        return runWithError(currentError());
    }
}
