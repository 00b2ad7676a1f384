// SPDX-License-Identifier: MIT
#include "core/text/lora_tags.h"

#include <gtest/gtest.h>

namespace ninefold {
namespace {

/// "name unet text" of each, ";" between.
std::string read(const std::string& prompt) {
    std::string text;
    for (const LoraTag& tag : loraTags(prompt)) {
        text += (text.empty() ? "" : ";") + tag.name + " " + std::to_string(tag.unet).substr(0, 4) +
                " " + std::to_string(tag.text).substr(0, 4);
        if (!tag.unread.empty()) text += " ?" + tag.unread;
    }
    return text;
}

/// As A1111's extensions-builtin/Lora/extra_networks_lora.py reads them.
TEST(LoraTags, WeightsAsA1111ReadsThem) {
    EXPECT_EQ(read("a cat"), "");
    EXPECT_EQ(read("a <lora:soft> cat"), "soft 1.00 1.00");
    EXPECT_EQ(read("<lora:soft light:0.8>"), "soft light 0.80 0.80");
    EXPECT_EQ(read("<lora:soft:0.8:0.5>"), "soft 0.50 0.80");
    EXPECT_EQ(read("<lora:soft:te=0.8:unet=0.5>"), "soft 0.50 0.80");
    EXPECT_EQ(read("<lora:soft:unet=0.5>"), "soft 0.50 1.00");
    EXPECT_EQ(read("<lora:soft:te=0.5>"), "soft 0.50 0.50");
    EXPECT_EQ(read("<lora:soft:0.3:unet=1>"), "soft 1.00 0.30");
    EXPECT_EQ(read("<lyco:ink:-1>"), "ink -1.0 -1.0");
}

TEST(LoraTags, EachIsReadWhereverItStands) {
    EXPECT_EQ(read("(a <lora:x:1>:1.3) AND [<lora:y:2>|b] <lora:x:1>"),
              "x 1.00 1.00;y 2.00 2.00;x 1.00 1.00");
}

TEST(LoraTags, WhatMeansNothingIsSaid) {
    EXPECT_EQ(read("<lora:soft:much>"), "soft 1.00 1.00 ?much");
    EXPECT_EQ(read("<lora:soft:1:dyn=8>"), "soft 1.00 1.00 ?dyn=8");
    EXPECT_EQ(read("<lora:soft:1:2:3>"), "soft 2.00 1.00 ?3");
    EXPECT_EQ(read("<lora::1>"), " 1.00 1.00");
    EXPECT_EQ(read("<lora:open"), "");
}

TEST(LoraTags, PlacesAreThoseOfTheTag) {
    const std::string prompt = "äh <lora:x:1> b";
    const LoraTag tag = loraTags(prompt).at(0);
    EXPECT_EQ(prompt.substr(tag.start, tag.length), "<lora:x:1>");
}

}  // namespace
}  // namespace ninefold
