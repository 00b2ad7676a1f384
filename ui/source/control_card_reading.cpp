// SPDX-License-Identifier: MIT
// How a card comes to its picture.
#include <algorithm>
#include <utility>

#include "ui/bridge/background.h"
#include "ui/bridge/convert.h"
#include "ui/source/control_card.h"
#include "ui/source/control_preview.h"
#include "ui/source/picture_input.h"

namespace ninefold::ui {

namespace {

constexpr int kMostSidePx = 2048;  ///< more than any frame shows of it; jobs keep it as it is here

/// As the engine gets it: opaque, and not larger than useful.
QImage prepared(const QImage& picture) {
    if (picture.isNull()) return {};
    const bool isLarge = std::max(picture.width(), picture.height()) > kMostSidePx;
    return toQImage(toImage(isLarge ? picture.scaled(kMostSidePx, kMostSidePx, Qt::KeepAspectRatio,
                                                     Qt::SmoothTransformation)
                                    : picture));
}

}  // namespace

void ControlCard::chooseFile() {
    choosePicture(this, [this](const QString& path) { read(path); });
}

void ControlCard::paste() {
    const PastedPicture pasted = pastedPicture();
    if (!pasted.path.isEmpty()) return read(pasted.path);
    if (!pasted.pixels.isNull()) return take(pasted.pixels);
    readProblem_ = pasted.error;
    showState();
}

void ControlCard::take(const QImage& picture) {
    load([picture] { return picture; }, tooLarge());
}

void ControlCard::setPicture(const QImage& picture) {
    ++newest_;
    reading_ = false;
    readProblem_.clear();
    picture_ = picture;
    look();
    showState();
    Q_EMIT changed();
    Q_EMIT settled();
}

void ControlCard::read(const QString& path) {
    if (!path.isEmpty()) load([path] { return openPicture(path); }, unreadable(path));
}

void ControlCard::load(std::function<QImage()> open, const QString& problem) {
    reading_ = true;
    const int number = ++newest_;
    showState();
    struct Read {
        QImage picture;
        QString problem;
    };
    const auto work = [open = std::move(open), problem] {
        try {
            const QImage picture = prepared(open());
            return Read{picture, picture.isNull() ? problem : QString()};
        } catch (...) {
            return Read{QImage(), tooLarge()};
        }
    };
    inBackground(this, work, [this, number](const Read& answer) {
        if (number != newest_) return;
        if (answer.problem.isEmpty()) return setPicture(answer.picture);
        reading_ = false;
        readProblem_ = answer.problem;
        showState();
        Q_EMIT settled();
    });
}

}  // namespace ninefold::ui
