// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <vector>

#include "ui/nine/batch.h"
#include "ui/nine/grid_selection.h"

namespace ninefold::ui {

class PictureCell;
struct GridLayout;

/// The pictures of one batch. Arrows move, 1-9 pick, Ctrl and Shift pick several; the keys of
/// PictureMenu act on what is picked. A picture can be dragged to another place, or moved there
/// with Alt+Left and Alt+Right. Pictures glide to their place when the order changes.
class PictureGrid : public QScrollArea {
    Q_OBJECT

public:
    using Images = std::vector<std::int64_t>;

    explicit PictureGrid(QWidget* parent = nullptr);

    /// Shows the batch; of one that is shown already, only what changed.
    void setBatch(const Batch& batch);
    const Batch& batch() const { return batch_; }
    /// The finished picture that is picked.
    std::optional<ImageRow> current() const;
    /// All finished pictures that are picked, as they stand.
    std::vector<ImageRow> selected() const;
    void pick(int place);
    void focusCurrent();
    /// Does what a key of PictureMenu says with what is picked. Returns false for other keys.
    bool act(int key);

Q_SIGNALS:
    void currentChanged(const std::optional<ninefold::ImageRow>& image);
    /// Other pictures than before are selected; comes after currentChanged().
    void selectionChanged();
    /// Show the batch's finished pictures in full, beginning with `current`.
    void activated(const std::vector<ninefold::ImageRow>& images, int current);
    void starToggled(const std::vector<std::int64_t>& images, bool starred);
    void rejectToggled(const std::vector<std::int64_t>& images, bool rejected);
    void tagsRequested(const std::vector<std::int64_t>& images);
    void exportRequested();
    void trashRequested(const std::vector<std::int64_t>& images);
    void variationsRequested(const ninefold::ImageRow& image);
    void moreLikeThisRequested(const ninefold::ImageRow& image);
    void enlargeRequested(const std::vector<ninefold::ImageRow>& images);
    void compareRequested(const std::vector<ninefold::ImageRow>& images);
    /// The artist wants the pictures to stand like this.
    void ownOrderChosen(const std::vector<std::int64_t>& images);
    void undoRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCells();
    PictureCell* makeCell(int index);
    void fillCells();
    void followOrder(const std::vector<int>& before, bool watched);
    void arrange(bool glide);
    void glideTo(PictureCell& cell, const QRect& target);
    GridLayout layoutNow() const;
    PictureCell* cellAt(int place) const;
    int placeOf(int index) const;
    void showPicked();
    void announceCurrent();

    // picture_grid_input.cpp
    void pickCell(int index, Qt::KeyboardModifiers modifiers);
    bool pickByKey(const QKeyEvent& event);
    /// By how many places a sideways arrow goes on.
    int stepOf(int key) const;
    int placeByArrow(int key) const;
    void goTo(int place, bool extend);
    Images selectedIds() const;
    /// The mark of one cell was clicked: acts on all that are picked, if it is one of them.
    void clickMark(int index, int key);
    void toggleStar();
    void toggleRejected();
    void activate();
    void showMenu(const QPoint& globalPosition);
    void drag(int index, const QPoint& globalPosition);
    void drop();
    void moveCurrent(int by);
    void announceOwnOrder();

    Batch batch_;
    QWidget* content_;
    std::vector<PictureCell*> cells_;  // by index
    GridSelection selection_;
    bool moved_ = false;  // a drag has changed the order
    std::optional<ImageRow> announced_;
};

}  // namespace ninefold::ui
