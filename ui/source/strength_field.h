// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QSlider;

namespace ninefold::ui {

/// How much of a source is drawn anew, as a slider and in words.
class StrengthField : public QWidget {
    Q_OBJECT

public:
    explicit StrengthField(QWidget* parent = nullptr);

    /// 0.05 to 1.
    double strength() const;
    void setStrength(double strength);
    static QString wordsFor(double strength);

Q_SIGNALS:
    void changed(double strength);

private:
    void showValue();

    QSlider* slider_;
    QLabel* value_;
    QLabel* words_;
};

}  // namespace ninefold::ui
