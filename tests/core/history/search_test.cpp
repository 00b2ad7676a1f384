// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/history/history_store.h"
#include "core/history/search_text.h"
#include "tests/support/temp_folder.h"
#include "tests/support/tiny_png.h"

namespace ninefold {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(SearchText, QuotesWordsAndMakesTheLastAPrefix) {
    EXPECT_EQ(parseSearchText("red app").match, "\"red\" \"app\"*");
    EXPECT_EQ(parseSearchText("say \"hi\"").match, "\"say\" \"\"\"hi\"\"\"*");
    EXPECT_EQ(parseSearchText("NEAR(a b) OR -c").match, "\"NEAR(a\" \"b)\" \"OR\" \"-c\"*");
    EXPECT_TRUE(parseSearchText(" \t\n ( \" * - ").isEmpty());
}

TEST(SearchText, WordsWithoutSpacesAndSymbolsArePatterns) {
    const SearchText mixed = parseSearchText("red \xE8\x8B\xB9\xE6\x9E\x9C \xF0\x9F\x8D\x8E");
    EXPECT_EQ(mixed.match, "\"red\"");
    EXPECT_THAT(mixed.patterns, ElementsAre("%\xE8\x8B\xB9\xE6\x9E\x9C%", "%\xF0\x9F\x8D\x8E%"));
    EXPECT_THAT(parseSearchText("\xE8\x8B\xB9_%\\").patterns,
                ElementsAre("%\xE8\x8B\xB9\\_\\%\\\\%"));
}

class Search : public testing::Test {
protected:
    void SetUp() override {
        add("a red apple on a table", "blurry");
        add("a green apple, watercolour", "");
        add("caf\xC3\xA9 at night \xF0\x9F\x8C\x83", "");
        add("\xE4\xB8\x80\xE4\xB8\xAA\xE7\xBA\xA2\xE8\x8B\xB9\xE6\x9E\x9C", "");  // a red apple
        add("\xD7\xAA\xD7\xA4\xD7\x95\xD7\x97 \xD7\x90\xD7\x93\xD7\x95\xD7\x9D", "");  // Hebrew
        add("100% cotton_shirt", "");
        add(std::string("nul\0byte", 8), "");
    }
    void add(const std::string& prompt, const std::string& negative) {
        Recipe recipe;
        recipe.prompt = prompt;
        recipe.negativePrompt = negative;
        store_.addImage(store_.addJob(recipe, 1), 0, recipe, test::tinyPng());
    }
    std::vector<std::int64_t> find(const std::string& text) {
        ImageQuery query;
        query.text = text;
        std::vector<std::int64_t> ids;
        for (const ImageRow& row : store_.images(query)) ids.push_back(row.id);
        EXPECT_EQ(store_.countImages(query), static_cast<std::int64_t>(ids.size()));
        return ids;
    }

    test::TempFolder folder_;
    HistoryStore store_{folder_.path()};
};

TEST_F(Search, EveryWordMustOccurTheLastAsAPrefix) {
    EXPECT_THAT(find("apple"), ElementsAre(2, 1));
    EXPECT_THAT(find("apple red"), ElementsAre(1));
    EXPECT_THAT(find("APP"), ElementsAre(2, 1));
    EXPECT_THAT(find("app red"), IsEmpty());
    EXPECT_THAT(find("blur"), ElementsAre(1));
    EXPECT_THAT(find("cafe"), ElementsAre(3));
    EXPECT_EQ(find("").size(), 7U);
}

TEST_F(Search, OtherScripts) {
    EXPECT_THAT(find("\xE8\x8B\xB9\xE6\x9E\x9C"), ElementsAre(4));
    EXPECT_THAT(find("\xE8\x8B\xB9"), ElementsAre(4));
    EXPECT_THAT(find("\xD7\x90\xD7\x93\xD7\x95"), ElementsAre(5));
    EXPECT_THAT(find("\xE2\x80\x8F\xD7\xAA\xD7\xA4\xD7\x95\xD7\x97"), ElementsAre(5));  // RLM first
    EXPECT_THAT(find("night \xF0\x9F\x8C\x83"), ElementsAre(3));
    EXPECT_THAT(find("\xF0\x9F\x8D\x8E"), IsEmpty());
}

TEST_F(Search, AnythingThatPeopleTypeIsValid) {
    EXPECT_THAT(find("100% cotton_shirt"), ElementsAre(6));
    EXPECT_THAT(find(std::string("nul\0byte", 8)), ElementsAre(7));
    for (const std::string& text :
         {std::string("\""), std::string("apple\""), std::string("\"apple"),
          std::string("AND OR NOT"), std::string("NEAR(a, 2)"), std::string("prompt:apple"),
          std::string("{a b}"), std::string("^a"), std::string("-"), std::string("a*b*"),
          std::string("'); DROP TABLE images; --"), std::string(3, '\0'),
          std::string("\xff\xfe\xc3"), std::string(100000, 'x'), std::string(5000, '"'),
          std::string("\xEF\xBF\xBF \xC2\xAD"),
          std::string("\xF0\x9F\x8F\xB3\xEF\xB8\x8F\xE2\x80\x8D\xF0\x9F\x8C\x88")}) {
        EXPECT_NO_THROW(find(text)) << text.substr(0, 40);
    }
    std::string manyWords;
    for (int i = 0; i < 3000; ++i) manyWords += "a \xE8\x8B\xB9 ";
    EXPECT_NO_THROW(find(manyWords));
}

}  // namespace
}  // namespace ninefold
