// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QWidget>
#include <functional>
#include <utility>
#include <vector>

namespace ninefold::ui {

/// Undo and redo of fields whose values are one `State`: Ctrl+Z and Ctrl+Shift+Z in any of them.
/// Changes in one field in quick succession, such as turning a wheel, are one step.
template <typename State>
class FieldsUndo : public QObject {
public:
    /// `read` and `show` are called as long as it lives.
    FieldsUndo(std::function<State()> read, std::function<void(const State&)> show, QObject* parent)
        : QObject(parent), read_(std::move(read)), show_(std::move(show)) {
        states_.push_back(read_());
    }

    /// Its keys work in all that is in `fields` now.
    void watch(QWidget& fields) {
        for (QWidget* field : fields.findChildren<QWidget*>()) field->installEventFilter(this);
    }
    /// Something may have changed.
    void record() {
        if (showing_) return;
        State now = read_();
        if (now == states_[place_]) return;
        const QWidget* const field = QApplication::focusWidget();
        const bool goesOn = place_ > 0 && field != nullptr && field == lastField_ &&
                            place_ + 1 == states_.size() && sinceChange_.isValid() &&
                            sinceChange_.elapsed() < kOneStepMs;
        states_.resize(place_ + 1);
        if (goesOn) {
            states_.back() = std::move(now);
        } else {
            states_.push_back(std::move(now));
            if (states_.size() > kMaxSteps) states_.erase(states_.begin());
            place_ = states_.size() - 1;
        }
        lastField_ = field;
        sinceChange_.restart();
    }
    /// What stands there now is the beginning.
    void forget() {
        states_.assign(1, read_());
        place_ = 0;
        sinceChange_.invalidate();
    }
    void undo() {
        if (place_ > 0) show(place_ - 1);
    }
    void redo() {
        if (place_ + 1 < states_.size()) show(place_ + 1);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const bool isKey =
            event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        if (!isKey) return QObject::eventFilter(watched, event);
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isRedo = key.matches(QKeySequence::Redo) ||
                            (key.key() == Qt::Key_Y && key.modifiers() == Qt::ControlModifier);
        if (!isRedo && !key.matches(QKeySequence::Undo)) return false;
        event->accept();
        if (event->type() == QEvent::KeyPress) isRedo ? redo() : undo();
        return true;
    }

private:
    static constexpr int kOneStepMs = 600;
    static constexpr std::size_t kMaxSteps = 200;

    void show(std::size_t place) {
        place_ = place;
        sinceChange_.invalidate();
        showing_ = true;
        show_(State(states_[place_]));
        showing_ = false;
    }

    std::function<State()> read_;
    std::function<void(const State&)> show_;
    std::vector<State> states_;  ///< never empty
    std::size_t place_ = 0;      ///< of what is shown
    QElapsedTimer sinceChange_;
    const QWidget* lastField_ = nullptr;
    bool showing_ = false;
};

}  // namespace ninefold::ui
