// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>

namespace ninefold::ui {

/// Where a picture is dropped and seen: a dashed frame with a hint while there is none. A click or
/// Enter chooses a file, Ctrl+V pastes, Del removes. Pictures from other windows may be dropped on
/// it too: see DropVeil.
class PictureWell : public QWidget {
    Q_OBJECT

public:
    void setHint(const QString& hint);

Q_SIGNALS:
    void chooseRequested();
    void removeRequested();
    void pasteRequested();
    void fileDropped(const QString& path);
    void imageDropped(const QImage& image);

protected:
    explicit PictureWell(QWidget* parent);

    virtual bool hasPicture() const = 0;
    virtual void paintPicture(QPainter& painter) = 0;

    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintHint(QPainter& painter);

    QString hint_;
    bool dropping_ = false;
};

}  // namespace ninefold::ui
