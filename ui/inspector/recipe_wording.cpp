// SPDX-License-Identifier: MIT
#include "ui/inspector/recipe_wording.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "core/pipeline/control_preprocessor.h"
#include "core/pipeline/diffusion_generator.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"

namespace ninefold::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RecipeWording)
};

/// The label of a stored id; an id that this version doesn't know stands for itself.
QString labelOf(const std::vector<Choice>& choices, const std::string& id) {
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&id](const Choice& choice) { return choice.id == id; });
    return found == choices.end() ? toQString(id) : labelText(found->label);
}

QString precisionWords(const std::string& precision) {
    if (precision == "f32") return Text::tr("32-bit float");
    if (precision == "bf16") return Text::tr("bfloat16");
    if (precision == "fp16") return Text::tr("16-bit float");
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
        words = Text::tr("%1, rescaled by %2")
                    .arg(words, locale.toString(recipe.guidanceRescale, 'g', 3));
    }
    if (recipe.guidanceFrom > 0 || recipe.guidanceUntil < 1) {
        words = Text::tr("%1, from %2 to %3")
                    .arg(words, locale.toString(recipe.guidanceFrom, 'g', 3),
                         locale.toString(recipe.guidanceUntil, 'g', 3));
    }
    return words;
}

QString secondPassWords(const Hires& hires) {
    if (!hires.isOn()) return {};
    const QLocale locale;
    return Text::tr("%1 times as large, strength %2")
        .arg(locale.toString(hires.scale, 'g', 3), locale.toString(hires.strength, 'f', 2));
}

/// Empty for a picture that is left as it is.
QString preprocessorWords(const std::string& id) {
    if (id == Control().preprocessor) return {};
    for (const ControlPreprocessor& each : controlPreprocessors()) {
        if (id == each.id) return labelText(each.label);
    }
    return toQString(id);
}

QString percentWords(double share) {
    return QLocale().toString(100 * share, 'g', 3);
}

QString accelerationWords(const Acceleration& acceleration) {
    QStringList words;
    if (acceleration.cacheInterval > 1) {
        words << Text::tr("deep blocks every %1 steps").arg(acceleration.cacheInterval);
    }
    if (acceleration.tokenMerging > 0) {
        words << Text::tr("%1 % of tokens merged").arg(percentWords(acceleration.tokenMerging));
    }
    return words.join(Text::tr(", "));
}

QString controlWords(const Controls& controls) {
    QStringList words;
    for (const Control& control : controls) {
        QString network = toQString(control.network);
        if (const QString seen = preprocessorWords(control.preprocessor); !seen.isEmpty()) {
            network =
                Text::tr("%1, seen as %2", "a ControlNet and what it sees").arg(network, seen);
        }
        QString text =
            Text::tr("%1, weight %2").arg(network, QLocale().toString(control.weight, 'f', 2));
        if (control.from > 0 || control.until < 1) {
            text = Text::tr("%1, from %2 % to %3 % of the steps", "a control")
                       .arg(text, percentWords(control.from), percentWords(control.until));
        }
        words << text;
    }
    return words.join(QStringLiteral("; "));
}

QString upscaleWords(const Upscale& upscale) {
    if (!upscale.isOn()) return {};
    return Text::tr("%1 times, by %2")
        .arg(QLocale().toString(upscale.scale, 'g', 3), toQString(upscale.upscaler));
}

/// "soft 0.8, ink 1 (text 0.5)".
QString loraWords(const std::vector<AddOns::Lora>& loras) {
    const QLocale locale;
    QStringList list;
    for (const AddOns::Lora& lora : loras) {
        const QString unet = locale.toString(lora.unet, 'g', 3);
        list << (lora.unet == lora.text
                     ? Text::tr("%1 %2", "a LoRA and its weight").arg(toQString(lora.name), unet)
                     : Text::tr("%1 %2 (text %3)", "a LoRA and its weights")
                           .arg(toQString(lora.name), unet, locale.toString(lora.text, 'g', 3)));
    }
    return list.join(Text::tr(", "));
}

QString embeddingWords(const std::vector<AddOns::Embedding>& embeddings) {
    QStringList list;
    for (const AddOns::Embedding& embedding : embeddings) list << toQString(embedding.name);
    return list.join(Text::tr(", "));
}

QString noiseWords(const Recipe& recipe) {
    QString words = recipe.noiseSource == "torch-cpu" ? QString() : Text::tr("GPU (A1111)");
    if (recipe.stepNoiseDelta > 0) {
        words += words.isEmpty() ? Text::tr("CPU") : QString();
        words = Text::tr("%1, steps offset by %2").arg(words).arg(recipe.stepNoiseDelta);
    }
    return words;
}

}  // namespace

std::vector<RecipeFact> recipeFacts(const ImageRow& image) {
    const Recipe& recipe = image.recipe;
    const QLocale locale;
    return {
        {Text::tr("Prompt"), recipe.prompt.empty() ? Text::tr("None") : toQString(recipe.prompt),
         true},
        {Text::tr("Template"), toQString(recipe.promptTemplate), true},
        {Text::tr("Negative"), toQString(recipe.negativePrompt), true},
        {Text::tr("Negative template"), toQString(recipe.negativeTemplate), true},
        {Text::tr("Seed"), QString::number(recipe.seed)},
        {Text::tr("Size"), Text::tr("%1 × %2 px").arg(recipe.width).arg(recipe.height)},
        {Text::tr("Steps"), locale.toString(recipe.steps)},
        {Text::tr("Sampler"), labelOf(samplerChoices(), recipe.sampler)},
        {Text::tr("Schedule"), labelOf(scheduleChoices(), recipe.schedule)},
        {Text::tr("Guidance"), guidanceWords(recipe)},
        {Text::tr("Second pass"), secondPassWords(recipe.hires)},
        {Text::tr("Faster"), accelerationWords(recipe.acceleration)},
        {Text::tr("Control"), controlWords(recipe.controls)},
        {Text::tr("Enlarged"), upscaleWords(recipe.upscale)},
        {Text::tr("Noise"), noiseWords(recipe)},
        {Text::tr("Strength"), strengthWords(recipe)},
        {Text::tr("Model"), toQString(recipe.modelId)},
        {Text::tr("LoRAs"), loraWords(recipe.addOns.loras)},
        {Text::tr("Embeddings"), embeddingWords(recipe.addOns.embeddings)},
        {Text::tr("VAE"), toQString(recipe.addOns.vae)},
        {Text::tr("Precision"), precisionWords(recipe.precision)},
    };
}

}  // namespace ninefold::ui
