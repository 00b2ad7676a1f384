// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/base/error.h"

namespace ninefold::ui {

/// What core says, in the language of the window: the pattern's translation in the context "core"
/// (translations/core_sentences.pl gathers the patterns) with its facts filled in.
QString messageText(const Message& message);

/// What happened, and what to do.
QString errorText(const Error& error);

/// A label of core, such as that of a schedule, in the language of the window.
QString labelText(const std::string& label);

}  // namespace ninefold::ui
