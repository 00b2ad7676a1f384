// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace ninefold::ui {

/// Walks through earlier prompts and back to what was being written, as a shell does.
class PromptHistory {
public:
    /// Newest first.
    void setPrompts(const QStringList& prompts);
    const QStringList& prompts() const { return prompts_; }
    /// `prompt` becomes the newest one; an earlier mention of it goes.
    void add(const QString& prompt);

    /// The prompt before the one shown. `shown` is kept when the walk begins. Stays at the oldest.
    QString older(const QString& shown);
    /// The prompt after the one shown; at the end what was being written.
    QString newer(const QString& shown);

private:
    QStringList prompts_;
    QString draft_;
    qsizetype place_ = -1;  ///< -1: the draft
};

}  // namespace ninefold::ui
