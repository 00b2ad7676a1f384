// SPDX-License-Identifier: MIT
#include "ui/inspector/tag_editor.h"

#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

#include "ui/nine/flow_layout.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kLongestShown = 24;  ///< letters of a tag

QString elided(const QString& tag) {
    return tag.size() <= kLongestShown ? tag : tag.left(kLongestShown - 1) + QChar(0x2026);
}

}  // namespace

TagEditor::TagEditor(QWidget* parent)
    : QWidget(parent),
      chips_(new QWidget(this)),
      flow_(new FlowLayout(kHalfGrid, chips_)),
      field_(new QLineEdit(this)),
      known_(new QStringListModel(this)) {
    flow_->setAlignment(Qt::AlignLeft);
    field_->setPlaceholderText(tr("Add a tag"));
    field_->setAccessibleName(tr("Add a tag"));
    field_->setToolTip(tr("Enter adds it; several are parted by commas"));
    auto* completer = new QCompleter(known_, field_);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field_->setCompleter(completer);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(chips_);
    column->addWidget(field_);
    chips_->hide();
    connect(field_, &QLineEdit::returnPressed, this, &TagEditor::takeText);
    // The field would put the completion in afterwards.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            &TagEditor::takeText, Qt::QueuedConnection);
}

void TagEditor::setTags(const QStringList& tags, const QStringList& some) {
    if (tags == shown_ && some == shownOfSome_) return;
    shown_ = tags;
    shownOfSome_ = some;
    while (QLayoutItem* item = flow_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& tag : tags) addChip(tag, true);
    for (const QString& tag : some) addChip(tag, false);
    chips_->setVisible(!tags.isEmpty() || !some.isEmpty());
}

void TagEditor::setKnownTags(const QStringList& tags) {
    known_->setStringList(tags);
}

void TagEditor::addChip(const QString& tag, bool ofAll) {
    auto* chip = new QPushButton(icon(QStringLiteral("close")), elided(tag), chips_);
    setRole(chip, ofAll ? "tag" : "tagOfSome");
    chip->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft
                                                                  : Qt::LeftToRight);
    chip->setIconSize({kIconSize - kHalfGrid, kIconSize - kHalfGrid});
    chip->setAccessibleName(tr("Remove the tag %1").arg(tag));
    chip->setToolTip(ofAll ? tr("Remove the tag “%1”").arg(tag)
                           : tr("“%1” is not on all of the pictures; remove it").arg(tag));
    connect(chip, &QPushButton::clicked, this, [this, tag] { Q_EMIT removeRequested(tag); });
    flow_->addWidget(chip);
}

void TagEditor::takeText() {
    const QStringList tags = field_->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    field_->clear();
    for (const QString& tag : tags) {
        if (!tag.trimmed().isEmpty()) Q_EMIT addRequested(tag.simplified());
    }
}

}  // namespace ninefold::ui
