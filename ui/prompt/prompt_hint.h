// SPDX-License-Identifier: MIT
#pragma once

#include <QLabel>

namespace ninefold::ui {

class PromptEdit;

/// A line below an editor that says what is odd about the prompt: a bracket without a partner, a
/// LoRA, only words that the model doesn't know, more than can be drawn. Empty and hidden while all
/// is well.
class PromptHint : public QLabel {
    Q_OBJECT

public:
    /// Watches `edit`, which must outlive it.
    explicit PromptHint(PromptEdit& edit, QWidget* parent = nullptr);

    /// Looks at the prompt again.
    void refresh();
    /// Whether it matters that the model knows none of the words; by default it does.
    void setMindsUnknown(bool minds);

private:
    QString problem() const;
    QString bracketProblem() const;
    QString unknownWords() const;
    void goToProblem();

    PromptEdit& edit_;
    bool mindsUnknown_ = true;
};

}  // namespace ninefold::ui
