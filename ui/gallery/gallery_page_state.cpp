// SPDX-License-Identifier: MIT
// What the gallery shows, and what people ask of it from outside.
#include <QDate>
#include <QFileDialog>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "core/base/json.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/bridge/message_text.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/gallery_actions.h"
#include "ui/gallery/gallery_edits.h"
#include "ui/gallery/gallery_model.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/gallery_view.h"
#include "ui/gallery/import_bar.h"
#include "ui/gallery/import_task.h"
#include "ui/gallery/notice_bar.h"
#include "ui/gallery/shelf_panel.h"
#include "ui/gallery/state_view.h"
#include "ui/gallery/thumbnail_files.h"
#include "ui/gallery/trash_bar.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// Few at a time, so that a search never waits long for them.
constexpr int kHashAtOnce = 3;
constexpr int kHashEveryMs = 250;

/// As they are stored, in the order of Grouping.
constexpr std::array<std::string_view, 3> kGroupings = {"none", "day", "prompt"};

struct Emptied {
    std::vector<std::string> sha256;
    std::optional<Error> error;
};

}  // namespace

void GalleryPage::startQuery() {
    const ImageQuery query = filter_->query();
    model_->setQuery(query);
    shelf_->showQuery(query);
    filter_->setCollectionName(shelf_->model().collectionName(query.collection));
    stale_ = false;
}

void GalleryPage::refresh() {
    stale_ = !isVisible();
    if (stale_) return;
    model_->reload();
    shelf_->refresh();
}

void GalleryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (stale_) refresh();
    QTimer::singleShot(0, this, &GalleryPage::announceSelection);  // the window forgot it
}

QString GalleryPage::look() const {
    Json look;
    look["grouping"] = kGroupings[static_cast<std::size_t>(filter_->grouping())];
    look["picture_px"] = filter_->picturePx();
    const ImageQuery query = filter_->query();
    if (shelf_->model().rowOf(query) >= 0) look["place"] = toJson(query);
    return toQString(dumpJson(look));
}

void GalleryPage::setLook(const QString& look) {
    const Json json = Json::parse(toStdString(look), nullptr, false);
    if (!json.is_object()) return;
    try {
        const auto grouping =
            std::find(kGroupings.begin(), kGroupings.end(), json.value("grouping", std::string()));
        if (grouping != kGroupings.end()) {
            filter_->setGrouping(static_cast<Grouping>(grouping - kGroupings.begin()));
        }
        filter_->setPicturePx(json.value("picture_px", filter_->picturePx()));
        if (json.contains("place")) filter_->setQuery(queryFromJson(json["place"]));
    } catch (const std::exception&) {
        // Somebody edited the file: nothing that matters is lost.
    }
}

void GalleryPage::setSearchFieldVisible(bool visible) {
    filter_->setSearchFieldVisible(visible);
}

void GalleryPage::setSearchText(const QString& text) {
    filter_->setSearchText(text);
}

void GalleryPage::focusSearch() {
    filter_->focusSearch();
}

void GalleryPage::arrive() {
    view_->arrive();
    // What stands in the place of the pictures hands the keyboard on; see showState().
    stack_->currentWidget()->setFocus();
}

void GalleryPage::focusPictures() {
    view_->enter();
}

void GalleryPage::selectImage(qint64 imageId) {
    selectSoon({imageId});
}

void GalleryPage::setStarred(qint64 imageId, bool starred) {
    edits_->setStarred({imageId}, starred);
}

void GalleryPage::showSimilar(qint64 imageId) {
    ImageQuery query;
    query.similarTo = imageId;
    filter_->setQuery(query);
}

void GalleryPage::compareSelection() {
    actions_->compareSelection();
}

