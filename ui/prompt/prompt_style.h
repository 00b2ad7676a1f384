// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/json.h"

namespace ninefold::ui {

/// Something to draw in, saved under a name: text for the prompt and the negative prompt, and
/// settings where it has some.
struct PromptStyle {
    QString name;
    QString prompt;    ///< "{prompt}" stands for what was written; without it, it is added
    QString negative;  ///< likewise
    std::optional<Json> settings;  ///< see SettingsState
};

/// A text with a style's text worked in: at "{prompt}", else behind a comma.
QString withStyle(const QString& style, const QString& text);

Json toJson(const PromptStyle& style);
/// Missing or odd parts are left empty.
PromptStyle styleFromJson(const QString& name, const Json& json);

}  // namespace ninefold::ui
