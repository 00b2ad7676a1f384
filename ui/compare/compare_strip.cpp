// SPDX-License-Identifier: MIT
#include "ui/compare/compare_strip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/compare/compare_thumb.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

CompareStrip::CompareStrip(QWidget* parent)
    : QFrame(parent),
      row_(new QHBoxLayout(this)),
      thumbsRow_(new QHBoxLayout),
      note_(new QLabel(this)) {
    row_->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row_->setSpacing(kGrid);
    thumbsRow_->setSpacing(kGrid);
    setRole(note_, "small");
    note_->setWordWrap(true);
    row_->addLayout(thumbsRow_);
    row_->addWidget(note_, 1);
    star_ = addButton({}, QStringLiteral("star"), {}, &CompareStrip::starRequested);
    recipe_ = addButton(tr("Use this recipe"), QStringLiteral("restore"),
                        tr("Put the recipe of this picture into the prompt panel (R)"),
                        &CompareStrip::recipeRequested);
    remove_ = addButton(
        tr("Take out"), QStringLiteral("close"),
        tr("Take this picture out of the comparison; it stays in the library (Backspace)"),
        &CompareStrip::removeRequested);
}

QPushButton* CompareStrip::addButton(const QString& text, const QString& iconName,
                                     const QString& tip, void (CompareStrip::*request)()) {
    auto* button = new QPushButton(icon(iconName), text, this);
    button->setToolTip(tip);
    row_->addWidget(button);
    connect(button, &QPushButton::clicked, this, request);
    return button;
}

void CompareStrip::makeThumbs(int count) {
    while (static_cast<int>(thumbs_.size()) > count) {
        thumbs_.back()->deleteLater();
        thumbs_.back()->hide();
        thumbs_.pop_back();
    }
    while (static_cast<int>(thumbs_.size()) < count) {
        auto* thumb = new CompareThumb(this);
        const int index = static_cast<int>(thumbs_.size());
        connect(thumb, &QAbstractButton::clicked, this, [this, index] { Q_EMIT picked(index); });
        thumbsRow_->addWidget(thumb);
        thumbs_.push_back(thumb);
    }
}

void CompareStrip::setSet(const CompareSet& set) {
    makeThumbs(set.count());
    for (int i = 0; i < set.count(); ++i) {
        const ImageRow& row = set.rows()[static_cast<std::size_t>(i)];
        CompareThumb::Content content;
        content.name = describe(row);
        content.number = i + 1;
        if (i == set.a()) content.letter = tr("A");
        if (i == set.b()) content.letter = tr("B");
        content.current = i == set.current();
        content.starred = row.starred;
        thumbs_[static_cast<std::size_t>(i)]->setContent(content);
    }
    const auto current = set.currentRow();
    const bool starred = current && current->starred;
    star_->setIcon(starred ? icon(QStringLiteral("star_filled"), tokensOf(palette()).star)
                           : icon(QStringLiteral("star")));
    star_->setAccessibleName(starred ? tr("Remove the star") : tr("Star this picture"));
    star_->setToolTip(tr("%1 (S)").arg(star_->accessibleName()));
    star_->setEnabled(current && current->id > 0);
}

void CompareStrip::setThumbnail(int index, const Picture& picture) {
    if (index < 0 || index >= static_cast<int>(thumbs_.size())) return;
    thumbs_[static_cast<std::size_t>(index)]->setThumbnail(
        picture.isEmpty() ? QImage() : picture.levels.back());
}

void CompareStrip::setNote(const QString& note) {
    note_->setText(note);
}

}  // namespace ninefold::ui
