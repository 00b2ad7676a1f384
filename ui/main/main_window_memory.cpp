// SPDX-License-Identifier: MIT
// What the window keeps for the next start, and what it hands to the window in another language.
#include <QCloseEvent>
#include <QStackedWidget>
#include <utility>

#include "ui/compare/compare_page.h"
#include "ui/gallery/gallery_page.h"
#include "ui/main/main_window.h"
#include "ui/main/prompt_keeper.h"
#include "ui/main/session.h"
#include "ui/main/side_panels.h"
#include "ui/main/timekeeper.h"
#include "ui/main/top_bar.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/source/control_panel.h"
#include "ui/source/source_panel.h"
#include "ui/theme/motion.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

int MainWindow::page() const {
    return pages_->currentIndex();
}

int MainWindow::pageCount() const {
    return pages_->count();
}

void MainWindow::takeOver(int page) {
    showPage(page);
    showBatch(session_->shown());
    showQueue();
}

void MainWindow::changeEvent(QEvent* event) {
    // Each of the translators that come and go says so once.
    if (event->type() == QEvent::LanguageChange && !std::exchange(outdated_, true)) {
        Q_EMIT languageChanged();
    }
    QWidget::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    remember();
    event->accept();
}

void MainWindow::recall() {
    setMinimumSize(128 * kGrid, 85 * kGrid);
    if (!restoreGeometry(memory_.geometry())) resize(170 * kGrid, 105 * kGrid);
    setMotion(memory_.preferences().motion, systemTheme_->reducesMotion());
    panels_->restoreState(memory_.layout());
    panels_->setFolded(SidePanels::Left, memory_.isFolded(QStringLiteral("prompt")));
    panels_->setFolded(SidePanels::Right, memory_.isFolded(QStringLiteral("inspector")));
    gallery_->setLook(memory_.galleryLook());
    chooseModel(bar_->chooseModel(memory_.modelId()) ? memory_.modelId() : bar_->modelId());
    keeper_->restore();
    timekeeper_->read();
    compare_->recall();
    source_->recall();
    control_->recall();
    prompt_->focusPrompt();
}

void MainWindow::remember() {
    memory_.setGeometry(saveGeometry());
    memory_.setLayout(panels_->saveState());
    memory_.setFolded(QStringLiteral("prompt"), panels_->isFolded(SidePanels::Left));
    memory_.setFolded(QStringLiteral("inspector"), panels_->isFolded(SidePanels::Right));
    memory_.setGalleryLook(gallery_->look());
    keeper_->flush();
    compare_->remember();
    source_->remember();
    control_->remember();
}

}  // namespace ninefold::ui
