// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ninefold::ui {

/// What stands where there are no pictures: an icon, what is the case, what to do.
class StateView : public QWidget {
    Q_OBJECT

public:
    explicit StateView(QWidget* parent = nullptr);

    /// An empty `action` shows no button.
    void showState(const QString& iconName, const QString& title, const QString& hint,
                   const QString& action = {});
    QString title() const;

Q_SIGNALS:
    void actionRequested();

private:
    QLabel* picture_ = nullptr;
    QLabel* title_ = nullptr;
    QLabel* hint_ = nullptr;
    QPushButton* action_ = nullptr;
};

}  // namespace ninefold::ui
