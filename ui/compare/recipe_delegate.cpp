// SPDX-License-Identifier: MIT
#include "ui/compare/recipe_delegate.h"

#include <QPainter>
#include <QTextLayout>
#include <cmath>

#include "ui/compare/recipe_table_model.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kPaddingX = kGrid;
constexpr int kPaddingY = kHalfGrid;

}  // namespace

double RecipeDelegate::layOut(QTextLayout& layout, const QStyleOptionViewItem& option,
                              const QModelIndex& index, int width) const {
    const Tokens& tokens = tokensOf(option.palette);
    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const TextPiece& piece :
         index.data(RecipeTableModel::PiecesRole).value<std::vector<TextPiece>>()) {
        if (piece.differs) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(text.size());
            range.length = static_cast<int>(piece.text.size());
            range.format.setFontWeight(QFont::DemiBold);
            range.format.setBackground(tokens.raised);
            formats.push_back(range);
        }
        text += piece.text;
    }
    layout.setText(text.replace(QLatin1Char('\n'), QChar::LineSeparator));
    layout.setFont(fontFor(TextRole::Body));
    layout.setFormats(formats);
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrap);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

void RecipeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& tokens = tokensOf(option.palette);
    const QRect inside = option.rect.adjusted(kPaddingX, kPaddingY, -kPaddingX, -kPaddingY);
    painter->save();
    painter->setClipRect(option.rect);
    QTextLayout layout;
    layOut(layout, option, index, inside.width());
    painter->setPen(tokens.text);
    layout.draw(painter, inside.topLeft());
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(tokens.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize RecipeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QTextLayout layout;
    const int width = std::max(1, option.rect.width() - 2 * kPaddingX);
    const double height = layOut(layout, option, index, width);
    return {option.rect.width(), static_cast<int>(std::ceil(height)) + 2 * kPaddingY};
}

}  // namespace ninefold::ui
