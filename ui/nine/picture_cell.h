// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/nine/batch.h"

namespace ninefold::ui {

/// One picture of the grid: the picture or its preview, and below it rank, fitness and star.
class PictureCell : public QWidget {
    Q_OBJECT

public:
    static constexpr int kStripHeight = 32;

    explicit PictureCell(QWidget* parent = nullptr);

    void setContent(const BatchCell& content, const QString& description);
    void setCurrent(bool current);
    const std::optional<ImageRow>& row() const { return content_.row; }

Q_SIGNALS:
    void picked();
    void activated();
    void starClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QRect pictureRect() const;
    QRect starRect() const;
    void paintPicture(QPainter& painter) const;
    void paintStrip(QPainter& painter) const;
    void paintRing(QPainter& painter) const;

    BatchCell content_;
    bool current_ = false;
    bool starHovered_ = false;
};

}  // namespace ninefold::ui
