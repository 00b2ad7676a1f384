// SPDX-License-Identifier: MIT
#include "ui/prompt/settings_undo.h"

#include "ui/prompt/settings_form.h"

namespace ninefold::ui {

SettingsUndo::SettingsUndo(SettingsForm& form)
    : FieldsUndo([&form] { return form.state(); },
                 [&form](const SettingsState& state) { form.setState(state); }, &form) {
    watch(form);
    connect(&form, &SettingsForm::changed, this, [this] { record(); });
}

}  // namespace ninefold::ui
