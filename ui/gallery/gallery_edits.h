// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <unordered_set>
#include <vector>

#include "core/base/error.h"
#include "core/history/history_store.h"

namespace ninefold::ui {

class GalleryModel;
class Library;

/// What a person does to pictures of the gallery: the model shows it at once, the library's thread
/// writes it. After failed() a reload of the model shows what is true.
class GalleryEdits : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<std::int64_t>;

    /// Both must outlive this.
    GalleryEdits(Library& library, GalleryModel& model, QObject* parent = nullptr);

    void setStarred(const Ids& ids, bool starred);
    /// To the trash or back, as a step that undo() takes back.
    void setTrashed(const Ids& ids, bool trashed);
    bool canUndo() const { return !steps_.empty(); }
    void undo();

Q_SIGNALS:
    /// Pictures went to the trash (or came back); undo() takes it back.
    void moved(int count, bool trashed);
    /// The last step was taken back and is in the library: these pictures are where they were.
    void undone(const std::vector<std::int64_t>& ids);
    /// Nothing was written.
    void failed(const ninefold::Error& error);

private:
    struct Step {
        Ids ids;
        bool trashed = false;
    };

    /// Runs `change(HistoryStore&)` on the library's thread, then `done` here.
    template <typename Change, typename Done>
    void write(Change change, Done done);

    std::vector<Step> steps_;
    Library& library_;
    GalleryModel& model_;
};

}  // namespace ninefold::ui
