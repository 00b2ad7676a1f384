// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/pipeline/model_catalog.h"

class QPushButton;
class QToolButton;

namespace ninefold::ui {

class HistoryPopup;
class PromptEdit;
class PromptHint;
class TokenMeter;

/// The prompt and the negative prompt with what there is to say about them.
class PromptFields : public QWidget {
    Q_OBJECT

public:
    explicit PromptFields(QWidget* parent = nullptr);

    PromptEdit& prompt() { return *prompt_; }
    const PromptEdit& prompt() const { return *prompt_; }
    PromptEdit& negative() { return *negative_; }
    const PromptEdit& negative() const { return *negative_; }
    TokenMeter& meter() { return *meter_; }

    void setModel(const ModelInfo& model);
    void setEarlierPrompts(const QStringList& prompts);
    /// Opens the negative prompt where it has text.
    void openNegative();
    /// Without guidance a negative prompt has no say: it is hidden then, its text kept.
    void setGuided(bool guided);

public Q_SLOTS:
    /// The list of earlier prompts.
    void openHistory();

Q_SIGNALS:
    void changed();
    void generateRequested(bool toFront);
    void styleChosen(const QString& name);

private:
    void layOut();
    void connectParts();
    void showNegative();

    PromptEdit* prompt_;
    PromptHint* hint_;
    TokenMeter* meter_;
    QToolButton* historyButton_;
    HistoryPopup* history_;
    QPushButton* negativeToggle_;
    PromptEdit* negative_;
    PromptHint* negativeHint_;
    bool guided_ = true;
};

}  // namespace ninefold::ui
