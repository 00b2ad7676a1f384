// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>

#include <string>
#include <vector>

#include "core/models/model_family.h"

namespace ninefold {
namespace {

TEST(ModelFamilies, IdsAreFrozen) {
    std::vector<std::string> ids;
    for (const ModelFamily* family : modelFamilies()) ids.emplace_back(family->id);
    EXPECT_THAT(ids, testing::ElementsAre("stable_diffusion", "stable_diffusion_xl",
                                          "stable_diffusion_xl_refiner"));
}

}  // namespace
}  // namespace ninefold
