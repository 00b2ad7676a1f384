// SPDX-License-Identifier: MIT
#include "ui/prompt/history_popup.h"

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QStringListModel>
#include <QVBoxLayout>

#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kWidth = 52 * kGrid;
constexpr int kHeight = 40 * kGrid;

}  // namespace

HistoryPopup::HistoryPopup(QWidget* parent)
    : QFrame(parent, Qt::Popup),
      search_(new SearchField(tr("Search your prompts"), this)),
      lines_(new QStringListModel(this)),
      found_(new QSortFilterProxyModel(this)),
      list_(new QListView(this)),
      empty_(new QLabel(this)) {
    setRole(this, "sheet");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Earlier prompts"));
    setFixedSize(kWidth, kHeight);
    search_->installEventFilter(this);
    found_->setSourceModel(lines_);
    found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
    list_->setModel(found_);
    list_->setAccessibleName(tr("Earlier prompts, newest first"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setRole(empty_, "muted");
    empty_->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(search_);
    layout->addWidget(list_, 1);
    layout->addWidget(empty_, 1);
    connect(search_, &QLineEdit::textChanged, this, &HistoryPopup::filter);
    connect(list_, &QListView::clicked, this, &HistoryPopup::take);
    connect(list_, &QListView::activated, this, &HistoryPopup::take);
}

void HistoryPopup::open(const QStringList& prompts, const QWidget& anchor) {
    prompts_ = prompts;
    QStringList lines;
    for (const QString& prompt : prompts) lines.append(prompt.simplified());
    lines_->setStringList(lines);
    search_->clear();
    filter({});
    move(anchor.mapToGlobal(QPoint(0, anchor.height() + kHalfGrid)));
    show();
    search_->setFocus(Qt::PopupFocusReason);
}

void HistoryPopup::filter(const QString& text) {
    found_->setFilterFixedString(text);
    const bool any = found_->rowCount() > 0;
    list_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(prompts_.isEmpty() ? tr("Prompts you draw will be listed here.")
                                       : tr("No earlier prompt has these words."));
    list_->setCurrentIndex(found_->index(0, 0));
}

void HistoryPopup::take(const QModelIndex& index) {
    if (!index.isValid()) return;
    const QString prompt = prompts_.value(found_->mapToSource(index).row());
    hide();
    Q_EMIT chosen(prompt);
}

bool HistoryPopup::eventFilter(QObject* watched, QEvent* event) {
    if (watched != search_ || event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const QModelIndex current = list_->currentIndex();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        take(current);
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up) return false;
    const QModelIndex next = current.siblingAtRow(current.row() + (key == Qt::Key_Down ? 1 : -1));
    if (next.isValid()) list_->setCurrentIndex(next);
    return true;
}

}  // namespace ninefold::ui
