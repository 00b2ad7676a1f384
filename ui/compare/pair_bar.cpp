// SPDX-License-Identifier: MIT
#include "ui/compare/pair_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// Lowest, highest and first value, and the step of a page key.
struct Scale {
    int low;
    int high;
    int first;
    int page;
};

constexpr std::array<Scale, 5> kScales = {{
    {0, 1, 0, 1},         // side by side: nothing to set
    {0, 1000, 500, 100},  // wipe: thousandths of the width
    {0, 100, 50, 10},     // onion skin: percent
    {1, 8, 4, 1},         // blink: halves of a change a second
    {1, 16, 4, 4},        // difference: times
}};

const Scale& scaleOf(CompareMode mode) {
    return kScales[static_cast<std::size_t>(mode)];
}

}  // namespace

PairBar::PairBar(QWidget* parent)
    : QFrame(parent),
      pair_(new QLabel(this)),
      swap_(new QToolButton(this)),
      name_(new QLabel(this)),
      slider_(new QSlider(Qt::Horizontal, this)),
      value_(new QLabel(this)),
      pause_(new QToolButton(this)),
      result_(new QLabel(this)) {
    for (std::size_t i = 0; i < kScales.size(); ++i) values_[i] = kScales[i].first;
    setRole(pair_, "section");
    setRole(value_, "muted");
    setRole(result_, "muted");
    swap_->setIcon(icon(QStringLiteral("swap")));
    swap_->setToolTip(tr("Swap A and B (T)"));
    swap_->setAccessibleName(tr("Swap A and B"));
    for (QToolButton* button : {swap_, pause_}) setRole(button, "ghost");
    slider_->setFixedWidth(20 * kGrid);
    value_->setMinimumWidth(6 * kGrid);
    result_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    result_->setToolTip(
        tr("PSNR compares the differences with the brightest white: above 40 dB they can hardly "
           "be seen, below 20 dB the pictures have little in common."));
    makeRow();
    connect(swap_, &QToolButton::clicked, this, &PairBar::swapRequested);
    connect(pause_, &QToolButton::clicked, this, &PairBar::pauseToggled);
    connect(slider_, &QSlider::valueChanged, this, &PairBar::keepValue);
    setPaused(false);
    setMode(CompareMode::SideBySide);
}

void PairBar::makeRow() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    row->addWidget(pair_);
    row->addWidget(swap_);
    row->addSpacing(kGrid);
    row->addWidget(name_);
    row->addWidget(slider_);
    row->addWidget(value_);
    row->addWidget(pause_);
    row->addWidget(result_, 1);
    row->addStretch(0);
}

void PairBar::setMode(CompareMode mode) {
    mode_ = mode;
    setVisible(mode != CompareMode::SideBySide);
    const QString names[] = {{}, tr("Line"), tr("B over A"), tr("Speed"), tr("Amplified")};
    name_->setText(names[static_cast<std::size_t>(mode)]);
    slider_->setAccessibleName(name_->text());
    const Scale& scale = scaleOf(mode);
    {
        const QSignalBlocker quiet(slider_);
        slider_->setRange(scale.low, scale.high);
        slider_->setPageStep(scale.page);
        slider_->setValue(valueOf(mode));
    }
    pause_->setVisible(mode == CompareMode::Blink);
    result_->setVisible(mode == CompareMode::Difference);
    showValue();
}

void PairBar::setPair(int a, int b) {
    pair_->setText(tr("A is %1, B is %2").arg(a + 1).arg(b + 1));
}

void PairBar::setPaused(bool paused) {
    pause_->setIcon(icon(paused ? QStringLiteral("play") : QStringLiteral("pause")));
    const QString name = paused ? tr("Go on blinking") : tr("Stop blinking");
    pause_->setAccessibleName(name);
    pause_->setToolTip(tr("%1 (P)").arg(name));
}

void PairBar::setDifference(const Difference* difference) {
    if (difference == nullptr) {
        result_->setText(tr("Comparing…"));
    } else if (!difference->isPossible) {
        result_->setText(tr("These two can't be compared."));
    } else if (difference->largest == 0) {
        result_->setText(tr("Every pixel is the same."));
    } else {
        const QLocale locale;
        const double percent = difference->differing * 100;
        result_->setText(tr("%1 % of the pixels differ · by %2 of 255 at most · PSNR %3 dB")
                             .arg(locale.toString(percent, 'f', percent < 1 ? 3 : 1))
                             .arg(difference->largest)
                             .arg(locale.toString(difference->psnr, 'f', 1)));
    }
}

void PairBar::setWipe(double share) {
    const int value = static_cast<int>(std::lround(share * 1000));
    values_[static_cast<std::size_t>(CompareMode::Wipe)] = value;
    if (mode_ != CompareMode::Wipe) return;
    const QSignalBlocker quiet(slider_);
    slider_->setValue(value);
    showValue();
}

void PairBar::keepValue(int value) {
    values_[static_cast<std::size_t>(mode_)] = value;
    showValue();
    Q_EMIT changed();
}

void PairBar::showValue() {
    value_->setText(valueWords());
}

QString PairBar::valueWords() const {
    const QLocale locale;
    switch (mode_) {
        case CompareMode::Wipe:
            return tr("%1 %").arg(locale.toString(wipe() * 100, 'f', 0));
        case CompareMode::OnionSkin:
            return tr("%1 %").arg(locale.toString(opacity() * 100, 'f', 0));
        case CompareMode::Blink:
            return tr("%1 a second").arg(locale.toString(rate(), 'f', 1));
        case CompareMode::Difference:
            return gain() == 1 ? tr("as it is") : tr("× %1").arg(locale.toString(gain(), 'f', 0));
        default:
            return {};
    }
}

}  // namespace ninefold::ui
