// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_header.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/inspector/fitness_meter.h"
#include "ui/inspector/rating_stars.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

InspectorHeader::InspectorHeader(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      star_(new QToolButton(this)),
      rating_(new RatingStars(this)),
      fitness_(new FitnessMeter(this)),
      words_(new QLabel(this)),
      date_(new QLabel(this)) {
    setRole(title_, "title");
    setRole(words_, "muted");
    setRole(date_, "small");
    setRole(star_, "ghost");
    words_->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(title_, 1);
    top->addWidget(star_);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(rating_);
    bottom->addStretch(1);
    bottom->addWidget(date_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addLayout(top);
    column->addWidget(fitness_);
    column->addWidget(words_);
    column->addLayout(bottom);
    connect(star_, &QToolButton::clicked, this, [this] { Q_EMIT starRequested(!starred_); });
    connect(rating_, &RatingStars::ratingRequested, this, &InspectorHeader::ratingRequested);
}

void InspectorHeader::setImages(const std::vector<ImageRow>& images, int picked) {
    isOne_ = images.size() == 1;
    starred_ = std::all_of(images.begin(), images.end(),
                           [](const ImageRow& image) { return image.starred; });
    const int rating = images.front().rating;
    const bool sameRating = std::all_of(images.begin(), images.end(), [&](const ImageRow& image) {
        return image.rating == rating;
    });
    rating_->setRating(sameRating ? rating : RatingStars::kMixed);
    const bool stored = images.front().id > 0;
    rating_->setVisible(stored);
    star_->setVisible(stored);
    for (QWidget* widget : {static_cast<QWidget*>(fitness_), static_cast<QWidget*>(date_)}) {
        widget->setVisible(isOne_ && stored);
    }
    if (isOne_) {
        showOne(images.front());
    } else {
        showSeveral(static_cast<int>(images.size()), picked);
    }
    showStar();
}

void InspectorHeader::showSeveral(int count, int picked) {
    title_->setText(pictureCount(count));
    words_->setText(picked > count
                        ? tr("The first of %n that are selected; changes here go to these alone.",
                             nullptr, picked)
                        : tr("What they have in common stands below; changes go to all of them."));
}

void InspectorHeader::showOne(const ImageRow& image) {
    title_->setText(image.rank > 0 ? tr("Rank %1").arg(image.rank) : tr("Not ranked"));
    date_->setText(QLocale().toString(QDateTime::fromMSecsSinceEpoch(image.createdAtMs),
                                      tr("d MMM yyyy, HH:mm", "date, as QLocale writes it")));
    fitness_->setFitness(image.fitness);
    words_->setText(image.id <= 0   ? tr("A file that is not in the library")
                    : image.fitness ? fitnessWords(*image.fitness)
                                    : tr("No ranker has seen this picture yet"));
}

void InspectorHeader::showStar() {
    star_->setIcon(starred_ ? icon(QStringLiteral("star_filled"), tokensOf(palette()).star)
                            : icon(QStringLiteral("star")));
    const QString name = isOne_ ? (starred_ ? tr("Remove the star") : tr("Star this picture"))
                                : (starred_ ? tr("Remove the stars") : tr("Star all of them"));
    star_->setToolTip(name);
    star_->setAccessibleName(name);
}

}  // namespace ninefold::ui
