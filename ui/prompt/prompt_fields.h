// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <filesystem>

#include "core/pipeline/model_catalog.h"

class QPushButton;
class QToolButton;

namespace ninefold::ui {

struct AddOnNames;
class DrawingStyles;
class HistoryPopup;
class PromptEdit;
class PromptHint;
class TemplatePreview;
class TokenMeter;
class WildcardPanel;
class WildcardShelf;

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
    TemplatePreview& preview() { return *preview_; }
    WildcardPanel& wildcards() { return *wildcards_; }

    DrawingStyles& drawingStyles() { return *drawingStyles_; }
    const DrawingStyles& drawingStyles() const { return *drawingStyles_; }

    void setModel(const ModelInfo& model);
    void setEarlierPrompts(const QStringList& prompts);
    /// Where wildcards are read and kept; until then there are none.
    void setLibrary(const std::filesystem::path& libraryFolder);
    /// What there is on this machine besides models.
    void setAddOns(const AddOnNames& names);
    /// Writes a text at the caret of the prompt, apart from what stands there.
    void insertIntoPrompt(const QString& text);
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
    /// Names of LoRAs are worth knowing.
    void addOnsWanted();

private:
    void layOut();
    void connectParts();
    void showNegative();
    void offerWildcards();

    PromptEdit* prompt_;
    PromptHint* hint_;
    DrawingStyles* drawingStyles_;
    TokenMeter* meter_;
    TemplatePreview* preview_;
    WildcardShelf* shelf_ = nullptr;
    WildcardPanel* wildcards_;
    QToolButton* wildcardButton_;
    QToolButton* historyButton_;
    HistoryPopup* history_;
    QPushButton* negativeToggle_;
    PromptEdit* negative_;
    PromptHint* negativeHint_;
    bool guided_ = true;
};

}  // namespace ninefold::ui
