// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

#include "core/pipeline/source_picture.h"

namespace ninefold::ui {

/// Where the source picture is seen and dropped: a dashed frame while there is none, then the
/// picture with its mask and the frame that is drawn around it. A click or Enter chooses a file,
/// Ctrl+V pastes, Del removes.
class SourceWell : public QWidget {
    Q_OBJECT

public:
    explicit SourceWell(QWidget* parent = nullptr);

    /// A null picture shows `hint` instead. `mask` may be null.
    void show(const QImage& picture, const QImage& mask, const Margins& margins);
    void setHint(const QString& hint);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chooseRequested();
    void removeRequested();
    void pasteRequested();
    void fileDropped(const QString& path);
    void imageDropped(const QImage& image);

protected:
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHint(QPainter& painter);
    void paintPicture(QPainter& painter);

    QImage picture_;
    QImage mask_;
    Margins margins_;
    QString hint_;
    bool dropping_ = false;
};

}  // namespace ninefold::ui
