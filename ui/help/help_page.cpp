// SPDX-License-Identifier: MIT
#include "ui/help/help_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/help/manual_view.h"
#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

HelpPage::HelpPage(const QString& language, QWidget* parent)
    : QWidget(parent),
      chapters_(readManual(language)),
      search_(new SearchField(tr("Search the guide"), this)),
      list_(new QListWidget(this)),
      nothing_(new QLabel(tr("No chapter has these words."), this)),
      view_(new ManualView(this)) {
    setAccessibleName(tr("Guide"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeContents());
    row->addWidget(view_, 1);
    for (const Chapter& chapter : chapters_) list_->addItem(chapter.title);
    connect(search_, &QLineEdit::textChanged, this, &HelpPage::search);
    connect(list_, &QListWidget::currentRowChanged, this, &HelpPage::showChapter);
    connect(view_, &ManualView::chapterRequested, this, &HelpPage::goTo);
    list_->setCurrentRow(0);
}

QWidget* HelpPage::makeContents() {
    auto* contents = new QFrame(this);
    setRole(contents, "panel");
    contents->setFixedWidth(kPanelWidth);
    auto* column = new QVBoxLayout(contents);
    column->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    column->setSpacing(kGrid);
    auto* title = new QLabel(tr("Guide"), contents);
    setRole(title, "title");
    list_->setAccessibleName(tr("Chapters"));
    list_->setFrameShape(QFrame::NoFrame);
    setRole(list_, "contents");
    setRole(nothing_, "muted");
    nothing_->setWordWrap(true);
    nothing_->hide();
    column->addWidget(title);
    column->addWidget(search_);
    column->addWidget(nothing_);
    column->addWidget(list_, 1);
    return contents;
}

void HelpPage::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void HelpPage::search(const QString& words) {
    int first = -1;
    for (int row = 0; row < list_->count(); ++row) {
        const bool found = hasWords(chapters_[static_cast<std::size_t>(row)], words);
        list_->item(row)->setHidden(!found);
        if (found && first < 0) first = row;
    }
    nothing_->setVisible(first < 0);
    const QListWidgetItem* current = list_->currentItem();
    if (first >= 0 && (current == nullptr || current->isHidden())) list_->setCurrentRow(first);
    view_->markWords(words);
}

void HelpPage::showChapter(int row) {
    if (row >= 0) view_->showChapter(chapters_[static_cast<std::size_t>(row)]);
}

void HelpPage::goTo(const QString& file) {
    for (int row = 0; row < list_->count(); ++row) {
        if (chapters_[static_cast<std::size_t>(row)].file != file) continue;
        search_->clear();
        list_->setCurrentRow(row);
    }
}

}  // namespace ninefold::ui
