// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/history/image_query.h"
#include "ui/gallery/shelf_model.h"

class QLineEdit;
class QListView;
class QToolButton;

namespace ninefold::ui {

class Library;

/// The list at the side of the gallery: places, collections, saved searches. Reads and writes
/// collections and searches itself.
class ShelfPanel : public QWidget {
    Q_OBJECT

public:
    /// `library` must outlive this.
    explicit ShelfPanel(Library& library, QWidget* parent = nullptr);

    /// Reads collections and searches again.
    void refresh();
    /// Marks the place that shows what this query finds.
    void showQuery(const ImageQuery& query);
    void saveSearch(const QString& name, const ImageQuery& query);
    /// Opens the field for a new collection's name; `images` go into it.
    void newCollection(const std::vector<std::int64_t>& images);
    const ShelfModel& model() const { return *model_; }

Q_SIGNALS:
    void queryChosen(const ninefold::ImageQuery& query);
    void dropped(const std::vector<std::int64_t>& images, qint64 collection, const QString& name);
    void importRequested();
    /// Collections were read again.
    void refreshed();
    void failed(const QString& message);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void makeButtons();
    void create();
    void removeCurrent();
    /// Runs `work` on the library's thread, then reads the shelf again.
    void change(std::function<void(HistoryStore&)> work);

    Library& library_;
    ShelfModel* model_ = nullptr;
    QListView* list_ = nullptr;
    QLineEdit* name_ = nullptr;
    QToolButton* add_ = nullptr;
    ImageQuery shown_;
    std::vector<std::int64_t> forNew_;
};

}  // namespace ninefold::ui
