// SPDX-License-Identifier: MIT
#include "ui/theme/resources.h"

#include <QtGlobal>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initResources() {
    Q_INIT_RESOURCE(resources);
}

namespace ninefold::ui {

void ensureResources() {
    static const bool kDone = (initResources(), true);
    Q_UNUSED(kDone)
}

}  // namespace ninefold::ui
