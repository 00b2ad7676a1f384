// SPDX-License-Identifier: MIT
#include "ui/nine/nine_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/inspector/wording.h"
#include "ui/nine/batch_text.h"
#include "ui/nine/empty_state.h"
#include "ui/nine/picture_grid.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

NinePage::NinePage(QWidget* parent)
    : QWidget(parent),
      notices_(new QVBoxLayout),
      heading_(new QLabel(this)),
      stack_(new QStackedWidget(this)),
      empty_(new EmptyState(stack_)),
      grid_(new PictureGrid(stack_)),
      progress_(new QProgressBar(this)),
      status_(new QLabel(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "canvas");
    stack_->addWidget(empty_);
    stack_->addWidget(grid_);
    setRole(heading_, "section");
    heading_->setTextFormat(Qt::PlainText);
    heading_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    heading_->hide();

    notices_->setSpacing(kGrid);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(notices_);
    layout->addWidget(heading_);
    layout->addWidget(stack_, 1);
    addStatusRow(*layout);
    connect(empty_, &EmptyState::promptChosen, this, &NinePage::promptChosen);
}

void NinePage::addStatusRow(QVBoxLayout& layout) {
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

void NinePage::setModel(const ModelInfo& model) {
    empty_->setModel(model);
}

void NinePage::setNoModel() {
    empty_->setNoModel();
}

void NinePage::showBatch(const Batch& batch) {
    const bool nothing = batch.order.empty();
    stack_->setCurrentWidget(nothing ? static_cast<QWidget*>(empty_) : grid_);
    heading_->setVisible(!nothing);
    heading_->setText(promptLine(batch.recipe));
    grid_->setBatch(batch);
    showProgress(batch);
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

void NinePage::clearErrors() {
    for (Notice* notice : findChildren<Notice*>()) {
        if (notice->property("isError").toBool()) notice->deleteLater();
    }
}

}  // namespace ninefold::ui
