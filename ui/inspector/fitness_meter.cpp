// SPDX-License-Identifier: MIT
#include "ui/inspector/fitness_meter.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kBarHeight = kHalfGrid;
constexpr int kNumberWidth = 6 * kGrid;

}  // namespace

FitnessMeter::FitnessMeter(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FitnessMeter::setFitness(std::optional<double> fitness) {
    fitness_ = fitness;
    setAccessibleName(fitness ? fitnessWords(*fitness) : tr("Not ranked"));
    update();
}

QSize FitnessMeter::sizeHint() const {
    return {20 * kGrid, 3 * kGrid};
}

void FitnessMeter::paintEvent(QPaintEvent*) {
    const Tokens& tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setFont(fontFor(TextRole::Title));
    painter.setPen(fitness_ ? tokens.text : tokens.mutedText);
    const QString number = fitness_ ? QString::number(fitnessPercent(*fitness_)) : tr("–");
    const auto seen = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    painter.drawText(seen({0, 0, kNumberWidth, height()}), Qt::AlignLeft | Qt::AlignVCenter,
                     number);

    const QRect track(kNumberWidth, (height() - kBarHeight) / 2, width() - kNumberWidth,
                      kBarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.border);
    painter.drawRoundedRect(seen(track), kBarHeight / 2.0, kBarHeight / 2.0);
    if (!fitness_) return;
    QRect filled = track;
    filled.setWidth(std::max(kBarHeight, track.width() * fitnessPercent(*fitness_) / 100));
    painter.setBrush(tokens.accent);
    painter.drawRoundedRect(seen(filled), kBarHeight / 2.0, kBarHeight / 2.0);
}

}  // namespace ninefold::ui
