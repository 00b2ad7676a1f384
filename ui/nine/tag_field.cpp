// SPDX-License-Identifier: MIT
#include "ui/nine/tag_field.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

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

TagField::TagField(QWidget* parent)
    : QFrame(parent), title_(new QLabel(this)), field_(new QLineEdit(this)) {
    setRole(this, "message");
    field_->setMaxLength(kMaxChars);
    field_->setPlaceholderText(tr("sky, blue, for the cover"));
    field_->setAccessibleName(tr("Tags"));
    field_->setToolTip(tr("Tags with commas between them; Enter keeps them"));
    title_->setBuddy(field_);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setToolTip(tr("Leave it (Esc)"));
    close->setAccessibleName(tr("Leave it"));
    setRole(close, "ghost");

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(title_);
    layout->addWidget(field_, 1);
    layout->addWidget(close);
    connect(field_, &QLineEdit::returnPressed, this, &TagField::keep);
    connect(close, &QToolButton::clicked, this, &TagField::leave);
    hide();
}

void TagField::edit(const std::vector<std::int64_t>& images, const QStringList& tags) {
    images_ = images;
    before_ = tags;
    title_->setText(tr("Tags of %n picture(s)", nullptr, static_cast<int>(images.size())));
    const QString comma = QStringLiteral(", ");
    field_->setText(tags.isEmpty() ? QString() : tags.join(comma) + comma);
    show();
    field_->setFocus(Qt::ShortcutFocusReason);
}

void TagField::keep() {
    const QStringList now = tagsOf(field_->text());
    const QStringList added = without(now, before_);
    const QStringList removed = without(before_, now);
    leave();
    if (!added.isEmpty() || !removed.isEmpty()) Q_EMIT tagsEdited(images_, added, removed);
}

void TagField::leave() {
    hide();
    Q_EMIT closed();
}

void TagField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else {
        QFrame::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
