// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <functional>
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

    // Commands that need another part of the window: not in the menu until it is there.
    void offerCompare();
    void offerSource();
    /// At most nine pictures.
    void compareSelection();

Q_SIGNALS:
    void imageActivated(const std::vector<ninefold::ImageRow>& images, int current);
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
    void exportRequested(const std::vector<ninefold::ImageRow>& images);
    void compareRequested(const std::vector<ninefold::ImageRow>& images);
    void useAsSourceRequested(const ninefold::ImageRow& image);
    void similarRequested(qint64 imageId);
    void tagRequested();
    void newCollectionRequested();
    void takeFromCollectionRequested();

private:
    QAction* add(const QString& text, const QList<QKeySequence>& keys, std::function<void()> act);
    void addSeparator();
    void addLooking();
    void addMarking();
    void addUsing();
    void enable();
    void name();
    bool allSelected(const std::function<bool(const ImageRow&)>& is) const;

    void open();
    void toggleStar();
    void toggleRejected();
    void fetchSelected(std::function<void(const std::vector<ImageRow>&)> take);
    void trashOrPutBack();

    GalleryView& view_;
    GalleryModel& model_;
    GalleryEdits& edits_;
    std::vector<QAction*> actions_;
    QAction* star_ = nullptr;
    QAction* reject_ = nullptr;
    QAction* compare_ = nullptr;
    QAction* source_ = nullptr;
    QAction* takeOut_ = nullptr;
    QAction* trash_ = nullptr;
};

}  // namespace ninefold::ui
