// SPDX-License-Identifier: MIT
#include "core/base/files.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include "core/base/json.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

TEST(Sha256, MatchesTheStandardsExample) {
    // FIPS 180-4, appendix B.1.
    EXPECT_EQ(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    const test::TempFolder folder;
    writeFileAtomically(folder / "abc", "abc");
    EXPECT_EQ(sha256OfFile(folder / "abc"), sha256("abc"));
}

TEST(WriteFileAtomically, MakesFoldersAndReplaces) {
    const test::TempFolder folder;
    const auto path = folder.path() / "a/b/c.txt";
    writeFileAtomically(path, "one");
    writeFileAtomically(path, std::string("t\0wo", 4));
    EXPECT_EQ(readFile(path), std::string("t\0wo", 4));
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(path.parent_path()), {}), 1);
}

TEST(WriteFileAtomically, FullDiskIsSaidAndLeavesNothing) {
    test::expectError([] { writeFileAtomically("/dev/full/x", "y"); }, ErrorKind::Io, "/dev/full");
    test::expectError([] { writeFileAtomically("/proc/ninefold/x", "y"); }, ErrorKind::Io, "/proc");
}

TEST(ReadFile, SaysWhatIsWrong) {
    const test::TempFolder folder;
    test::expectError([&] { readFile(folder / "none"); }, ErrorKind::BadFile, "no file");
    test::expectError([&] { readFile(folder.path()); }, ErrorKind::BadFile, "not a file");
    writeFileAtomically(folder / "big", std::string(100, 'x'));
    test::expectError([&] { readFile(folder / "big", 99); }, ErrorKind::BadFile, "too large");
}

TEST(Json, BrokenFileIsNamed) {
    const test::TempFolder folder;
    writeFileAtomically(folder / "config.json", "{\"a\": [1, 2");
    test::expectError([&] { readJsonFile(folder / "config.json"); }, ErrorKind::BadFile,
                      "config.json is not valid JSON");
}

TEST(DumpJson, ReplacesBytesThatAreNotUtf8) {
    EXPECT_EQ(dumpJson(Json{{"k", "a\xff"}}), "{\"k\":\"a\xef\xbf\xbd\"}");
}

}  // namespace
}  // namespace ninefold
