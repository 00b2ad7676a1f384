// SPDX-License-Identifier: MIT
// What the window passes between inspector, full view and the others.
#include <QStackedWidget>

#include "ui/compare/compare_page.h"
#include "ui/export/export_panel.h"
#include "ui/gallery/gallery_page.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/main/main_window.h"
#include "ui/main/session.h"
#include "ui/nine/nine_page.h"
#include "ui/nine/picture_grid.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/prompt/seed_field.h"
#include "ui/viewer/full_view.h"

namespace ninefold::ui {

void MainWindow::connectInspector() {
    connect(inspector_, &InspectorPanel::recipeRestoreRequested, this, &MainWindow::restoreRecipe);
    connect(inspector_, &InspectorPanel::starToggled, session_, &Session::setStarred);
    connect(inspector_, &InspectorPanel::exportRequested, this, &MainWindow::exportInspected);
    connect(export_, &ExportPanel::closed, this, [this] {
        export_->hide();
        if (pages_->currentIndex() == kNine) {
            nine_->grid().focusCurrent();
        } else {
            pages_->currentWidget()->setFocus();
        }
    });
    connect(fullView_, &FullView::starToggled, session_, &Session::setStarred);
    connect(inspector_, &InspectorPanel::partRestoreRequested, this, &MainWindow::restorePart);
    connect(inspector_, &InspectorPanel::compareRequested, this, &MainWindow::compare);
    connect(inspector_, &InspectorPanel::pictureRequested, this, &MainWindow::goToPicture);
    connect(inspector_, &InspectorPanel::labelsChanged, this, [this] {
        gallery_->refresh();
        compare_->refresh();
        session_->reload();
    });
    connect(viewEdits_, &LabelEdits::changed, this, &MainWindow::showLabels);
    connect(fullView_, &FullView::rejectToggled, this,
            [this](qint64 id, bool rejected) { viewEdits_->setRejected({id}, rejected); });
    connect(fullView_, &FullView::ratingRequested, this,
            [this](qint64 id, int rating) { viewEdits_->setRating({id}, rating); });
    connect(&nine_->grid(), &PictureGrid::selectionChanged, this, [this] {
        if (pages_->currentIndex() != kNine) return;
        const std::vector<ImageRow> selected = nine_->grid().selected();
        if (selected.size() > 1) {
            inspector_->setImages(selected);
        } else if (inspector_->images().size() > 1) {
            inspect(nine_->grid().current());
        }
    });
    connect(fullView_, &FullView::closed, this, [this] {
        if (pages_->currentIndex() != kNine) return;
        // The cell that had the keyboard before took the pick along with it.
        nine_->grid().pick(fullView_->current());
        nine_->grid().focusCurrent();
    });
    connect(fullView_, &FullView::currentChanged, this, [this](int index) {
        if (pages_->currentIndex() == kNine) nine_->grid().pick(index);
    });
}

void MainWindow::showLabels() {
    gallery_->refresh();
    compare_->refresh();
    inspector_->refresh();
    session_->reload();
}

void MainWindow::goToPicture(const ImageRow& image) {
    showPage(kGallery);
    gallery_->setSearchText({});
    gallery_->selectImage(image.id);
    inspect(image);
}

void MainWindow::restorePart(const Recipe& recipe, RestorePart part) {
    SeedField& seed = prompt_->settings().seed();
    const bool wasLocked = seed.isLocked();
    prompt_->setRecipe(withPart(prompt_->recipe(), recipe, part));
    if (part != RestorePart::Seed) seed.setLocked(wasLocked);
    showPage(kNine);
    prompt_->focusPrompt();
}

}  // namespace ninefold::ui
