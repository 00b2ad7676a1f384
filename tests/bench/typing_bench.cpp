// SPDX-License-Identifier: MIT
#include <QApplication>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <ctime>

#include "core/base/files.h"
#include "core/pipeline/model_catalog.h"
#include "ui/prompt/prompt_edit.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {
namespace {

/// Processor time of this thread, which other programs can't lengthen much.
double threadMs() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Milliseconds of the slowest of 20 keys, typed into the middle of a prompt of many lines.
double slowestKeyMs(int kilobytes) {
    PromptFields fields;
    fields.setModel(ModelCatalog({resourceFolder() / "models"}).find("ninefold-pictograms"));
    fields.resize(320, 400);
    fields.show();
    QString text;
    while (text.size() < kilobytes * 1024) {
        text += QStringLiteral("a (red:1.3) apple beside a [green] pear, sgraffito, {ink|wood}\n");
    }
    fields.prompt().setPlainText(text);
    QTextCursor cursor = fields.prompt().textCursor();
    cursor.setPosition(static_cast<int>(text.size()) / 2);
    fields.prompt().setTextCursor(cursor);
    double slowest = 0;
    for (int i = 0; i < 20; ++i) {
        const double before = threadMs();
        QTest::keyClick(&fields.prompt(), i % 5 == 4 ? Qt::Key_Space : Qt::Key_X);
        slowest = std::max(slowest, threadMs() - before);
    }
    return slowest;
}

}  // namespace
}  // namespace ninefold::ui

/// Prints the slowest key in a short and in an enormous prompt; fails where the short one takes
/// more than 16 ms.
int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    ninefold::ui::applyTheme(*qApp, ninefold::ui::ThemeMode::Dark);
    bool good = true;
    for (const int kilobytes : {1, 100}) {
        const double ms = ninefold::ui::slowestKeyMs(kilobytes);
        std::printf("%3d kB: slowest key %.1f ms\n", kilobytes, ms);
        good = good && (kilobytes > 1 || ms < 16);
    }
    return good ? 0 : 1;
}
