// SPDX-License-Identifier: MIT
#include "ui/prompt/completion_words.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace ninefold::ui {

namespace {

constexpr int kMaxEarlierWords = 5000;

}  // namespace

void CompletionWords::setWords(Kind kind, const QStringList& words) {
    lists_[static_cast<std::size_t>(kind)] = words;
    merge();
}

void CompletionWords::setEarlierPrompts(const QStringList& prompts) {
    static const QRegularExpression kWord(QStringLiteral("\\p{L}[\\p{L}\\p{N}'’-]+"));
    QSet<QString> seen;
    QStringList words;
    for (const QString& prompt : prompts) {
        for (auto match = kWord.globalMatch(prompt); match.hasNext();) {
            const QString word = match.next().captured().toLower();
            if (words.size() == kMaxEarlierWords) break;
            if (seen.contains(word)) continue;
            seen.insert(word);
            words.append(word);
        }
    }
    setWords(Kind::Earlier, words);
}

void CompletionWords::merge() {
    beginResetModel();
    entries_.clear();
    QSet<QString> seen;
    for (std::size_t kind = 0; kind < lists_.size(); ++kind) {
        for (const QString& word : lists_[kind]) {
            const QString key = word.toLower();
            if (word.isEmpty() || seen.contains(key)) continue;
            seen.insert(key);
            entries_.push_back({word, static_cast<Kind>(kind)});
        }
    }
    std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
        return a.text.compare(b.text, Qt::CaseInsensitive) < 0;
    });
    endResetModel();
}

int CompletionWords::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(entries_.size());
}

QVariant CompletionWords::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Entry& entry = entries_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return entry.text;
        case KindRole:
            return static_cast<int>(entry.kind);
        case DetailRole:
            return detailOf(entry.kind);
        case Qt::AccessibleTextRole:
            return tr("%1, %2", "a word and where it comes from")
                .arg(entry.text, detailOf(entry.kind));
        default:
            return {};
    }
}

QString CompletionWords::detailOf(Kind kind) {
    switch (kind) {
        case Kind::Word:
            return tr("the model knows it");
        case Kind::Wildcard:
            return tr("wildcard");
        case Kind::Lora:
            return tr("LoRA");
        case Kind::Embedding:
            return tr("embedding");
        case Kind::Style:
            return tr("style");
        case Kind::Earlier:
            return tr("earlier prompt");
    }
    return {};
}

}  // namespace ninefold::ui
