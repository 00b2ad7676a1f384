// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/library.h"
#include "ui/gallery/notice_bar.h"
#include "ui/inspector/column_scroll_area.h"
#include "ui/inspector/credit_field.h"
#include "ui/inspector/family_tree.h"
#include "ui/inspector/file_section.h"
#include "ui/inspector/inspector_header.h"
#include "ui/inspector/note_editor.h"
#include "ui/inspector/recipe_list.h"
#include "ui/inspector/score_list.h"
#include "ui/inspector/tag_editor.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kMargin = 2 * kGrid;

QLabel* makeLabel(const QString& text, const char* role, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setRole(label, role);
    return label;
}

QFrame* makeLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setFixedHeight(1);
    setRole(line, "separator");
    return line;
}

}  // namespace

InspectorPanel::InspectorPanel(Library& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      edits_(new LabelEdits(library, this)),
      stack_(new QStackedLayout(this)) {
    setAccessibleName(tr("Inspector"));
    stack_->addWidget(makeEmptyState());
    stack_->addWidget(makeContent());
    connectEdits();
    setImages({});
}

InspectorPanel::~InspectorPanel() {
    note_->keep();
}

QWidget* InspectorPanel::makeEmptyState() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    QLabel* head = makeLabel(tr("No picture selected"), "section", page);
    QLabel* hint = makeLabel(tr("Pick a picture to see how it was made."), "muted", page);
    for (QLabel* label : {head, hint}) label->setAlignment(Qt::AlignCenter);
    column->addStretch();
    column->addWidget(head);
    column->addWidget(hint);
    column->addStretch();
    return page;
}

QWidget* InspectorPanel::makeContent() {
    auto* page = new QWidget(this);
    auto* scroll = new ColumnScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);  // Tab goes to what is in it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeFacts(scroll));
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    notice_ = new NoticeBar(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStrut(kPanelWidth - 4 * kGrid);
    column->addWidget(scroll, 1);
    column->addWidget(notice_);
    column->addWidget(makeLine(page));
    column->addWidget(makeButtons(page));
    return page;
}

QWidget* InspectorPanel::makeFacts(QWidget* parent) {
    auto* facts = new QWidget(parent);
    header_ = new InspectorHeader(facts);
    scores_ = new ScoreList(facts);
    recipe_ = new RecipeList(facts);
    family_ = new FamilyTree(facts);
    file_ = new FileSection(facts);
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(2 * kGrid);
    column->addWidget(header_);
    column->addWidget(scores_);
    column->addWidget(makeLine(facts));
    column->addWidget(recipe_);
    column->addWidget(makeLine(facts));
    column->addWidget(makeLabels(facts));
    column->addWidget(family_);
    column->addWidget(makeLine(facts));
    column->addWidget(file_);
    column->addWidget(new CreditField(facts));
    column->addStretch();
    return facts;
}

QWidget* InspectorPanel::makeLabels(QWidget* parent) {
    labels_ = new QWidget(parent);
    tags_ = new TagEditor(labels_);
    noteHead_ = makeLabel(tr("Note"), "muted", labels_);
    note_ = new NoteEditor(labels_);
    noteHead_->setBuddy(note_);
    auto* column = new QVBoxLayout(labels_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(makeLabel(tr("Tags"), "muted", labels_));
    column->addWidget(tags_);
    column->addWidget(noteHead_);
    column->addWidget(note_);
    return labels_;
}

QWidget* InspectorPanel::makeButtons(QWidget* parent) {
    auto* buttons = new QWidget(parent);
    restore_ = new QPushButton(icon(QStringLiteral("restore")), tr("Restore all"), buttons);
    restore_->setToolTip(tr("Put this recipe back into the prompt panel"));
    restorePart_ = new QToolButton(buttons);
    restorePart_->setIcon(icon(QStringLiteral("chevron_down")));
    restorePart_->setPopupMode(QToolButton::InstantPopup);
    restorePart_->setToolTip(tr("Restore a part of the recipe"));
    restorePart_->setAccessibleName(restorePart_->toolTip());
    auto* menu = new QMenu(restorePart_);
    const auto addPart = [&](const QString& text, RestorePart which) {
        menu->addAction(text, this, [this, which] {
            if (!images_.empty()) Q_EMIT partRestoreRequested(images_.front().recipe, which);
        });
    };
    addPart(tr("Only the prompt"), RestorePart::Prompt);
    addPart(tr("Only the seed"), RestorePart::Seed);
    addPart(tr("Only the settings"), RestorePart::Settings);
    restorePart_->setMenu(menu);
    compare_ = new QPushButton(icon(QStringLiteral("compare")), tr("Compare"), buttons);
    compare_->hide();  // or the panel would make room for it from the start
    compare_->setToolTip(tr("Hold these pictures against each other (C)"));
    auto* exportButton = new QPushButton(icon(QStringLiteral("export")), {}, buttons);
    exportButton->setToolTip(tr("Export…"));
    exportButton->setAccessibleName(tr("Export…"));

    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(kGrid, kMargin, kGrid, kMargin);
    row->setSpacing(kHalfGrid);
    row->addWidget(restore_, 1);
    row->addWidget(restorePart_);
    row->addWidget(compare_, 1);
    row->addSpacing(kHalfGrid);
    row->addWidget(exportButton);
    connect(restore_, &QPushButton::clicked, this, [this] {
        if (!images_.empty()) Q_EMIT recipeRestoreRequested(images_.front().recipe);
    });
    connect(compare_, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(images_); });
    connect(exportButton, &QPushButton::clicked, this, [this] {
        QList<qint64> ids;
        for (const ImageRow& image : images_) ids << image.id;
        Q_EMIT exportRequested(ids);
    });
    return buttons;
}

