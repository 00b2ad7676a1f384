// SPDX-License-Identifier: MIT
#include "app/cli/model_check.h"

#include "core/models/model_family.h"

namespace ninefold::cli {

std::string familyOf(const std::filesystem::path& folder) {
    return recogniseModel(*openModel(folder)).label;
}

void checkModelLoads(const std::filesystem::path& folder) {
    loadModel(folder, at::kFloat, at::kCPU);
}

}  // namespace ninefold::cli
