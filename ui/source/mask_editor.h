// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>

#include "ui/source/mask_layer.h"

class QHBoxLayout;
class QSlider;
class QToolButton;

namespace ninefold::ui {

class MaskCanvas;

/// Paints a mask over the whole of the parent widget, which it covers and follows in size.
/// B and X choose brush and eraser, [ and ] the size, I inverts, Ctrl+Z and Ctrl+Shift+Z undo and
/// redo, + - 0 zoom, Esc goes back; what is painted stays.
class MaskEditor : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMostFeather = 64;

    /// Hidden until edit(). `layer` must outlive it.
    MaskEditor(MaskLayer& layer, QWidget* parent);

    /// Paints on `picture`, which has the size of the layer's mask.
    void edit(const QImage& picture, int featherPx);
    int featherPx() const;
    MaskCanvas& canvas() { return *canvas_; }

Q_SIGNALS:
    /// Mask or feather are others.
    void changed();
    /// The editor is hidden and has given the keyboard back.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// Tab stays inside.
    bool focusNextPrevChild(bool next) override;

private:
    QWidget* makeBar();
    void addTools(QHBoxLayout& row);
    void addEdits(QHBoxLayout& row);
    QToolButton* addButton(QHBoxLayout& row, const QString& icon, const QString& name);
    QSlider* addSlider(QHBoxLayout& row, const QString& name, int least, int most);
    void chooseTool(bool eraser);
    void scaleBrush(double factor);
    void showUndo();
    void edited();
    void leave();

    MaskLayer& layer_;
    MaskCanvas* canvas_;
    QToolButton* brush_ = nullptr;
    QToolButton* eraser_ = nullptr;
    QToolButton* undo_ = nullptr;
    QToolButton* redo_ = nullptr;
    QSlider* size_ = nullptr;
    QSlider* feather_ = nullptr;
    QPointer<QWidget> focusBefore_;
};

}  // namespace ninefold::ui
