// SPDX-License-Identifier: MIT
#include "ui/viewer/full_view.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QStyle>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"
#include "ui/viewer/image_canvas.h"
#include "ui/viewer/info_overlay.h"
#include "ui/viewer/picture_loader.h"
#include "ui/viewer/viewer_caption.h"

namespace ninefold::ui {

FullView::FullView(QWidget* parent)
    : QWidget(parent),
      canvas_(new ImageCanvas(this)),
      caption_(new ViewerCaption(this)),
      loader_(new PictureLoader(this)),
      info_(new InfoOverlay(this)) {
    hide();
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(canvas_, 1);
    column->addWidget(caption_);
    makeConnections();
    if (parent != nullptr) parent->installEventFilter(this);
}

void FullView::makeConnections() {
    connect(canvas_, &ImageCanvas::zoomChanged, caption_, &ViewerCaption::setZoom);
    connect(caption_, &ViewerCaption::previousRequested, this, [this] { go(current_ - 1); });
    connect(caption_, &ViewerCaption::nextRequested, this, [this] { go(current_ + 1); });
    connect(caption_, &ViewerCaption::starRequested, this, &FullView::toggleStar);
    connect(caption_, &ViewerCaption::ratingRequested, this, &FullView::rate);
    connect(caption_, &ViewerCaption::infoRequested, this, &FullView::toggleInfo);
    connect(caption_, &ViewerCaption::closeRequested, this, &FullView::leave);
    connect(loader_, &PictureLoader::loaded, this, [this](const QString& path) {
        if (!images_.empty() && path == pathOf(current_)) showCurrent();
    });
}

void FullView::showImages(const std::vector<ImageRow>& images, int current) {
    if (images.empty()) return;
    images_ = images;
    current_ = std::clamp(current, 0, static_cast<int>(images_.size()) - 1);
    if (!isVisible()) focusBefore_ = QApplication::focusWidget();
    if (parentWidget() != nullptr) setGeometry(parentWidget()->rect());
    canvas_->setPicture({});
    showCurrent();
    show();
    raise();
    setFocus();
}

QString FullView::pathOf(int index) const {
    return toQString(images_[static_cast<std::size_t>(index)].file);
}

void FullView::go(int index) {
    index = std::clamp(index, 0, static_cast<int>(images_.size()) - 1);
    if (index == current_) return;
    current_ = index;
    showCurrent();
    Q_EMIT currentChanged(current_);
}

void FullView::showCurrent() {
    showCaption();
    // Until the new picture is decoded the last one stays: no flicker.
    const Picture* picture = loader_->get(pathOf(current_));
    if (picture == nullptr) return;
    canvas_->setPicture(*picture);
    for (const int neighbour : {current_ + 1, current_ - 1}) {
        if (neighbour >= 0 && neighbour < static_cast<int>(images_.size())) {
            loader_->get(pathOf(neighbour));
        }
    }
}

void FullView::showCaption() {
    const ImageRow& image = currentRow();
    caption_->setImage(image, current_, static_cast<int>(images_.size()));
    setAccessibleName(tr("Full view: %1").arg(describe(image)));
    info_->setImage(image);
    placeInfo();
}

void FullView::say(const QString& words) {
    caption_->say(words);
}

void FullView::toggleStar() {
    ImageRow& image = currentRow();
    image.starred = !image.starred;
    showCaption();
    Q_EMIT starToggled(image.id, image.starred);
}

void FullView::toggleReject() {
    ImageRow& image = currentRow();
    image.rejected = !image.rejected;
    showCaption();
    Q_EMIT rejectToggled(image.id, image.rejected);
}

void FullView::rate(int rating) {
    ImageRow& image = currentRow();
    image.rating = image.rating == rating ? 0 : rating;
    showCaption();
    Q_EMIT ratingRequested(image.id, image.rating);
}

void FullView::toggleInfo() {
    info_->setVisible(info_->isHidden());
    placeInfo();
}

void FullView::placeInfo() {
    const QSize size(kPanelWidth,
                     std::min(info_->heightForWidth(kPanelWidth), canvas_->height() - 4 * kGrid));
    const QRect place(QPoint(width() - size.width() - 2 * kGrid, 2 * kGrid), size);
    info_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    info_->raise();
}

void FullView::leave() {
    hide();
    if (focusBefore_) focusBefore_->setFocus();
    images_.clear();
    Q_EMIT closed();
}

void FullView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
        case Qt::Key_Space:
            return leave();
        case Qt::Key_Left:
        case Qt::Key_Up:
        case Qt::Key_PageUp:
            return go(current_ - 1);
        case Qt::Key_Right:
        case Qt::Key_Down:
        case Qt::Key_PageDown:
            return go(current_ + 1);
        case Qt::Key_Home:
            return go(0);
        case Qt::Key_End:
            return go(static_cast<int>(images_.size()) - 1);
        default:
            if (!labelByKey(event->key()) && !zoomByKey(event->key())) {
                QWidget::keyPressEvent(event);
            }
    }
}

std::optional<ImageRow> FullView::image() const {
    if (!isVisible() || images_.empty()) return std::nullopt;
    return images_[static_cast<std::size_t>(current_)];
}

bool FullView::labelByKey(int key) {
    // Files from outside the library bear no labels.
    const bool isStored = currentRow().id > 0;
    if (isStored && key >= Qt::Key_1 && key <= Qt::Key_5) {
        rate(key - Qt::Key_0);
    } else if (isStored && key == Qt::Key_S) {
        toggleStar();
    } else if (isStored && key == Qt::Key_X) {
        toggleReject();
    } else if (key == Qt::Key_I) {
        toggleInfo();
    } else {
        return false;
    }
    return true;
}

void FullView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeInfo();
}

bool FullView::zoomByKey(int key) {
    switch (key) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            canvas_->zoomStep(1, canvas_->centre());
            return true;
        case Qt::Key_Minus:
            canvas_->zoomStep(-1, canvas_->centre());
            return true;
        case Qt::Key_0:
            canvas_->fit();
            return true;
        case Qt::Key_Z:
            canvas_->zoomTo(1, canvas_->centre());
            return true;
        default:
            return false;
    }
}

bool FullView::focusNextPrevChild(bool next) {
    std::vector<QWidget*> stops{this};
    for (QWidget* button : caption_->buttons()) {
        if (button->isEnabled()) stops.push_back(button);
    }
    const auto here = std::find(stops.begin(), stops.end(), QApplication::focusWidget());
    const std::size_t at = here == stops.end() ? 0 : static_cast<std::size_t>(here - stops.begin());
    const std::size_t count = stops.size();
    stops[(at + (next ? 1 : count - 1)) % count]->setFocus(Qt::TabFocusReason);
    return true;
}

bool FullView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ninefold::ui
