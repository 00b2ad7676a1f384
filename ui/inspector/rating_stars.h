// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace ninefold::ui {

/// One to five stars. A click on the last one takes the rating away; with the keyboard the digits 0
/// to 5 and the arrows choose. It changes nothing itself: it asks through the signal.
class RatingStars : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMost = 5;
    static constexpr int kMixed = -1;  ///< the pictures differ

    explicit RatingStars(QWidget* parent = nullptr);

    void setRating(int rating);
    int rating() const { return rating_; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void ratingRequested(int rating);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// 1..5 below a place.
    int starAt(const QPointF& place) const;
    void hover(int star);

    int rating_ = 0;
    int hovered_ = 0;
};

}  // namespace ninefold::ui
