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
        {text("Guidance"), locale.toString(recipe.guidanceScale, 'g', 4)},
        {text("Strength"), strengthWords(recipe)},
        {text("Model"), toQString(recipe.modelId)},
        {text("Precision"), precisionWords(recipe.precision)},
    };
}

}  // namespace ninefold::ui
