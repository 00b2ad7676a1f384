// SPDX-License-Identifier: MIT
#include "core/text/prompt_chunks.h"

#include <gtest/gtest.h>

#include <numeric>
#include <string>

namespace ninefold {
namespace {

/// The tokenizer of Stable Diffusion: pieces of 75.
class PromptChunks : public ::testing::Test {
protected:
    std::vector<std::size_t> sizes(const std::string& prompt) {
        std::vector<std::size_t> result;
        for (const PromptChunk& chunk : promptChunks(tokenizer_, prompt)) {
            EXPECT_EQ(chunk.ids.size(), chunk.weights.size());
            result.push_back(chunk.ids.size());
        }
        return result;
    }
    static std::string repeated(const std::string& text, int times) {
        std::string result;
        for (int i = 0; i < times; ++i) result += text;
        return result;
    }
    using Sizes = std::vector<std::size_t>;

    ClipTokenizer tokenizer_{std::filesystem::path(NINEFOLD_FIXTURES) / "text/large"};
};

TEST_F(PromptChunks, ShortPromptsAreOnePiece) {
    EXPECT_EQ(promptChunkSize(tokenizer_), 75);
    EXPECT_EQ(sizes(""), (Sizes{0}));
    EXPECT_EQ(sizes("7 7 7"), (Sizes{3}));
    EXPECT_EQ(sizes(repeated("7 ", 75)), (Sizes{75}));
}

TEST_F(PromptChunks, LongOnesLoseNothing) {
    EXPECT_EQ(sizes(repeated("7 ", 76)), (Sizes{75, 1}));
    EXPECT_EQ(sizes(repeated("7 ", 200)), (Sizes{75, 75, 50}));
}

TEST_F(PromptChunks, PiecesEndBehindACommaThatIsNear) {
    const std::string phrase = repeated("7 ", 69) + ", ";
    EXPECT_EQ(sizes(phrase + repeated("7 ", 10)), (Sizes{70, 10}));
    EXPECT_EQ(sizes(repeated("7 ", 40) + ", " + repeated("7 ", 40)), (Sizes{75, 6}));
    EXPECT_EQ(sizes(repeated("7 ", 75) + ", 7"), (Sizes{75, 2}));
}

TEST_F(PromptChunks, BreakEndsAPiece) {
    EXPECT_EQ(sizes("7 7 BREAK 7"), (Sizes{2, 1}));
    EXPECT_EQ(sizes("7 BREAK BREAK 7"), (Sizes{1, 0, 1}));
}

TEST_F(PromptChunks, TokensCarryTheirWeight) {
    const auto chunks = promptChunks(tokenizer_, "7 (8:1.5) [9]");
    ASSERT_EQ(chunks.size(), 1U);
    EXPECT_EQ(chunks[0].weights, (std::vector<float>{1.0F, 1.5F, static_cast<float>(1 / 1.1)}));
    EXPECT_EQ(chunks[0].ids, tokenizer_.tokens("7 8 9"));
}

/// As A1111's sd_hijack_clip does it.
TEST_F(PromptChunks, LearnedWordsTakeTheirVectorsAndStayWhole) {
    const LearnedWords learned(tokenizer_, {{"my glow", 3}, {"my", 2}, {"wide", 40}});
    const auto read = [&](const std::string& prompt) {
        return promptChunks(tokenizer_, prompt, learned);
    };
    const std::int64_t first = kFirstLearnedId;
    const auto one = read("7 (My Glow:1.2) 7").at(0);
    EXPECT_EQ(std::vector<std::int64_t>(one.ids.begin() + 1, one.ids.end() - 1),
              (std::vector<std::int64_t>{first, first + 1, first + 2}));
    EXPECT_EQ(one.weights, (std::vector<float>{1.0F, 1.2F, 1.2F, 1.2F, 1.0F}));
    EXPECT_EQ(read("my 7").at(0).ids.front(), first + 3);
    EXPECT_EQ(learned.wordOf(first + 2), 0U);
    EXPECT_EQ(learned.wordOf(first + 4), 1U);
    EXPECT_EQ(learned.wordOf(first + 5), 2U);
    const auto cut = read(repeated("7 ", 40) + "wide 7");
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[0].ids.size(), 40U);
    EXPECT_EQ(cut[1].ids.size(), 41U);
}

}  // namespace
}  // namespace ninefold
