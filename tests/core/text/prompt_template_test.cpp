// SPDX-License-Identifier: MIT
#include "core/text/prompt_template.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "core/text/prompt_expansion.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::Not;

using Files = std::map<std::string, std::vector<TemplateOption>>;

TemplateExpander expander(Files files = {}) {
    return TemplateExpander([files](const std::string& name) {
        const auto found = files.find(name);
        if (found != files.end()) return found->second;
        throw Error(ErrorKind::Usage, "There is no wildcard " + name + ".");
    });
}

/// How often each expansion comes up for the seeds 0 .. count-1.
std::map<std::string, int> tally(const std::string& text, int count = 600, Files files = {}) {
    TemplateExpander e = expander(std::move(files));
    std::map<std::string, int> found;
    for (int seed = 0; seed < count; ++seed) {
        ++found[e.expand(text, static_cast<std::uint64_t>(seed))];
    }
    return found;
}

std::vector<std::string> outcomes(const std::string& text, Files files = {}) {
    std::vector<std::string> all;
    for (const auto& entry : tally(text, 600, std::move(files))) all.push_back(entry.first);
    return all;
}

TEST(TemplateRandom, IsSplitMix64) {
    // The published sequence for this seed, modulo 2^63.
    TemplateRandom random(1234567);
    constexpr std::uint64_t kHalf = std::uint64_t{1} << 63U;
    for (const std::uint64_t number :
         {6457827717110365317U, 3203168211198807973U, 9817491932198370423U, 4593380528125082431U,
          16408922859458223821U}) {
        EXPECT_EQ(random.below(kHalf), number % kHalf);
    }
    EXPECT_EQ(random.below(1), 0U);
}

TEST(Template, ASeedIsOneExpansionForEver) {
    // Recipes of pictures rest on these: they may never change.
    TemplateExpander e = expander({{"hue", {{"red"}, {"green"}, {"blue"}}}});
    const std::string text = "a {big|small|tiny} __hue__ {2$$ and $$cat|dog|fox|owl}";
    EXPECT_EQ(e.expand(text, 0), "a tiny green owl and fox");
    EXPECT_EQ(e.expand(text, 1), "a tiny blue fox and dog");
    EXPECT_EQ(e.expand(text, 18446744073709551615U), "a big red cat and fox");
    EXPECT_EQ(e.expand(text, 7),
              expander({{"hue", {{"red"}, {"green"}, {"blue"}}}}).expand(text, 7));
}

TEST(Template, ChoosesOneAlternative) {
    EXPECT_THAT(outcomes("{summer|autumn|winter|spring} is coming"),
                ElementsAre("autumn is coming", "spring is coming", "summer is coming",
                            "winter is coming"));
    for (const auto& [text, count] : tally("{a|b|c}")) EXPECT_NEAR(count, 200, 45) << text;
    EXPECT_THAT(outcomes("a{n old|} hat"), ElementsAre("a hat", "an old hat"));
    EXPECT_THAT(outcomes("{red}{}"), ElementsAre("red"));
}

TEST(Template, WeighsAlternatives) {
    const auto found = tally("{2::a|b}");
    EXPECT_NEAR(found.at("a"), 400, 45);
    EXPECT_NEAR(found.at("b"), 200, 45);
    EXPECT_THAT(outcomes("{0::a|0.5::b|.25::c}"), ElementsAre("b", "c"));
    EXPECT_THAT(outcomes("{1.5.2::a|-1::b}"), ElementsAre("-1::b", "1.5.2::a"));
}

TEST(Template, TakesSeveralDifferentOnes) {
    EXPECT_THAT(outcomes("{2$$a|b|c}"),
                ElementsAre("a, b", "a, c", "b, a", "b, c", "c, a", "c, b"));
    EXPECT_THAT(outcomes("{2$$ and $$a|b}"), ElementsAre("a and b", "b and a"));
    EXPECT_THAT(outcomes("{1-2$$a|b}"), ElementsAre("a", "a, b", "b", "b, a"));
    EXPECT_THAT(outcomes("{-2$$a|b}"), ElementsAre("a", "a, b", "b", "b, a"));
    EXPECT_THAT(outcomes("{2-$$a|b|c}").size(), 12U);
    EXPECT_THAT(outcomes("{4$$ $$a|b}"), ElementsAre("a b", "b a"));  // as many as there are
    EXPECT_THAT(outcomes("{0-1$$a}"), ElementsAre("", "a"));
    EXPECT_THAT(outcomes("{2$$0::a|b|c}"), ElementsAre("b, c", "c, b"));
    EXPECT_THAT(outcomes("{$$a|b}"), ElementsAre("$$a", "b"));
}

TEST(Template, Nests) {
    EXPECT_THAT(outcomes("{a {red|blue} hat|a {1::coat}}"),
                ElementsAre("a blue hat", "a coat", "a red hat"));
    const Files files = {{"season", {{"summer"}, {"{autumn|fall}"}}},
                         {"all", {{"__season__ rain"}, {"fog"}}}};
    EXPECT_THAT(outcomes("__all__!", files),
                ElementsAre("autumn rain!", "fall rain!", "fog!", "summer rain!"));
    EXPECT_THAT(outcomes("{__season__|night}", files),
                ElementsAre("autumn", "fall", "night", "summer"));
}

