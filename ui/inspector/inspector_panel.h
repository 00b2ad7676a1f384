// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>
#include <optional>
#include <vector>

#include "core/history/history_store.h"
#include "ui/inspector/label_edits.h"
#include "ui/inspector/picture_details.h"
#include "ui/inspector/restore_part.h"

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace ninefold::ui {

class FamilyTree;
class FileSection;
class InspectorHeader;
class Library;
class NoteEditor;
class NoticeBar;
class RecipeList;
class ScoreList;
class TagEditor;

/// All that is known of a picture: how well it fits its prompt, the recipe that made it, tags and
/// note, its family, where it lies and who is to be credited. Of several pictures it shows what
/// they have in common, and changes all of them. Labels are written here, with undo; all else is
/// asked for through the signals.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    /// The library must outlive it.
    explicit InspectorPanel(Library& library, QWidget* parent = nullptr);
    ~InspectorPanel() override;

    void setImage(const std::optional<ImageRow>& image);
    /// `picked` tells how many pictures are picked where these are only the first of them.
    void setImages(const std::vector<ImageRow>& images, int picked = 0);
    const std::vector<ImageRow>& images() const { return images_; }
    /// Reads the shown pictures again: they may have been changed elsewhere.
    void refresh();

Q_SIGNALS:
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
    void partRestoreRequested(const ninefold::Recipe& recipe, ninefold::ui::RestorePart part);
    void starToggled(qint64 imageId, bool starred);
    void exportRequested(const QList<qint64>& imageIds);
    void compareRequested(const std::vector<ninefold::ImageRow>& images);
    /// Go to a picture of the family.
    void pictureRequested(const ninefold::ImageRow& image);
    /// Tags, notes, stars or ratings in the library are others than before.
    void labelsChanged();

private:
    struct Reading {
        std::vector<ImageRow> rows;
        PictureDetails details;
    };

    QWidget* makeEmptyState();
    QWidget* makeContent();
    QWidget* makeFacts(QWidget* parent);
    QWidget* makeLabels(QWidget* parent);
    QWidget* makeButtons(QWidget* parent);
    void connectEdits();
    void showImages();
    void showDetails(const PictureDetails& details);
    void star(bool starred);
    LabelEdits::Ids ids() const;

    Library& library_;
    std::vector<ImageRow> images_;
    int picked_ = 0;
    int reading_ = 0;  ///< of several only the last counts
    LabelEdits* edits_;
    QStackedLayout* stack_;
    InspectorHeader* header_ = nullptr;
    ScoreList* scores_ = nullptr;
    RecipeList* recipe_ = nullptr;
    QWidget* labels_ = nullptr;
    TagEditor* tags_ = nullptr;
    QLabel* noteHead_ = nullptr;
    NoteEditor* note_ = nullptr;
    FamilyTree* family_ = nullptr;
    FileSection* file_ = nullptr;
    NoticeBar* notice_ = nullptr;
    QPushButton* restore_ = nullptr;
    QToolButton* restorePart_ = nullptr;
    QPushButton* compare_ = nullptr;
};

}  // namespace ninefold::ui
