// SPDX-License-Identifier: MIT
#include "core/jobs/ranker_shelf.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;

const fs::path kFixtures = NINEFOLD_FIXTURES;

/// A model that names its ranker, one that names none, and rankers that the test adds.
class RankerShelfTest : public testing::Test {
protected:
    RankerShelfTest() {
        addModel("own", R"({"ranker": "../only-pictograms"})");
        addModel("plain", "{}");
        addRanker("only-pictograms", R"({"title": "Small", "knows": "pictograms"})");
        catalog_.reload({models()});
        shelf_.look({models()});
    }

    fs::path models() const { return folder_.path(); }
    void addModel(const std::string& name, const std::string& card) {
        fs::create_directory_symlink(kFixtures / "families/sd1/unet", makeFolder(name) / "unet");
        for (const char* file : {"model_index.json"}) {
            fs::copy(kFixtures / "families/sd1" / file, folder_ / name);
        }
        fs::create_directory_symlink(kFixtures / "families/sd1/vae", folder_ / name / "vae");
        writeFileAtomically(folder_ / name / "ninefold.json", card);
    }
    void addRanker(const std::string& name, const std::string& card) {
        fs::copy(kFixtures / "ranking/tiny-clip", makeFolder(name));
        writeFileAtomically(folder_ / name / "ninefold.json", card);
    }
    fs::path makeFolder(const std::string& name) {
        fs::create_directories(folder_ / name);
        return folder_ / name;
    }
    RankerPick pick(const std::string& model) { return shelf_.pickFor(catalog_.find(model)); }

    const test::TempFolder folder_;
    ModelCatalog catalog_{std::vector<fs::path>{}};
    RankerShelf shelf_{catalog_};
};

TEST_F(RankerShelfTest, AModelsOwnRankerKnowsItsPictures) {
    EXPECT_EQ(pick("own").ranker->id, "only-pictograms");
    EXPECT_EQ(pick("own").familiarity, Familiarity::Knows);
}

TEST_F(RankerShelfTest, WithNoOtherAtHandItSaysThatItDoesNotKnowThem) {
    EXPECT_EQ(pick("plain").ranker->id, "only-pictograms");
    EXPECT_EQ(pick("plain").familiarity, Familiarity::KnowsOthersOnly);
}

TEST_F(RankerShelfTest, OneOfAnyKindOfPicturesRanksModelsThatNameNone) {
    addRanker("general", "{}");
    shelf_.look({models()});
    EXPECT_EQ(pick("plain").ranker->id, "general");
    EXPECT_EQ(pick("plain").familiarity, Familiarity::Knows);
    EXPECT_EQ(pick("own").ranker->id, "only-pictograms");
}

TEST_F(RankerShelfTest, TheArtistsChoiceCountsForAllUntilItIsGone) {
    addRanker("general", "{}");
    addRanker("chosen", "{}");
    shelf_.choose(folder_ / "chosen");
    EXPECT_EQ(pick("own").ranker->id, "chosen");
    EXPECT_EQ(pick("plain").ranker->id, "chosen");
    fs::remove_all(folder_ / "chosen");
    EXPECT_EQ(pick("own").ranker->id, "only-pictograms");
}

TEST_F(RankerShelfTest, KeepsTheLoadedOneWhileItIsTheSame) {
    Ranker* const first = shelf_.rankerFor("own");
    ASSERT_NE(first, nullptr);
    EXPECT_EQ(shelf_.rankerFor("plain"), first);
    EXPECT_EQ(first->id(), "only-pictograms");
    test::expectError([&] { shelf_.rankerFor("unknown"); }, ErrorKind::BadModel, "unknown");
}

TEST_F(RankerShelfTest, NoneIsNoError) {
    fs::remove_all(folder_ / "only-pictograms");
    shelf_.look({models()});
    EXPECT_FALSE(pick("plain").ranker);
    EXPECT_EQ(shelf_.rankerFor("plain"), nullptr);
}

}  // namespace
}  // namespace ninefold
