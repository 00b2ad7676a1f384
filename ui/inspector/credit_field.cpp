// SPDX-License-Identifier: MIT
#include "ui/inspector/credit_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kKeyWidth = 12 * kGrid;
const QString kNameKey = QStringLiteral("export/credit");

}  // namespace

CreditField::CreditField(QWidget* parent)
    : QWidget(parent), credit_(new QLabel(this)), name_(new QLineEdit(this)) {
    auto* key = new QLabel(tr("Credits"), this);
    setRole(key, "muted");
    key->setFixedWidth(kKeyWidth);
    name_->setPlaceholderText(tr("Human"));
    name_->setAccessibleName(tr("Your name for the credits"));
    name_->setToolTip(tr("Your name, as exported files credit it"));
    key->setBuddy(name_);
    setRole(credit_, "muted");
    credit_->setAccessibleName(tr("The other maker"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(key);
    row->addWidget(name_, 1);
    row->addWidget(credit_);
    connect(name_, &QLineEdit::editingFinished, this, &CreditField::keepName);
    showCredit();
}

void CreditField::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showCredit();
}

void CreditField::keepName() {
    QSettings().setValue(kNameKey, name_->text().trimmed());
    showCredit();
}

void CreditField::showCredit() {
    name_->setText(QSettings().value(kNameKey).toString());
    credit_->setText(tr("& AI"));
}

}  // namespace ninefold::ui
