// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <vector>

#include "ui/nine/batch.h"

namespace ninefold::ui {

class PictureCell;

/// The pictures of one batch. Arrows move, 1-9 pick, Space or Enter opens, S stars,
/// E exports, Del moves to the trash. Pictures glide
/// to their place when the order settles.
class PictureGrid : public QScrollArea {
    Q_OBJECT

public:
    explicit PictureGrid(QWidget* parent = nullptr);

    /// Shows the batch; of one that is shown already, only what changed.
    void setBatch(const Batch& batch);
    const Batch& batch() const { return batch_; }
    /// The finished picture that is picked.
    std::optional<ImageRow> current() const;
    void pick(int place);
    void focusCurrent();

Q_SIGNALS:
    void currentChanged(const std::optional<ninefold::ImageRow>& image);
    /// Show the batch's finished pictures in full, beginning with `current`.
    void activated(const std::vector<ninefold::ImageRow>& images, int current);
    void starToggled(qint64 imageId, bool starred);
    void exportRequested();
    void trashRequested(qint64 imageId);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeCells();
    PictureCell* makeCell(int index);
    void fillCells();
    void arrange(bool glide);
    void activate();
    void toggleStar(int index);
    int placeOf(int index) const;
    int columns() const;
    bool act(int key);
    bool moveBy(int key);
    void announceCurrent();

    Batch batch_;
    QWidget* content_;
    std::vector<PictureCell*> cells_;  // by index
    int currentIndex_ = 0;
    std::optional<ImageRow> announced_;
};

}  // namespace ninefold::ui
