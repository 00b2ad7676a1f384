// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ninefold::ui {

/// How many pictures to show, and out of how many: "9, the best of 27".
class BatchField : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMaxShown = 81;

    explicit BatchField(QWidget* parent = nullptr);

    int shown() const;
    /// So many times as many pictures are drawn as shown: 1, 2, 3 or 5.
    int draws() const;
    int count() const { return shown() * draws(); }
    void set(int shown, int draws);

Q_SIGNALS:
    void changed();

private:
    void nameChoices();

    QSpinBox* shown_;
    QComboBox* draws_;
};

}  // namespace ninefold::ui
