// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ninefold::ui {

/// Who made the picture: the artist, whose name is asked for once, and the model. The name is the
/// one that exported files carry as their credit.
class CreditField : public QWidget {
    Q_OBJECT

public:
    explicit CreditField(QWidget* parent = nullptr);

protected:
    /// The name may have been changed elsewhere.
    void showEvent(QShowEvent* event) override;

private:
    void keepName();
    void showCredit();

    QLabel* credit_;
    QLineEdit* name_;
};

}  // namespace ninefold::ui
