// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/history/history_store.h"

class QLineEdit;
class QStackedWidget;

namespace ninefold::ui {

class FilterBar;
class GalleryActions;
class GalleryEdits;
class GalleryModel;
class GalleryView;
class ImportBar;
class ImportTask;
class Library;
class NoticeBar;
class ShelfPanel;
class StateView;
class TrashBar;

/// The whole history: search as you type, filters, collections, stars, ratings, tags, trash with
/// undo, import and export. Reads and writes the library on its own thread, so that nothing here
/// ever waits for the disk.
class GalleryPage : public QWidget {
    Q_OBJECT

public:
    /// Reading more for the inspector would hold up everything else.
    static constexpr int kMostInspected = 500;

    /// `store` names the library; it is not used afterwards.
    explicit GalleryPage(HistoryStore& store, QWidget* parent = nullptr);
    /// Waits for what is being written.
    ~GalleryPage() override;

    /// Grouping, size of the pictures and the chosen place of the side list, to be kept over a
    /// restart.
    QString look() const;
    /// What can't be read leaves things as they are.
    void setLook(const QString& look);
    /// For a window that has a search field of its own.
    void setSearchFieldVisible(bool visible);

public Q_SLOTS:
    /// Reads the library again, e.g. after a picture was drawn or starred elsewhere; a hidden page
    /// does so when it is shown. Selection and place stay.
    void refresh();
    void setSearchText(const QString& text);
    void focusSearch();
    /// The page comes into sight: the pictures take the keyboard, and what is selected stays so.
    void arrive();
    /// To the pictures, with one of them current, so that keys act on it.
    void focusPictures();
    /// Selects one picture and brings it into view, e.g. the last one of a full view.
    void selectImage(qint64 imageId);
    /// Stars a picture and writes it.
    void setStarred(qint64 imageId, bool starred);
    /// Shows the pictures that look like this one.
    void showSimilar(qint64 imageId);
    /// Asks for the selected pictures, at most nine, to be compared; see compareRequested().
    void compareSelection();
    /// Takes in picture files, and those in folders, in the background.
    void importFiles(const std::vector<std::filesystem::path>& filesOrFolders);

Q_SIGNALS:
    /// Enter, Space or a double click: show `images` in full, beginning with `current`.
    void imageActivated(const std::vector<ninefold::ImageRow>& images, int current);
    /// The picture with the focus changed; nullopt when there is none.
    void imageSelected(const std::optional<ninefold::ImageRow>& image);
    /// What is picked changed, or what is known of it: at most kMostInspected of the `picked`.
    void selectionChanged(const std::vector<ninefold::ImageRow>& images, int picked);
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
    void exportRequested(const std::vector<ninefold::ImageRow>& images);
    /// Compare these side by side. In the menu once something listens.
    void compareRequested(const std::vector<ninefold::ImageRow>& images);
    /// Draw from this picture (U). In the menu once something listens.
    void useAsSourceRequested(const ninefold::ImageRow& image);

protected:
    void showEvent(QShowEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void connectNotify(const QMetaMethod& signal) override;

private:
    void makeParts();
    void makeLayout();
    void connectModel();
    void connectFilter();
    void connectShelf();
    void connectActions();
    void connectEdits();
    void connectImport();
    void addKeys();

    void startQuery();
    void readChoices();
    void hashOldPictures();
    void chooseImportFolder();
    void emptyTrash();
    void askForTag();
    void applyTag();
    void announceSelection();
    void fetchSelection();
    void showState();
    void showEmpty();
    void showSummary();
    void selectSoon(const std::vector<std::int64_t>& ids);

    QString folder_;
    Library* library_ = nullptr;
    GalleryModel* model_ = nullptr;
    GalleryEdits* edits_ = nullptr;
    GalleryActions* actions_ = nullptr;
    GalleryView* view_ = nullptr;
    ShelfPanel* shelf_ = nullptr;
    FilterBar* filter_ = nullptr;
    TrashBar* trash_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    StateView* empty_ = nullptr;
    QLineEdit* tag_ = nullptr;
    NoticeBar* notice_ = nullptr;
    ImportTask* import_ = nullptr;
    ImportBar* importBar_ = nullptr;
    QTimer inspectSoon_;
    QString counted_;                       ///< how many pictures there are, in words
    std::vector<std::int64_t> selectSoon_;  ///< once they are loaded
    bool stale_ = false;
};

}  // namespace ninefold::ui
