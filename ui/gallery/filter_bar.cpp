// SPDX-License-Identifier: MIT
#include "ui/gallery/filter_bar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include "ui/bridge/convert.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), search_(new QLineEdit(this)), parts_(new QButtonGroup(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);

    search_->setPlaceholderText(tr("Search prompts"));
    search_->setAccessibleName(tr("Search the gallery"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    search_->setMaximumWidth(40 * kGrid);
    search_->installEventFilter(this);
    row->addWidget(search_, 1);
    addPart(All, tr("All"), tr("The whole library"));
    addPart(Starred, tr("Starred"), tr("Starred pictures only"));
    addPart(Trash, tr("Trash"), tr("What was moved to the trash"));
    parts_->button(All)->setChecked(true);
    row->addStretch(1);
    day_ = new QLabel(this);
    setRole(day_, "section");
    count_ = new QLabel(this);
    setRole(count_, "muted");
    row->addWidget(day_);
    row->addWidget(count_);

    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    connect(search_, &QLineEdit::textChanged, &delay_, qOverload<>(&QTimer::start));
    connect(&delay_, &QTimer::timeout, this, &FilterBar::queryChanged);
    connect(parts_, &QButtonGroup::idClicked, this, &FilterBar::queryChanged);
}

void FilterBar::addPart(Part part, const QString& text, const QString& tip) {
    auto* button = new QToolButton(this);
    setRole(button, "ghost");
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    parts_->addButton(button, part);
    layout()->addWidget(button);
}

ImageQuery FilterBar::query() const {
    ImageQuery query;
    query.text = toStdString(search_->text());
    query.starredOnly = parts_->checkedId() == Starred;
    query.trashed = parts_->checkedId() == Trash;
    return query;
}

void FilterBar::setSearchText(const QString& text) {
    search_->setText(text);
}

void FilterBar::setSearchFieldVisible(bool visible) {
    search_->setVisible(visible);
}

void FilterBar::focusSearch() {
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void FilterBar::clear() {
    const QSignalBlocker quiet(search_);
    search_->clear();
    parts_->button(All)->setChecked(true);
    Q_EMIT queryChanged();
}

void FilterBar::setSummary(const QString& day, const QString& count) {
    day_->setText(day);
    count_->setText(count);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
            case Qt::Key_Escape:
                if (search_->text().isEmpty()) break;
                search_->clear();
                return true;
            case Qt::Key_Down:
            case Qt::Key_Return:
            case Qt::Key_Enter:
                Q_EMIT left();
                return true;
            default:
                break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ninefold::ui
