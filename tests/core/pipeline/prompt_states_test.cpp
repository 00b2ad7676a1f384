// SPDX-License-Identifier: MIT
#include "core/pipeline/prompt_states.h"

#include <gtest/gtest.h>
#include <torch/types.h>

namespace ninefold {
namespace {

const ClipTokenizer& tokenizer() {
    static const ClipTokenizer kTokenizer(std::filesystem::path(NINEFOLD_FIXTURES) /
                                          "pipeline/tiny-sd/tokenizer");
    return kTokenizer;
}

/// States that tell their token and its place.
at::Tensor encode(const at::Tensor& ids) {
    const at::Tensor place = torch::arange(ids.size(1)).to(at::kFloat);
    return torch::stack({ids.to(at::kFloat), place.unsqueeze(0)}, 2);
}

TextCondition encodeText(const at::Tensor& ids) {
    return {encode(ids), {}};
}

at::Tensor statesOf(const std::string& prompt) {
    return promptStates(encodeText, tokenizer(), promptChunks(tokenizer(), prompt)).states;
}

at::Tensor plainStatesOf(const std::string& prompt) {
    return encode(torch::tensor(tokenizer().encode(prompt).ids, at::kLong).unsqueeze(0));
}

TEST(PromptStates, WithoutWeightsAreTheEncodersOwn) {
    for (const std::string prompt : {"a red apple", "", "a red apple beside the blue house"}) {
        EXPECT_TRUE(torch::equal(statesOf(prompt), plainStatesOf(prompt))) << prompt;
    }
}

/// By hand: means 2.5 and 3.5, so all times 2.5 / 3.5 = 5/7.
TEST(Weighed, MultipliesAndGivesTheMeanBack) {
    const at::Tensor states = torch::tensor({1.0F, 2.0F, 3.0F, 4.0F}).view({1, 4, 1});
    const at::Tensor result = weighed(states, {1, 1, 1, 2});
    const at::Tensor expected = torch::tensor({1.0F, 2.0F, 3.0F, 8.0F}).view({1, 4, 1}) * 5 / 7;
    EXPECT_TRUE(torch::allclose(result, expected, 1e-6, 0));
    EXPECT_NEAR(result.mean().item<double>(), 2.5, 1e-6);
    EXPECT_TRUE(torch::equal(weighed(states, {1, 1, 1, 1}), states));
    EXPECT_EQ(weighed(states.to(at::kBFloat16), {1, 1, 1, 2}).scalar_type(), at::kBFloat16);
}

TEST(PromptStates, WeighTheWordsInBracketsOnly) {
    const at::Tensor plain = plainStatesOf("a red apple");
    const at::Tensor states = statesOf("a (red:1.5) apple");
    std::vector<float> weights(static_cast<std::size_t>(tokenizer().maxLength()), 1.0F);
    const auto before = static_cast<std::ptrdiff_t>(tokenizer().tokens("a").size()) + 1;
    const auto red = static_cast<std::ptrdiff_t>(tokenizer().tokens("red").size());
    std::fill_n(weights.begin() + before, red, 1.5F);
    EXPECT_TRUE(torch::allclose(states, weighed(plain, weights), 1e-6, 1e-6));
}

TEST(PromptStates, OfLongPromptsLoseNoWord) {
    std::string prompt = "apple";
    for (int i = 0; i < 30; ++i) prompt += " apple";
    const std::int64_t length = tokenizer().maxLength();
    const at::Tensor states = statesOf(prompt + " house");
    EXPECT_GT(states.size(1), length);
    EXPECT_EQ(states.size(1) % length, 0);
    const at::Tensor other = statesOf(prompt + " dragon");
    EXPECT_FALSE(torch::equal(states, other));
    EXPECT_TRUE(torch::equal(states.narrow(1, 0, length), other.narrow(1, 0, length)));
}

TEST(PromptStates, ABreakBeginsANewPiece) {
    const std::int64_t length = tokenizer().maxLength();
    const at::Tensor states = statesOf("a red apple BREAK the blue house");
    ASSERT_EQ(states.size(1), 2 * length);
    EXPECT_TRUE(torch::equal(states.narrow(1, 0, length), plainStatesOf("a red apple")));
    EXPECT_TRUE(torch::equal(states.narrow(1, length, length), plainStatesOf("the blue house")));
}

TEST(PromptStates, EmptyPiecesMakePromptsOfOneLength) {
    auto chunks = promptChunks(tokenizer(), "a red apple");
    padChunks(chunks, 3);
    const std::int64_t length = tokenizer().maxLength();
    const at::Tensor states = promptStates(encodeText, tokenizer(), chunks).states;
    ASSERT_EQ(states.size(1), 3 * length);
    EXPECT_TRUE(torch::equal(states.narrow(1, 2 * length, length), plainStatesOf("")));
    padChunks(chunks, 1);
    EXPECT_EQ(chunks.size(), 3U);
}

}  // namespace
}  // namespace ninefold
