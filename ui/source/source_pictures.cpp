// SPDX-License-Identifier: MIT
#include "ui/source/source_pictures.h"

#include "ui/bridge/convert.h"
#include "ui/source/picture_input.h"

namespace ninefold::ui {

FrameSize frameFor(QSize picture, const ModelInfo& model) {
    return sizeToDraw({picture.width(), picture.height()}, {model.width, model.height},
                      model.sizeMultiple);
}

SourcePicture makeSourcePicture(const QImage& original, FrameSize frame) {
    SourcePicture source;
    source.original = original;
    source.fitted = fitted(toImage(source.original), frame);
    return source;
}

SourcePicture readSourcePicture(const QString& path, const ModelInfo& model) {
    const QImage image = openPicture(path);
    if (!image.isNull()) return makeSourcePicture(image, frameFor(image.size(), model));
    SourcePicture failed;
    failed.error = unreadable(path);
    return failed;
}

void drawFrom(const Image& fitted, const SourceUse& use, GenerationRequest& request) {
    request.sourceImage = extended(fitted, use.margins);
    request.mask = use.mask.isNull() ? Image() : toImage(use.mask);
    if (!use.margins.isNone()) {
        request.mask =
            extendedMask({fitted.width, fitted.height}, request.mask, use.margins, use.overlapPx);
    }
    const char* const masked = use.margins.isNone() ? "inpaint" : "outpaint";
    request.change = request.mask.isEmpty() ? "image" : masked;
    request.parentImage = use.parentImage;
    Recipe& recipe = request.recipe;
    recipe.width = request.sourceImage.width;
    recipe.height = request.sourceImage.height;
    recipe.strength = use.strength;
    recipe.hires = {};
    recipe.sourceImage.clear();
    recipe.maskImage.clear();
}

}  // namespace ninefold::ui
