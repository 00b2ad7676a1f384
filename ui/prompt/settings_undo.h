// SPDX-License-Identifier: MIT
#pragma once

#include "ui/prompt/fields_undo.h"
#include "ui/prompt/settings_state.h"

namespace ninefold::ui {

class SettingsForm;

/// Undo and redo of the settings.
class SettingsUndo final : public FieldsUndo<SettingsState> {
public:
    /// Watches `form`, which is its parent.
    explicit SettingsUndo(SettingsForm& form);
};

}  // namespace ninefold::ui
