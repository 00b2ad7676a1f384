// SPDX-License-Identifier: MIT
#include "ui/compare/compare_page.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/compare/blinker.h"
#include "ui/compare/compare_canvas.h"
#include "ui/compare/compare_strip.h"
#include "ui/compare/difference_task.h"
#include "ui/compare/dropped_pictures.h"
#include "ui/compare/frame.h"
#include "ui/compare/mode_bar.h"
#include "ui/compare/pair_bar.h"
#include "ui/compare/recipe_table.h"
#include "ui/gallery/state_view.h"
#include "ui/theme/motion.h"
#include "ui/theme/theme.h"
#include "ui/viewer/picture_loader.h"

namespace ninefold::ui {

ComparePage::ComparePage(Library& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      loader_(new PictureLoader(this, CompareSet::kMost)),
      difference_(new DifferenceTask(this)),
      blinker_(new Blinker(this)),
      stack_(new QStackedLayout(this)),
      empty_(new StateView(this)),
      modes_(new ModeBar(this)),
      pair_(new PairBar(this)),
      canvas_(new CompareCanvas(this)),
      strip_(new CompareStrip(this)),
      recipes_(new RecipeTable(this)) {
    setAccessibleName(tr("Compare"));
    setAcceptDrops(true);
    setFocusProxy(canvas_);
    canvas_->setAccessibleName(tr("Compared pictures"));
    empty_->showState(QStringLiteral("compare"), tr("Nothing to compare yet"),
                      tr("Select two to nine pictures in the gallery or among the nine and press "
                         "C.\nOr drop picture files here."),
                      tr("Choose in the gallery"));
    stack_->addWidget(empty_);
    stack_->addWidget(makeContent());
    connectBars();
    connectCanvas();
    addKeys();
    showSet();
}

QWidget* ComparePage::makeContent() {
    auto* content = new QWidget(this);
    auto* below = new QWidget(content);
    auto* belowColumn = new QVBoxLayout(below);
    belowColumn->setContentsMargins(0, 0, 0, 0);
    belowColumn->setSpacing(0);
    belowColumn->addWidget(strip_);
    belowColumn->addWidget(recipes_, 1);
    auto* splitter = new QSplitter(Qt::Vertical, content);
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(canvas_);
    splitter->addWidget(below);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({60 * kGrid, 30 * kGrid});
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(modes_);
    column->addWidget(pair_);
    column->addWidget(splitter, 1);
    return content;
}

void ComparePage::connectBars() {
    connect(modes_, &ModeBar::modeChosen, this, &ComparePage::setMode);
    connect(modes_, &ModeBar::fitRequested, canvas_, &CompareCanvas::fit);
    connect(modes_, &ModeBar::pixelsRequested, this, [this] { canvas_->zoomTo(1); });
    connect(modes_, &ModeBar::smoothChanged, canvas_, &CompareCanvas::setSmooth);
    connect(pair_, &PairBar::changed, this, [this] {
        showDials();
        startDifference();
    });
    connect(pair_, &PairBar::swapRequested, this, &ComparePage::swap);
    connect(pair_, &PairBar::pauseToggled, this, &ComparePage::toggleBlinkPause);
    connect(strip_, &CompareStrip::picked, this, &ComparePage::pick);
    connect(strip_, &CompareStrip::starRequested, this, &ComparePage::toggleStar);
    connect(strip_, &CompareStrip::recipeRequested, this, &ComparePage::useRecipe);
    connect(strip_, &CompareStrip::removeRequested, this, &ComparePage::removeCurrent);
    connect(empty_, &StateView::actionRequested, this, &ComparePage::galleryRequested);
}

void ComparePage::connectCanvas() {
    connect(canvas_, &CompareCanvas::zoomChanged, modes_, &ModeBar::setZoom);
    connect(canvas_, &CompareCanvas::picked, this, &ComparePage::pick);
    connect(canvas_, &CompareCanvas::wipeMoved, pair_, &PairBar::setWipe);
    connect(canvas_, &CompareCanvas::wipeMoved, this, &ComparePage::keepSoon);
    connect(loader_, &PictureLoader::loaded, this, &ComparePage::showPictures);
    connect(blinker_, &Blinker::flipped, canvas_, &CompareCanvas::setBlinkOnB);
    connect(difference_, &DifferenceTask::done, this,
            [this](const Difference& difference, const Picture& map) {
                pair_->setDifference(&difference);
                canvas_->setDifference(map);
            });
}

void ComparePage::addKeys() {
    // Shortcuts, so that they work wherever on the page the keyboard is.
    const auto add = [this](const QKeySequence& keys, auto action) {
        auto* key = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, action);
    };
    const std::pair<Qt::Key, CompareMode> modes[] = {
        {Qt::Key_G, CompareMode::SideBySide}, {Qt::Key_W, CompareMode::Wipe},
        {Qt::Key_O, CompareMode::OnionSkin},  {Qt::Key_B, CompareMode::Blink},
        {Qt::Key_D, CompareMode::Difference},
    };
    for (const auto& [key, mode] : modes) add(key, [this, mode = mode] { setMode(mode); });
    for (int i = 0; i < CompareSet::kMost; ++i) {
        add(QKeySequence(Qt::Key_1 + i), [this, i] { pick(i); });
    }
    add(Qt::Key_T, [this] { swap(); });
    add(Qt::Key_P, [this] { toggleBlinkPause(); });
    add(Qt::Key_M, [this] { modes_->toggleSmooth(); });
    add(Qt::Key_S, [this] { toggleStar(); });
    add(Qt::Key_R, [this] { useRecipe(); });
    add(Qt::Key_Backspace, [this] { removeCurrent(); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal}) add(key, [this] { canvas_->zoomStep(1); });
    add(Qt::Key_Minus, [this] { canvas_->zoomStep(-1); });
    add(Qt::Key_0, [this] { canvas_->fit(); });
    add(Qt::Key_Z, [this] { canvas_->zoomTo(1); });
}

void ComparePage::compare(const std::vector<ImageRow>& rows) {
    const int leftOut = set_.take(rows);
    showSet(leftOut == 0 ? QString()
                         : tr("%n picture(s) found no room: nine are the most.", nullptr, leftOut));
    if (isVisible()) canvas_->setFocus();  // pictures also come while another view is open
}

void ComparePage::setMode(CompareMode mode) {
    if (mode != CompareMode::SideBySide && set_.count() < 2) mode = CompareMode::SideBySide;
    mode_ = mode;
    modes_->setMode(mode);
    pair_->setMode(mode);
    canvas_->setMode(mode);
    if (mode == CompareMode::Blink && motionMs() == 0) pauseBlinking(true);
    blinker_->setWanted(mode == CompareMode::Blink && isVisible());
    keepSoon();
    startDifference();
}

void ComparePage::pick(int index) {
    if (index >= set_.count()) return;
    set_.pick(index);
    showSet();
}

void ComparePage::swap() {
    set_.swap();
    showSet();
}

void ComparePage::removeCurrent() {
    set_.remove(set_.current());
    showSet();
}

void ComparePage::toggleStar() {
    auto row = set_.currentRow();
    if (!row || row->id <= 0) return;
    row->starred = !row->starred;
    set_.update({*row});
    showSet();
    Q_EMIT starToggled(row->id, row->starred);
}

void ComparePage::toggleBlinkPause() {
    if (mode_ != CompareMode::Blink) return;
    pauseBlinking(!blinker_->isPaused());
}

void ComparePage::pauseBlinking(bool paused) {
    blinker_->setPaused(paused);
    pair_->setPaused(paused);
}

void ComparePage::useRecipe() {
    if (const auto row = set_.currentRow()) Q_EMIT recipeRestoreRequested(row->recipe);
}

void ComparePage::showInFull() {
    Q_EMIT imageActivated(set_.rows(), set_.current());
}

void ComparePage::showSet(const QString& note) {
    note_ = note;
    stack_->setCurrentIndex(set_.isEmpty() ? 0 : 1);
    modes_->setPairModesEnabled(set_.count() > 1);
    pair_->setPair(set_.a(), set_.b());
    strip_->setSet(set_);
    canvas_->setPair(set_.a(), set_.b());
    canvas_->setCurrent(set_.current());
    recipes_->setImages(set_.rows(), set_.a(), set_.b());
    if (set_.count() < 2) setMode(CompareMode::SideBySide);
    showPictures();
    showDials();
    Q_EMIT currentChanged(set_.currentRow());
}

void ComparePage::showPictures() {
    std::vector<Picture> pictures;
    std::vector<QSize> sizes;
    for (const ImageRow& row : set_.rows()) {
        const Picture* picture = loader_->get(toQString(row.file));
        pictures.push_back(picture == nullptr ? Picture() : *picture);
        sizes.push_back(pictures.back().isEmpty() ? QSize(row.width, row.height)
                                                  : pictures.back().size());
        strip_->setThumbnail(static_cast<int>(pictures.size()) - 1, pictures.back());
    }
    const QSize frame = commonFrame(sizes);
    canvas_->setPictures(pictures, frame);
    const bool alike =
        std::all_of(sizes.begin(), sizes.end(), [&](const QSize& size) { return size == frame; });
    strip_->setNote(standingNote(alike ? QSize() : frame));
    startDifference();
}

QString ComparePage::standingNote(const QSize& frame) const {
    QStringList notes;
    if (!note_.isEmpty()) notes << note_;
    if (set_.count() == 1) {
        notes << tr(
            "One more to compare: pick another picture elsewhere and press C, or drop one "
            "here.");
    }
    if (frame.isValid()) {
        notes << tr("The pictures differ in size; all are scaled to %1 × %2 px.")
                     .arg(frame.width())
                     .arg(frame.height());
    }
    return notes.join(QLatin1Char('\n'));
}

void ComparePage::showDials() {
    keepSoon();
    canvas_->setWipe(pair_->wipe());
    canvas_->setOpacity(pair_->opacity());
    blinker_->setRate(pair_->rate());
}

void ComparePage::startDifference() {
    canvas_->setDifference({});
    difference_->cancel();
    if (mode_ != CompareMode::Difference || set_.count() < 2) return;
    pair_->setDifference(nullptr);
    const auto pictureAt = [this](int index) {
        const ImageRow& row = set_.rows()[static_cast<std::size_t>(index)];
        const Picture* picture = loader_->get(toQString(row.file));
        return picture == nullptr ? Picture() : *picture;
    };
    difference_->start(pictureAt(set_.a()), pictureAt(set_.b()), canvas_->view().pictureSize(),
                       pair_->gain());
}

void ComparePage::refresh() {
    std::vector<std::int64_t> ids;
    for (const ImageRow& row : set_.rows()) {
        if (row.id > 0) ids.push_back(row.id);
    }
    if (ids.empty()) return;
    library_.run(
        this,
        [ids](HistoryStore& store) {
            std::vector<ImageRow> rows;
            for (const std::int64_t id : ids) {
                if (const auto row = store.image(id)) rows.push_back(*row);
            }
            return rows;
        },
        [this](const std::vector<ImageRow>& rows) {
            set_.update(rows);
            showSet(note_);
        });
}

void ComparePage::keyPressEvent(QKeyEvent* event) {
    // No shortcut: on a button the space bar presses it.
    if (event->key() == Qt::Key_Space && !set_.isEmpty()) return showInFull();
    QWidget::keyPressEvent(event);
}

void ComparePage::dragEnterEvent(QDragEnterEvent* event) {
    if (!filesIn(*event->mimeData()).empty()) event->acceptProposedAction();
}

void ComparePage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    library_.run(
        this,
        [files = filesIn(*event->mimeData())](HistoryStore& store) {
            return rowsOfFiles(store, files);
        },
        [this](const std::vector<ImageRow>& rows) {
            const int leftOut = set_.add(rows);
            QString note;
            if (rows.empty()) note = tr("What was dropped is no picture.");
            if (leftOut > 0) {
                note = tr("%n picture(s) found no room: nine are the most.", nullptr, leftOut);
            }
            showSet(note);
        });
}

void ComparePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    blinker_->setWanted(mode_ == CompareMode::Blink);
}

void ComparePage::hideEvent(QHideEvent* event) {
    blinker_->setWanted(false);
    QWidget::hideEvent(event);
}

}  // namespace ninefold::ui
