// SPDX-License-Identifier: MIT
#include "ui/gallery/filter_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/gallery/filter_panel.h"
#include "ui/gallery/fitting_label.h"
#include "ui/gallery/query_chips.h"
#include "ui/gallery/thumbnail_delegate.h"
#include "ui/theme/search_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kSmallestPx = 96;
constexpr int kLargestPx = 384;
/// Below this what is shown and how take a row each.
constexpr int kOneRowPx = 84 * kGrid;

}  // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), panel_(new FilterPanel(this)), chips_(new QWidget(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    column->setSpacing(kGrid);
    auto* what = new QHBoxLayout;
    auto* how = new QHBoxLayout;
    for (QHBoxLayout* part : {what, how}) part->setSpacing(kGrid);
    addSearch(*what);
    addFilters(*what);
    addSaving(*what);
    what->addStretch(1);
    how->addStretch(1);
    addLooks(*how);
    rows_ = new QBoxLayout(QBoxLayout::LeftToRight);
    rows_->setSpacing(kGrid);
    rows_->addLayout(what, 1);
    rows_->addLayout(how);
    column->addLayout(rows_);
    auto* line = new QHBoxLayout(chips_);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(kGrid);
    line->addStretch(1);
    column->addWidget(chips_);
    chips_->hide();
    connect(search_, &QLineEdit::textChanged, this, [this] {
        offerToSave(isWorthSaving());
        Q_EMIT queryChanged();
    });
}

void FilterBar::addSearch(QBoxLayout& row) {
    search_ = new SearchField(tr("Search prompts, tags, notes, models"), this);
    search_->setAccessibleName(tr("Search the gallery"));
    search_->setObjectName(QStringLiteral("search"));
    search_->setToolTip(tr("Search as you type (Ctrl+F)"));
    search_->setMinimumWidth(20 * kGrid);
    search_->setMaximumWidth(40 * kGrid);
    search_->installEventFilter(this);
    row.addWidget(search_, 2);
}

void FilterBar::addFilters(QBoxLayout& row) {
    filters_ = new QToolButton(this);
    filters_->setIcon(icon(QStringLiteral("filter")));
    filters_->setText(tr("Filters"));
    filters_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    filters_->setToolTip(tr("Show only some pictures: by rating, model, date and more"));
    filters_->setFocusPolicy(Qt::StrongFocus);
    connect(filters_, &QToolButton::clicked, this, &FilterBar::openPanel);
    connect(panel_, &FilterPanel::changed, this, &FilterBar::change);
    row.addWidget(filters_);
}

void FilterBar::addSaving(QBoxLayout& row) {
    save_ = new QToolButton(this);
    save_->setText(tr("Save search"));
    setRole(save_, "ghost");
    save_->setToolTip(tr("Keep this search in the list at the left"));
    save_->setFocusPolicy(Qt::StrongFocus);
    name_ = new QLineEdit(this);
    name_->setPlaceholderText(tr("Name of the search, then Enter"));
    name_->setAccessibleName(tr("Name of the search"));
    name_->setMinimumWidth(24 * kGrid);
    name_->installEventFilter(this);
    row.addWidget(save_);
    row.addWidget(name_);
    offerToSave(false);
    connect(save_, &QToolButton::clicked, this, [this] {
        save_->hide();
        name_->setText(search_->text());
        name_->show();
        name_->selectAll();
        name_->setFocus();
    });
    connect(name_, &QLineEdit::returnPressed, this, [this] {
        if (name_->text().trimmed().isEmpty()) return;
        Q_EMIT saveRequested(name_->text().trimmed());
        offerToSave(true);
    });
}

void FilterBar::addLooks(QBoxLayout& row) {
    summary_ = new FittingLabel(this);
    setRole(summary_, "muted");
    row.addWidget(summary_);
    grouping_ = new QComboBox(this);
    grouping_->setAccessibleName(tr("Group pictures"));
    grouping_->setToolTip(tr("Which pictures stand together"));
    grouping_->addItem(tr("By day"), static_cast<int>(Grouping::Day));
    grouping_->addItem(tr("By prompt"), static_cast<int>(Grouping::Prompt));
    grouping_->addItem(tr("No groups"), static_cast<int>(Grouping::None));
    connect(grouping_, &QComboBox::activated, this, &FilterBar::groupingChanged);
    row.addWidget(grouping_);
    size_ = new QSlider(Qt::Horizontal, this);
    size_->setRange(kSmallestPx, kLargestPx);
    size_->setSingleStep(2 * kGrid);
    size_->setPageStep(4 * kGrid);
    size_->setValue(ThumbnailDelegate::kDefaultPx);
    size_->setMinimumWidth(8 * kGrid);
    size_->setMaximumWidth(14 * kGrid);
    size_->setAccessibleName(tr("Size of the pictures"));
    size_->setToolTip(tr("Size of the pictures (Ctrl++ and Ctrl+-)"));
    connect(size_, &QSlider::valueChanged, this, &FilterBar::pictureSizeChanged);
    row.addWidget(size_);
}

