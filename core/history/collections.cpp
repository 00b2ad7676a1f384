// SPDX-License-Identifier: MIT
#include "core/history/collections.h"

#include "core/history/database.h"
#include "core/history/trimmed.h"

namespace ninefold {

namespace {

/// The name without spaces around it, if it can be given to `collection`.
std::string freeName(SQLite::Database& db, const std::string& wanted, std::int64_t collection) {
    std::string name = trimmed(wanted);
    if (name.empty()) throw Error(ErrorKind::Usage, "A collection needs a name.");
    SQLite::Statement query(db,
                            "SELECT 1 FROM collections WHERE name = ? COLLATE NOCASE AND id <> ?");
    query.bind(1, name);
    query.bind(2, collection);
    if (query.executeStep()) {
        throw Error(ErrorKind::Usage, {"There is a collection \"%1\" already.", name},
                    "Choose another name.");
    }
    return name;
}

/// Runs `sql` with the collection as ?1 and each picture as ?2; returns those it changed.
std::vector<std::int64_t> changeEach(SQLite::Database& db, const char* sql, std::int64_t collection,
                                     const std::vector<std::int64_t>& images) {
    return withDatabaseErrors([&] {
        WriteTransaction transaction(db);
        SQLite::Statement statement(db, sql);
        std::vector<std::int64_t> changed;
        for (const std::int64_t id : images) {
            statement.bind(1, collection);
            statement.bind(2, id);
            if (statement.exec() != 0) changed.push_back(id);
            statement.reset();
        }
        transaction.commit();
        return changed;
    });
}

}  // namespace

std::vector<Collection> Collections::list() const {
    return withDatabaseErrors([&] {
        SQLite::Statement query(
            db_,
            "SELECT id, name, (SELECT count(*) FROM collection_images JOIN images ON images.id = "
            "image WHERE collection = collections.id AND trashed_at = 0) "
            "FROM collections ORDER BY name COLLATE NOCASE, id");
        std::vector<Collection> found;
        while (query.executeStep()) {
            found.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getString(),
                             query.getColumn(2).getInt64()});
        }
        return found;
    });
}

std::int64_t Collections::create(const std::string& name) {
    return withDatabaseErrors([&] {
        WriteTransaction transaction(db_);
        execute(db_, "INSERT INTO collections (name, created_at) VALUES (?, ?)",
                freeName(db_, name, 0), nowMs());
        const std::int64_t id = db_.getLastInsertRowid();
        transaction.commit();
        return id;
    });
}

void Collections::rename(std::int64_t collection, const std::string& name) {
    withDatabaseErrors([&] {
        WriteTransaction transaction(db_);
        execute(db_, "UPDATE collections SET name = ? WHERE id = ?",
                freeName(db_, name, collection), collection);
        transaction.commit();
    });
}

void Collections::remove(std::int64_t collection) {
    withDatabaseErrors([&] { execute(db_, "DELETE FROM collections WHERE id = ?", collection); });
}

std::vector<std::int64_t> Collections::add(std::int64_t collection,
                                           const std::vector<std::int64_t>& images) {
    return changeEach(db_,
                      "INSERT INTO collection_images (collection, image, position) "
                      "SELECT collections.id, images.id, (SELECT coalesce(max(position), 0) + 1 "
                      "FROM collection_images WHERE collection = ?1) FROM collections, images "
                      "WHERE collections.id = ?1 AND images.id = ?2 ON CONFLICT DO NOTHING",
                      collection, images);
}

std::vector<std::int64_t> Collections::take(std::int64_t collection,
                                            const std::vector<std::int64_t>& images) {
    return changeEach(db_, "DELETE FROM collection_images WHERE collection = ?1 AND image = ?2",
                      collection, images);
}

}  // namespace ninefold
