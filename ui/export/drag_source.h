// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QPixmap>
#include <QPoint>
#include <functional>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

class QWidget;

namespace ninefold::ui {

/// What a drag that begins at a place takes along.
struct DraggedPictures {
    std::vector<ImageRow> images;
    QPixmap picture;  ///< hangs on the pointer; may be null
};

/// Lets pictures be dragged out of a widget to any program: presses and moves of the left button
/// go on to the widget until they have become a drag.
class DragSource : public QObject {
    Q_OBJECT

public:
    using PicturesAt = std::function<DraggedPictures(const QPoint& place)>;

    /// `picturesAt` is asked where the button went down, in the widget's coordinates; without
    /// images there is no drag. With an `area` the drag begins where the pointer leaves it, so that
    /// moving pictures about inside stays possible. `widget` is the parent too.
    DragSource(QWidget* widget, PicturesAt picturesAt, const QWidget* area = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool hasBegun(const QPoint& place) const;
    void drag();

    QWidget* widget_;
    PicturesAt picturesAt_;
    const QWidget* area_;
    std::optional<QPoint> pressed_;
};

}  // namespace ninefold::ui
