// SPDX-License-Identifier: MIT
#include "core/export/image_format.h"

#include "core/base/error.h"

namespace ninefold {

#define X(name) const ImageFormat& name##Format();
#include "core/export/formats.def"
#undef X

const std::vector<const ImageFormat*>& imageFormats() {
    static const std::vector<const ImageFormat*> kFormats = {
#define X(name) &name##Format(),
#include "core/export/formats.def"
#undef X
    };
    return kFormats;
}

const ImageFormat& imageFormat(const std::string& id) {
    std::string known;
    for (const ImageFormat* format : imageFormats()) {
        if (format->id == id) return *format;
        known += (known.empty() ? "" : ", ") + format->id;
    }
    throw Error(ErrorKind::Usage, {"There is no picture format \"%1\".", id},
                {"Choose one of %1.", known});
}

}  // namespace ninefold