void InspectorPanel::connectEdits() {
    connect(header_, &InspectorHeader::starRequested, this, &InspectorPanel::star);
    connect(header_, &InspectorHeader::ratingRequested, this,
            [this](int rating) { edits_->setRating(ids(), rating); });
    connect(tags_, &TagEditor::addRequested, this,
            [this](const QString& tag) { edits_->addTag(ids(), tag); });
    connect(tags_, &TagEditor::removeRequested, this,
            [this](const QString& tag) { edits_->removeTag(ids(), tag); });
    connect(note_, &NoteEditor::noteChanged, edits_, &LabelEdits::setNote);
    connect(family_, &FamilyTree::pictureRequested, this, &InspectorPanel::pictureRequested);
    connect(family_, &FamilyTree::compareRequested, this, [this](const ImageRow& parent) {
        if (!images_.empty()) Q_EMIT compareRequested({parent, images_.front()});
    });
    connect(edits_, &LabelEdits::changed, this, &InspectorPanel::refresh);
    connect(edits_, &LabelEdits::changed, this, &InspectorPanel::labelsChanged);
    connect(edits_, &LabelEdits::stepDone, this,
            [this](const QString& what) { notice_->inform(what, tr("Undo")); });
    connect(notice_, &NoticeBar::actionRequested, this, [this] {
        notice_->hide();
        edits_->undo();
    });
    auto* undo =
        new QShortcut(QKeySequence::Undo, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, edits_, &LabelEdits::undo);
}

LabelEdits::Ids InspectorPanel::ids() const {
    LabelEdits::Ids result;
    for (const ImageRow& image : images_) {
        if (image.id > 0) result.push_back(image.id);
    }
    return result;
}

void InspectorPanel::star(bool starred) {
    if (images_.size() == 1) {
        Q_EMIT starToggled(images_.front().id, starred);
    } else {
        edits_->setStarred(ids(), starred);
    }
}

void InspectorPanel::setImage(const std::optional<ImageRow>& image) {
    setImages(image ? std::vector{*image} : std::vector<ImageRow>());
}

void InspectorPanel::setImages(const std::vector<ImageRow>& images, int picked) {
    note_->keep();
    images_ = images;
    picked_ = picked;
    stack_->setCurrentIndex(images.empty() ? 0 : 1);
    ++reading_;
    if (images.empty()) return;
    showImages();
    refresh();
}

void InspectorPanel::showImages() {
    const bool isOne = images_.size() == 1;
    header_->setImages(images_, picked_);
    recipe_->setImages(images_);
    file_->setVisible(isOne);
    if (isOne) file_->setFile(images_.front().file);
    if (isOne) note_->expectNote(images_.front().id);
    note_->setVisible(isOne);
    noteHead_->setVisible(isOne);
    labels_->setVisible(images_.front().id > 0);
    restore_->setVisible(isOne);
    restorePart_->setVisible(isOne);
    compare_->setVisible(!isOne);
    if (!isOne) {
        scores_->setScores({});
        family_->setFamily({}, {});
    }
}

void InspectorPanel::refresh() {
    const LabelEdits::Ids wanted = ids();
    if (wanted.empty()) return showDetails({});
    library_.run(
        this,
        [wanted](HistoryStore& store) {
            Reading reading;
            reading.rows = store.imagesOf(wanted);
            if (!reading.rows.empty()) reading.details = readDetails(store, reading.rows);
            return reading;
        },
        [this, wish = ++reading_](const Reading& reading) {
            if (wish != reading_ || reading.rows.empty()) return;
            images_ = reading.rows;
            showImages();
            showDetails(reading.details);
        });
}

void InspectorPanel::showDetails(const PictureDetails& details) {
    tags_->setTags(details.tags, details.tagsOfSome);
    tags_->setKnownTags(details.knownTags);
    if (images_.size() != 1) return;
    const ImageRow& image = images_.front();
    note_->setNote(image.id, details.note);
    scores_->setScores(details.scores);
    family_->setFamily(details, image.change);
    file_->setBytes(details.fileBytes);
}

}  // namespace ninefold::ui
