// SPDX-License-Identifier: MIT
#include "ui/nine/tag_field.h"

#include <QLabel>
#include <QLineEdit>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kMaxChars = 1000;

QStringList without(const QStringList& tags, const QStringList& others) {
    QStringList rest;
    for (const QString& tag : tags) {
        if (!others.contains(tag, Qt::CaseInsensitive)) rest << tag;
    }
    return rest;
}

}  // namespace

QStringList tagsOf(const QString& text) {
    QStringList tags;
    for (const QString& part : text.split(QLatin1Char(','))) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive)) tags << tag;
    }
    return tags;
}

TagField::TagField(QWidget* parent) : AskBar(parent), field_(new QLineEdit(this)) {
    field_->setMaxLength(kMaxChars);
    field_->setPlaceholderText(tr("sky, blue, for the cover"));
    field_->setAccessibleName(tr("Tags"));
    field_->setToolTip(tr("Tags with commas between them; Enter keeps them"));
    title().setBuddy(field_);
    add(field_, 1);
    connect(field_, &QLineEdit::returnPressed, this, &TagField::keep);
}

void TagField::edit(const std::vector<std::int64_t>& images, const QStringList& tags) {
    images_ = images;
    before_ = tags;
    title().setText(tr("Tags of %n picture(s)", nullptr, static_cast<int>(images.size())));
    const QString comma = QStringLiteral(", ");
    field_->setText(tags.isEmpty() ? QString() : tags.join(comma) + comma);
    openAt(*field_);
}

void TagField::keep() {
    const QStringList now = tagsOf(field_->text());
    const QStringList added = without(now, before_);
    const QStringList removed = without(before_, now);
    leave();
    if (!added.isEmpty() || !removed.isEmpty()) Q_EMIT tagsEdited(images_, added, removed);
}

}  // namespace ninefold::ui
