// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <optional>

#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"
#include "ui/prompt/settings_form.h"

class QPushButton;
class QVBoxLayout;

namespace ninefold::ui {

class PromptEdit;

/// The left side of the studio: what to draw and how, and the button that draws.
class PromptPanel : public QFrame {
    Q_OBJECT

public:
    explicit PromptPanel(const FormChoices& choices, QWidget* parent = nullptr);

    /// The model whose words, sizes and defaults are offered. The prompts stay.
    void setModel(const ModelInfo& model);
    const ModelInfo& model() const { return model_; }
    void setPrompt(const QString& prompt);
    /// Earlier prompts, newest first.
    void setPromptHistory(const QStringList& prompts);
    /// Restores everything of a recipe but its model, which is the window's to choose.
    void setRecipe(const Recipe& recipe);
    /// Settings and seed of the panel without a new seed, to be remembered.
    Recipe recipe() const;
    SettingsForm& settings() { return *settings_; }
    void setDrawing(bool drawing);
    void focusPrompt();
    /// Puts a section between the prompts and the settings.
    void addSection(QWidget* section);
    /// Puts a widget below the button, e.g. the queue.
    void addBelow(QWidget* widget);

public Q_SLOTS:
    /// Asks for a batch of what stands here, with a new seed unless it is locked.
    void generate(bool toFront = false);

Q_SIGNALS:
    void generateRequested(const ninefold::GenerationRequest& request, bool toFront);
    void cancelRequested();

private:
    void addPromptFields(QVBoxLayout& layout);
    void addButtons(QVBoxLayout& layout);
    void showNegative(bool shown);

    ModelInfo model_;
    PromptEdit* prompt_;
    QPushButton* negativeToggle_;
    PromptEdit* negative_;
    SettingsForm* settings_;
    QPushButton* generate_;
    QPushButton* cancel_;
};

}  // namespace ninefold::ui
