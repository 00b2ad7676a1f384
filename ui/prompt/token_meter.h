// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QThreadPool>
#include <QTimer>
#include <QWidget>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

#include "core/pipeline/token_counter.h"

class QLabel;

namespace ninefold::ui {

/// Says how many of the model's tokens a prompt has, e.g. "9 / 22", and in how many parts the model
/// reads it. Counts on a thread of its own, always only the newest text, so that typing never
/// waits. Hidden while the model's tokenizer can't be read.
class TokenMeter : public QWidget {
    Q_OBJECT

public:
    explicit TokenMeter(QWidget* parent = nullptr);
    ~TokenMeter() override;

    /// Reads the tokenizer of the model in `folder` in the background.
    void setModel(const std::filesystem::path& folder);
    /// The words of embeddings, which take more tokens than they have letters for.
    void setLearnedWords(std::vector<LearnedWord> words);
    void setPrompt(const QString& prompt);
    /// What was counted last; nullopt before the first count and without a tokenizer.
    const std::optional<TokenCount>& count() const { return count_; }
    QString text() const;

Q_SIGNALS:
    void counted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void countNow();
    void showCount(const std::optional<TokenCount>& count);

    QLabel* label_;
    QTimer delay_;
    std::filesystem::path folder_;
    std::vector<LearnedWord> words_;
    int round_ = 0;                                ///< counts changes of folder and words
    std::shared_ptr<const TokenCounter> counter_;  ///< of both; made by the thread
    QString prompt_;
    bool counting_ = false;
    bool stale_ = false;  ///< there is something newer than what is being counted
    std::optional<TokenCount> count_;
    QThreadPool pool_;  ///< last, so that it is waited for first
};

}  // namespace ninefold::ui
