// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_style.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

namespace ninefold::ui {
namespace {

TEST(PromptStyle, IsWorkedInAtItsPlaceOrAppended) {
    EXPECT_EQ(withStyle("ink, {prompt}, old", "a house"), "ink, a house, old");
    EXPECT_EQ(withStyle("ink", "a house"), "a house, ink");
    EXPECT_EQ(withStyle("ink", "  "), "ink");
    EXPECT_EQ(withStyle("", "a house"), "a house");
}

TEST(PromptStyle, ComesBackFromItsJson) {
    const PromptStyle style{"ink", "{prompt}, ink", "photo", Json{{"steps", 7}}};
    const PromptStyle again = styleFromJson("ink", toJson(style));
    EXPECT_EQ(again.prompt, style.prompt);
    EXPECT_EQ(again.negative, style.negative);
    EXPECT_EQ(again.settings, style.settings);
}

TEST(PromptStyle, OddJsonGivesAnEmptyStyle) {
    for (const Json& odd : {Json(7), Json::array(), Json{{"prompt", 3}, {"settings", "x"}}}) {
        const PromptStyle style = styleFromJson("x", odd);
        EXPECT_EQ(style.name, "x");
        EXPECT_TRUE(style.prompt.isEmpty());
        EXPECT_FALSE(style.settings.has_value());
    }
}

}  // namespace
}  // namespace ninefold::ui
