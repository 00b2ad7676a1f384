// SPDX-License-Identifier: MIT
#include "ui/source/mask_editor.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <cmath>

#include "ui/source/mask_canvas.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr double kBrushFactor = 1.25;
constexpr int kSliderWidth = 14 * kGrid;

}  // namespace

MaskEditor::MaskEditor(MaskLayer& layer, QWidget* parent)
    : QWidget(parent), layer_(layer), canvas_(new MaskCanvas(layer, this)) {
    hide();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Mask editor"));
    canvas_->setAccessibleName(tr("Mask"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(canvas_, 1);
    connect(canvas_, &MaskCanvas::painted, this, &MaskEditor::edited);
    connect(size_, &QSlider::valueChanged, canvas_, &MaskCanvas::setBrushPx);
    connect(feather_, &QSlider::valueChanged, this, [this](int px) {
        canvas_->setFeatherPx(px);
        Q_EMIT changed();
    });
    chooseTool(false);
    parent->installEventFilter(this);
}

QWidget* MaskEditor::makeBar() {
    auto* bar = new QFrame(this);
    setRole(bar, "bar");
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    addTools(*row);
    row->addSpacing(kGrid);
    addEdits(*row);
    row->addStretch(1);
    auto* hint = new QLabel(tr("Paint over what should be drawn anew"), bar);
    setRole(hint, "muted");
    row->addWidget(hint);
    row->addSpacing(kGrid);
    auto* done = new QPushButton(tr("Done"), bar);
    done->setToolTip(tr("Back to the prompt (Esc)"));
    row->addWidget(done);
    connect(done, &QPushButton::clicked, this, &MaskEditor::leave);
    return bar;
}

void MaskEditor::addTools(QHBoxLayout& row) {
    brush_ = addButton(row, QStringLiteral("brush"), tr("Brush (B)"));
    eraser_ = addButton(row, QStringLiteral("eraser"), tr("Eraser (X)"));
    for (QToolButton* tool : {brush_, eraser_}) {
        tool->setCheckable(true);
        connect(tool, &QToolButton::clicked, this, [this, tool] { chooseTool(tool == eraser_); });
    }
    row.addSpacing(kGrid);
    size_ = addSlider(row, tr("Size"), 1, MaskCanvas::kThickest);
    size_->setToolTip(tr("Size of the brush in pixels ([ and ])"));
    feather_ = addSlider(row, tr("Soft edge"), 0, kMostFeather);
    feather_->setToolTip(tr("How far new and old blend at the edge of the mask"));
}

void MaskEditor::addEdits(QHBoxLayout& row) {
    connect(addButton(row, QStringLiteral("invert"), tr("Swap inside and outside (I)")),
            &QToolButton::clicked, this, [this] {
                layer_.invert();
                edited();
            });
    connect(addButton(row, QStringLiteral("trash"), tr("Clear the mask (Del)")),
            &QToolButton::clicked, this, [this] {
                layer_.clear();
                edited();
            });
    row.addSpacing(kGrid);
    undo_ = addButton(row, QStringLiteral("undo"), tr("Undo (Ctrl+Z)"));
    redo_ = addButton(row, QStringLiteral("redo"), tr("Redo (Ctrl+Shift+Z)"));
    connect(undo_, &QToolButton::clicked, this, [this] {
        layer_.undo();
        edited();
    });
    connect(redo_, &QToolButton::clicked, this, [this] {
        layer_.redo();
        edited();
    });
    row.addSpacing(kGrid);
    connect(addButton(row, QStringLiteral("plus"), tr("Zoom in (+)")), &QToolButton::clicked, this,
            [this] { canvas_->zoomStep(1, canvas_->centre()); });
    connect(addButton(row, QStringLiteral("minus"), tr("Zoom out (-)")), &QToolButton::clicked,
            this, [this] { canvas_->zoomStep(-1, canvas_->centre()); });
    connect(addButton(row, QStringLiteral("full_view"), tr("Show all of the picture (0)")),
            &QToolButton::clicked, this, [this] { canvas_->fit(); });
}

QToolButton* MaskEditor::addButton(QHBoxLayout& row, const QString& iconName, const QString& name) {
    auto* button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setToolTip(name);
    button->setAccessibleName(name);
    setRole(button, "ghost");
    row.addWidget(button);
    return button;
}

QSlider* MaskEditor::addSlider(QHBoxLayout& row, const QString& name, int least, int most) {
    auto* label = new QLabel(name, this);
    setRole(label, "muted");
    auto* slider = new QSlider(Qt::Horizontal, this);
    slider->setRange(least, most);
    slider->setFixedWidth(kSliderWidth);
    slider->setAccessibleName(name);
    label->setBuddy(slider);
    row.addWidget(label);
    row.addWidget(slider);
    return slider;
}

void MaskEditor::edit(const QImage& picture, int featherPx) {
    if (!isVisible()) focusBefore_ = QApplication::focusWidget();
    canvas_->setPicture(makePicture(picture));
    size_->setMaximum(std::min(MaskCanvas::kThickest, picture.width()));
    size_->setValue(std::max(1, picture.width() / 8));
    feather_->setValue(featherPx);
    canvas_->setFeatherPx(featherPx);
    showUndo();
    setGeometry(parentWidget()->rect());
    show();
    raise();
    canvas_->setFocus();
}

int MaskEditor::featherPx() const {
    return feather_->value();
}

void MaskEditor::chooseTool(bool eraser) {
    brush_->setChecked(!eraser);
    eraser_->setChecked(eraser);
    canvas_->setErasing(eraser);
}

void MaskEditor::scaleBrush(double factor) {
    const int now = size_->value();
    const int next = static_cast<int>(std::lround(now * factor));
    size_->setValue(next == now ? now + (factor > 1 ? 1 : -1) : next);
}

void MaskEditor::showUndo() {
    undo_->setEnabled(layer_.canUndo());
    redo_->setEnabled(layer_.canRedo());
}

void MaskEditor::edited() {
    canvas_->refresh();
    showUndo();
    Q_EMIT changed();
}

void MaskEditor::leave() {
    hide();
    if (focusBefore_) focusBefore_->setFocus();
    Q_EMIT closed();
}

void MaskEditor::keyPressEvent(QKeyEvent* event) {
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return leave();
        case Qt::Key_B:
            return chooseTool(false);
        case Qt::Key_X:
            return chooseTool(true);
        case Qt::Key_BracketLeft:
            return scaleBrush(1 / kBrushFactor);
        case Qt::Key_BracketRight:
            return scaleBrush(kBrushFactor);
        case Qt::Key_I:
            layer_.invert();
            return edited();
        case Qt::Key_Delete:
            layer_.clear();
            return edited();
        case Qt::Key_Z:
            if (!control) break;
            shift ? layer_.redo() : layer_.undo();
            return edited();
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return canvas_->zoomStep(1, canvas_->centre());
        case Qt::Key_Minus:
            return canvas_->zoomStep(-1, canvas_->centre());
        case Qt::Key_0:
            return canvas_->fit();
        default:
            break;
    }
    event->accept();  // the window's keys wait until the editor is closed
}

bool MaskEditor::focusNextPrevChild(bool next) {
    QList<QWidget*> stops;
    for (QWidget* child : findChildren<QWidget*>()) {
        const bool takesTab = (child->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
        if (takesTab && child->isVisible() && child->isEnabled()) stops << child;
    }
    const auto count = stops.size();
    if (count == 0) return false;  // being hidden
    const auto here = std::max<qsizetype>(0, stops.indexOf(QApplication::focusWidget()));
    stops[(here + (next ? 1 : count - 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

bool MaskEditor::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ninefold::ui
