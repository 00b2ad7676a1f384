// SPDX-License-Identifier: MIT
#include "ui/nine/nine_page.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/inspector/wording.h"
#include "ui/nine/batch_text.h"
#include "ui/nine/empty_state.h"
#include "ui/nine/enlarge_bar.h"
#include "ui/nine/picture_grid.h"
#include "ui/nine/strength_bar.h"
#include "ui/nine/tag_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

NinePage::NinePage(QWidget* parent)
    : QWidget(parent),
      notices_(new QVBoxLayout),
      heading_(new QLabel(this)),
      rankingHint_(new QLabel(this)),
      rankBy_(new QComboBox(this)),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyState(stack_)),
      grid_(new PictureGrid(stack_)),
      more_(new QPushButton(this)),
      strength_(new StrengthBar(this)),
      enlarge_(new EnlargeBar(this)),
      tags_(new TagField(this)),
      progress_(new QProgressBar(this)),
      status_(new QLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "canvas");
    stack_->addWidget(empty_);
    stack_->addWidget(grid_);
    notices_->setSpacing(kGrid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(notices_);
    addHead(*layout);
    layout->addWidget(stack_, 1);
    layout->addWidget(more_, 0, Qt::AlignHCenter);
    layout->addWidget(strength_);
    layout->addWidget(enlarge_);
    layout->addWidget(tags_);
    addFoot(*layout);
    connectParts();
}

void NinePage::addHead(QVBoxLayout& layout) {
    setRole(heading_, "section");
    heading_->setTextFormat(Qt::PlainText);
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    heading_->hide();
    rankBy_->addItem(tr("Best fit first"), static_cast<int>(RankBy::Fitness));
    rankBy_->addItem(tr("Best looks first"), static_cast<int>(RankBy::Aesthetics));
    rankBy_->addItem(tr("As drawn"), static_cast<int>(RankBy::Seed));
    rankBy_->addItem(tr("Own order"), static_cast<int>(RankBy::Own));
    rankBy_->setItemData(0, tr("How well they fit the prompt"), Qt::ToolTipRole);
    rankBy_->setItemData(2, tr("In the order of their seeds"), Qt::ToolTipRole);
    rankBy_->setItemData(3, tr("As you put them: drag, or Alt+← and Alt+→"), Qt::ToolTipRole);
    rankBy_->setAccessibleName(tr("Order of the pictures"));
    rankBy_->setToolTip(tr("Order of the pictures"));
    rankBy_->hide();
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(heading_, 1);
    head->addWidget(rankBy_);
    layout.addLayout(head);
    setRole(rankingHint_, "small");
    rankingHint_->setTextFormat(Qt::PlainText);
    rankingHint_->setWordWrap(true);
    rankingHint_->hide();
    layout.addWidget(rankingHint_);
}

void NinePage::addFoot(QVBoxLayout& layout) {
    setRole(more_, "link");
    more_->hide();
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the drawing"));
    QSizePolicy keepsRoom = progress_->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(keepsRoom);
    progress_->hide();
    setRole(status_, "small");
    status_->setTextFormat(Qt::PlainText);
    status_->setAlignment(Qt::AlignCenter);
    status_->setMinimumHeight(2 * kGrid);
    status_->setAccessibleName(tr("State of the drawing"));
    layout.addWidget(progress_);
    layout.addWidget(status_);
}

void NinePage::connectParts() {
    connect(empty_, &EmptyState::promptChosen, this, &NinePage::promptChosen);
    connect(rankBy_, qOverload<int>(&QComboBox::activated), this,
            [this] { Q_EMIT rankByChosen(static_cast<RankBy>(rankBy_->currentData().toInt())); });
    connect(more_, &QPushButton::clicked, this, [this] { Q_EMIT expandChosen(!expanded_); });
    connect(strength_, &StrengthBar::closed, grid_, &PictureGrid::focusCurrent);
    connect(enlarge_, &EnlargeBar::closed, grid_, &PictureGrid::focusCurrent);
    connect(tags_, &TagField::closed, grid_, &PictureGrid::focusCurrent);
}

void NinePage::setModel(const ModelInfo& model) {
    empty_->setModel(model);
}

void NinePage::setNoModel() {
    empty_->setNoModel();
}

void NinePage::setRankingHint(const QString& text) {
    rankingHint_->setText(text);
    rankingHint_->setVisible(!text.isEmpty());
}

void NinePage::showBatch(const Batch& batch) {
    const bool nothing = batch.order.empty();
    stack_->setCurrentWidget(nothing ? static_cast<QWidget*>(empty_) : grid_);
    heading_->setVisible(!nothing);
    heading_->setText(promptLine(batch.recipe));
    rankBy_->setVisible(!nothing);
    rankBy_->setEnabled(!batch.isActive());
    rankBy_->setCurrentIndex(rankBy_->findData(static_cast<int>(batch.rankBy)));
    const QString looksBy = toQString(batch.looksBy()).section(QLatin1Char('/'), 1);
    rankBy_->setItemData(1,
                         looksBy.isEmpty() ? tr("Sharpness, contrast and colour")
                                           : tr("As “%1” rates them").arg(looksBy),
                         Qt::ToolTipRole);
    const bool byLooks = batch.rankBy == RankBy::Aesthetics;
    rankBy_->setToolTip(byLooks ? rankBy_->itemData(1, Qt::ToolTipRole).toString()
                                : tr("Order of the pictures"));
    showMore(batch);
    grid_->setBatch(batch);
    showProgress(batch);
}

void NinePage::showMore(const Batch& batch) {
    expanded_ = batch.expanded;
    const bool folds = batch.hidden > 0 || static_cast<int>(batch.order.size()) > batch.best;
    more_->setVisible(!batch.isActive() && folds);
    more_->setText(expanded_ ? tr("Only the best %n", "pictures of this batch", batch.best)
                             : tr("%n more", "pictures of this batch", batch.hidden));
}

void NinePage::showProgress(const Batch& batch) {
    const bool running = batch.state == JobState::Running;
    progress_->setVisible(running);
    // A range of 0..0 shows that something goes on while nobody knows how long it takes.
    progress_->setRange(0, running ? batch.progress.steps : 1);
    progress_->setValue(batch.progress.step);
    status_->setText(statusText(batch));
    status_->setAccessibleDescription(status_->text());
}

Notice* NinePage::addNotice(Notice::Kind kind, const QString& what, const QString& advice) {
    auto* notice = new Notice(kind, what, advice, this);
    notice->setProperty("isError", kind == Notice::Kind::Error);
    notices_->addWidget(notice);
    return notice;
}

void NinePage::addPassingNotice(const QString& what, const QString& button,
                                std::function<void()> action) {
    delete passing_;
    passing_ = addNotice(Notice::Kind::Info, what);
    passing_->addAction(button, std::move(action));
}

void NinePage::clearErrors() {
    for (Notice* notice : findChildren<Notice*>()) {
        if (notice->property("isError").toBool()) notice->deleteLater();
    }
}

}  // namespace ninefold::ui
