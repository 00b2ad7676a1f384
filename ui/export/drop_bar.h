// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "ui/export/dropped_picture.h"

class QLabel;
class QPushButton;

namespace ninefold::ui {

/// What was found in a picture from outside, and what can be done with it: take its recipe, or draw
/// from it. Hidden while there is none. Esc closes it.
class DropBar : public QFrame {
    Q_OBJECT

public:
    explicit DropBar(QWidget* parent = nullptr);

    /// Reads the file in the background, then shows it.
    void readFile(const std::filesystem::path& file);
    void showPicture(const DroppedPicture& picture);
    QString text() const;

Q_SIGNALS:
    void recipeChosen(const ninefold::Recipe& recipe);
    /// Draw from these pixels; `name` is for people and may be empty.
    void sourceChosen(const ninefold::Image& image, const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString words() const;
    void takeRecipe();
    void takeSource();
    void leave();

    DroppedPicture picture_;
    int asked_ = 0;  ///< counts files, so that an old answer isn't shown
    QLabel* thumbnail_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* recipe_;
    QPushButton* source_;
};

}  // namespace ninefold::ui
