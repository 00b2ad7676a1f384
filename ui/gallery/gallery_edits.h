// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <vector>

#include "core/base/error.h"
#include "ui/bridge/label_changes.h"

namespace ninefold::ui {

class GalleryModel;
class Library;

/// What a person does to pictures of the gallery: the model shows it at once, the library's thread
/// writes it, and each edit of many pictures is one step that undo() takes back. After failed() a
/// reload of the model shows what is true.
class GalleryEdits : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<std::int64_t>;

    /// Both must outlive this.
    GalleryEdits(Library& library, GalleryModel& model, QObject* parent = nullptr);

    void setStarred(const Ids& ids, bool starred);
    void setRating(const Ids& ids, int rating);
    void setRejected(const Ids& ids, bool rejected);
    void addTag(const Ids& ids, const QString& tag);
    void removeTag(const Ids& ids, const QString& tag);
    void addToCollection(const Ids& ids, std::int64_t collection, const QString& name);
    void takeFromCollection(const Ids& ids, std::int64_t collection, const QString& name);
    /// To the trash or back.
    void setTrashed(const Ids& ids, bool trashed);

    bool canUndo() const { return !done_.empty(); }
    bool canRedo() const { return !undone_.empty(); }
    void undo();
    void redo();
    /// Forgets all steps: what they are about is gone.
    void forgetSteps();

Q_SIGNALS:
    /// An edit was made, in words: "3 pictures moved to the trash."
    void edited(const QString& what);
    /// What was written may change which pictures match, or what there is to choose from.
    void written();
    /// A step was taken back or made again and is in the library.
    void undone(const std::vector<std::int64_t>& ids);
    /// Nothing was written.
    void failed(const ninefold::Error& error);

private:
    struct Step {
        Ids ids;
        UndoableWork change;
        std::shared_ptr<StoreWork> inverse =
            std::make_shared<StoreWork>();  ///< library's thread only
    };

    void make(const Ids& ids, const QString& what, UndoableWork change);
    void run(const StoreWork& work, std::function<void()> done);

    std::vector<Step> done_;
    std::vector<Step> undone_;
    Library& library_;
    GalleryModel& model_;
};

}  // namespace ninefold::ui
