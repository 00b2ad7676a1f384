// SPDX-License-Identifier: MIT
#include "ui/nine/enlarge_bar.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr double kLanczosScale = 2;
constexpr double kLeastScale = 1.25;
constexpr double kMostScale = 8;

}  // namespace

EnlargeBar::EnlargeBar(QWidget* parent)
    : AskBar(parent),
      upscaler_(new QComboBox(this)),
      scale_(new QDoubleSpinBox(this)),
      button_(new QPushButton(tr("Enlarge"), this)) {
    upscaler_->setAccessibleName(tr("Enlarged by"));
    upscaler_->setToolTip(
        tr("Lanczos invents nothing; an upscaler draws what might belong between the pixels"));
    scale_->setAccessibleName(tr("How much larger"));
    scale_->setToolTip(tr("Factor of width and height"));
    scale_->setRange(kLeastScale, kMostScale);
    scale_->setSingleStep(0.25);
    scale_->setValue(kLanczosScale);
    scale_->setSuffix(tr(" × larger"));
    button_->setToolTip(tr("Enter"));
    title().setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    add(upscaler_);
    add(scale_);
    add(button_);
    connect(upscaler_, qOverload<int>(&QComboBox::currentIndexChanged), this,
            &EnlargeBar::showScale);
    connect(button_, &QPushButton::clicked, this, &EnlargeBar::enlarge);
}

void EnlargeBar::ask(const QString& title, const QStringList& upscalers,
                     std::function<void(const Upscale&)> enlarge) {
    const QString before = upscaler_->currentText();
    enlarge_ = std::move(enlarge);
    this->title().setText(title);
    setAccessibleName(title);
    upscaler_->clear();
    for (const QString& name : upscalers) upscaler_->addItem(name, name);
    upscaler_->addItem(QStringLiteral("Lanczos"), QString());
    if (const int at = upscaler_->findText(before); at >= 0) upscaler_->setCurrentIndex(at);
    showScale();
    openAt(*upscaler_);
}

void EnlargeBar::showScale() {
    const bool isLanczos = upscaler_->currentData().toString().isEmpty();
    if (isLanczos) scale_->setValue(kLanczosScale);
    scale_->setEnabled(!isLanczos);
}

void EnlargeBar::enlarge() {
    Upscale upscale;
    upscale.upscaler = toStdString(upscaler_->currentData().toString());
    upscale.scale = scale_->value();
    const auto enlarge = std::exchange(enlarge_, nullptr);
    leave();
    if (enlarge) enlarge(upscale);
}

void EnlargeBar::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        enlarge();
    } else {
        AskBar::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
