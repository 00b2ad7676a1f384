// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <cstdint>
#include <optional>

class QLineEdit;
class QToolButton;

namespace ninefold::ui {

/// The seed of the next batch. Unlocked, every batch gets a new one, which is shown here
/// afterwards; the dice draws one now. Typing a seed locks it.
class SeedField : public QWidget {
    Q_OBJECT

public:
    explicit SeedField(QWidget* parent = nullptr);

    /// The seed to draw with; draws a new one unless locked. nullopt when what was typed is no
    /// seed: the field then says so and takes the focus.
    std::optional<std::uint64_t> take();
    /// Shows a seed and locks it.
    void setSeed(std::uint64_t seed);
    bool isLocked() const;
    void setLocked(bool locked);
    QString text() const;
    /// As it was typed, e.g. from the last session.
    void setText(const QString& text);

Q_SIGNALS:
    void changed();

private:
    void roll();
    void showValidity(bool valid);

    QLineEdit* edit_;
    QToolButton* lock_;
};

}  // namespace ninefold::ui
