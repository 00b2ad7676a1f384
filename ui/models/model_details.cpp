// SPDX-License-Identifier: MIT
#include "ui/models/model_details.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QDir>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

#include "core/pipeline/model_hash.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/models/hash_row.h"
#include "ui/models/model_choices.h"
#include "ui/models/model_words.h"
#include "ui/theme/theme.h"
#include "ui/viewer/picture_loader.h"

namespace ninefold::ui {

namespace {

constexpr int kPreviewSize = 24 * kGrid;
constexpr int kTextWidth = 88 * kGrid;  ///< longer lines are hard to read

/// Markdown comes without room above its heads and with double lines around its tables.
void giveRoom(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool isHead = format.headingLevel() > 0;
        if (isHead && block.position() > 0) format.setTopMargin(2 * kGrid);
        if (isHead || format.bottomMargin() > 0) format.setBottomMargin(kGrid);
        QTextCursor(block).setBlockFormat(format);
    }
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr) continue;
        QTextTableFormat format = table->format();
        format.setBorderCollapse(true);
        format.setBorderBrush(tokensOf(QGuiApplication::palette()).border);
        format.setCellPadding(kHalfGrid);
        format.setBottomMargin(kGrid);
        table->setFormat(format);
    }
}

}  // namespace

QString ModelDetails::useText(const ModelFile& model) {
    if (!model.addOn) return tr("Draw with this model");
    return *model.addOn == AddOnKind::Vae ? tr("Draw with this VAE") : tr("Add to the prompt");
}

ModelDetails::ModelDetails(PictureLoader& previews, QWidget* parent)
    : QScrollArea(parent), previews_(previews), facts_(new QFormLayout) {
    setWidgetResizable(true);
    setRole(this, "page");
    setAccessibleName(tr("About this model"));
    auto* content = new QWidget(this);
    setRole(content, "canvas");
    content->setAttribute(Qt::WA_StyledBackground);
    card_ = new QTextBrowser(content);
    card_->setAccessibleName(tr("Model card"));
    card_->setOpenExternalLinks(true);
    setRole(card_, "plain");
    card_->document()->setDocumentMargin(0);
    // The page scrolls, not the card in it.
    card_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(card_->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged,
            card_, [this](const QSizeF& size) {
                card_->setFixedHeight(static_cast<int>(std::ceil(size.height())) + kGrid);
            });
    facts_->setHorizontalSpacing(2 * kGrid);
    facts_->setVerticalSpacing(kHalfGrid);
    hash_ = new HashRow(modelHashFolder(), content);
    choices_ = new ModelChoices(content);
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addWidget(makeHead());
    column->addWidget(makeProblem());
    column->addLayout(facts_);
    column->addWidget(choices_);
    column->addWidget(makeNotes());
    column->addWidget(card_);
    column->addStretch(1);
    auto* centre = new QHBoxLayout(content);
    centre->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    centre->addLayout(column, 1);
    content->setMaximumWidth(kTextWidth + 6 * kGrid);
    setWidget(content);
    setRole(viewport(), "canvas");
    viewport()->setAttribute(Qt::WA_StyledBackground);
    connect(&previews_, &PictureLoader::loaded, this, [this](const QString& path) {
        if (model_ && toQString(model_->preview) == path) showPreview();
    });
}

QWidget* ModelDetails::makeHead() {
    auto* head = new QWidget(this);
    preview_ = new QLabel(head);
    preview_->setFixedSize(kPreviewSize, kPreviewSize);
    preview_->setAlignment(Qt::AlignCenter);
    title_ = new QLabel(head);
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    setRole(title_, "title");
    what_ = new QLabel(head);
    what_->setTextFormat(Qt::PlainText);
    what_->setWordWrap(true);
    setRole(what_, "muted");
    draw_ = new QPushButton(head);
    setRole(draw_, "primary");
    connect(draw_, &QPushButton::clicked, this, &ModelDetails::drawRequested);
    auto* open = new QPushButton(icon(QStringLiteral("folder")), tr("Open folder"), head);
    connect(open, &QPushButton::clicked, this, &ModelDetails::openFolder);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(kGrid);
    buttons->addWidget(draw_);
    buttons->addWidget(open);
    buttons->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(kGrid);
    words->addWidget(title_);
    words->addWidget(what_);
    words->addStretch(1);
    words->addLayout(buttons);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * kGrid);
    row->addWidget(preview_, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return head;
}

