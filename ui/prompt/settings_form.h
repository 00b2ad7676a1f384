// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/base/recipe.h"
#include "core/pipeline/diffusion_generator.h"
#include "core/pipeline/model_catalog.h"
#include "ui/prompt/settings_state.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLabel;
class QSpinBox;

namespace ninefold::ui {

class AdvancedSettings;
class BatchField;
class SeedField;
class SettingsUndo;
class SizePicker;

/// What can be chosen in the form.
struct FormChoices {
    std::vector<Choice> samplers;
    std::vector<Choice> schedules;
    /// Whether a sampler can follow a schedule, by their ids; unset: all can.
    std::function<bool(const std::string& sampler, const std::string& schedule)> fits;
};

/// Size, steps, guidance, sampler, schedule, seed, number of pictures and what few need. What the
/// model or the sampler leaves no choice about is hidden. Ctrl+Z in any control takes a change
/// back.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    explicit SettingsForm(FormChoices choices, QWidget* parent = nullptr);

    /// Sizes and defaults of the model; everything but seed and number becomes the model's.
    void setModel(const ModelInfo& model);
    /// Shows a recipe's settings, its seed locked.
    void setRecipe(const Recipe& recipe);
    /// See Recipe::clipSkip; set by model and recipe, no field shows it.
    void setClipSkip(int layers) { clipSkip_ = layers; }
    SettingsState state() const;
    void setState(const SettingsState& state);
    /// Upscalers on this machine, for the second pass.
    void setUpscalers(const QStringList& names);
    /// What stands there now can't be undone.
    void forgetChanges();
    /// Writes the settings into `recipe`; the seed stays out.
    void writeTo(Recipe& recipe) const;
    /// Pictures to draw, and how many of them to show.
    int count() const;
    int shown() const;
    void setCount(int count);
    /// Whether the model is guided now, so that a negative prompt has a say.
    bool isGuided() const;
    AdvancedSettings& advanced() { return *advanced_; }
    SeedField& seed() { return *seed_; }

Q_SIGNALS:
    void changed();

private:
    QWidget* makeStepsAndGuidance();
    void addRow(QGridLayout& layout, QLabel& caption, QWidget* field);
    void connectChanges();
    /// Schedules of the chosen sampler; the chosen one stays if it can.
    void offerSchedules(const std::string& chosen);

    FormChoices choices_;
    bool modelIsGuided_ = true;
    SizePicker* size_;
    QSpinBox* steps_;
    QLabel* guidanceLabel_;
    QDoubleSpinBox* guidance_;
    QComboBox* sampler_;
    QLabel* scheduleLabel_;
    QComboBox* schedule_;
    SeedField* seed_;
    BatchField* batch_;
    AdvancedSettings* advanced_;
    SettingsUndo* undo_ = nullptr;
    int clipSkip_ = 0;
};

}  // namespace ninefold::ui
