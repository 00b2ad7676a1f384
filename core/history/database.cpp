// SPDX-License-Identifier: MIT
#include "core/history/database.h"

#include <sqlite3.h>

#include <chrono>
#include <system_error>

#include "core/history/perceptual_hash.h"
#include "core/history/schema.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

// Where the disk is busy, several writers wait for each other for long.
constexpr int kBusyTimeoutMs = 60000;

/// hashDistance() for SQL.
void distanceFunction(sqlite3_context* context, int /*count*/, sqlite3_value** values) {
    sqlite3_result_int(
        context, hashDistance(sqlite3_value_int64(values[0]), sqlite3_value_int64(values[1])));
}

}  // namespace

Error databaseError(const SQLite::Exception& error) {
    switch (error.getErrorCode() & 0xFF) {
        case SQLITE_FULL:
            return {ErrorKind::Io, "The library can't be written: the disk is full.",
                    "Free some space and try again."};
        case SQLITE_READONLY:
        case SQLITE_PERM:
        case SQLITE_CANTOPEN:
        case SQLITE_AUTH:
            return {ErrorKind::Io,
                    {"The library can't be opened or written (%1).", error.what()},
                    "Check the permissions of its folder."};
        case SQLITE_IOERR:
            return {ErrorKind::Io,
                    {"The disk failed while the library was read or written (%1).", error.what()},
                    "Check that the disk is connected and has space."};
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return {ErrorKind::Io, "Another program holds the library.", "Close it and try again."};
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
            return {ErrorKind::BadFile,
                    {"The library's database is damaged (%1).", error.what()},
                    "Put ninefold.sqlite aside: a new one is made from the pictures."};
        case SQLITE_NOMEM:
            return {ErrorKind::OutOfMemory, "There is not enough memory to read the library."};
        case SQLITE_INTERRUPT:
            return {ErrorKind::Cancelled, "Cancelled."};
        default:
            return {ErrorKind::Internal, {"The library's database failed (%1).", error.what()}};
    }
}

SQLite::Database openDatabase(const fs::path& file) {
    return withDatabaseErrors([&] {
        SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                            kBusyTimeoutMs);
        // The version is looked at before anything that could write, so that a database of a newer
        // program stays as it is.
        migrate(db, file.string());
        db.createFunction("hash_distance", 2, true, nullptr, distanceFunction, nullptr, nullptr,
                          nullptr);
        db.exec("PRAGMA journal_mode = WAL");
        db.exec("PRAGMA synchronous = FULL");
        db.exec("PRAGMA foreign_keys = ON");
        return db;
    });
}

std::int64_t nowMs() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

}  // namespace ninefold
