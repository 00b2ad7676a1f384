// SPDX-License-Identifier: MIT
#include "core/history/schema.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "core/base/error.h"
#include "core/history/schema_steps.h"

namespace ninefold {

namespace {

int userVersion(SQLite::Database& db) {
    return db.execAndGet("PRAGMA user_version").getInt();
}

/// Throws if the program that wrote the database says that this one is too old for it.
void refuseTooNew(SQLite::Database& db, const std::string& name, int known) {
    int minimum = 0;
    if (db.tableExists("meta")) {
        SQLite::Statement query(db, "SELECT value FROM meta WHERE key = 'minimum_reader'");
        if (query.executeStep()) minimum = query.getColumn(0).getInt();
    }
    // Without the table it isn't a later version of ours.
    if (minimum > 0 && minimum <= known) return;
    throw Error(ErrorKind::BadFile, {"%1 was written by a newer Ninefold.", name},
                "Update Ninefold to open it; nothing was changed.");
}

}  // namespace

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> kSteps = {{kSchemaStep1, 1},
                                                  {kSchemaStep2, 1},
                                                  {kSchemaStep3, 1},
                                                  {kSchemaStep4, 1},
                                                  {kSchemaStep5, 1}};
    return kSteps;
}

void migrate(SQLite::Database& db, const std::string& name, const std::vector<Migration>& steps) {
    const int known = static_cast<int>(steps.size());
    for (int version = userVersion(db); version != known; version = userVersion(db)) {
        if (version > known) {
            refuseTooNew(db, name, known);
            return;
        }
        SQLite::Transaction transaction(db, SQLite::TransactionBehavior::IMMEDIATE);
        // Another program may have taken this step while we waited for the lock.
        if (userVersion(db) != version) continue;
        const Migration& step = steps[static_cast<std::size_t>(version)];
        db.exec(step.sql);
        SQLite::Statement reader(db, "INSERT OR REPLACE INTO meta VALUES ('minimum_reader', ?)");
        reader.bind(1, step.minimumReader);
        reader.exec();
        db.exec("PRAGMA user_version = " + std::to_string(version + 1));
        transaction.commit();
    }
}

}  // namespace ninefold
