// SPDX-License-Identifier: MIT
#include "ui/main/upscaler_names.h"

#include "ui/bridge/convert.h"

namespace ninefold::ui {

QStringList upscalerNames(const HelperCatalog& helpers) {
    QStringList names;
    for (const Helper& helper : helpers.all(Helper::Kind::Upscaler)) {
        names << toQString(helper.name);
    }
    return names;
}

}  // namespace ninefold::ui
