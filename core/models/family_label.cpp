// SPDX-License-Identifier: MIT
#include "core/models/family_label.h"

#include "core/models/model_family.h"

namespace ninefold {

std::string familyLabel(const std::filesystem::path& folder) {
    return recogniseModel(folder).label;
}

}  // namespace ninefold
