// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <vector>

#include "ui/prompt/settings_state.h"

class QKeyEvent;
class QWidget;

namespace ninefold::ui {

class SettingsForm;

/// Undo and redo of the settings: Ctrl+Z and Ctrl+Shift+Z in any control of the form. Changes of
/// one control in quick succession, such as turning a wheel, are one step.
class SettingsUndo final : public QObject {
    Q_OBJECT

public:
    /// Watches `form`, which is its parent.
    explicit SettingsUndo(SettingsForm& form);

    void undo();
    void redo();
    /// What stands there now is the beginning.
    void forget();
    bool canUndo() const { return place_ > 0; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void record();
    void show(std::size_t place);

    SettingsForm& form_;
    std::vector<SettingsState> states_;  ///< never empty
    std::size_t place_ = 0;              ///< of what is shown
    QElapsedTimer sinceChange_;
    const QWidget* lastControl_ = nullptr;
    bool showing_ = false;
};

}  // namespace ninefold::ui
