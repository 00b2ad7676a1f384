// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/history/import.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace ninefold::ui {

/// How far an import is and, in the end, what came of it. Hidden until there is something to say.
class ImportBar : public QWidget {
    Q_OBJECT

public:
    explicit ImportBar(QWidget* parent = nullptr);

    void begin();
    void showProgress(int done, int total);
    void showReport(const ImportReport& report);
    void showError(const QString& text);
    QString text() const;

Q_SIGNALS:
    void cancelRequested();

private:
    void end(const QString& text);

    QLabel* label_ = nullptr;
    QLabel* details_ = nullptr;
    QProgressBar* progress_ = nullptr;
    QPushButton* button_ = nullptr;
    bool running_ = false;
};

}  // namespace ninefold::ui
