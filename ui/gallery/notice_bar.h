// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace ninefold::ui {

/// One sentence where the person looks, with at most one thing to do about it. What only informs
/// goes after a while; an error stays until it is closed.
class NoticeBar : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShownMs = 10000;

    explicit NoticeBar(QWidget* parent = nullptr);

    /// An empty `action` shows no button.
    void inform(const QString& text, const QString& action = {});
    void showError(const QString& text);
    QString text() const;

Q_SIGNALS:
    void actionRequested();

private:
    void present(const QString& text, const QString& action, const char* role);

    QFrame* frame_ = nullptr;
    QLabel* label_ = nullptr;
    QPushButton* action_ = nullptr;
    QTimer leave_;
};

}  // namespace ninefold::ui
