// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <vector>

#include "core/history/history_store.h"

class QAction;

namespace ninefold::ui {

class GalleryEdits;
class GalleryModel;
class GalleryView;

/// The commands on the pictures of the gallery, with their keys and in its context menu. They work
/// while the grid has the keyboard.
class GalleryActions : public QObject {
    Q_OBJECT

public:
    /// All must outlive this.
    GalleryActions(GalleryView& view, GalleryModel& model, GalleryEdits& edits,
                   QObject* parent = nullptr);

Q_SIGNALS:
    void imageActivated(const std::vector<ninefold::ImageRow>& images, int current);
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
    void exportRequested(const std::vector<ninefold::ImageRow>& images);

private:
    QAction* add(const QString& text, const QList<QKeySequence>& keys,
                 void (GalleryActions::*act)());
    void addSeparator();
    void enable();
    void name();
    bool allStarred() const;
    std::vector<std::int64_t> selectedIds() const;

    void open();
    void toggleStar();
    void exportSelection();
    void restoreRecipe();
    void copyPictures();
    void copyPrompt();
    void trashOrPutBack();

    GalleryView& view_;
    GalleryModel& model_;
    GalleryEdits& edits_;
    std::vector<QAction*> actions_;
    QAction* star_ = nullptr;
    QAction* trash_ = nullptr;
};

}  // namespace ninefold::ui
