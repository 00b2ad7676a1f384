// SPDX-License-Identifier: MIT
#include "ui/inspector/recipe_list.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <array>

#include "ui/bridge/convert.h"
#include "ui/inspector/recipe_wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kShownChars = 1500;
constexpr int kLongestWord = 14;

/// Invisible break points: after the joints of a long word, and inside a part that is still long.
QString breakable(const QString& word) {
    if (word.size() <= kLongestWord) return word;
    QString result;
    int run = 0;
    for (const QChar c : word) {
        result += c;
        const bool isJoint = QStringLiteral("-_/.").contains(c);
        run = isJoint ? 0 : run + 1;
        if (isJoint || (run >= kLongestWord && !c.isHighSurrogate())) {
            result += QChar(0x200B);
            run = 0;
        }
    }
    return result;
}

/// For showing only: a label breaks lines at spaces alone, so words too long for the panel get
/// break points, and what nobody reads in a side panel is cut.
QString shown(const QString& text) {
    QString result;
    QString word;
    for (const QChar c : QStringView(text).left(kShownChars)) {
        if (!c.isSpace()) {
            word += c;
            continue;
        }
        result += breakable(word) + c;
        word.clear();
    }
    result += breakable(word);
    if (text.size() > kShownChars) result += QChar(0x2026);
    return result;
}

}  // namespace

RecipeList::RecipeList(QWidget* parent) : QWidget(parent), grid_(new QGridLayout(this)) {
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(kGrid);
    grid_->setVerticalSpacing(kHalfGrid);
    grid_->setColumnMinimumWidth(0, 10 * kGrid);
    grid_->setColumnStretch(1, 1);
    for (const RecipeFact& fact : recipeFacts({})) addRow(fact.key, true);
}

void RecipeList::setImage(const ImageRow& image) {
    const std::vector<RecipeFact> facts = recipeFacts(image);
    for (std::size_t i = 0; i < facts.size(); ++i) setRow(static_cast<int>(i), facts[i].value);
}

int RecipeList::addRow(const QString& key, bool copyable) {
    const int row = static_cast<int>(rows_.size());
    Row made;
    made.key = new QLabel(key, this);
    setRole(made.key, "muted");
    made.value = new QLabel(this);
    made.value->setTextFormat(Qt::PlainText);
    made.value->setWordWrap(true);
    made.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    made.value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    made.value->setAccessibleName(key);
    // One line of text is as high as the copy button beside it.
    for (QLabel* label : {made.key, made.value}) label->setContentsMargins(0, 2, 0, 2);
    grid_->addWidget(made.key, row, 0, Qt::AlignTop);
    grid_->addWidget(made.value, row, 1, Qt::AlignTop);
    if (copyable) {
        auto* button = new QToolButton(this);
        setRole(button, "ghost");
        button->setIcon(icon(QStringLiteral("copy")));
        button->setStyleSheet(
            QStringLiteral("padding: 0 3px; min-height: 18px; max-height: 18px; min-width: 16px;"));
        button->setToolTip(tr("Copy"));
        button->setAccessibleName(tr("Copy %1").arg(key.toLower()));
        connect(button, &QToolButton::clicked, this, [this, row] {
            QGuiApplication::clipboard()->setText(rows_[static_cast<std::size_t>(row)].text);
        });
        grid_->addWidget(button, row, 2, Qt::AlignTop);
        made.copy = button;
    }
    rows_.push_back(made);
    return row;
}

void RecipeList::setRow(int row, const QString& text) {
    Row& target = rows_[static_cast<std::size_t>(row)];
    target.text = text;
    target.value->setText(shown(text));
    for (QWidget* widget :
         {static_cast<QWidget*>(target.key), static_cast<QWidget*>(target.value), target.copy}) {
        if (widget != nullptr) widget->setVisible(!text.isEmpty());
    }
}

}  // namespace ninefold::ui
