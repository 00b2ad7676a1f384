// SPDX-License-Identifier: MIT
#include "ui/prompt/drawing_style_text.h"

#include <algorithm>

namespace ninefold::ui {

DrawingStyleText::DrawingStyleText(const QStringList& names) {
    if (names.size() > 1) open_ = QStringLiteral("{%1}").arg(names.join(u'|'));
    QStringList escaped;
    for (const QString& name : names) escaped.append(QRegularExpression::escape(name));
    // The longest first: "glossy 3d" is not "glossy".
    std::sort(escaped.begin(), escaped.end(),
              [](const QString& a, const QString& b) { return a.size() > b.size(); });
    const QString name = escaped.join(u'|');
    // One name, or a choice of names alone: other templates are the artist's own.
    named_.setPattern(QStringLiteral("(?:,?\\s+in|,)?\\s*(?<![\\w-])(%1|\\{(?:%1)(?:\\|(?:%1))*\\})"
                                     "\\s+style(?![\\w-])")
                          .arg(name));
    hinted_.setPattern(QStringLiteral("(?<![\\w-])(?:styles?|%1)(?![\\w-])").arg(name));
    for (auto* pattern : {&named_, &hinted_}) {
        pattern->setPatternOptions(QRegularExpression::CaseInsensitiveOption);
    }
    if (names.isEmpty()) named_.setPattern(QStringLiteral("(?!)()"));
}

QString DrawingStyleText::of(const QString& prompt) const {
    const QString found = named_.match(prompt).captured(1);
    return found.startsWith(u'{') ? open_ : found;
}

QString DrawingStyleText::with(const QString& prompt, const QString& style) const {
    const QRegularExpressionMatch found = named_.match(prompt);
    if (found.hasMatch() && !style.isEmpty()) {
        return QString(prompt).replace(found.capturedStart(1), found.capturedLength(1), style);
    }
    if (found.hasMatch()) {
        return QString(prompt).remove(found.capturedStart(0), found.capturedLength(0)).trimmed();
    }
    if (style.isEmpty() || prompt.trimmed().isEmpty()) return prompt;
    return QStringLiteral("%1, %2 style").arg(prompt.trimmed(), style);
}

QString DrawingStyleText::opened(const QString& prompt) const {
    const bool saysStyle = hinted_.match(prompt).hasMatch();
    return open_.isEmpty() || saysStyle ? prompt : with(prompt, open_);
}

QString DrawingStyleText::closed(const QString& prompt) const {
    const QString without = with(prompt, {});
    return opened(without) == prompt ? without : prompt;
}

}  // namespace ninefold::ui
