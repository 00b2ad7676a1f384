// SPDX-License-Identifier: MIT
#include "core/text/siglip_tokenizer.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/base/json.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

// Against SiglipTokenizer of transformers: tests/reference/make_ranker_goldens.py.

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using Ids = std::vector<std::int64_t>;

const fs::path kFolder = fs::path(NINEFOLD_FIXTURES) / "ranking/tiny-siglip";

TEST(SiglipTokenizer, GivesTheIdsOfTransformers) {
    const SiglipTokenizer tokenizer(kFolder);
    const Json goldens = readJsonFile(kFolder / "strings.json");
    EXPECT_GT(goldens.size(), 300U);
    for (const Json& golden : goldens) {
        EXPECT_EQ(tokenizer.tokens(golden[0].get<std::string>()), golden[1].get<Ids>())
            << golden[0].dump(-1, ' ', true);
    }
}

TEST(SiglipTokenizer, FillsUpAndCutsOffWithTheEnd) {
    const SiglipTokenizer tokenizer(kFolder);
    const Ids all = tokenizer.tokens("a red apple");
    const Ids filled = tokenizer.encode("a red apple", all.size() + 3);
    EXPECT_EQ(Ids(filled.begin(), filled.end() - 3), all);
    EXPECT_EQ(Ids(filled.end() - 3, filled.end()), Ids(3, 1));
    const Ids cut = tokenizer.encode("a red apple", 2);
    EXPECT_EQ(cut, (Ids{all.front(), 1}));
}

TEST(SiglipTokenizer, BytesThatAreNoTextAreTokensToo) {
    const SiglipTokenizer tokenizer(kFolder);
    for (const std::string& text :
         {std::string("\xFF\xFE"), std::string("a\0b", 3), std::string(5000, 'a')}) {
        for (const std::int64_t id : tokenizer.tokens(text)) EXPECT_GE(id, 0);
    }
}

TEST(SiglipTokenizer, MissingAndDamagedFilesAreSaid) {
    const test::TempFolder folder;
    const auto refuse = [&](const std::string& part) {
        test::expectError([&] { SiglipTokenizer{folder.path()}; }, ErrorKind::BadModel, part);
    };
    refuse("spiece.model");
    const std::string whole = readFile(kFolder / "spiece.model");
    writeFileAtomically(folder / "spiece.model", whole.substr(0, whole.size() / 2));
    refuse("spiece.model can't be used: It is cut off");
    writeFileAtomically(folder / "spiece.model", std::string());
    refuse("no piece for what is unknown");
    const std::string bpe = "\x12\x02\x18\x02";  // trainer_spec { model_type: BPE }
    writeFileAtomically(folder / "spiece.model", whole + bpe);
    refuse("no unigram model");
    // normalizer_spec with a table that claims to be longer than it is
    const std::string table = {0x1A, 0x06, 0x12, 0x04, '\x7F', 0, 0, 0};
    writeFileAtomically(folder / "spiece.model", whole + table);
    refuse("table of characters is damaged");
}

}  // namespace
}  // namespace ninefold
