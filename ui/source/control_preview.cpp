// SPDX-License-Identifier: MIT
#include "ui/source/control_preview.h"

#include <QtConcurrent>

#include "core/base/control.h"
#include "core/base/error.h"
#include "core/pipeline/control_preprocessor.h"
#include "core/pipeline/source_picture.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"

namespace ninefold::ui {

namespace {

ControlSight sightOf(const QImage& picture, QSize frame, const std::string& preprocessor) {
    ControlSight sight;
    try {
        const Image cut = fitted(toImage(picture), {frame.width(), frame.height()});
        sight.picture = toQImage(cut);
        if (preprocessor != Control().preprocessor) {
            sight.seen = toQImage(preprocessed(cut, preprocessor));
        }
    } catch (...) {
        sight.problem = errorText(currentError());
    }
    return sight;
}

}  // namespace

ControlPreview::ControlPreview(QObject* parent) : QObject(parent) {
    pool_.setMaxThreadCount(1);
}

ControlPreview::~ControlPreview() {
    pool_.clear();
    pool_.waitForDone();
}

void ControlPreview::start(const QImage& picture, QSize frame, const std::string& preprocessor) {
    cancel();
    QtConcurrent::run(&pool_, sightOf, picture, frame, preprocessor)
        .then(this, [this, wish = newest_](const ControlSight& sight) {
            if (wish == newest_) Q_EMIT done(sight);
        });
}

void ControlPreview::cancel() {
    ++newest_;
    pool_.clear();
}

}  // namespace ninefold::ui
