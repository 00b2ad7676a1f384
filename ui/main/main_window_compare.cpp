// SPDX-License-Identifier: MIT
// The window's way to the Compare page and back.
#include <QStackedWidget>

#include "ui/compare/compare_page.h"
#include "ui/gallery/gallery_page.h"
#include "ui/main/main_window.h"
#include "ui/main/session.h"
#include "ui/nine/nine_page.h"
#include "ui/nine/picture_grid.h"
#include "ui/viewer/full_view.h"

namespace ninefold::ui {

void MainWindow::connectCompare() {
    connect(compare_, &ComparePage::currentChanged, this,
            [this](const std::optional<ImageRow>& image) { inspectFrom(kCompare, image); });
    connect(compare_, &ComparePage::imageActivated, fullView_, &FullView::showImages);
    connect(compare_, &ComparePage::starToggled, session_, &Session::setStarred);
    connect(compare_, &ComparePage::recipeRestoreRequested, this, &MainWindow::restoreRecipe);
    connect(compare_, &ComparePage::galleryRequested, this, [this] { showPage(kGallery); });
    connect(gallery_, &GalleryPage::compareRequested, this, &MainWindow::compare);
    connect(session_, &Session::libraryChanged, compare_, &ComparePage::refresh);
}

void MainWindow::compare(const std::vector<ImageRow>& rows) {
    if (rows.empty()) return;
    if (pages_->currentIndex() != kCompare) pageBeforeCompare_ = pages_->currentIndex();
    showPage(kCompare);
    compare_->compare(rows);
}

void MainWindow::compareSelection() {
    if (pages_->currentIndex() > kCompare) return;  // no pictures there
    if (const auto image = fullView_->image()) {
        compare_->compare({*image});
        fullView_->say(tr("%n picture(s) on the Compare page", nullptr, compare_->set().count()));
        return;
    }
    switch (pages_->currentIndex()) {
        case kNine:
            return compare(nine_->grid().selected());
        case kGallery:
            return gallery_->compareSelection();
        default:
            showPage(pageBeforeCompare_);
    }
}

}  // namespace ninefold::ui
