// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ninefold::ui {

/// What stands above the pictures of the trash: how to get them back, and to empty it, which asks
/// once more in its place.
class TrashBar : public QWidget {
    Q_OBJECT

public:
    explicit TrashBar(QWidget* parent = nullptr);

    void setCount(int count);

Q_SIGNALS:
    /// The person confirmed.
    void emptyRequested();

private:
    void ask(bool asking);

    QLabel* label_ = nullptr;
    QPushButton* empty_ = nullptr;
    QPushButton* confirm_ = nullptr;
    QPushButton* keep_ = nullptr;
    int count_ = 0;
    bool asking_ = false;
};

}  // namespace ninefold::ui
