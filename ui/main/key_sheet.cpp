// SPDX-License-Identifier: MIT
#include "ui/main/key_sheet.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <iterator>
#include <utility>

#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kColumns = 4;  // key and meaning, twice

}  // namespace

KeySheet::KeySheet(QWidget* parent) : QFrame(parent) {
    setRole(this, "sheet");
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("All keys"));
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    layout->setHorizontalSpacing(3 * kGrid);
    layout->setVerticalSpacing(kGrid);
    addKeys(*layout);
    hide();
    parent->installEventFilter(this);
}

void KeySheet::addKeys(QGridLayout& layout) {
    auto* title = new QLabel(tr("Keys"), this);
    setRole(title, "title");
    layout.addWidget(title, 0, 0, 1, kColumns);
    const std::pair<QString, QString> keys[] = {
        {tr("Ctrl+Enter"), tr("generate")},
        {tr("Ctrl+Shift+Enter"), tr("generate next, in front of the queue")},
        {tr("Esc"), tr("cancel what is drawn; else go to the pictures")},
        {tr("Ctrl+↑  Ctrl+↓"), tr("more or less weight for the selected words")},
        {tr("Alt+↑  Alt+↓"), tr("earlier and later prompts")},
        {tr("Ctrl+H"), tr("search the earlier prompts")},
        {tr("1 – 9"), tr("pick a picture")},
        {tr("← ↑ → ↓"), tr("go from picture to picture")},
        {tr("Space"), tr("full view")},
        {tr("Shift+arrows  Ctrl+A"), tr("pick several")},
        {tr("Alt+←  Alt+→"), tr("put a picture elsewhere")},
        {tr("S  X  T"), tr("star, reject, tags")},
        {tr("V  M"), tr("variations, more like this")},
        {tr("U"), tr("enlarge")},
        {tr("Ctrl+Z"), tr("undo")},
        {tr("E"), tr("export")},
        {tr("C"), tr("compare what is selected; again: back")},
        {tr("G  W  O  B  D"), tr("comparing: side by side, wipe, onion skin, blink, difference")},
        {tr("T  P  M"), tr("comparing: swap A and B, stop blinking, smooth pixels")},
        {tr("+  −  0  Z"), tr("zoom in, out, to fit, to pixels")},
        {tr("1 – 5  X  I"), tr("in full view: rate, reject, how it was made")},
        {tr("Backspace"), tr("take a picture out of the comparison")},
        {tr("Ctrl+C"), tr("copy the picture and its recipe")},
        {tr("Del"), tr("move to the trash")},
        {tr("Ctrl+U"), tr("draw from the picture")},
        {tr("X  T  F"), tr("gallery: reject, tag, find similar pictures")},
        {tr("1 – 5  0"), tr("gallery: rate, take the rating away")},
        {tr("Ctrl+G  Ctrl+Z"), tr("gallery: new collection, undo")},
        {tr("Ctrl+F"), tr("search")},
        {tr("Ctrl+1  Ctrl+2  Ctrl+3"), tr("the nine, the gallery, comparing")},
        {tr("Ctrl+L"), tr("write the prompt")},
        {tr("Ctrl+4"), tr("the models")},
        {tr("F7  F8"), tr("fold the prompt, the inspector")},
        {tr("F11"), tr("full screen")},
        {tr("Ctrl+,"), tr("settings")},
        {tr("F1"), tr("the guide")},
        {tr("?"), tr("this sheet")},
    };
    // Down the first half, then down the second, so that all of it fits a low screen.
    const int half = (static_cast<int>(std::size(keys)) + 1) / 2;
    int place = 0;
    for (const auto& [key, meaning] : keys) {
        const int row = 1 + place % half;
        const int column = place / half * 2;
        auto* name = new QLabel(key, this);
        setRole(name, "section");
        layout.addWidget(name, row, column);
        layout.addWidget(new QLabel(meaning, this), row, column + 1);
        ++place;
    }
}

void KeySheet::open() {
    focusBefore_ = window()->focusWidget();
    centre();
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

void KeySheet::leave() {
    hide();
    if (focusBefore_ != nullptr) focusBefore_->setFocus(Qt::PopupFocusReason);
}

void KeySheet::centre() {
    adjustSize();
    move((parentWidget()->width() - width()) / 2, (parentWidget()->height() - height()) / 2);
}

bool KeySheet::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) centre();
    return QFrame::eventFilter(watched, event);
}

void KeySheet::keyPressEvent(QKeyEvent* event) {
    const bool closes = event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question ||
                        event->key() == Qt::Key_F1;
    if (closes) leave();
}

void KeySheet::mousePressEvent(QMouseEvent* /*event*/) {
    leave();
}

}  // namespace ninefold::ui
