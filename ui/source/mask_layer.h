// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPointF>
#include <QRect>
#include <vector>

namespace ninefold::ui {

/// A mask that is painted by hand, with everything done to it undoable. White (255) = redraw.
class MaskLayer {
public:
    static constexpr std::size_t kMostUndo = 100;

    /// A black mask of that size, or none; what was done before is forgotten.
    void reset(QSize size);
    /// Starts with this mask instead, as Format_Grayscale8.
    void reset(const QImage& mask);

    /// Format_Grayscale8.
    const QImage& mask() const { return mask_; }
    /// Nothing is painted.
    bool isBlank() const;

    /// Between these, everything painted is one step of undo.
    void beginStroke();
    void endStroke();
    /// A round brush drawn from `from` to `to` (pixels of the mask), softly edged by one pixel.
    /// Returns what changed.
    QRect paint(QPointF from, QPointF to, double radius, bool erase);

    void invert();
    void clear();

    bool canUndo() const { return done_ > 0; }
    bool canRedo() const { return done_ < steps_.size(); }
    void undo();
    void redo();

private:
    struct Step {
        QRect area;
        QImage before;
        QImage after;
    };

    void record(const QImage& before, const QRect& area);
    void put(const QImage& part, const QPoint& at);

    QImage mask_;
    QImage beforeStroke_;
    QRect stroke_;
    std::vector<Step> steps_;
    std::size_t done_ = 0;  ///< steps that are not undone
};

}  // namespace ninefold::ui
