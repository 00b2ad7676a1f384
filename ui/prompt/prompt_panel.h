// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <optional>
#include <vector>

#include "core/jobs/time_estimate.h"
#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"
#include "ui/prompt/draft.h"
#include "ui/prompt/settings_form.h"

class QPushButton;
class QVBoxLayout;

namespace ninefold::ui {

class PromptFields;
class StyleBar;
struct PromptStyle;

/// The left side of the studio: what to draw and how, and the button that draws.
class PromptPanel : public QFrame {
    Q_OBJECT

public:
    explicit PromptPanel(const FormChoices& choices, QWidget* parent = nullptr);

    /// The model whose words, sizes and defaults are offered. The prompts stay; the settings are
    /// those with which the model was used last, else its own.
    void setModel(const ModelInfo& model);
    const ModelInfo& model() const { return model_; }
    /// Runs of the model on this machine, for the time that the button tells.
    void setTimings(const std::vector<Timing>& runs);
    void setPrompt(const QString& prompt);
    /// Earlier prompts, newest first.
    void setPromptHistory(const QStringList& prompts);
    /// Restores everything of a recipe but its model, which is the window's to choose; of an
    /// expanded prompt its template.
    void setRecipe(const Recipe& recipe);
    /// Settings and seed of the panel without a new seed.
    Recipe recipe() const;
    /// All that stands here, to be kept and shown again. The model is the window's to remember.
    Draft draft() const;
    void setDraft(const Draft& draft);
    /// The same where there is nothing to come back to.
    void startWith(const Draft& draft);
    SettingsForm& settings() { return *settings_; }
    PromptFields& fields() { return *fields_; }
    StyleBar& styles() { return *styles_; }
    /// What is written on the button, e.g. "Generate · about 4 s".
    QString buttonText() const;
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
    /// `shown` of the pictures are to be shown, the best ones; at most request.count.
    void generateRequested(const ninefold::GenerationRequest& request, bool toFront, int shown);
    void cancelRequested();
    /// What draft() says has changed.
    void draftChanged();

private:
    QWidget* makeScrolled();
    void addButtons(QVBoxLayout& layout);
    void connectParts();
    void settingsChanged();
    void showEstimate();
    PromptStyle currentStyle() const;
    void applyStyle(const PromptStyle& style);

    AddOns restored_;  ///< of a recipe that was restored and not drawn yet
    ModelInfo model_;
    std::map<std::string, SettingsState> settingsOfModels_;
    TimeEstimate estimate_{512};
    PromptFields* fields_;
    StyleBar* styles_;
    SettingsForm* settings_;
    QPushButton* generate_;
    QPushButton* cancel_;
};

}  // namespace ninefold::ui
