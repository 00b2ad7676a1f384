// SPDX-License-Identifier: MIT
#include "ui/help/manual_view.h"

#include <QDesktopServices>
#include <QEvent>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <algorithm>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kTextWidth = 84 * kGrid;

void setSideMargins(QTextDocument& document, int margin) {
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    format.setMargin(3 * kGrid);
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    document.rootFrame()->setFrameFormat(format);
}

void spaceParagraphs(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        const bool heading = format.headingLevel() > 0;
        format.setTopMargin(heading && block.blockNumber() > 0 ? 3 * kGrid : 0);
        format.setBottomMargin(block.textList() != nullptr ? kHalfGrid : kGrid + kHalfGrid);
        // A picture is a line too, and needs no room beside its own.
        if (!block.text().contains(QChar::ObjectReplacementCharacter)) {
            format.setLineHeight(140, QTextBlockFormat::ProportionalHeight);
        }
        QTextCursor(block).setBlockFormat(format);
    }
}

}  // namespace

ManualView::ManualView(QWidget* parent) : QTextBrowser(parent) {
    setRole(this, "manual");
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // One that comes and goes would resize the page, and so lay it out, in the midst of reading it.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setAccessibleName(tr("Guide"));
    connect(this, &QTextBrowser::anchorClicked, this, &ManualView::follow);
}

void ManualView::showChapter(const Chapter& chapter) {
    chapter_ = chapter;
    layOut();
    verticalScrollBar()->setValue(0);
}

void ManualView::markWords(const QString& words) {
    words_ = words;
    QList<QTextEdit::ExtraSelection> marks;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (QTextCursor found = document()->find(word); !found.isNull();
             found = document()->find(word, found)) {
            QTextCharFormat format;
            format.setBackground(tokensOf(palette()).accent);
            format.setForeground(tokensOf(palette()).onAccent);
            marks.push_back({found, format});
        }
    }
    setExtraSelections(marks);
}

void ManualView::layOut() {
    const int scrolled = verticalScrollBar()->value();
    const int margin = std::max(3 * kGrid, (viewport()->width() - kTextWidth) / 2);
    document()->setDefaultFont(fontFor(TextRole::Reading));
    document()->setMarkdown(chapter_.markdown);
    setSideMargins(*document(), margin);
    spaceParagraphs(*document());
    markWords(words_);
    verticalScrollBar()->setValue(scrolled);
}

QVariant ManualView::loadResource(int type, const QUrl& name) {
    if (type != QTextDocument::ImageResource) return QTextBrowser::loadResource(type, name);
    QImage image(QStringLiteral(":/manual/images/") + name.fileName());
    const int widest =
        std::min(kTextWidth, viewport()->width() - 6 * kGrid) - kGrid;  // a frame of the page
    const qreal ratio = devicePixelRatioF();
    image = image.scaledToWidth(std::min(image.width(), static_cast<int>(widest * ratio)),
                                Qt::SmoothTransformation);
    image.setDevicePixelRatio(ratio);
    return image;
}

void ManualView::showEvent(QShowEvent* event) {
    QTextBrowser::showEvent(event);
    verticalScrollBar()->setValue(0);
}

void ManualView::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (!chapter_.markdown.isEmpty()) layOut();
}

void ManualView::changeEvent(QEvent* event) {
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) markWords(words_);
}

void ManualView::follow(const QUrl& link) {
    if (link.isRelative()) {
        Q_EMIT chapterRequested(link.fileName());
    } else {
        QDesktopServices::openUrl(link);
    }
}

}  // namespace ninefold::ui
