// SPDX-License-Identifier: MIT
#pragma once

#include "ui/source/picture_well.h"

namespace ninefold::ui {

/// Shows the picture of a control as it is drawn from, and beside it what its ControlNet sees where
/// that is something else.
class ControlWell : public PictureWell {
    Q_OBJECT

public:
    explicit ControlWell(QWidget* parent = nullptr);

    /// A null picture shows the hint instead; a null `seen` is the picture itself.
    void show(const QImage& picture, const QImage& seen);
    /// What the ControlNet sees; null without a picture.
    const QImage& seen() const { return seen_.isNull() ? picture_ : seen_; }
    QSize sizeHint() const override;

protected:
    bool hasPicture() const override { return !picture_.isNull(); }
    void paintPicture(QPainter& painter) override;

private:
    void paintPart(QPainter& painter, const QRect& room, const QImage& image,
                   const QString& caption) const;

    QImage picture_;
    QImage seen_;
};

}  // namespace ninefold::ui
