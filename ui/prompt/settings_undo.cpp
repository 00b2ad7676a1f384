// SPDX-License-Identifier: MIT
#include "ui/prompt/settings_undo.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

#include "ui/prompt/settings_form.h"

namespace ninefold::ui {

namespace {

constexpr int kOneStepMs = 600;
constexpr std::size_t kMaxSteps = 200;

bool isUndo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Undo);
}

bool isRedo(const QKeyEvent& event) {
    return event.matches(QKeySequence::Redo) ||
           (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier);
}

}  // namespace

SettingsUndo::SettingsUndo(SettingsForm& form) : QObject(&form), form_(form) {
    states_.push_back(form.state());
    for (QWidget* control : form.findChildren<QWidget*>()) control->installEventFilter(this);
    connect(&form, &SettingsForm::changed, this, &SettingsUndo::record);
}

void SettingsUndo::record() {
    if (showing_) return;
    const SettingsState now = form_.state();
    if (now == states_[place_]) return;
    const QWidget* const control = QApplication::focusWidget();
    const bool goesOn = place_ > 0 && control != nullptr && control == lastControl_ &&
                        place_ + 1 == states_.size() && sinceChange_.isValid() &&
                        sinceChange_.elapsed() < kOneStepMs;
    states_.resize(place_ + 1);
    if (goesOn) {
        states_.back() = now;
    } else {
        states_.push_back(now);
        if (states_.size() > kMaxSteps) states_.erase(states_.begin());
        place_ = states_.size() - 1;
    }
    lastControl_ = control;
    sinceChange_.restart();
}

void SettingsUndo::forget() {
    states_ = {form_.state()};
    place_ = 0;
    sinceChange_.invalidate();
}

void SettingsUndo::undo() {
    if (place_ > 0) show(place_ - 1);
}

void SettingsUndo::redo() {
    if (place_ + 1 < states_.size()) show(place_ + 1);
}

void SettingsUndo::show(std::size_t place) {
    place_ = place;
    sinceChange_.invalidate();
    showing_ = true;
    form_.setState(states_[place_]);
    showing_ = false;
}

bool SettingsUndo::eventFilter(QObject* watched, QEvent* event) {
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (!isUndo(key) && !isRedo(key)) return false;
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        if (isRedo(key)) {
            redo();
        } else {
            undo();
        }
    }
    return true;
}

}  // namespace ninefold::ui
