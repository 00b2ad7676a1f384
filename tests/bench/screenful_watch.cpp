// SPDX-License-Identifier: MIT
#include "tests/bench/screenful_watch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QScrollBar>

#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/thumbnail_cache.h"

namespace ninefold::test {

namespace {

constexpr int kWaitMs = 60000;
constexpr int kTickMs = 5;

/// Asleep between events: spinning would count as the gallery's work.
template <typename Condition>
bool waitUntil(Condition condition) {
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    while (!condition()) {
        if (timer.elapsed() > kWaitMs) return false;
        loop.processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

}  // namespace

ScreenfulWatch::ScreenfulWatch(const ui::GalleryModel& model, ui::GalleryView& view)
    : model_(model), view_(view), thumbnails_(*view.findChild<ui::ThumbnailCache*>()) {
    view.viewport()->installEventFilter(this);
    tick_.start(kTickMs);
}

bool ScreenfulWatch::waitForScreenful() {
    painted_ = false;
    view_.viewport()->update();  // what is empty isn't painted otherwise
    return waitUntil([this] { return painted_ || (isLoaded() && model_.rowCount() == 0); });
}

bool ScreenfulWatch::waitForPictures() {
    return waitForScreenful() && waitUntil([this] { return thumbnails_.isIdle(); }) &&
           waitForScreenful();
}

bool ScreenfulWatch::waitForList() {
    return waitUntil([this] { return model_.isComplete(); }) && waitForScreenful();
}

bool ScreenfulWatch::eventFilter(QObject* watched, QEvent* event) {
    // What is painted next is what is loaded now.
    if (event->type() == QEvent::Paint && isLoaded()) painted_ = true;
    return QObject::eventFilter(watched, event);
}

bool ScreenfulWatch::isLoaded() const {
    if (!model_.isAnswered()) return false;
    const QRect sight = view_.viewport()->rect();
    for (int row = std::max(0, view_.topRow()); row < model_.rowCount(); ++row) {
        if (!view_.visualRect(model_.index(row)).intersects(sight)) break;
        if (model_.image(row) == nullptr) return false;
    }
    return true;
}

}  // namespace ninefold::test
