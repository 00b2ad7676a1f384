// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/text/clip_tokenizer.h"
#include "tests/support/gzip_file.h"

// Against CLIPTokenizerFast of transformers: tests/reference/make_tokenizer_goldens.py.

namespace ninefold {
namespace {

using Ids = std::vector<std::int64_t>;

std::filesystem::path fixture(const std::string& vocabulary) {
    return std::filesystem::path(NINEFOLD_FIXTURES) / "text" / vocabulary;
}

std::string repeated(const std::string& part, int times) {
    std::string text;
    for (int i = 0; i < times; ++i) text += part;
    return text;
}

std::string joined(const Ids& ids) {
    std::string text;
    for (const std::int64_t id : ids) text += (text.empty() ? "" : ",") + std::to_string(id);
    return text;
}

class ClipTokenizerGolden : public testing::TestWithParam<std::string> {
protected:
    const ClipTokenizer tokenizer_{fixture(GetParam())};
};

TEST_P(ClipTokenizerGolden, GivesTheIdsOfTransformersForEveryString) {
    std::istringstream file(test::unpackedGzip(fixture(GetParam()) / "strings.jsonl.gz"));
    int count = 0;
    int different = 0;
    for (std::string line; std::getline(file, line); ++count) {
        const Json golden = parseJson(line, "strings.jsonl");
        const auto text = golden[0].get<std::string>();
        if (tokenizer_.tokens(text) == golden[1].get<Ids>()) continue;
        if (++different <= 10) {
            ADD_FAILURE() << golden[0].dump(-1, ' ', true) << "\n ours   "
                          << joined(tokenizer_.tokens(text)) << "\n theirs "
                          << joined(golden[1].get<Ids>());
        }
    }
    EXPECT_EQ(different, 0);
    EXPECT_GE(count, GetParam() == "large" ? 10000 : 1000);
}

TEST_P(ClipTokenizerGolden, PadsAndTruncatesAsTransformersDoes) {
    const Json goldens = readJsonFile(fixture(GetParam()) / "encodings.json");
    for (const Json& golden : goldens["encodings"]) {
        EXPECT_EQ(tokenizer_.encode(golden[0].get<std::string>()).ids, golden[1].get<Ids>())
            << golden[0];
    }
}

TEST_P(ClipTokenizerGolden, AgreesOnVeryLongTexts) {
    const Json goldens = readJsonFile(fixture(GetParam()) / "encodings.json");
    for (const Json& golden : goldens["long"]) {
        const Ids ids = tokenizer_.tokens(
            repeated(golden["part"].get<std::string>(), golden["times"].get<int>()));
        EXPECT_EQ(ids.size(), golden["count"].get<std::size_t>()) << golden;
        EXPECT_EQ(sha256(joined(ids)), golden["sha256"].get<std::string>()) << golden;
    }
}

INSTANTIATE_TEST_SUITE_P(Vocabularies, ClipTokenizerGolden, testing::Values("large", "small"),
                         [](const auto& info) { return info.param; });

}  // namespace
}  // namespace ninefold
