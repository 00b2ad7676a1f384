// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "ui/nine/batch.h"
#include "ui/nine/cell_strip.h"

namespace ninefold::ui {

/// One picture of the grid: the picture or its preview, and below it rank, merit and marks, or how
/// far it is drawn.
class PictureCell : public QWidget {
    Q_OBJECT

public:
    static constexpr int kStripHeight = 32;

    explicit PictureCell(QWidget* parent = nullptr);

    void setContent(const BatchCell& content, const QString& description);
    /// How far the picture is drawn, 0..1; nullopt while nothing is drawn.
    void setProgress(std::optional<double> progress);
    /// `current`: keys act on it. `selected`: it is one of several that they act on.
    void setPicked(bool current, bool selected);
    const std::optional<ImageRow>& row() const { return content_.row; }
    const BatchCell& content() const { return content_; }
    std::optional<double> progress() const { return progress_; }

Q_SIGNALS:
    void picked(Qt::KeyboardModifiers modifiers);
    void activated();
    void starClicked();
    void rejectClicked();
    void menuRequested(const QPoint& globalPosition);
    /// The pointer drags the picture.
    void dragged(const QPoint& globalPosition);
    void dropped();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect pictureRect() const;
    CellStrip strip() const;
    CellStrip::Mark markAt(const QPoint& position) const;
    void click(CellStrip::Mark mark);
    void paintPicture(QPainter& painter) const;
    void paintOddness(QPainter& painter) const;
    void paintProgress(QPainter& painter) const;
    void paintRing(QPainter& painter) const;

    BatchCell content_;
    std::optional<double> progress_;
    bool current_ = false;
    bool selected_ = false;
    bool dragging_ = false;
    QPoint pressed_;
    CellStrip::Mark hovered_ = CellStrip::Mark::None;
};

}  // namespace ninefold::ui
