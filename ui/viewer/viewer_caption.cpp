// SPDX-License-Identifier: MIT
#include "ui/viewer/viewer_caption.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "ui/inspector/rating_stars.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"
#include "ui/viewer/elided_label.h"

namespace ninefold::ui {

ViewerCaption::ViewerCaption(QWidget* parent) : QFrame(parent) {
    setRole(this, "panel");
    setFixedHeight(8 * kGrid);
    previous_ = addButton(QStringLiteral("arrow_left"), tr("Previous picture (Left)"),
                          &ViewerCaption::previousRequested);
    next_ = addButton(QStringLiteral("arrow_right"), tr("Next picture (Right)"),
                      &ViewerCaption::nextRequested);
    star_ = addButton(QStringLiteral("star"), {}, &ViewerCaption::starRequested);
    info_ = addButton(QStringLiteral("info"), tr("How the picture was made (I)"),
                      &ViewerCaption::infoRequested);
    rating_ = new RatingStars(this);
    rating_->setFocusPolicy(Qt::NoFocus);  // the view has the digits
    connect(rating_, &RatingStars::ratingRequested, this, &ViewerCaption::ratingRequested);
    note_ = new QLabel(this);
    setRole(note_, "muted");
    close_ = addButton(QStringLiteral("close"), tr("Close the full view (Esc)"),
                       &ViewerCaption::closeRequested);
    place_ = new QLabel(this);
    setRole(place_, "muted");
    zoom_ = new QLabel(this);
    zoom_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    zoom_->setMinimumWidth(8 * kGrid);
    setRole(zoom_, "muted");
    fitness_ = new ElidedLabel(this);
    setRole(fitness_, "section");
    prompt_ = new ElidedLabel(this);
    setRole(prompt_, "muted");

    auto* text = new QVBoxLayout;
    text->setSpacing(kHalfGrid);
    text->addStretch();
    text->addWidget(fitness_);
    text->addWidget(prompt_);
    text->addStretch();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, 0);
    row->setSpacing(kGrid);
    row->addWidget(previous_);
    row->addWidget(next_);
    row->addWidget(place_);
    row->addSpacing(kGrid);
    row->addLayout(text, 1);
    row->addWidget(note_);
    row->addWidget(zoom_);
    row->addSpacing(kGrid);
    row->addWidget(rating_);
    row->addWidget(star_);
    row->addWidget(info_);
    row->addWidget(close_);
}

QToolButton* ViewerCaption::addButton(const QString& iconName, const QString& name,
                                      void (ViewerCaption::*request)()) {
    auto* button = new QToolButton(this);
    setRole(button, "ghost");
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the keys with the view
    connect(button, &QToolButton::clicked, this, request);
    return button;
}

void ViewerCaption::setImage(const ImageRow& image, int index, int count) {
    const QLocale locale;
    place_->setText(tr("%1 of %2").arg(locale.toString(index + 1), locale.toString(count)));
    QStringList words;
    if (image.rank > 0) words << tr("Rank %1").arg(image.rank);
    words << (image.fitness ? fitnessWords(*image.fitness) : tr("Not ranked"));
    if (image.rejected) words << tr("Rejected");
    fitness_->setFullText(words.join(QStringLiteral(" · ")));
    prompt_->setFullText(promptLine(image.recipe));
    rating_->setRating(image.rating);
    for (QWidget* label : {static_cast<QWidget*>(rating_), static_cast<QWidget*>(star_)}) {
        label->setVisible(image.id > 0);
    }
    if (std::exchange(shown_, image.id) != image.id) note_->clear();
    previous_->setEnabled(index > 0);
    next_->setEnabled(index + 1 < count);
    star_->setIcon(image.starred ? icon(QStringLiteral("star_filled"), tokensOf(palette()).star)
                                 : icon(QStringLiteral("star")));
    const QString name = image.starred ? tr("Remove the star (S)") : tr("Star this picture (S)");
    star_->setToolTip(name);
    star_->setAccessibleName(name);
}

void ViewerCaption::setZoom(double zoom) {
    zoom_->setText(tr("%1 %").arg(QLocale().toString(zoom * 100, 'f', zoom < 0.1 ? 1 : 0)));
}

void ViewerCaption::say(const QString& words) {
    note_->setText(words);
}

std::vector<QWidget*> ViewerCaption::buttons() const {
    return {previous_, next_, star_, info_, close_};
}

}  // namespace ninefold::ui
