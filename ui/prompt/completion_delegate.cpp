// SPDX-License-Identifier: MIT
#include "ui/prompt/completion_delegate.h"

#include <QPainter>

#include "ui/prompt/completion_words.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

void CompletionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Tokens& t = tokensOf(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect inner = option.rect.adjusted(kGrid, 0, -kGrid, 0);
    painter->save();
    painter->fillRect(option.rect, selected ? t.accent : t.field);
    painter->setFont(option.font);
    painter->setPen(selected ? t.onAccent : t.text);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignLeading,
                      index.data(Qt::DisplayRole).toString());
    painter->setFont(fontFor(TextRole::Small));
    painter->setPen(selected ? t.onAccent : t.mutedText);
    painter->drawText(inner, Qt::AlignVCenter | Qt::AlignTrailing,
                      index.data(CompletionWords::DetailRole).toString());
    painter->restore();
}

QSize CompletionDelegate::sizeHint(const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const QFontMetrics text(option.font);
    const QFontMetrics small(fontFor(TextRole::Small));
    const int width = text.horizontalAdvance(index.data(Qt::DisplayRole).toString()) +
                      small.horizontalAdvance(index.data(CompletionWords::DetailRole).toString());
    return {width + 5 * kGrid, 3 * kGrid};
}

}  // namespace ninefold::ui
