// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include "core/pipeline/model_file.h"

namespace ninefold::ui {

/// "Stable Diffusion XL", or words for a family that isn't known.
QString familyText(const ModelFile& model);
/// "Stable Diffusion XL · 6.9 GB · fp16": what is known, in one line.
QString modelLine(const ModelFile& model);

}  // namespace ninefold::ui