QWidget* ModelDetails::makeProblem() {
    problem_ = new QFrame(this);
    setRole(problem_, "message");
    problemText_ = new QLabel(problem_);
    problemText_->setTextFormat(Qt::PlainText);
    problemText_->setWordWrap(true);
    auto* symbol = new QLabel(problem_);
    symbol->setPixmap(icon(QStringLiteral("info")).pixmap(2 * kGrid));
    auto* row = new QHBoxLayout(problem_);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    row->addWidget(symbol, 0, Qt::AlignTop);
    row->addWidget(problemText_, 1);
    return problem_;
}

QWidget* ModelDetails::makeNotes() {
    auto* area = new QWidget(this);
    auto* label = new QLabel(tr("Your notes"), area);
    setRole(label, "section");
    notes_ = new QPlainTextEdit(area);
    notes_->setAccessibleName(tr("Your notes on this model"));
    notes_->setPlaceholderText(tr("What it is good at, which settings suit it…"));
    notes_->setTabChangesFocus(true);
    notes_->setFixedHeight(9 * kGrid);
    label->setBuddy(notes_);
    connect(notes_, &QPlainTextEdit::textChanged, this,
            [this] { Q_EMIT noteChanged(notes_->toPlainText()); });
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    column->addWidget(label);
    column->addWidget(notes_);
    return area;
}

void ModelDetails::showModel(const ModelFile& model, const QString& note) {
    model_ = model;
    title_->setText(toQString(model.title));
    what_->setText(messageText(model.what));
    draw_->setVisible(model.canDraw || model.addOn);
    draw_->setText(useText(model));
    problem_->setVisible(!model.problem.isEmpty());
    problemText_->setText(messageText(model.problem));
    {
        const QSignalBlocker blocker(notes_);
        notes_->setPlainText(note);
    }
    card_->clear();
    card_->hide();
    showPreview();
    showFacts();
    ensureVisible(0, 0);
}

void ModelDetails::showCard(const QString& markdown) {
    card_->setVisible(!markdown.trimmed().isEmpty());
    // No HTML: a card is somebody else's text.
    card_->document()->setMarkdown(
        markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                      QTextDocument::MarkdownNoHTML);
    giveRoom(*card_->document());
}

void ModelDetails::showPreview() {
    const QString path = toQString(model_->preview);
    const Picture* picture = path.isEmpty() ? nullptr : previews_.get(path);
    preview_->setVisible(!path.isEmpty());
    if (picture == nullptr || picture->isEmpty()) {
        preview_->setPixmap({});
        return;
    }
    const double side = std::max(picture->size().width(), picture->size().height());
    const double pixels = kPreviewSize * devicePixelRatioF();
    QPixmap pixmap = QPixmap::fromImage(picture->levelFor(pixels / side))
                         .scaled(QSize(qRound(pixels), qRound(pixels)), Qt::KeepAspectRatio,
                                 Qt::SmoothTransformation);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    preview_->setPixmap(pixmap);
}

void ModelDetails::showFacts() {
    if (facts_->indexOf(hash_) >= 0) {
        const QFormLayout::TakeRowResult row = facts_->takeRow(hash_);
        delete row.labelItem->widget();
        delete row.labelItem;
        delete row.fieldItem;
    }
    while (facts_->rowCount() > 0) facts_->removeRow(0);
    addFact(tr("Family"), familyText(*model_));
    addFact(tr("Size on disk"), QLocale().formattedDataSize(static_cast<qint64>(model_->bytes), 1,
                                                            QLocale::DataSizeSIFormat));
    if (!model_->precision.empty()) addFact(tr("Precision"), toQString(model_->precision));
    // Of files that are damaged or foreign nobody asks for it.
    hash_->setVisible(model_->canDraw);
    if (model_->canDraw) {
        auto* label = new QLabel(tr("SHA-256"), this);
        setRole(label, "muted");
        facts_->addRow(label, hash_);
        hash_->showModel(model_->path);
    }
    choices_->setVisible(model_->canDraw);
    addFact(tr("Place"), QDir::toNativeSeparators(toQString(model_->path)));
}

void ModelDetails::addFact(const QString& name, const QString& value) {
    auto* label = new QLabel(name, this);
    setRole(label, "muted");
    auto* text = new QLabel(value, this);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setWordWrap(true);
    facts_->addRow(label, text);
}

void ModelDetails::openFolder() {
    std::error_code ignored;
    const bool isFolder = std::filesystem::is_directory(model_->path, ignored);
    QDesktopServices::openUrl(
        QUrl::fromLocalFile(toQString(isFolder ? model_->path : model_->path.parent_path())));
}

}  // namespace ninefold::ui
