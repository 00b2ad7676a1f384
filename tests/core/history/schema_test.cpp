// SPDX-License-Identifier: MIT
#include "core/history/schema.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

#include "core/base/files.h"
#include "core/history/database.h"
#include "core/history/history_store.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

const Migration kFirst{"CREATE TABLE meta (key TEXT PRIMARY KEY, value); CREATE TABLE a (x)", 1};
const Migration kSecond{"CREATE TABLE b (x); INSERT INTO a VALUES (7)", 1};
const Migration kBroken{"CREATE TABLE b (x); INSERT INTO nowhere VALUES (1)", 1};
const Migration kBreaking{"CREATE TABLE b (x)", 2};

SQLite::Database memory() {
    return SQLite::Database(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
}

int version(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

TEST(Schema, HasEveryTableOfTheDesign) {
    SQLite::Database db = memory();
    migrate(db, "it");
    EXPECT_EQ(version(db), static_cast<int>(migrations().size()));
    for (const char* table :
         {"models", "recipes", "jobs", "images", "scores", "embeddings", "tags", "image_tags",
          "collections", "notes", "search", "styles", "saved_searches", "timings"}) {
        EXPECT_TRUE(db.tableExists(table)) << table;
    }
}

TEST(Schema, ReleasedStepsAreNeverEdited) {
    // A library in the field was made by exactly these texts: a change is a new step, with its hash
    // here.
    const std::vector<std::string> released = {
        "a264ac7719fe696ae68e5bb3aa2d01be776e9484607553fca21cf693105d2208",
        "7a3e673df46bc3daea3ab82f25104d44807e117de628c3aa460fdb2f3186c6af",
        "e200e615afbffd8840bafc8bae8609b3fea607d883161cb38d4528af88cd224a",
        "c2fbe6d597f932ca79ebe6c40d60419d0d357db3b837550a2b2decd7dd750a08",
        "f035425e071304fb4abc0b07430d0fdf8b59b4b1491b095a65d48c912ca30a5a",
    };
    ASSERT_EQ(migrations().size(), released.size());
    for (std::size_t step = 0; step < released.size(); ++step) {
        EXPECT_EQ(sha256(migrations()[step].sql), released[step]) << "step " << step + 1;
    }
}

TEST(Migrate, TakesOnlyTheMissingSteps) {
    SQLite::Database db = memory();
    migrate(db, "it", {kFirst});
    migrate(db, "it", {kFirst, kSecond});
    migrate(db, "it", {kFirst, kSecond});
    EXPECT_EQ(version(db), 2);
    EXPECT_EQ(db.execAndGet("SELECT count(*) FROM a").getInt(), 1);
}

TEST(Migrate, AFailedStepLeavesTheVersionBeforeIt) {
    SQLite::Database db = memory();
    EXPECT_THROW(migrate(db, "it", {kFirst, kBroken}), SQLite::Exception);
    EXPECT_EQ(version(db), 1);
    EXPECT_FALSE(db.tableExists("b"));
    migrate(db, "it", {kFirst, kSecond});
    EXPECT_EQ(version(db), 2);
}

TEST(Migrate, UsesANewerDatabaseThatAllowsIt) {
    SQLite::Database db = memory();
    migrate(db, "it", {kFirst, kSecond});
    migrate(db, "it", {kFirst});
    EXPECT_EQ(version(db), 2);
}

TEST(Migrate, RefusesANewerDatabaseThatDoesNot) {
    SQLite::Database db = memory();
    migrate(db, "it", {kFirst, kBreaking});
    test::expectError([&] { migrate(db, "the library", {kFirst}); }, ErrorKind::BadFile,
                      "the library was written by a newer Ninefold. Update");
}

TEST(HistoryStore, LeavesALibraryOfANewerProgramAsItIs) {
    const test::TempFolder folder;
    { const HistoryStore store(folder.path()); }
    {
        SQLite::Database db((folder / "ninefold.sqlite").string(), SQLite::OPEN_READWRITE);
        db.exec("UPDATE meta SET value = 1000 WHERE key = 'minimum_reader'");
        db.exec("PRAGMA user_version = 1000");
    }
    const std::string before = sha256OfFile(folder / "ninefold.sqlite");
    test::expectError([&] { HistoryStore store(folder.path()); }, ErrorKind::BadFile, "newer");
    EXPECT_EQ(sha256OfFile(folder / "ninefold.sqlite"), before);
}

TEST(HistoryStore, LeavesAForeignDatabaseAsItIs) {
    const test::TempFolder folder;
    {
        SQLite::Database db((folder / "ninefold.sqlite").string(),
                            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        db.exec("CREATE TABLE theirs (x)");
        db.exec("PRAGMA user_version = 77");
    }
    const std::string before = sha256OfFile(folder / "ninefold.sqlite");
    test::expectError([&] { HistoryStore store(folder.path()); }, ErrorKind::BadFile, "newer");
    EXPECT_EQ(sha256OfFile(folder / "ninefold.sqlite"), before);
}

TEST(HistoryStore, SaysThatADamagedDatabaseIsDamagedAndLeavesIt) {
    for (const std::string& bytes :
         {std::string("this is no database at all, but long enough to be one. ") +
              std::string(4096, 'x'),
          std::string("SQLite format 3\0", 16) + std::string(2000, '\xff')}) {
        const test::TempFolder folder;
        writeFileAtomically(folder / "ninefold.sqlite", bytes);
        test::expectError([&] { HistoryStore store(folder.path()); }, ErrorKind::BadFile,
                          "damaged");
        EXPECT_EQ(readFile(folder / "ninefold.sqlite"), bytes);
    }
}

TEST(HistoryStore, SurvivesATruncatedDatabaseAtEveryPage) {
    const test::TempFolder folder;
    {
        HistoryStore store(folder.path());
        store.addJob({}, 9);
    }
    const std::string whole = readFile(folder / "ninefold.sqlite");
    for (std::size_t size = 0; size < whole.size(); size += 4096 + 512) {
        const test::TempFolder copy;
        writeFileAtomically(copy / "ninefold.sqlite", whole.substr(0, size));
        try {
            const HistoryStore store(copy.path());
            store.unfinishedJobs();
            store.images({});
        } catch (const Error& error) {
            EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::BadFile))
                << size << ": " << error.line();
        }
    }
}

TEST(HistoryStore, SaysThatAFolderCannotBeMade) {
    test::expectError([] { HistoryStore store("/proc/ninefold"); }, ErrorKind::Io,
                      "library folder");
}

}  // namespace
}  // namespace ninefold
