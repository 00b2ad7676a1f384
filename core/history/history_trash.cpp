// SPDX-License-Identifier: MIT
#include <system_error>

#include "core/history/history_impl.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// Whether the library made the file: what was imported stays where it is.
bool isOurs(const fs::path& file) {
    return file.is_relative();
}

void removeFile(const fs::path& file) {
    std::error_code code;
    fs::remove(file, code);
    if (!code) return;
    throw Error(ErrorKind::Io, {"Can't delete %1: %2.", file.string(), code.message()},
                "Check the permissions of its folder.");
}

}  // namespace

std::vector<std::string> HistoryStore::emptyTrash() {
    return withDatabaseErrors([&] {
        SQLite::Database& db = impl_->db();
        // A file goes before its row: if the power fails between, a row without a file stays in the
        // trash. The other way round the picture would be taken in again as a lost one.
        WriteTransaction transaction(db);
        std::vector<std::string> removed;
        SQLite::Statement query(db, "SELECT file, sha256 FROM images WHERE trashed_at > 0");
        while (query.executeStep()) {
            const fs::path file = query.getColumn(0).getString();
            if (isOurs(file)) removeFile(folder() / file);
            removed.push_back(query.getColumn(1).getString());
        }
        query.reset();
        db.exec("DELETE FROM images WHERE trashed_at > 0");
        transaction.commit();
        return removed;
    });
}

LibraryChoices HistoryStore::choices() const {
    return withDatabaseErrors([&] {
        LibraryChoices found;
        SQLite::Database& db = impl_->db();
        SQLite::Statement models(db,
                                 "SELECT DISTINCT model_id FROM models WHERE model_id <> '' AND "
                                 "EXISTS (SELECT 1 FROM recipes WHERE model = models.id) "
                                 "ORDER BY model_id COLLATE NOCASE");
        while (models.executeStep()) found.models.push_back(models.getColumn(0).getString());
        SQLite::Statement tags(db,
                               "SELECT name FROM tags WHERE EXISTS (SELECT 1 FROM image_tags "
                               "WHERE tag = tags.id) ORDER BY name");
        while (tags.executeStep()) found.tags.push_back(tags.getColumn(0).getString());
        SQLite::Statement sizes(db,
                                "SELECT width, height FROM images WHERE trashed_at = 0 "
                                "GROUP BY width, height ORDER BY count(*) DESC LIMIT 12");
        while (sizes.executeStep()) {
            found.sizes.emplace_back(sizes.getColumn(0).getInt(), sizes.getColumn(1).getInt());
        }
        return found;
    });
}

}  // namespace ninefold
