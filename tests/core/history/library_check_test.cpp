// SPDX-License-Identifier: MIT
#include "core/history/library_check.h"

#include <gmock/gmock.h>

#include "core/history/history_store.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class LibraryCheckTest : public ::testing::Test {
protected:
    std::string problemOf(const LibraryCheck& check) {
        const std::optional<Error> error = check.problem();
        return error ? error->line() : std::string();
    }

    test::TempFolder folder_;
    fs::path library_ = folder_ / "library";
    HistoryStore store_{library_};
};

TEST_F(LibraryCheckTest, NothingIsSaidWhileAllIsWell) {
    EXPECT_EQ(problemOf(LibraryCheck(library_, 1)), "");
}

TEST_F(LibraryCheckTest, AFolderThatIsMovedAwayIsGoneUntilItIsBack) {
    const LibraryCheck check(library_, 1);
    fs::rename(library_, folder_ / "elsewhere");
    EXPECT_THAT(problemOf(check), HasSubstr("library is gone. Connect its disk"));
    EXPECT_EQ(check.problem()->kind(), ErrorKind::Io);
    fs::rename(folder_ / "elsewhere", library_);
    EXPECT_EQ(problemOf(check), "");
}

TEST_F(LibraryCheckTest, AnotherLibraryInItsPlaceIsntIt) {
    const LibraryCheck check(library_, 1);
    fs::rename(library_, folder_ / "elsewhere");
    const HistoryStore other(library_);
    EXPECT_THAT(problemOf(check), HasSubstr("is gone"));
}

TEST_F(LibraryCheckTest, TooLittleSpaceIsAFullDisk) {
    const std::uintmax_t more = fs::space(library_).capacity + 1;
    EXPECT_THAT(problemOf(LibraryCheck(library_, more)), HasSubstr("is full. Free some space"));
}

}  // namespace
}  // namespace ninefold
