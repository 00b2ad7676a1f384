// SPDX-License-Identifier: MIT
#include "core/pipeline/text_width.h"

#include <exception>

#include "core/models/model_outline.h"

namespace ninefold {

std::int64_t textWidthOf(const std::filesystem::path& path) {
    try {
        return outlineOf(path).textWidth;
    } catch (const std::exception&) {
        return 0;  // what is wrong with the model is said when it draws
    }
}

}  // namespace ninefold
