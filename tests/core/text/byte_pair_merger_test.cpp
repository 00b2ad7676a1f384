// SPDX-License-Identifier: MIT
#include "core/text/byte_pair_merger.h"

#include <gtest/gtest.h>

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using Ids = std::vector<std::int64_t>;

const BytePairMerger::Vocabulary kVocabulary{{"a", 0},     {"b", 1},       {"a</w>", 2},
                                             {"b</w>", 3}, {"ab", 4},      {"ab</w>", 5},
                                             {"aa", 6},    {"aab</w>", 7}, {"aba", 8}};

Ids idsOf(const BytePairMerger& merger, std::string_view word) {
    Ids ids;
    merger.appendIds(word, ids);
    return ids;
}

TEST(BytePairMerger, MarksTheLastByteOfAWord) {
    const BytePairMerger merger(kVocabulary, {}, 99);
    EXPECT_EQ(idsOf(merger, "aba"), (Ids{0, 1, 2}));
    EXPECT_EQ(idsOf(merger, "b"), (Ids{3}));
    EXPECT_EQ(idsOf(merger, ""), Ids{});
}

TEST(BytePairMerger, MergesTheEarliestOfTheListFirst) {
    const BytePairMerger pairFirst(kVocabulary, {{"a", "a"}, {"a", "b</w>"}}, 99);
    EXPECT_EQ(idsOf(pairFirst, "aab"), (Ids{6, 3}));
    const BytePairMerger endFirst(kVocabulary, {{"a", "b</w>"}, {"a", "a"}, {"a", "ab</w>"}}, 99);
    EXPECT_EQ(idsOf(endFirst, "aab"), (Ids{7}));
}

TEST(BytePairMerger, MergesFromTheLeftWhereMergesOverlap) {
    const BytePairMerger merger(kVocabulary, {{"a", "a"}}, 99);
    EXPECT_EQ(idsOf(merger, "aaaab"), (Ids{6, 6, 3}));
    EXPECT_EQ(idsOf(merger, "aaab"), (Ids{6, 0, 3}));
}

TEST(BytePairMerger, LooksAgainAtBothNeighboursOfAMerge) {
    const BytePairMerger merger(kVocabulary, {{"a", "b"}, {"ab", "a"}}, 99);
    EXPECT_EQ(idsOf(merger, "abaa"), (Ids{8, 2}));
}

TEST(BytePairMerger, GivesTheUnknownIdForEachByteWithoutASymbol) {
    const BytePairMerger merger(kVocabulary, {}, 99);
    EXPECT_EQ(idsOf(merger, "azya"), (Ids{0, 99, 99, 2}));
}

TEST(BytePairMerger, RefusesMergesOfAnotherVocabulary) {
    test::expectError(
        [] {
            BytePairMerger(kVocabulary, {{"a", "x"}}, 0);
        },
        ErrorKind::BadModel, "\"x\"");
    test::expectError(
        [] {
            BytePairMerger(kVocabulary, {{"b", "a"}}, 0);
        },
        ErrorKind::BadModel, "\"ba\"");
}

}  // namespace
}  // namespace ninefold
