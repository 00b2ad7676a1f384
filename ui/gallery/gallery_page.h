// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// The whole history, newest first: search as you type, starred, trash, stars, deleting with undo,
/// export. Reads and writes the library on its own thread, so that nothing here ever waits for the
/// disk.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    /// `store` names the library; it is not used afterwards.
    explicit GalleryPage(HistoryStore& store, QWidget* parent = nullptr);
    ~GalleryPage() override;

public Q_SLOTS:
    /// Reads the library again, e.g. after a picture was drawn or starred elsewhere. Selection and
    /// place stay.
    void refresh();
    void setSearchText(const QString& text);

Q_SIGNALS:
    /// Enter, Space or a double click: show `images` in full, beginning with `current`.
    void imageActivated(const std::vector<ninefold::ImageRow>& images, int current);
    /// The picture with the focus changed; nullopt when there is none.
    void imageSelected(const std::optional<ninefold::ImageRow>& image);
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
};

}  // namespace ninefold::ui
