// SPDX-License-Identifier: MIT
#include "ui/inspector/recipe_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/pipeline/diffusion_generator.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"

namespace ninefold::ui {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("RecipeWording", source);
}

/// The label of a stored id; an id that this version doesn't know stands for itself.
QString labelOf(const std::vector<Choice>& choices, const std::string& id) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&id](const Choice& choice) { return choice.id == id; });
    return found == choices.end() ? toQString(id) : labelText(found->label);
}

QString precisionWords(const std::string& precision) {
    if (precision == "f32") return text("32-bit float");
    if (precision == "bf16") return text("bfloat16");
    if (precision == "fp16") return text("16-bit float");
    return toQString(precision);
}

QString strengthWords(const Recipe& recipe) {
    if (recipe.sourceImage.empty()) return {};
    return QLocale().toString(recipe.strength, 'f', 2);
}

QString guidanceWords(const Recipe& recipe) {
    const QLocale locale;
    QString words = locale.toString(recipe.guidanceScale, 'g', 4);
    if (recipe.guidanceRescale > 0) {
        words =
            text("%1, rescaled by %2").arg(words, locale.toString(recipe.guidanceRescale, 'g', 3));
    }
    if (recipe.guidanceFrom > 0 || recipe.guidanceUntil < 1) {
        words = text("%1, from %2 to %3")
                    .arg(words, locale.toString(recipe.guidanceFrom, 'g', 3),
                         locale.toString(recipe.guidanceUntil, 'g', 3));
    }
    return words;
}

QString secondPassWords(const Hires& hires) {
    if (!hires.isOn()) return {};
    const QLocale locale;
    return text("%1 times as large, strength %2")
        .arg(locale.toString(hires.scale, 'g', 3), locale.toString(hires.strength, 'f', 2));
}

QString noiseWords(const Recipe& recipe) {
    QString words = recipe.noiseSource == "torch-cpu" ? QString() : text("GPU (A1111)");
    if (recipe.stepNoiseDelta > 0) {
        words += words.isEmpty() ? text("CPU") : QString();
        words = text("%1, steps offset by %2").arg(words).arg(recipe.stepNoiseDelta);
    }
    return words;
}

}  // namespace

std::vector<RecipeFact> recipeFacts(const ImageRow& image) {
    const Recipe& recipe = image.recipe;
    const QLocale locale;
    return {
        {text("Prompt"), recipe.prompt.empty() ? text("None") : toQString(recipe.prompt), true},
        {text("Template"), toQString(recipe.promptTemplate), true},
        {text("Negative"), toQString(recipe.negativePrompt), true},
        {text("Negative template"), toQString(recipe.negativeTemplate), true},
        {text("Seed"), QString::number(recipe.seed)},
        {text("Size"), text("%1 × %2 px").arg(recipe.width).arg(recipe.height)},
        {text("Steps"), locale.toString(recipe.steps)},
        {text("Sampler"), labelOf(samplerChoices(), recipe.sampler)},
        {text("Schedule"), labelOf(scheduleChoices(), recipe.schedule)},
        {text("Guidance"), guidanceWords(recipe)},
        {text("Second pass"), secondPassWords(recipe.hires)},
        {text("Noise"), noiseWords(recipe)},
        {text("Strength"), strengthWords(recipe)},
        {text("Model"), toQString(recipe.modelId)},
        {text("Precision"), precisionWords(recipe.precision)},
    };
}

}  // namespace ninefold::ui
