// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/history/history_impl.h"
#include "core/history/trimmed.h"

namespace ninefold {

namespace {

/// Runs `sql` once for every picture, its id bound to ?1 and `value` to ?2, in one transaction.
template <typename Value>
void forEachImage(SQLite::Database& db, const std::vector<std::int64_t>& images, const char* sql,
                  const Value& value) {
    withDatabaseErrors([&] {
        WriteTransaction transaction(db);
        SQLite::Statement statement(db, sql);
        for (const std::int64_t id : images) {
            statement.bind(1, id);
            statement.bind(2, value);
            statement.exec();
            statement.reset();
        }
        transaction.commit();
    });
}

}  // namespace

void HistoryStore::setStarred(const std::vector<std::int64_t>& images, bool starred) {
    forEachImage(impl_->db(), images, "UPDATE images SET starred = ?2 WHERE id = ?1",
                 starred ? 1 : 0);
}

void HistoryStore::setRejected(const std::vector<std::int64_t>& images, bool rejected) {
    forEachImage(impl_->db(), images, "UPDATE images SET rejected = ?2 WHERE id = ?1",
                 rejected ? 1 : 0);
}

void HistoryStore::setOwnOrder(const std::vector<std::pair<std::int64_t, double>>& places) {
    withDatabaseErrors([&] {
        WriteTransaction transaction(impl_->db());
        for (const auto& [id, place] : places) {
            execute(impl_->db(), "UPDATE images SET own_order = ? WHERE id = ?", place, id);
        }
        transaction.commit();
    });
}

void HistoryStore::setRating(const std::vector<std::int64_t>& images, int rating) {
    forEachImage(impl_->db(), images, "UPDATE images SET rating = ?2 WHERE id = ?1",
                 std::clamp(rating, 0, 5));
}

void HistoryStore::setTrashed(const std::vector<std::int64_t>& images, bool trashed) {
    forEachImage(impl_->db(), images, "UPDATE images SET trashed_at = ?2 WHERE id = ?1",
                 trashed ? nowMs() : std::int64_t{0});
}

void HistoryStore::addTag(const std::vector<std::int64_t>& images, const std::string& tag) {
    const std::string name = trimmed(tag);
    if (name.empty()) return;
    withDatabaseErrors([&] {
        execute(impl_->db(), "INSERT INTO tags (name) VALUES (?) ON CONFLICT DO NOTHING", name);
    });
    forEachImage(impl_->db(), images,
                 "INSERT INTO image_tags (image, tag) SELECT images.id, tags.id FROM images, tags "
                 "WHERE images.id = ?1 AND name = ?2 ON CONFLICT DO NOTHING",
                 name);
}

void HistoryStore::removeTag(const std::vector<std::int64_t>& images, const std::string& tag) {
    forEachImage(impl_->db(), images,
                 "DELETE FROM image_tags WHERE image = ?1 AND tag = (SELECT id FROM tags "
                 "WHERE name = ?2)",
                 trimmed(tag));
}

std::vector<std::string> HistoryStore::tags(std::int64_t image) const {
    return withDatabaseErrors([&] {
        SQLite::Statement query(impl_->db(),
                                "SELECT name FROM image_tags JOIN tags ON tags.id = tag "
                                "WHERE image = ? ORDER BY name");
        query.bind(1, image);
        std::vector<std::string> names;
        while (query.executeStep()) names.push_back(query.getColumn(0).getString());
        return names;
    });
}

void HistoryStore::setNote(std::int64_t image, const std::string& text) {
    withDatabaseErrors([&] {
        if (text.empty()) {
            execute(impl_->db(), "DELETE FROM notes WHERE image = ?", image);
            return;
        }
        execute(impl_->db(),
                "INSERT INTO notes (image, text, changed_at) SELECT id, ?2, ?3 FROM images "
                "WHERE id = ?1 ON CONFLICT (image) DO UPDATE SET text = excluded.text, "
                "changed_at = excluded.changed_at",
                image, text, nowMs());
    });
}

std::string HistoryStore::note(std::int64_t image) const {
    return withDatabaseErrors([&]() -> std::string {
        SQLite::Statement query(impl_->db(), "SELECT text FROM notes WHERE image = ?");
        query.bind(1, image);
        if (!query.executeStep()) return {};
        return query.getColumn(0).getString();
    });
}

}  // namespace ninefold
