// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/base/recipe.h"
#include "core/pipeline/diffusion_generator.h"
#include "core/pipeline/model_catalog.h"

class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QSpinBox;

namespace ninefold::ui {

class SeedField;
class SizePicker;

/// What can be chosen in the form.
struct FormChoices {
    std::vector<Choice> samplers;
    std::vector<Choice> schedules;
};

/// Size, steps, guidance, sampler, schedule, seed and count.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMaxCount = 81;

    explicit SettingsForm(const FormChoices& choices, QWidget* parent = nullptr);

    /// Sizes and defaults of the model; everything but seed and count becomes the model's.
    void setModel(const ModelInfo& model);
    /// Shows a recipe's settings, its seed locked.
    void setRecipe(const Recipe& recipe);
    /// Writes the settings into `recipe`; the seed stays out.
    void writeTo(Recipe& recipe) const;
    int count() const;
    void setCount(int count);
    SeedField& seed() { return *seed_; }

private:
    QWidget* makeStepsAndGuidance();
    void addRow(QGridLayout& layout, const QString& label, QWidget* field);

    SizePicker* size_;
    QSpinBox* steps_;
    QDoubleSpinBox* guidance_;
    QComboBox* sampler_;
    QComboBox* schedule_;
    SeedField* seed_;
    QSpinBox* count_;
};

}  // namespace ninefold::ui
