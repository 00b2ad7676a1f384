// SPDX-License-Identifier: MIT
#pragma once

#include <SQLiteCpp/Database.h>

#include <string>
#include <vector>

namespace ninefold {

/// One step from schema version n to n+1. Released steps are never edited: a change is a new step.
struct Migration {
    const char* sql;
    /// The oldest program schema that can still read and write a database after this step.
    int minimumReader;
};

/// All steps in order; step i leads to version i+1.
const std::vector<Migration>& migrations();

/// Brings `db` to the newest version, each step one transaction. A database of a newer version is
/// left as it is: used when its minimum reader version allows it, else refused.
/// Throws Error{BadFile}; nothing is changed then.
void migrate(SQLite::Database& db, const std::string& name,
             const std::vector<Migration>& steps = migrations());

}  // namespace ninefold
