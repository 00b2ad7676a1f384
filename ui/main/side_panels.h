// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>
#include <array>

namespace ninefold::ui {

/// What stands left and right of the pages. How wide is the artist's choice, and each side folds
/// away; saveState() and restoreState() keep the widths.
class SidePanels : public QSplitter {
    Q_OBJECT

public:
    enum Side { Left, Right };

    SidePanels(QWidget* left, QWidget* pages, QWidget* right, QWidget* parent = nullptr);

    bool isFolded(Side side) const { return folded_[side]; }
    void setFolded(Side side, bool folded);
    /// A page that has no use for a panel hides it, folded or not.
    void setWanted(Side side, bool wanted);

Q_SIGNALS:
    void foldedChanged(Side side, bool folded);

private:
    QWidget* panel(Side side) const { return widget(side == Left ? 0 : 2); }
    void show(Side side);

    std::array<bool, 2> folded_{};
    std::array<bool, 2> wanted_{true, true};
};

}  // namespace ninefold::ui
