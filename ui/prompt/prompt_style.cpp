// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_style.h"

#include "core/base/json.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

const QString kPlaceholder = QStringLiteral("{prompt}");

QString textOf(const Json& json, const char* key) {
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? toQString(found->get<std::string>())
                                                     : QString();
}

}  // namespace

QString withStyle(const QString& style, const QString& text) {
    if (style.contains(kPlaceholder)) return QString(style).replace(kPlaceholder, text);
    if (style.trimmed().isEmpty()) return text;
    if (text.trimmed().isEmpty()) return style;
    return text.trimmed() + QStringLiteral(", ") + style;
}

Json toJson(const PromptStyle& style) {
    Json json = {{"prompt", toStdString(style.prompt)}, {"negative", toStdString(style.negative)}};
    if (style.settings) json["settings"] = *style.settings;
    return json;
}

PromptStyle styleFromJson(const QString& name, const Json& json) {
    PromptStyle style{name, {}, {}, std::nullopt};
    if (!json.is_object()) return style;
    style.prompt = textOf(json, "prompt");
    style.negative = textOf(json, "negative");
    if (const auto settings = json.find("settings");
        settings != json.end() && settings->is_object()) {
        style.settings = *settings;
    }
    return style;
}

}  // namespace ninefold::ui
