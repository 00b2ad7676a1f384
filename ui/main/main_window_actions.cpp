// SPDX-License-Identifier: MIT
// The window's menu and keys.
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QShortcut>
#include <array>
#include <tuple>

#include "ui/gallery/gallery_page.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/key_sheet.h"
#include "ui/main/main_window.h"
#include "ui/main/side_panels.h"
#include "ui/main/top_bar.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

void MainWindow::makeMenu() {
    auto* menu = new QMenu(this);
    addThemeMenu(*menu);
    addPanelActions(*menu);
    menu->addAction(tr("Full screen\tF11"), this, &MainWindow::toggleFullScreen);
    menu->addSeparator();
    menu->addAction(tr("All keys\tF1"), keys_, &KeySheet::open);
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

void MainWindow::addThemeMenu(QMenu& menu) {
    QMenu* themes = menu.addMenu(tr("Theme"));
    auto* group = new QActionGroup(themes);
    const std::array<std::pair<QString, ThemeMode>, 3> modes = {{
        {tr("As the system"), ThemeMode::System},
        {tr("Light"), ThemeMode::Light},
        {tr("Dark"), ThemeMode::Dark},
    }};
    for (const auto& [name, mode] : modes) {
        QAction* action = themes->addAction(name);
        action->setCheckable(true);
        action->setChecked(mode == memory_.theme());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode = mode] {
            memory_.setTheme(mode);
            applyChosenTheme();
        });
    }
}

void MainWindow::applyChosenTheme() {
    const ThemeMode system = systemTheme_->isDark() ? ThemeMode::Dark : ThemeMode::Light;
    const ThemeMode chosen = memory_.theme();
    applyTheme(*qApp, chosen == ThemeMode::System ? system : chosen);
    setMotion(memory_.motion(), systemTheme_->reducesMotion());
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
    add(QKeySequence(Qt::Key_F1), [this] { keys_->open(); });
    add(QKeySequence::Quit, [this] { close(); });
}

}  // namespace ninefold::ui
