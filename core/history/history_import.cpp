// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include "core/base/files.h"
#include "core/history/history_impl.h"
#include "core/history/perceptual_hash.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

std::int64_t changedAtMs(const fs::path& file) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0) return nowMs();
    return static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1000000;
}

/// The stored picture with this file or, failing that, these bytes; 0 when there is none.
struct Stored {
    std::int64_t id = 0;
    bool missing = false;
};

Stored storedAs(SQLite::Database& db, const char* condition, const std::string& value) {
    SQLite::Statement query(db, std::string("SELECT id, missing FROM images WHERE ") + condition +
                                    " = ? ORDER BY missing LIMIT 1");
    query.bind(1, value);
    if (!query.executeStep()) return {};
    return {query.getColumn(0).getInt64(), query.getColumn(1).getInt() != 0};
}

/// A job of its own for each, so that nothing is ranked against strangers.
std::int64_t insertJob(SQLite::Database& db, std::int64_t recipe, std::int64_t timeMs) {
    execute(db,
            "INSERT INTO jobs (recipe, count, state, created_at, changed_at) "
            "VALUES (?1, 1, 'done', ?2, ?2)",
            recipe, timeMs);
    return db.getLastInsertRowid();
}

}  // namespace

ImportResult HistoryStore::addImported(const ImportedPicture& picture) {
    return withDatabaseErrors([&] {
        SQLite::Database& db = impl_->db();
        const std::string file = picture.file.generic_string();
        const Stored samePlace = storedAs(db, "file", file);
        if (samePlace.id != 0 && !samePlace.missing) return ImportResult::Known;
        const std::string bytes = readFile(picture.file);
        const std::string hash = sha256(bytes);
        const Stored same = storedAs(db, "sha256", hash);
        if (same.id != 0 && !same.missing) return ImportResult::Known;
        if (same.id != 0 || samePlace.id != 0) {
            const std::int64_t id = same.id != 0 ? same.id : samePlace.id;
            execute(db, "UPDATE OR IGNORE images SET file = ?, missing = 0 WHERE id = ?", file, id);
            return ImportResult::FoundAgain;
        }

        const std::optional<Looks> looks = looksOf(bytes);
        if (!looks) throw Error(ErrorKind::BadFile, {"%1 is no picture that can be read.", file});
        Recipe recipe = picture.recipe;
        if (!picture.hasRecipe) {
            recipe = {};
            recipe.width = looks->width;
            recipe.height = looks->height;
        }
        const std::int64_t time = changedAtMs(picture.file);
        WriteTransaction transaction(db);
        const std::int64_t recipeId = impl_->recipeRow(recipe);
        execute(db,
                "INSERT INTO images (job, place, recipe, seed, file, sha256, width, height, "
                "created_at, perceptual_hash, origin) "
                "VALUES (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, 'imported')",
                insertJob(db, recipeId, time), recipeId, std::to_string(recipe.seed), file, hash,
                looks->width, looks->height, time, looks->hash);
        transaction.commit();
        return ImportResult::Added;
    });
}

}  // namespace ninefold
