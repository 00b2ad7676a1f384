// SPDX-License-Identifier: MIT
#include "ui/source/control_draft.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"
#include "ui/bridge/convert.h"
#include "ui/source/control_card.h"

namespace ninefold::ui {
namespace {

QImage grey() {
    QImage image(64, 64, QImage::Format_RGB888);
    image.fill(Qt::gray);
    return image;
}

TEST(ControlDraft, WhatIsDamagedIsForgotten) {
    const test::TempFolder folder;
    EXPECT_TRUE(readControlDraft(folder.path()).empty());
    grey().save(toQString(folder / "control-1.png"));
    for (const char* facts :
         {"", "[]", R"({"controls": 7})", R"({"controls": [{"weight": "a"}]})"}) {
        writeFileAtomically(folder / "controls.json", facts);
        EXPECT_TRUE(readControlDraft(folder.path()).empty()) << facts;
    }
}

TEST(ControlDraft, WildNumbersAreShownAsTheNearestThatCanBe) {
    const test::TempFolder folder;
    grey().save(toQString(folder / "control-1.png"));
    writeFileAtomically(
        folder / "controls.json",
        R"({"controls": [{"network": "a", "weight": 1e300, "from": -4, "until": 0.25}]})");
    const SteeringPictures found = readControlDraft(folder.path());
    ASSERT_EQ(found.size(), 1U);
    ControlCard card;
    card.setState(found[0]);
    const Control shown = card.state().control;
    EXPECT_NO_THROW(validate(Controls{shown}));
    EXPECT_DOUBLE_EQ(shown.weight, 2);
    EXPECT_DOUBLE_EQ(shown.from, 0);
    EXPECT_DOUBLE_EQ(shown.until, 0.25);
}

TEST(ControlDraft, KeepsPicturesInTheirOrderAndForgetsThoseThatWent) {
    const test::TempFolder folder;
    SteeringPictures two(2);
    two[0].control.network = "first";
    two[1].control.network = "second";
    two[0].picture = grey();
    two[1].picture = grey().scaled(32, 16);
    writeControlDraft(folder.path(), two, {});
    SteeringPictures found = readControlDraft(folder.path());
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[1].control.network, "second");
    EXPECT_EQ(found[1].picture.size(), QSize(32, 16));
    writeControlDraft(folder.path(), {two[1]}, {two[0].picture.cacheKey()});
    found = readControlDraft(folder.path());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].picture.size(), QSize(32, 16)) << "another picture at that place";
    EXPECT_FALSE(std::filesystem::exists(folder / "control-2.png"));
}

}  // namespace
}  // namespace ninefold::ui
