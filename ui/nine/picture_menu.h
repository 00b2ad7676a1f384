// SPDX-License-Identifier: MIT
#pragma once

#include <QMenu>

namespace ninefold::ui {

/// What can be done with pictures, each with its key.
class PictureMenu : public QMenu {
    Q_OBJECT

public:
    /// `one`: a single picture is picked.
    explicit PictureMenu(bool one, QWidget* parent = nullptr);

    /// Whether a key means one of these things.
    static bool knows(int key);

Q_SIGNALS:
    void chosen(int key);

private:
    void add(const QString& text, Qt::Key key, bool enabled = true);
};

}  // namespace ninefold::ui
