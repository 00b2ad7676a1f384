// SPDX-License-Identifier: MIT
#include "ui/export/name_field.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/error.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

NameField::NameField(QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit(this)), example_(new QLabel(this)) {
    edit_->setAccessibleName(tr("File name"));
    edit_->setToolTip(tr("How files are named. Words in braces stand for what the picture is."));
    setFocusProxy(edit_);
    connect(edit_, &QLineEdit::textChanged, this, [this] {
        showExample();
        Q_EMIT changed();
    });
    connect(edit_, &QLineEdit::returnPressed, this, &NameField::accepted);
    auto* fields = new QToolButton(this);
    fields->setIcon(icon(QStringLiteral("plus")));
    fields->setAccessibleName(tr("Insert a field into the file name"));
    fields->setToolTip(tr("Insert a field"));
    fields->setPopupMode(QToolButton::InstantPopup);
    fields->setMenu(makeMenu());
    setRole(example_, "small");
    example_->setTextFormat(Qt::PlainText);
    example_->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(edit_, 1);
    row->addWidget(fields);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalfGrid);
    column->addLayout(row);
    column->addWidget(example_);
}

QMenu* NameField::makeMenu() {
    auto* menu = new QMenu(this);
    for (const std::string& field : nameFields()) {
        const QString text = QStringLiteral("{%1}").arg(toQString(field));
        menu->addAction(text, this, [this, text] {
            edit_->insert(text);
            edit_->setFocus();
        });
    }
    return menu;
}

QString NameField::nameTemplate() const {
    return edit_->text().trimmed();
}

void NameField::setNameTemplate(const QString& text) {
    edit_->setText(text);
}

void NameField::setExample(const std::optional<NameValues>& values, const QString& ending) {
    values_ = values;
    ending_ = ending;
    showExample();
}

QString NameField::example() const {
    return example_->text();
}

void NameField::setHint(const QString& hint) {
    if (hint == hint_) return;
    hint_ = hint;
    showExample();
}

void NameField::showExample() {
    QString text;
    try {
        const std::string name = toStdString(nameTemplate());
        validateNameTemplate(name);
        if (values_) {
            text = tr("Example: %1").arg(toQString(fileNameFrom(name, *values_)) + ending_);
        }
        if (!hint_.isEmpty()) text += QStringLiteral(" ") + hint_;
        valid_ = true;
    } catch (const Error& error) {
        text = errorText(error);
        valid_ = false;
    }
    example_->setText(text);
    setRole(example_, valid_ ? "small" : "error");
}

}  // namespace ninefold::ui
