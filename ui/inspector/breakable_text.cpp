// SPDX-License-Identifier: MIT
#include "ui/inspector/breakable_text.h"

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

}  // namespace

QString breakableText(const QString& text) {
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

}  // namespace ninefold::ui