void GalleryPage::chooseImportFolder() {
    auto* dialog = new QFileDialog(this, tr("Choose a folder with pictures"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { importFiles({toPath(folder)}); });
    dialog->open();
}

void GalleryPage::importFiles(const std::vector<std::filesystem::path>& filesOrFolders) {
    if (import_->isRunning()) {
        notice_->inform(tr("An import is under way; drop these again when it is done."));
        return;
    }
    importBar_->begin();
    import_->start(filesOrFolders);
}

void GalleryPage::emptyTrash() {
    library_->run(
        this,
        [](HistoryStore& store) {
            Emptied result;
            try {
                result.sha256 = store.emptyTrash();
            } catch (...) {
                result.error = currentError();
            }
            return result;
        },
        [this](const Emptied& result) {
            if (result.error) {
                notice_->showError(errorText(*result.error));
            } else {
                edits_->forgetSteps();
                const int count = static_cast<int>(result.sha256.size());
                notice_->inform(tr("%n picture(s) deleted for good.", nullptr, count));
                library_->run([files = ThumbnailFiles(folder_),
                               hashes = result.sha256](HistoryStore&) { files.remove(hashes); });
            }
            refresh();
        });
}

void GalleryPage::readChoices() {
    library_->run(
        this, [](HistoryStore& store) { return store.choices(); },
        [this](const LibraryChoices& choices) { filter_->setChoices(choices); });
}

void GalleryPage::hashOldPictures() {
    library_->run(
        this, [](HistoryStore& store) { return store.hashPictures(kHashAtOnce); },
        [this](int hashed) {
            if (hashed > 0) QTimer::singleShot(kHashEveryMs, this, &GalleryPage::hashOldPictures);
        });
}

void GalleryPage::askForTag() {
    tag_->clear();
    tag_->show();
    tag_->setFocus();
}

void GalleryPage::applyTag() {
    QString tag = tag_->text().trimmed();
    tag_->hide();
    view_->setFocus();
    const bool off = tag.startsWith(QLatin1Char('-'));
    if (off) tag = tag.mid(1).trimmed();
    if (tag.isEmpty()) return;
    if (off) {
        edits_->removeTag(view_->selectedIds(), tag);
    } else {
        edits_->addTag(view_->selectedIds(), tag);
    }
}

void GalleryPage::announceSelection() {
    const std::optional<ImageRow> current = view_->currentImage();
    Q_EMIT imageSelected(current);
    const std::vector<int> rows = view_->selectedRows();
    if (rows.size() > 1) return inspectSoon_.start();
    inspectSoon_.stop();
    const ImageRow* one = rows.empty() ? nullptr : model_->image(rows.front());
    Q_EMIT selectionChanged(one != nullptr ? std::vector{*one} : std::vector<ImageRow>(),
                            static_cast<int>(rows.size()));
}

void GalleryPage::fetchSelection() {
    std::vector<std::int64_t> ids = view_->selectedIds();
    const int picked = static_cast<int>(ids.size());
    ids.resize(std::min<std::size_t>(ids.size(), kMostInspected));
    model_->fetch(ids, [this, picked](const std::vector<ImageRow>& images) {
        // What was picked meanwhile is told by its own fetch.
        if (view_->selectedRows().size() == static_cast<std::size_t>(picked)) {
            Q_EMIT selectionChanged(images, picked);
        }
    });
}

void GalleryPage::selectSoon(const std::vector<std::int64_t>& ids) {
    selectSoon_ = ids;
    if (model_->isComplete()) view_->selectImages(std::exchange(selectSoon_, {}));
}

void GalleryPage::showState() {
    const bool ready = model_->state() == GalleryModel::State::Ready && model_->rowCount() > 0;
    if (!ready) showEmpty();
    const bool hadFocus = stack_->currentWidget()->hasFocus();
    stack_->setCurrentWidget(ready ? static_cast<QWidget*>(view_) : empty_);
    if (hadFocus) stack_->currentWidget()->setFocus();
    if (model_->isComplete() && !selectSoon_.empty()) selectSoon(selectSoon_);
    trash_->setVisible(ready && model_->query().trashed);
    if (model_->isComplete()) trash_->setCount(model_->rowCount());
    showSummary();
}

void GalleryPage::showEmpty() {
    const ImageQuery& query = model_->query();
    const QString pictures = QStringLiteral("gallery");
    ImageQuery trash;
    trash.trashed = true;
    ImageQuery starred;
    starred.starredOnly = true;
    ImageQuery collection;
    collection.collection = query.collection;
    if (model_->state() == GalleryModel::State::Failed) {
        empty_->showState(QStringLiteral("warning"), tr("The library can't be read"),
                          errorText(*model_->error()), tr("Try again"));
    } else if (model_->state() == GalleryModel::State::Loading) {
        empty_->showState(pictures, tr("Loading…"), {});
    } else if (query == ImageQuery()) {
        empty_->showState(pictures, tr("Nothing yet: what you draw appears here"),
                          tr("Write a prompt and press Ctrl+Enter, or import a folder of pictures "
                             "from another program."));
    } else if (query == trash) {
        empty_->showState(QStringLiteral("trash"), tr("The trash is empty"),
                          tr("Del moves a picture here, Undo brings it back."));
    } else if (query == starred) {
        empty_->showState(QStringLiteral("star"), tr("Nothing starred yet"),
                          tr("Press S on a picture that you want to find again."));
    } else if (query == collection) {
        empty_->showState(QStringLiteral("folder"), tr("This collection is empty"),
                          tr("Drag pictures here from the gallery."), tr("Show all pictures"));
    } else if (!query.text.empty()) {
        empty_->showState(QStringLiteral("search"),
                          tr("No picture matches “%1”").arg(toQString(query.text)),
                          tr("Every word must occur in the prompt, the tags, the notes or the "
                             "model, and every filter must hold."),
                          tr("Clear search and filters"));
    } else {
        empty_->showState(QStringLiteral("filter"), tr("No picture passes all filters"),
                          tr("Remove one of them above, or all."), tr("Clear filters"));
    }
}

void GalleryPage::showSummary() {
    const int count = model_->rowCount();
    if (count == 0) return filter_->setSummary({}, {});
    const int row = std::max(0, view_->topRow());
    const QString day = dayText(model_->key(row).createdAtMs, QDate::currentDate());
    // The first part of a list doesn't know how many follow; the number before stays meanwhile.
    if (model_->isComplete()) counted_ = pictureCount(count);
    filter_->setSummary(QStringLiteral("%1 · %2").arg(day, counted_), counted_);
}

}  // namespace ninefold::ui