void FilterBar::openPanel() {
    Q_EMIT choicesWanted();
    panel_->setQuery(conditions_);
    panel_->adjustSize();
    panel_->move(filters_->mapToGlobal(QPoint(0, filters_->height() + kHalfGrid)));
    panel_->show();
    panel_->setFocus(Qt::PopupFocusReason);
}

ImageQuery FilterBar::query() const {
    ImageQuery query = conditions_;
    query.text = toStdString(search_->text());
    return query;
}

void FilterBar::setQuery(const ImageQuery& query) {
    const QSignalBlocker quiet(search_);
    search_->setText(toQString(query.text));
    change(query);
}

void FilterBar::change(const ImageQuery& query) {
    conditions_ = query;
    conditions_.text.clear();
    showChips();
    Q_EMIT queryChanged();
}

void FilterBar::setCollectionName(const QString& name) {
    if (collectionName_ == name) return;
    collectionName_ = name;
    showChips();
}

void FilterBar::setChoices(const LibraryChoices& choices) {
    panel_->setChoices(choices);
}

void FilterBar::showChips() {
    qDeleteAll(chips_->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly));
    auto* line = static_cast<QHBoxLayout*>(chips_->layout());
    const auto append = [line](QWidget* widget) { line->insertWidget(line->count() - 1, widget); };
    const std::vector<QueryChip> chips = QueryChips::of(conditions_, collectionName_);
    for (const QueryChip& chip : chips) {
        auto* button = new QPushButton(icon(QStringLiteral("close")), chip.text, chips_);
        setRole(button, "chip");
        button->setToolTip(tr("Click to show pictures without this condition"));
        button->setAccessibleName(tr("Remove the filter “%1”").arg(chip.text));
        connect(button, &QPushButton::clicked, this, [this, clear = chip.clear] {
            ImageQuery query = this->query();
            clear(query);
            // Not while the chip that was clicked is still at it.
            QTimer::singleShot(0, this, [this, query] { change(query); });
        });
        append(button);
    }
    if (chips.size() > 1) {
        auto* all = new QPushButton(tr("Clear all"), chips_);
        setRole(all, "link");
        all->setToolTip(tr("Back to the whole library"));
        connect(all, &QPushButton::clicked, this,
                [this] { QTimer::singleShot(0, this, &FilterBar::clear); });
        append(all);
    }
    chips_->setVisible(!chips.empty());
    offerToSave(isWorthSaving());
}

bool FilterBar::isWorthSaving() const {
    return chips_->isVisibleTo(this) || !search_->text().trimmed().isEmpty();
}

void FilterBar::offerToSave(bool offer) {
    save_->setVisible(offer);
    name_->hide();
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
    setQuery({});
}

void FilterBar::setSummary(const QString& whole, const QString& brief) {
    summary_->setTexts(whole, brief);
}

Grouping FilterBar::grouping() const {
    return static_cast<Grouping>(grouping_->currentData().toInt());
}

void FilterBar::setGrouping(Grouping grouping) {
    grouping_->setCurrentIndex(grouping_->findData(static_cast<int>(grouping)));
    Q_EMIT groupingChanged();
}

int FilterBar::picturePx() const {
    return size_->value();
}

void FilterBar::setPicturePx(int px) {
    size_->setValue(px);
}

QSize FilterBar::minimumSizeHint() const {
    return {kOneRowPx / 2, QWidget::minimumSizeHint().height()};
}

void FilterBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rows_->setDirection(width() < kOneRowPx ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool FilterBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == name_ && key == Qt::Key_Escape) {
        offerToSave(true);
        return true;
    }
    if (watched != search_) return QWidget::eventFilter(watched, event);
    if (key == Qt::Key_Escape && !search_->text().isEmpty()) {
        search_->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ninefold::ui
