// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>

#include "core/base/error.h"

namespace ninefold {

/// Opens or creates the SQLite file and migrates it. Write-ahead log, foreign keys, and every
/// commit synced, so that what was recorded survives a power cut. Throws Error.
SQLite::Database openDatabase(const std::filesystem::path& file);

/// An SQLite failure as people should read it.
Error databaseError(const SQLite::Exception& error);

/// Runs `call`, with SQLite's exceptions turned into Error.
template <typename Call>
decltype(auto) withDatabaseErrors(Call&& call) {
    try {
        return std::forward<Call>(call)();
    } catch (const SQLite::Exception& error) {
        throw databaseError(error);
    }
}

/// A write transaction: takes the lock at once, so that it can't fail half-way by being overtaken.
/// Rolls back unless commit() was called.
class WriteTransaction : public SQLite::Transaction {
public:
    explicit WriteTransaction(SQLite::Database& db)
        : SQLite::Transaction(db, SQLite::TransactionBehavior::IMMEDIATE) {}
};

/// Unix time in milliseconds.
std::int64_t nowMs();

/// Binds the arguments to ?1, ?2, … and runs a statement that gives no rows.
template <typename... Args>
int execute(SQLite::Database& db, const char* sql, const Args&... args) {
    SQLite::Statement statement(db, sql);
    int index = 0;
    (statement.bind(++index, args), ...);
    return statement.exec();
}

}  // namespace ninefold
