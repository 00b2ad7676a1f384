// SPDX-License-Identifier: MIT
// The window's menu and keys.
#include <QApplication>
#include <QMenu>
#include <QShortcut>
#include <QStackedWidget>
#include <array>
#include <tuple>

#include "ui/bridge/convert.h"
#include "ui/export/export_memory.h"
#include "ui/gallery/gallery_page.h"
#include "ui/help/help_page.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/key_sheet.h"
#include "ui/main/main_window.h"
#include "ui/main/side_panels.h"
#include "ui/main/top_bar.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/settings/settings_page.h"
#include "ui/theme/language.h"
#include "ui/theme/motion.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

void MainWindow::makeMenu() {
    auto* menu = new QMenu(this);
    QAction* settings = menu->addAction(tr("Settings"), this, [this] { showPage(kSettings); });
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    addAction(settings);
    addPanelActions(*menu);
    menu->addAction(tr("Full screen\tF11"), this, &MainWindow::toggleFullScreen);
    menu->addSeparator();
    QAction* guide = menu->addAction(tr("Guide"), this, &MainWindow::openGuide);
    guide->setShortcut(Qt::Key_F1);
    addAction(guide);
    menu->addAction(tr("All keys\t?"), keys_, &KeySheet::open);
    menu->addSeparator();
    menu->addAction(tr("Quit\tCtrl+Q"), this, &QWidget::close);
    bar_->setMenu(menu);
}

void MainWindow::addPanelActions(QMenu& menu) {
    const std::array<std::tuple<QString, Qt::Key, SidePanels::Side>, 2> panels = {{
        {tr("Prompt panel"), Qt::Key_F7, SidePanels::Left},
        {tr("Inspector"), Qt::Key_F8, SidePanels::Right},
    }};
    for (const auto& [name, key, side] : panels) {
        QAction* action = menu.addAction(name);
        action->setShortcut(key);
        action->setCheckable(true);
        action->setChecked(!panels_->isFolded(side));
        addAction(action);  // so that its key works while the menu is closed
        connect(action, &QAction::triggered, panels_,
                [this, side = side](bool shown) { panels_->setFolded(side, !shown); });
        connect(panels_, &SidePanels::foldedChanged, action,
                [action, side = side](SidePanels::Side which, bool folded) {
                    if (which == side) action->setChecked(!folded);
                });
    }
}

void MainWindow::applyChosenTheme() {
    const Preferences chosen = memory_.preferences();
    const ThemeMode system = systemTheme_->isDark() ? ThemeMode::Dark : ThemeMode::Light;
    applyTheme(*qApp, chosen.theme == ThemeMode::System ? system : chosen.theme);
    setMotion(chosen.motion, systemTheme_->reducesMotion());
}

void MainWindow::connectSettings() {
    pages_->addWidget(settings_);
    pages_->addWidget(help_);
    settings_->setCredit(toQString(rememberedExport().credit));
    connect(settings_, &SettingsPage::creditChanged, this, [](const QString& name) {
        ExportOptions options = rememberedExport();
        options.credit = toStdString(name);
        rememberExport(options);
    });
    connect(settings_, &SettingsPage::changed, this, &MainWindow::applyPreferences);
}

void MainWindow::applyPreferences(const Preferences& preferences) {
    const Preferences before = memory_.preferences();
    memory_.setPreferences(preferences);
    if (preferences.theme != before.theme || preferences.motion != before.motion)
        applyChosenTheme();
    if (preferences.language != before.language) applyLanguage(*qApp, preferences.language);
}

void MainWindow::openGuide() {
    showPage(kHelp);
    help_->focusSearch();
}

void MainWindow::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        return shortcut;
    };
    for (const int enter : {Qt::Key_Return, Qt::Key_Enter}) {
        add(QKeySequence(int(Qt::CTRL) | enter), [this] { prompt_->generate(false); });
        add(QKeySequence(int(Qt::CTRL) | int(Qt::SHIFT) | enter),
            [this] { prompt_->generate(true); });
    }
    add(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { showPage(kNine); });
    add(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { showPage(kGallery); });
    add(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { showPage(kCompare); });
    add(QKeySequence(Qt::Key_C), [this] { compareSelection(); });
    find_ = add(QKeySequence::Find, [this] {
        showPage(kGallery);
        gallery_->focusSearch();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_H), [this] {
        writePrompt();
        prompt_->fields().openHistory();
    });
    add(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { writePrompt(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_U), [this] { useInspectedAsSource(); });
    add(QKeySequence(Qt::Key_F11), [this] { toggleFullScreen(); });
    add(QKeySequence::Quit, [this] { close(); });
}

}  // namespace ninefold::ui
