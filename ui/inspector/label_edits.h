// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <vector>

#include "ui/bridge/label_changes.h"

namespace ninefold::ui {

class Library;

/// What people say of pictures, written on the library's thread. Every step can be taken back,
/// exactly: a tag that a picture had before stays when adding it to many is undone.
class LabelEdits : public QObject {
    Q_OBJECT

public:
    using Ids = std::vector<std::int64_t>;

    /// The library must outlive this.
    explicit LabelEdits(Library& library, QObject* parent = nullptr);

    void addTag(const Ids& ids, const QString& tag);
    void removeTag(const Ids& ids, const QString& tag);
    /// 0..5 stars.
    void setRating(const Ids& ids, int rating);
    void setStarred(const Ids& ids, bool starred);
    void setRejected(const Ids& ids, bool rejected);
    /// Written as it is typed, so no step: the text field has an undo of its own.
    void setNote(std::int64_t id, const QString& text);

    bool canUndo() const { return !steps_.empty(); }
    void undo();

Q_SIGNALS:
    /// A step is in the library; one sentence says which, for an offer to undo it.
    void stepDone(const QString& what);
    /// The library holds other labels than before, be it by a step, an undo or a note.
    void changed();

private:
    void step(const QString& what, UndoableWork work);

    Library& library_;
    std::vector<StoreWork> steps_;  ///< what takes each back, the newest last
};

}  // namespace ninefold::ui
