// SPDX-License-Identifier: MIT
#include "ui/compare/word_diff.h"

#include <QRegularExpression>
#include <QStringView>
#include <algorithm>

namespace ninefold::ui {

namespace {

/// Beyond this the middle of both texts counts as different: the work grows with the square.
constexpr std::size_t kMostWords = 1000;

struct Word {
    QStringView word;
    qsizetype end = 0;  ///< where the next one begins, so that spaces belong to the word before
};

std::vector<Word> wordsOf(const QString& text) {
    static const QRegularExpression kWord(QStringLiteral(R"((,|[^\s,]+)\s*)"));
    std::vector<Word> words;
    for (auto match = kWord.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        words.push_back({QStringView(text).mid(found.capturedStart(1), found.capturedLength(1)),
                         found.capturedEnd(0)});
    }
    return words;
}

/// Marks the words of `a` that are part of a longest common sequence with `b`, both without what
/// they share at `from` and behind `toA`, `toB`.
void markCommon(const std::vector<Word>& a, const std::vector<Word>& b, std::size_t from,
                std::size_t toA, std::size_t toB, std::vector<bool>& common) {
    const std::size_t rows = toA - from;
    const std::size_t columns = toB - from;
    if (rows > kMostWords || columns > kMostWords) return;
    // longest[i][j]: of the words behind i and j.
    std::vector<std::vector<int>> longest(rows + 1, std::vector<int>(columns + 1, 0));
    for (std::size_t i = rows; i-- > 0;) {
        for (std::size_t j = columns; j-- > 0;) {
            longest[i][j] = a[from + i].word == b[from + j].word
                                ? longest[i + 1][j + 1] + 1
                                : std::max(longest[i + 1][j], longest[i][j + 1]);
        }
    }
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
        if (a[from + i].word == b[from + j].word) {
            common[from + i] = true;
            ++i;
            ++j;
        } else if (longest[i + 1][j] >= longest[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
}

std::vector<bool> commonWords(const std::vector<Word>& a, const std::vector<Word>& b) {
    std::vector<bool> common(a.size(), false);
    std::size_t from = 0;
    std::size_t toA = a.size();
    std::size_t toB = b.size();
    while (from < toA && from < toB && a[from].word == b[from].word) common[from++] = true;
    while (toA > from && toB > from && a[toA - 1].word == b[toB - 1].word) {
        --toB;
        common[--toA] = true;
    }
    markCommon(a, b, from, toA, toB, common);
    return common;
}

}  // namespace

std::vector<TextPiece> wordDifferences(const QString& text, const QString& other) {
    const std::vector<Word> words = wordsOf(text);
    const std::vector<bool> common = commonWords(words, wordsOf(other));
    std::vector<TextPiece> pieces;
    qsizetype begin = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool differs = !common[i];
        const bool last = i + 1 == words.size();
        if (!last && common[i + 1] == common[i]) continue;
        pieces.push_back({text.mid(begin, (last ? text.size() : words[i].end) - begin), differs});
        begin = words[i].end;
    }
    if (words.empty() && !text.isEmpty()) pieces.push_back({text, false});
    return pieces;
}

}  // namespace ninefold::ui