TEST(Template, TakesSeveralEntriesOfOneWildcardWithoutRepeating) {
    const Files files = {{"hue", {{"red"}, {"green"}}}};
    EXPECT_THAT(outcomes("{2$$__hue__}", files), ElementsAre("green, red", "red, green"));
    EXPECT_THAT(outcomes("{2$$__hue__|__hue__}", files),
                ElementsAre("green, green", "green, red", "red, green", "red, red"));
}

TEST(Template, LeavesEverythingElseAlone) {
    for (const char* text :
         {"", "a (red:1.2) [apple]", "[a:b:0.5] [a|b] AND <lora:x:0.8> BREAK", "{never closed",
          "a | b", "snake_case __", "\\(literal\\)", "ünï 日本"}) {
        EXPECT_EQ(expander().expand(text, 1), text);
        EXPECT_FALSE(isTemplate(text)) << text;
    }
    EXPECT_TRUE(isTemplate("{a|b}"));
    EXPECT_TRUE(isTemplate("a __b__"));
    EXPECT_THAT(outcomes("[{a|b}:c:0.5] ({d|e}:1.2)"),
                ElementsAre("[a:c:0.5] (d:1.2)", "[a:c:0.5] (e:1.2)", "[b:c:0.5] (d:1.2)",
                            "[b:c:0.5] (e:1.2)"));
}

TEST(Template, SaysWhereAWildcardLeadsToItself) {
    const Files files = {{"a", {{"plain"}, {"__b__"}}}, {"b", {{"{x|__a__}"}}}, {"c", {{"__c__"}}}};
    // Whatever the seed: also where the way back isn't taken.
    for (const std::uint64_t seed : {0U, 1U, 2U, 3U}) {
        test::expectError([&] { expander(files).expand("__a__", seed); }, ErrorKind::Usage,
                          "The wildcard __a__ leads to itself: __a__ → __b__ → __a__.");
    }
    test::expectError([&] { expander(files).expand("{__c__|y}", 1); }, ErrorKind::Usage,
                      "__c__ → __c__");
}

TEST(Template, MissingWildcardsAreToldOfEvenWhereTheyAreNotChosen) {
    const Files files = {{"a", {{"1000000::often"}, {"__gone__"}}}};
    test::expectError([&] { expander(files).expand("__a__", 1); }, ErrorKind::Usage,
                      "There is no wildcard gone.");
}

TEST(Template, RefusesWhatGrowsWithoutEnd) {
    Files doubling;
    for (int i = 0; i < 40; ++i) {
        doubling["w" + std::to_string(i)] = {
            {"__w" + std::to_string(i + 1) + "__ __w" + std::to_string(i + 1) + "__"}};
    }
    doubling["w40"] = {{""}};
    const auto expand = [&](const std::string& text) {
        return [&doubling, text] { expander(doubling).expand(text, 1); };
    };
    test::expectError(expand("__w0__"), ErrorKind::Usage, "grows into more");
    test::expectError(expand("__w20__"), ErrorKind::Usage, "grows into more");
    test::expectError([] { expander().expand(std::string(1 << 16, 'x') + "{a|b}", 1); },
                      ErrorKind::Usage, "grows into more");
    test::expectError([] { expander().expand("{0::a|0::b}", 1); }, ErrorKind::Usage,
                      "the weight 0");
    EXPECT_NO_THROW(expander().expand(std::string(3000, '{') + "x", 1));
}

TEST(Expansion, EachPictureHasItsOwn) {
    Recipe recipe;
    recipe.prompt = "{a|b|c|d}";
    recipe.negativePrompt = "{a|b|c|d}";
    recipe.seed = 5;
    const auto texts = expandedTexts(recipe, 40, {});
    ASSERT_EQ(texts.size(), 40U);
    std::map<std::string, int> prompts;
    int same = 0;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        EXPECT_EQ(texts[i].prompt, expander().expand(recipe.prompt, 5 + i));
        ++prompts[texts[i].prompt];
        same += texts[i].prompt == texts[i].negativePrompt ? 1 : 0;
    }
    EXPECT_EQ(prompts.size(), 4U);
    EXPECT_LT(same, 20);
}

TEST(Expansion, OnlyWhatIsATemplateAndWasNotExpandedBefore) {
    Recipe recipe;
    recipe.prompt = "plain";
    EXPECT_TRUE(expandedTexts(recipe, 9, {}).empty());
    recipe.negativePrompt = "{a|b}";
    const auto texts = expandedTexts(recipe, 2, {});
    ASSERT_EQ(texts.size(), 2U);
    EXPECT_EQ(texts[0].prompt, "plain");
    EXPECT_THAT(texts[0].negativePrompt, Not("{a|b}"));
    recipe.negativeTemplate = "{{a|b}|c}";
    EXPECT_TRUE(expandedTexts(recipe, 2, {}).empty());
}

TEST(Expansion, AVariationKeepsThePromptOfItsSeed) {
    Recipe recipe;
    recipe.prompt = "{a|b|c|d|e|f|g}";
    recipe.variationStrength = 0.3;
    const auto texts = expandedTexts(recipe, 9, {});
    for (const PromptTexts& text : texts) EXPECT_EQ(text, texts.front());
}

}  // namespace
}  // namespace ninefold
