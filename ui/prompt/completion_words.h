// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <vector>

namespace ninefold::ui {

/// What the editor completes, in alphabetical order: words of the model, of earlier prompts,
/// wildcards, LoRAs, embeddings and saved styles. A word that comes from several places is there
/// once.
class CompletionWords final : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Word, Wildcard, Lora, Embedding, Style, Earlier };  ///< the first one wins
    enum Role {
        KindRole = Qt::UserRole,
        DetailRole,  ///< where it comes from, for people
    };

    using QAbstractListModel::QAbstractListModel;

    void setWords(Kind kind, const QStringList& words);
    /// Takes the words of prompts, without syntax, of two letters or more.
    void setEarlierPrompts(const QStringList& prompts);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    struct Entry {
        QString text;
        Kind kind = Kind::Word;
    };

    void merge();
    static QString detailOf(Kind kind);

    std::vector<QStringList> lists_ = std::vector<QStringList>(6);  ///< by kind
    std::vector<Entry> entries_;
};

}  // namespace ninefold::ui
