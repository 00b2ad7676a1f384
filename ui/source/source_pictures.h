// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QString>
#include <optional>

#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"
#include "core/pipeline/source_picture.h"

namespace ninefold::ui {

/// A picture made ready to be drawn from. Any thread may make one.
struct SourcePicture {
    QImage original;  ///< as it was opened
    Image fitted;     ///< at the size at which the model draws it
    QImage mask;      ///< of the fitted size, or null
    QString error;    ///< one sentence when it can't be read; the rest is empty then
};

SourcePicture makeSourcePicture(const QImage& original, FrameSize frame);
SourcePicture readSourcePicture(const QString& path, const ModelInfo& model);
FrameSize frameFor(QSize picture, const ModelInfo& model);

/// How a source is used.
struct SourceUse {
    QImage mask;  ///< Format_Grayscale8 of the fitted size; null: no mask
    Margins margins;
    int overlapPx = 0;  ///< see extendedMask()
    double strength = 1;
    std::int64_t parentImage = 0;
};

/// Makes the request draw from the picture, at its size and margins.
void drawFrom(const Image& fitted, const SourceUse& use, GenerationRequest& request);

}  // namespace ninefold::ui
