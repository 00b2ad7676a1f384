// SPDX-License-Identifier: MIT
#include "app/cli/start_options.h"

#include <sstream>
#include <vector>

#include "app/cli/command_line.h"
#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/numbers.h"
#include "core/export/image_format.h"
#include "core/pipeline/source_picture.h"

namespace ninefold::cli {

namespace {

constexpr double kUsualStrength = 0.6;
constexpr int kMostMarginPx = 4096;

/// "64,0,0,32" as left, top, right, bottom.
Margins parseMargins(const std::string& text) {
    std::vector<int> px;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        px.push_back(parseWhole("--outpaint", part, 0, kMostMarginPx));
    }
    if (px.size() != 4) {
        throw Error(ErrorKind::Usage, "--outpaint takes four numbers: LEFT,TOP,RIGHT,BOTTOM.");
    }
    return {px[0], px[1], px[2], px[3]};
}

Image readPicture(const std::string& file) {
    return decodeImage(readFile(file), file);
}

std::string idOf(const Image& image) {
    return sha256(imageFormat("png").encode(image, {}));
}

}  // namespace

void StartOptions::addTo(CLI::App& command) {
    command.add_option("--source", source, "Picture to start from");
    command.add_option("--strength", strength,
                       "How much of it is drawn anew, 0 to 1 (0.6; 1 with --mask or --outpaint)");
    command.add_option("--mask", mask, "Picture as large as the source: white is redrawn");
    command.add_flag("--invert-mask", invertsMask, "Black is redrawn instead");
    command.add_option("--outpaint", outpaint,
                       "LEFT,TOP,RIGHT,BOTTOM pixels to draw around the source");
    command.add_option("--variation-strength", variationStrength,
                       "How far each picture goes from that of --seed, 0 to 1");
    command.add_option("--variation-seed", variationSeed,
                       "Where the first one goes; the next has the next (random)");
}

void StartOptions::applyTo(GenerationRequest& request, const ModelInfo& model, bool hasSize) const {
    refuseOrphans();
    applyVariation(request);
    if (!source.empty()) applySource(request, model, hasSize);
    validate(request.recipe, model.sizeMultiple);
}

void StartOptions::refuseOrphans() const {
    if (!variationSeed.empty() && variationStrength.empty()) {
        throw Error(ErrorKind::Usage, "--variation-seed needs --variation-strength.");
    }
    if (invertsMask && mask.empty()) {
        throw Error(ErrorKind::Usage, "--invert-mask needs --mask.");
    }
    if (!source.empty()) return;
    const std::pair<const char*, const std::string&> orphans[] = {
        {"--strength", strength}, {"--mask", mask}, {"--outpaint", outpaint}};
    for (const auto& [name, value] : orphans) {
        if (value.empty()) continue;
        throw Error(ErrorKind::Usage, std::string(name) + " needs a picture to start from.",
                    "Name one with --source.");
    }
}

void StartOptions::applyVariation(GenerationRequest& request) const {
    if (variationStrength.empty()) return;
    Recipe& recipe = request.recipe;
    recipe.variationStrength = parseNumber("--variation-strength", variationStrength);
    recipe.variationSeed = variationSeed.empty() ? randomSeed() : parseSeed(variationSeed);
    request.change = "variation";
}

void StartOptions::applySource(GenerationRequest& request, const ModelInfo& model,
                               bool hasSize) const {
    Recipe& recipe = request.recipe;
    Image picture = readPicture(source);
    Image painted = mask.empty() ? Image() : readPicture(mask);
    if (invertsMask) painted = inverted(painted);
    validateMask(picture, painted);

    const FrameSize native{model.width, model.height};
    const FrameSize frame =
        hasSize ? FrameSize{recipe.width, recipe.height}
                : sizeToDraw({picture.width, picture.height}, native, model.sizeMultiple);
    picture = fitted(picture, frame);
    if (!painted.isEmpty()) painted = fitted(painted, frame);
    if (!outpaint.empty()) {
        const Margins margins = parseMargins(outpaint);
        painted = extendedMask(frame, painted, margins, seamOverlapPx(native));
        picture = extended(picture, margins);
        validateMask(picture, painted);
    }
    recipe.width = picture.width;
    recipe.height = picture.height;
    recipe.strength = painted.isEmpty() ? kUsualStrength : 1.0;
    if (!strength.empty()) recipe.strength = parseNumber("--strength", strength);
    recipe.sourceImage = idOf(picture);
    if (!painted.isEmpty()) recipe.maskImage = idOf(painted);
    request.change = !outpaint.empty() ? "outpaint" : painted.isEmpty() ? "image" : "inpaint";
    request.sourceImage = std::move(picture);
    request.mask = std::move(painted);
}

}  // namespace ninefold::cli
