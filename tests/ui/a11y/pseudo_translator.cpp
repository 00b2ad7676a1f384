// SPDX-License-Identifier: MIT
#include "tests/ui/a11y/pseudo_translator.h"

namespace ninefold::test {

namespace {

constexpr double kLonger = 1.4;

QChar accented(QChar c) {
    static const QString kPlain = QStringLiteral("aceinouyAEIOUN");
    static const QString kAccented = QString::fromUtf8("áçëîñöüÿÁÉÎÖÜÑ");
    const qsizetype at = kPlain.indexOf(c);
    return at < 0 ? c : kAccented[at];
}

/// Keys and signs are no words: "Ctrl+1", "×", "%1 %".
bool isWords(const QString& text) {
    if (text.contains(QLatin1Char('+')) && text.size() < 24) return false;
    int letters = 0;
    for (const QChar c : text) letters += c.isLetter() ? 1 : 0;
    return letters > 3;
}

}  // namespace

QString pseudo(const QString& text) {
    if (!isWords(text)) return text;
    QString result;
    bool marked = false;  // inside %1, %L1, %n
    for (const QChar c : text) {
        result += marked ? c : accented(c);
        marked = c == QLatin1Char('%') || (marked && c == QLatin1Char('L'));
    }
    const auto extra = static_cast<qsizetype>(static_cast<double>(text.size()) * (kLonger - 1)) + 1;
    qsizetype end = result.indexOf(QLatin1Char('\t'));
    if (end < 0) end = result.size();
    // Words as long as the ones there are, so that lines break as they would.
    QString more;
    while (more.size() < extra) more += more.size() % 7 == 0 ? QLatin1Char(' ') : QLatin1Char('e');
    return result.insert(end, more);
}

QString PseudoTranslator::translate(const char* /*context*/, const char* source,
                                    const char* /*disambiguation*/, int /*n*/) const {
    return pseudo(QString::fromUtf8(source));
}

}  // namespace ninefold::test
