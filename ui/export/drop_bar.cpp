// SPDX-License-Identifier: MIT
#include "ui/export/drop_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/background.h"
#include "ui/bridge/message_text.h"
#include "ui/inspector/wording.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kThumbnailSize = 8 * kGrid;

}  // namespace

DropBar::DropBar(QWidget* parent)
    : QFrame(parent),
      thumbnail_(new QLabel(this)),
      title_(new QLabel(this)),
      text_(new QLabel(this)),
      recipe_(new QPushButton(icon(QStringLiteral("restore")), tr("Use its recipe"), this)),
      source_(new QPushButton(tr("Draw from this picture"), this)) {
    setRole(title_, "section");
    title_->setTextFormat(Qt::PlainText);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    thumbnail_->setFixedSize(kThumbnailSize, kThumbnailSize);
    thumbnail_->setAlignment(Qt::AlignCenter);
    recipe_->setToolTip(tr("Puts its prompt and settings into the prompt panel"));
    source_->setToolTip(tr("The next pictures start from this one"));
    connect(recipe_, &QPushButton::clicked, this, &DropBar::takeRecipe);
    connect(source_, &QPushButton::clicked, this, &DropBar::takeSource);
    auto* close = new QToolButton(this);
    setRole(close, "ghost");
    close->setIcon(icon(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(tr("Esc"));
    connect(close, &QToolButton::clicked, this, &DropBar::leave);

    auto* words = new QVBoxLayout;
    words->setSpacing(kHalfGrid);
    words->addStretch(1);
    words->addWidget(title_);
    words->addWidget(text_);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addWidget(thumbnail_);
    row->addLayout(words, 1);
    row->addWidget(recipe_);
    row->addWidget(source_);
    row->addWidget(close);
    hide();
}

void DropBar::readFile(const std::filesystem::path& file) {
    const int asked = ++asked_;
    inBackground(
        this, [file] { return readDropped(file); },
        [this, asked](const DroppedPicture& picture) {
            if (asked == asked_) showPicture(picture);
        });
}

void DropBar::showPicture(const DroppedPicture& picture) {
    picture_ = picture;
    ++asked_;
    QPixmap pixmap = QPixmap::fromImage(picture.thumbnail);
    if (!pixmap.isNull()) {
        pixmap = pixmap.scaled(thumbnail_->size() * devicePixelRatio(), Qt::KeepAspectRatio,
                               Qt::SmoothTransformation);
        pixmap.setDevicePixelRatio(devicePixelRatio());
    }
    thumbnail_->setPixmap(pixmap);
    thumbnail_->setVisible(!pixmap.isNull());
    title_->setText(picture.name.isEmpty() ? tr("A picture") : picture.name);
    text_->setText(words());
    setRole(this, picture.error ? "errorMessage" : "message");
    setAccessibleName(title_->text());
    setAccessibleDescription(text_->text());
    recipe_->setVisible(picture.found.has_value());
    source_->setVisible(!picture.image.isEmpty());
    show();
    if (recipe_->isVisible()) {
        recipe_->setFocus();
    } else if (source_->isVisible()) {
        source_->setFocus();
    }
}

QString DropBar::words() const {
    if (picture_.error) return errorText(*picture_.error);
    if (!picture_.found) return tr("There is no recipe in this picture.");
    return tr("Made with %1: %2")
        .arg(programName(picture_.found->program), promptLine(picture_.found->recipe, 160));
}

QString DropBar::text() const {
    return text_->text();
}

void DropBar::takeRecipe() {
    const Recipe recipe = picture_.found->recipe;
    leave();
    Q_EMIT recipeChosen(recipe);
}

void DropBar::takeSource() {
    const DroppedPicture picture = picture_;
    leave();
    Q_EMIT sourceChosen(picture.image, picture.name);
}

void DropBar::leave() {
    hide();
    picture_ = {};
}

void DropBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return leave();
    QFrame::keyPressEvent(event);
}

}  // namespace ninefold::ui
