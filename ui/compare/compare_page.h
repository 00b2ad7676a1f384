// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "core/history/history_store.h"
#include "ui/compare/compare_mode.h"
#include "ui/compare/compare_set.h"

class QSplitter;
class QStackedLayout;
class QTimer;

namespace ninefold::ui {

class Blinker;
class CompareCanvas;
class CompareStrip;
class DifferenceTask;
class Library;
class ModeBar;
class PairBar;
class PictureLoader;
class RecipeTable;
class StateView;

/// Two to nine pictures held against each other: side by side, or two of them by wipe, onion skin,
/// blink and difference; below them what their recipes have not in common. Reads pictures and works
/// out differences off the interface thread.
class ComparePage : public QWidget {
    Q_OBJECT

public:
    explicit ComparePage(Library& library, QWidget* parent = nullptr);

    /// Two and more begin a new comparison, a single one joins it; see CompareSet.
    void compare(const std::vector<ImageRow>& rows);
    const CompareSet& set() const { return set_; }
    CompareMode mode() const { return mode_; }
    std::optional<ImageRow> current() const { return set_.currentRow(); }
    /// Reads the facts of the pictures again: they may have been starred or trashed elsewhere.
    void refresh();
    /// Shows the comparison of the last time, unless there is one; from then on it is kept, with
    /// its mode and the place of the wipe, on the library's thread.
    void recall();
    /// Has what isn't yet kept kept at once.
    void remember();

public Q_SLOTS:
    /// Modes for two do nothing while there is one picture.
    void setMode(ninefold::ui::CompareMode mode);

Q_SIGNALS:
    void currentChanged(const std::optional<ninefold::ImageRow>& image);
    void starToggled(qint64 imageId, bool starred);
    void recipeRestoreRequested(const ninefold::Recipe& recipe);
    /// Space: show `images` in full, beginning with `current`.
    void imageActivated(const std::vector<ninefold::ImageRow>& images, int current);
    /// The empty page sends people where pictures are.
    void galleryRequested();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeContent();
    void connectBars();
    void connectCanvas();
    void addKeys();

    void pick(int index);
    void swap();
    void removeCurrent();
    void toggleStar();
    void toggleBlinkPause();
    void pauseBlinking(bool paused);
    void useRecipe();
    void showInFull();

    void showSet(const QString& note = {});
    void showPictures();
    void showDials();
    void startDifference();
    QString standingNote(const QSize& frame) const;
    void keepSoon();
    void write();

    Library& library_;
    CompareSet set_;
    CompareMode mode_ = CompareMode::SideBySide;
    QString note_;
    QTimer* keep_ = nullptr;  ///< until what changed is kept
    PictureLoader* loader_;
    DifferenceTask* difference_;
    Blinker* blinker_;
    QStackedLayout* stack_;
    StateView* empty_;
    ModeBar* modes_;
    PairBar* pair_;
    CompareCanvas* canvas_;
    CompareStrip* strip_;
    RecipeTable* recipes_;
};

}  // namespace ninefold::ui
