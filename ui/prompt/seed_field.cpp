// SPDX-License-Identifier: MIT
#include "ui/prompt/seed_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

#include "core/base/error.h"
#include "core/base/numbers.h"
#include "ui/bridge/message_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

SeedField::SeedField(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this)), lock_(new QToolButton(this)) {
    edit_->setPlaceholderText(tr("new each time"));
    edit_->setAccessibleName(tr("Seed"));
    edit_->setMaxLength(64);

    auto* dice = new QToolButton(this);
    dice->setIcon(icon(QStringLiteral("dice")));
    dice->setToolTip(tr("Draw a new seed now"));
    dice->setAccessibleName(dice->toolTip());

    lock_->setCheckable(true);
    lock_->setIcon(icon(QStringLiteral("unlock")));
    lock_->setAccessibleName(tr("Keep this seed for the next batch"));
    lock_->setToolTip(tr("Keep this seed for the next batch"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kHalfGrid);
    layout->addWidget(edit_, 1);
    layout->addWidget(dice);
    layout->addWidget(lock_);
    setFocusProxy(edit_);

    connect(dice, &QToolButton::clicked, this, &SeedField::roll);
    connect(lock_, &QToolButton::toggled, this, [this](bool locked) {
        lock_->setIcon(icon(locked ? QStringLiteral("lock") : QStringLiteral("unlock")));
        Q_EMIT changed();
    });
    connect(edit_, &QLineEdit::textChanged, this, &SeedField::changed);
    connect(edit_, &QLineEdit::textEdited, this, [this](const QString& typed) {
        setLocked(!typed.trimmed().isEmpty());
        showValidity(true);
    });
}

std::optional<std::uint64_t> SeedField::take() {
    if (!isLocked() || edit_->text().trimmed().isEmpty()) roll();
    try {
        const std::uint64_t seed = parseSeed(edit_->text().toStdString());
        showValidity(true);
        return seed;
    } catch (const Error& error) {
        edit_->setToolTip(errorText(error));
        showValidity(false);
        edit_->setFocus(Qt::OtherFocusReason);
        edit_->selectAll();
        return std::nullopt;
    }
}

void SeedField::setSeed(std::uint64_t seed) {
    edit_->setText(QString::number(seed));
    setLocked(true);
    showValidity(true);
}

bool SeedField::isLocked() const {
    return lock_->isChecked();
}

void SeedField::setLocked(bool locked) {
    lock_->setChecked(locked);
}

QString SeedField::text() const {
    return edit_->text();
}

void SeedField::setText(const QString& text) {
    edit_->setText(text);
    showValidity(true);
}

void SeedField::roll() {
    edit_->setText(QString::number(randomSeed()));
    showValidity(true);
}

void SeedField::showValidity(bool valid) {
    if (valid) edit_->setToolTip({});
    if (edit_->property("invalid").toBool() == !valid) return;
    edit_->setProperty("invalid", !valid);
    edit_->style()->unpolish(edit_);
    edit_->style()->polish(edit_);
}

}  // namespace ninefold::ui
