// SPDX-License-Identifier: MIT
#include "ui/models/model_card.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"

namespace ninefold::ui {
namespace {

TEST(ModelCard, TellsWordsStylesAndTheReadme) {
    const test::TempFolder folder;
    ModelFile model;
    model.card = folder / "README.md";
    writeFileAtomically(model.card, "---\nlicense: mit\n---\n# Tiny\n\nLimits: many.\n---\nend");
    ModelInfo info;
    info.description = "Small pictures.";
    info.words = {"apple", "cat"};
    info.styles = {"flat"};
    EXPECT_EQ(modelCard(model, info),
              "Small pictures.\n\n## Words it knows\n\napple, cat\n\n## Styles\n\nflat\n\n"
              "# Tiny\n\nLimits: many.\n---\nend");
    EXPECT_EQ(modelCard(model, {}), "# Tiny\n\nLimits: many.\n---\nend");
}

TEST(ModelCard, WithoutOneIsEmptyAndABrokenOneIsSaid) {
    const test::TempFolder folder;
    EXPECT_TRUE(modelCard({}, {}).isEmpty());
    ModelFile model;
    model.card = folder / "README.md";
    EXPECT_TRUE(modelCard(model, {}).contains("README.md"));
    writeFileAtomically(model.card, "---\nnever ends");
    EXPECT_EQ(modelCard(model, {}), "---\nnever ends");
    writeFileAtomically(model.card, std::string(2 << 20, 'x'));
    EXPECT_TRUE(modelCard(model, {}).contains("too large"));
}

}  // namespace
}  // namespace ninefold::ui
