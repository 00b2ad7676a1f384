// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inspector/fitness_meter.h"
#include "ui/inspector/recipe_list.h"
#include "ui/inspector/wording.h"
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

InspectorPanel::InspectorPanel(QWidget* parent)
    : QWidget(parent), stack_(new QStackedLayout(this)) {
    setAccessibleName(tr("Inspector"));
    stack_->addWidget(makeEmptyState());
    stack_->addWidget(makeContent());
    setImage(std::nullopt);
}

void InspectorPanel::setImage(const std::optional<ImageRow>& image) {
    image_ = image;
    stack_->setCurrentIndex(image ? 1 : 0);
    if (!image) return;
    rank_->setText(image->rank > 0 ? tr("Rank %1").arg(image->rank) : tr("Not ranked"));
    date_->setText(QLocale().toString(QDateTime::fromMSecsSinceEpoch(image->createdAtMs),
                                      QStringLiteral("d MMM yyyy, HH:mm")));
    fitness_->setFitness(image->fitness);
    words_->setText(image->fitness ? fitnessWords(*image->fitness)
                                   : tr("No ranker has seen this picture yet"));
    score_->setVisible(image->score.has_value());
    if (image->score) score_->setText(tr("Score %1").arg(*image->score, 0, 'f', 4));
    recipe_->setImage(*image);
    showStar();
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
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inner = new QWidget(scroll);
    auto* facts = new QVBoxLayout(inner);
    facts->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    facts->setSpacing(2 * kGrid);
    facts->addWidget(makeHeader());
    facts->addWidget(makeLine(inner));
    recipe_ = new RecipeList(inner);
    facts->addWidget(recipe_);
    facts->addWidget(makeLine(inner));
    facts->addWidget(makeCredits());
    facts->addStretch();
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);

    column->addWidget(scroll, 1);
    column->addWidget(makeLine(page));
    column->addWidget(makeButtons());
    return page;
}

QWidget* InspectorPanel::makeHeader() {
    auto* header = new QWidget(this);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);

    auto* top = new QHBoxLayout;
    rank_ = makeLabel({}, "title", header);
    star_ = new QToolButton(header);
    setRole(star_, "ghost");
    connect(star_, &QToolButton::clicked, this, [this] {
        if (image_) Q_EMIT starToggled(image_->id, !image_->starred);
    });
    top->addWidget(rank_, 1);
    top->addWidget(star_);
    column->addLayout(top);

    fitness_ = new FitnessMeter(header);
    column->addWidget(fitness_);
    words_ = makeLabel({}, "muted", header);
    column->addWidget(words_);

    auto* bottom = new QHBoxLayout;
    date_ = makeLabel({}, "small", header);
    score_ = makeLabel({}, "small", header);
    score_->setToolTip(tr("The ranker's own number: the cosine between prompt and picture"));
    score_->setWordWrap(false);
    bottom->addWidget(date_, 1);
    bottom->addWidget(score_);
    column->addLayout(bottom);
    return header;
}

QWidget* InspectorPanel::makeCredits() {
    auto* credits = new QWidget(this);
    auto* row = new QHBoxLayout(credits);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    QLabel* key = makeLabel(tr("Credits"), "muted", credits);
    key->setMinimumWidth(10 * kGrid);
    row->addWidget(key);
    row->addWidget(new QLabel(tr("Human & AI"), credits), 1);
    return credits;
}

QWidget* InspectorPanel::makeButtons() {
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    row->setSpacing(kGrid);
    auto* restore = new QPushButton(tr("Restore all"), buttons);
    restore->setIcon(icon(QStringLiteral("restore")));
    restore->setToolTip(tr("Put this recipe back into the prompt panel"));
    connect(restore, &QPushButton::clicked, this, [this] {
        if (image_) Q_EMIT recipeRestoreRequested(image_->recipe);
    });
    auto* exportButton = new QPushButton(tr("Export…"), buttons);
    exportButton->setIcon(icon(QStringLiteral("export")));
    connect(exportButton, &QPushButton::clicked, this, [this] {
        if (image_) Q_EMIT exportRequested({static_cast<qint64>(image_->id)});
    });
    row->addWidget(restore, 1);
    row->addWidget(exportButton, 1);
    return buttons;
}

void InspectorPanel::showStar() {
    star_->setIcon(image_->starred ? icon(QStringLiteral("star_filled"), tokensOf(palette()).star)
                                   : icon(QStringLiteral("star")));
    const QString name = image_->starred ? tr("Remove the star") : tr("Star this picture");
    star_->setToolTip(name);
    star_->setAccessibleName(name);
}

}  // namespace ninefold::ui
