// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QWidget>
#include <filesystem>

class QMimeData;
class QWindow;

namespace ninefold::ui {

/// Lies over a window while a picture from outside is dragged over it, says what dropping does, and
/// takes the drop, whatever is below, but for widgets that it leaves open. Pictures of the studio
/// itself are left alone.
class DropVeil : public QWidget {
    Q_OBJECT

public:
    /// Covers `window`, its parent.
    explicit DropVeil(QWidget* window);
    /// Off while a page takes drops itself.
    void setWanted(bool wanted) { wanted_ = wanted; }
    /// `widget` takes pictures itself.
    static void leaveOpen(QWidget& widget) { widget.setProperty(kTakesPictures, true); }

Q_SIGNALS:
    void fileDropped(const std::filesystem::path& file);
    /// Pixels without a file, as from a browser.
    void pixelsDropped(const QImage& pixels);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr const char* kTakesPictures = "takesPictures";

    void cover();
    /// Where widgets that it leaves open are seen.
    QRegion openings() const;

    QWidget* window_;
    bool wanted_ = true;
};

}  // namespace ninefold::ui
