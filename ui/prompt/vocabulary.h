// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace ninefold::ui {

/// The words that a model was taught. A model that lists none has an open vocabulary: it knows
/// every word, and nothing is completed.
class Vocabulary {
public:
    Vocabulary() = default;
    /// UTF-8; entries of several words count word by word.
    explicit Vocabulary(const std::vector<std::string>& words);

    bool isOpen() const { return words_.isEmpty(); }
    /// In the model's order, lower case, without repetitions.
    const QStringList& words() const { return words_; }
    /// Whatever the case. Numbers, words of one or two letters and function words ("with") are
    /// always known: they carry no picture of their own.
    bool knows(const QString& word) const;
    /// Whether the word is one of words() or a regular English plural of one, whatever the case.
    bool teaches(const QString& word) const;
    /// Known words within two typing errors (insertion, deletion, change, swap of neighbours) of
    /// `word`, nearest first, at most `limit`.
    QStringList nearest(const QString& word, int limit = 3) const;

private:
    QStringList words_;
    QSet<QString> set_;
};

}  // namespace ninefold::ui
