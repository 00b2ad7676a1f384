// SPDX-License-Identifier: MIT
#include "ui/prompt/vocabulary.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace ninefold::ui {

namespace {

constexpr int kMaxTypos = 2;

/// Optimal string alignment distance (Damerau 1964 with each part edited once).
int typos(const QString& a, const QString& b) {
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<int> twoAbove(columns);
    std::vector<int> above(columns);
    std::vector<int> row(columns);
    for (std::size_t j = 0; j < columns; ++j) above[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto column = static_cast<std::size_t>(j);
            const int change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[column] =
                std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + change});
            const bool swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
            if (swapped) row[column] = std::min(row[column], twoAbove[column - 2] + 1);
        }
        std::swap(twoAbove, above);
        std::swap(above, row);
    }
    return above.back();
}

bool carriesNoPicture(const QString& word) {
    static const QSet<QString> kFunctionWords = {
        QStringLiteral("the"),  QStringLiteral("and"),  QStringLiteral("with"),
        QStringLiteral("for"),  QStringLiteral("from"), QStringLiteral("its"),
        QStringLiteral("that"), QStringLiteral("this"), QStringLiteral("are")};
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return word.size() <= 2 || kFunctionWords.contains(word) ||
           std::all_of(word.begin(), word.end(), isDigit);
}

}  // namespace

Vocabulary::Vocabulary(const std::vector<std::string>& words) {
    for (const std::string& entry : words) {
        const QString lower = QString::fromStdString(entry).toLower();
        for (const QString& word : lower.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (set_.contains(word)) continue;
            set_.insert(word);
            words_.append(word);
        }
    }
}

bool Vocabulary::knows(const QString& word) const {
    if (isOpen()) return true;
    return teaches(word) || carriesNoPicture(word.toLower());
}

bool Vocabulary::teaches(const QString& word) const {
    const QString lower = word.toLower();
    if (set_.contains(lower)) return true;
    const auto isPluralBy = [&](QLatin1String ending, QLatin1String singular) {
        return lower.endsWith(ending) && set_.contains(lower.chopped(ending.size()) + singular);
    };
    return isPluralBy(QLatin1String("s"), {}) || isPluralBy(QLatin1String("es"), {}) ||
           isPluralBy(QLatin1String("ies"), QLatin1String("y"));
}

QStringList Vocabulary::nearest(const QString& word, int limit) const {
    const QString lower = word.toLower();
    std::vector<std::pair<int, QString>> found;
    for (const QString& known : words_) {
        if (qAbs(known.size() - lower.size()) > kMaxTypos) continue;
        const int distance = typos(lower, known);
        if (distance <= kMaxTypos && distance < known.size()) found.emplace_back(distance, known);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    QStringList result;
    for (const auto& entry : found) {
        if (result.size() == limit) break;
        result.append(entry.second);
    }
    return result;
}

}  // namespace ninefold::ui
