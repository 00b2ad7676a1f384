// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "ui/help/manual.h"

class QLabel;
class QLineEdit;
class QListWidget;

namespace ninefold::ui {

class ManualView;

/// The guide: a list of chapters that can be searched, and the chapter that is read.
class HelpPage : public QWidget {
    Q_OBJECT

public:
    /// `language` is that of the window; chapters it lacks are English.
    explicit HelpPage(const QString& language, QWidget* parent = nullptr);

    void focusSearch();

private:
    QWidget* makeContents();
    void search(const QString& words);
    void showChapter(int row);
    void goTo(const QString& file);

    std::vector<Chapter> chapters_;
    QLineEdit* search_;
    QListWidget* list_;
    QLabel* nothing_;
    ManualView* view_;
};

}  // namespace ninefold::ui
