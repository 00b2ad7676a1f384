// SPDX-License-Identifier: MIT
#include "core/text/clip_tokenizer.h"

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <random>
#include <string>

#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

using Ids = std::vector<std::int64_t>;
using test::expectError;

const std::filesystem::path kLarge = std::filesystem::path(NINEFOLD_FIXTURES) / "text/large";

void write(const std::filesystem::path& file, const std::string& text) {
    std::ofstream(file) << text;
}

/// A tokenizer folder with a vocabulary of two letters.
class SmallFolder : public testing::Test {
protected:
    SmallFolder() {
        write(
            folder_ / "vocab.json",
            R"({"a":0,"b":1,"a</w>":2,"b</w>":3,"ab</w>":4,"<|startoftext|>":5,"<|endoftext|>":6})");
        write(folder_ / "merges.txt", "#version: 0.2\na b</w>\n");
    }

    const test::TempFolder folder_;
};

TEST(ClipTokenizer, EncodesAnEmptyTextAsStartAndEnd) {
    const ClipTokenizer tokenizer(kLarge);
    const Encoding encoding = tokenizer.encode("");
    EXPECT_EQ(encoding.tokenCount, 0);
    EXPECT_EQ(encoding.droppedCount, 0);
    ASSERT_EQ(encoding.ids.size(), 77U);
    EXPECT_EQ(encoding.ids[0], tokenizer.startId());
    EXPECT_EQ(Ids(encoding.ids.begin() + 1, encoding.ids.end()), Ids(76, tokenizer.endId()));
}

TEST(ClipTokenizer, CountsWhatDoesNotFit) {
    const ClipTokenizer tokenizer(kLarge);
    std::string text;
    for (int i = 0; i < 100; ++i) text += "7";
    const Encoding encoding = tokenizer.encode(text);
    EXPECT_EQ(encoding.ids.size(), 77U);
    EXPECT_EQ(encoding.tokenCount, 75);
    EXPECT_EQ(encoding.droppedCount, 25);
    EXPECT_EQ(encoding.ids.back(), tokenizer.endId());
}

TEST(ClipTokenizer, TreatsInvalidUtf8AsTheReplacementCharacter) {
    const ClipTokenizer tokenizer(kLarge);
    EXPECT_EQ(tokenizer.tokens("a\xFFz"), tokenizer.tokens("a\uFFFDz"));
    EXPECT_EQ(tokenizer.tokens("\xC3"), tokenizer.tokens("\uFFFD"));
    EXPECT_EQ(tokenizer.tokens("\xE2\x82 x"), tokenizer.tokens("\uFFFD x"));
}

TEST(ClipTokenizer, ReadsBeyondANulByte) {
    const ClipTokenizer tokenizer(kLarge);
    const Ids ids = tokenizer.tokens(std::string("red\0apple", 9));
    EXPECT_GT(ids.size(), tokenizer.tokens("red").size());
    EXPECT_NE(ids, tokenizer.tokens("redapple"));
}

TEST(ClipTokenizer, SurvivesRandomBytes) {
    const ClipTokenizer tokenizer(kLarge);
    std::mt19937 random(9);
    for (int round = 0; round < 2000; ++round) {
        std::string bytes(random() % 64, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random());
        for (const std::int64_t id : tokenizer.encode(bytes).ids) {
            ASSERT_GE(id, 0);
            ASSERT_LT(id, tokenizer.vocabularySize());
        }
    }
}

/// The texts that would be slow with a merge that scans the word again, or a mark-by-mark sort.
TEST(ClipTokenizer, TakesAMegabyteOfAnythingInSeconds) {
    const ClipTokenizer tokenizer(kLarge);
    const auto start = std::chrono::steady_clock::now();
    for (const std::string part : {"a", "ab ", "\u0316\u0301", "\u0301\u0316", "\u0F73", "'s",
                                   "\xFF", "<|", "<|endoftext|>", " "}) {
        std::string text;
        while (text.size() < (1U << 20)) text += part;
        EXPECT_GE(tokenizer.encode(text).ids.size(), 77U);
    }
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    EXPECT_LT(seconds.count(), 60.0);  // 10 MB; quadratic time would be hours
}

TEST(ClipTokenizer, NormalizesLongTextsLikeShortOnes) {
    const ClipTokenizer tokenizer(kLarge);
    const std::string marked = "a\u0301\u0316 o\u0308\u0304 \u1100\u1161 \u212B \u0F73\u0F71 ";
    const Ids once = tokenizer.tokens(marked);
    Ids expected;
    std::string text;
    for (int i = 0; i < 1000; ++i) {
        text += marked;
        expected.insert(expected.end(), once.begin(), once.end());
    }
    EXPECT_EQ(tokenizer.tokens(text), expected);
}

TEST_F(SmallFolder, WorksWithoutConfiguration) {
    const ClipTokenizer tokenizer(folder_.path());
    EXPECT_EQ(tokenizer.maxLength(), 77);
    EXPECT_EQ(tokenizer.vocabularySize(), 7);
    EXPECT_EQ(tokenizer.tokens("AB ba"), (Ids{4, 1, 2}));
}

TEST_F(SmallFolder, TakesSpecialTokensAndLengthFromTheConfiguration) {
    write(folder_ / "tokenizer_config.json",
          R"({"model_max_length": 4, "bos_token": {"content": "a"}, "pad_token": "b"})");
    write(folder_ / "special_tokens_map.json", R"({"pad_token": "ab</w>"})");
    const ClipTokenizer tokenizer(folder_.path());
    EXPECT_EQ(tokenizer.encode("").ids, (Ids{0, 6, 4, 4}));
}

TEST_F(SmallFolder, TakesTransformersSentinelForNoLimitAs77) {
    write(folder_ / "tokenizer_config.json",
          R"({"model_max_length": 1000000000000000019884624838656})");
    EXPECT_EQ(ClipTokenizer(folder_.path()).maxLength(), 77);
}

TEST_F(SmallFolder, NamesTheFileThatIsWrong) {
    const auto load = [this] { ClipTokenizer tokenizer(folder_.path()); };
    write(folder_ / "tokenizer_config.json", R"({"model_max_length": 1})");
    expectError(load, ErrorKind::BadModel, "tokenizer_config.json");
    write(folder_ / "tokenizer_config.json", R"({"eos_token": "<end>"})");
    expectError(load, ErrorKind::BadModel, "<end>");
    write(folder_ / "tokenizer_config.json", "{}");
    write(folder_ / "merges.txt", "a b</w>\nlonely\n");
    expectError(load, ErrorKind::BadModel, "merges.txt has no pair in line 2");
    std::filesystem::remove(folder_ / "merges.txt");
    expectError(load, ErrorKind::BadModel, "merges.txt");
    write(folder_ / "vocab.json", R"({"a": "first"})");
    expectError(load, ErrorKind::BadModel, "vocab.json");
    write(folder_ / "vocab.json", R"({"a": 1)");
    expectError(load, ErrorKind::BadModel, "vocab.json");
}

}  // namespace
}  // namespace ninefold
