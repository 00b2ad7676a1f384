// SPDX-License-Identifier: MIT
#include <sqlite3.h>

#include <algorithm>
#include <optional>
#include <unordered_map>
#include <variant>

#include "core/history/history_impl.h"
#include "core/history/perceptual_hash.h"
#include "core/history/search_text.h"

namespace ninefold {

namespace {

/// A search for a common word looks among these first.
constexpr int kNewest = 4000;

/// While it lives, a cancelled token stops what the database computes.
class Interruptible {
public:
    Interruptible(SQLite::Database& db, const CancelToken& cancel) : db_(db), cancel_(cancel) {
        constexpr int kOperations = 1000;  // some 50 µs
        sqlite3_progress_handler(
            db_.getHandle(), kOperations,
            [](void* token) { return static_cast<const CancelToken*>(token)->isSet() ? 1 : 0; },
            &cancel_);
    }
    ~Interruptible() { sqlite3_progress_handler(db_.getHandle(), 0, nullptr, nullptr); }
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    SQLite::Database& db_;
    CancelToken cancel_;
};

/// Where the newest pictures are: not older than this, and their ids lie within these.
struct Newest {
    std::int64_t createdAtMs = 0;
    std::int64_t firstId = 0;
    std::int64_t lastId = 0;
};

/// "FROM images WHERE …" and "ORDER BY …" with the values to bind, in order.
struct Conditions {
    using Value = std::variant<std::int64_t, double, std::string>;
    std::string sql;
    std::string order = " ORDER BY created_at DESC, id DESC";
    std::vector<Value> values;

    void add(const char* condition, Value value) {
        sql += std::string(" AND ") + condition;
        values.push_back(std::move(value));
    }
};

void addWords(Conditions& c, const std::string& text, const std::optional<Newest>& within) {
    const SearchText search = parseSearchText(text);
    if (search.isEmpty()) return;
    if (within) c.add("created_at >= ?", within->createdAtMs);
    c.sql += " AND id IN (SELECT rowid FROM search WHERE 1";
    if (within) {
        c.add("rowid >= ?", within->firstId);
        c.add("rowid <= ?", within->lastId);
    }
    if (!search.match.empty()) c.add("search MATCH ?", search.match);
    for (const std::string& pattern : search.patterns) {
        c.add(
            "(prompt || char(10) || negative_prompt || char(10) || tags || char(10) || notes || "
            "char(10) || model) LIKE ? ESCAPE '\\'",
            pattern);
    }
    c.sql += ")";
}

void addFacts(Conditions& c, const ImageQuery& query) {
    if (query.starredOnly) c.sql += " AND starred = 1";
    if (query.jobId != 0) c.add("job = ?", query.jobId);
    if (query.rejected) c.add("rejected = ?", std::int64_t{*query.rejected ? 1 : 0});
    if (query.origin == "made") {
        c.sql += " AND origin <> 'imported'";
    } else if (!query.origin.empty()) {
        c.add("origin = ?", query.origin);
    }
    if (!query.modelId.empty()) {
        c.add("model IN (SELECT id FROM models WHERE model_id = ?)", query.modelId);
    }
    if (!query.tag.empty()) {
        c.add("id IN (SELECT image FROM image_tags JOIN tags ON tags.id = tag WHERE name = ?)",
              query.tag);
    }
    if (query.collection != 0) {
        c.add("id IN (SELECT image FROM collection_images WHERE collection = ?)", query.collection);
    }
    if (query.minRating > 0) c.add("rating >= ?", std::int64_t{query.minRating});
    if (query.width > 0) c.add("width = ?", std::int64_t{query.width});
    if (query.height > 0) c.add("height = ?", std::int64_t{query.height});
    if (query.minFitness > 0) c.add("fitness >= ?", query.minFitness);
}

void addTimes(Conditions& c, const ImageQuery& query) {
    constexpr std::int64_t kDayMs = 24 * 60 * 60 * 1000;
    if (query.lastDays > 0) c.add("created_at >= ?", nowMs() - query.lastDays * kDayMs);
    if (query.fromMs != 0) c.add("created_at >= ?", query.fromMs);
    if (query.untilMs != 0) c.add("created_at < ?", query.untilMs);
}

/// Alike is measured by perceptualHash(); `hash` is that of query.similarTo.
void addLikeness(Conditions& c, std::int64_t id, std::int64_t hash) {
    c.sql += " AND perceptual_hash <> 0";
    c.add(("hash_distance(perceptual_hash, ?) <= " + std::to_string(kMaxAlikeDistance)).c_str(),
          hash);
    c.order = " ORDER BY hash_distance(perceptual_hash, ?), id <> ?, created_at DESC, id DESC";
    c.values.emplace_back(hash);
    c.values.emplace_back(id);
}

/// Binds the values to ?1, ?2, …; returns how many.
int bindAll(SQLite::Statement& statement, const std::vector<Conditions::Value>& values) {
    int index = 0;
    for (const Conditions::Value& value : values) {
        std::visit([&](const auto& v) { statement.bind(++index, v); }, value);
    }
    return index;
}

const char* tableOf(const ImageQuery& query) {
    return query.trashed ? "FROM images WHERE trashed_at > 0" : "FROM images WHERE trashed_at = 0";
}

Conditions conditions(HistoryStore::Impl& impl, const ImageQuery& query,
                      const std::optional<Newest>& within = {}) {
    Conditions c;
    c.sql = tableOf(query);
    addFacts(c, query);
    addTimes(c, query);
    addWords(c, query.text, within);
    if (query.similarTo != 0) addLikeness(c, query.similarTo, impl.hashOf(query.similarTo));
    return c;
}

/// Pictures of one prompt together, at the place of the first of them.
std::vector<ImageKey> byPrompt(const std::vector<ImageKey>& keys) {
    std::unordered_map<std::int64_t, std::size_t> groupOf;
    std::vector<std::vector<ImageKey>> groups;
    for (const ImageKey& key : keys) {
        const auto [found, isNew] = groupOf.emplace(key.promptGroup, groups.size());
        if (isNew) groups.emplace_back();
        groups[found->second].push_back(key);
    }
    std::vector<ImageKey> sorted;
    sorted.reserve(keys.size());
    for (const auto& group : groups) sorted.insert(sorted.end(), group.begin(), group.end());
    return sorted;
}

std::vector<ImageKey> readKeys(SQLite::Database& db, const Conditions& where,
                               const std::string& limit = {}) {
    SQLite::Statement rows(
        db, "SELECT id, created_at, prompt_group " + where.sql + where.order + limit);
    bindAll(rows, where.values);
    std::vector<ImageKey> keys;
    while (rows.executeStep()) {
        keys.push_back({rows.getColumn(0).getInt64(), rows.getColumn(1).getInt64(),
                        rows.getColumn(2).getInt64()});
    }
    return keys;
}

Newest newestOf(SQLite::Database& db, const ImageQuery& query) {
    SQLite::Statement row(db, std::string("SELECT min(created_at), min(id), max(id) FROM (SELECT "
                                          "created_at, id ") +
                                  tableOf(query) + " ORDER BY created_at DESC, id DESC LIMIT " +
                                  std::to_string(kNewest) + ")");
    row.executeStep();
    return {row.getColumn(0).getInt64(), row.getColumn(1).getInt64(), row.getColumn(2).getInt64()};
}

bool isByPrompt(const ImageQuery& query) {
    return query.order == ImageOrder::Prompt && query.similarTo == 0;
}

}  // namespace

std::vector<ImageRow> HistoryStore::images(const ImageQuery& query) const {
    return withDatabaseErrors([&] {
        const Conditions where = conditions(*impl_, query);
        // The page is chosen first, so that the rest is looked up only for what is shown.
        SQLite::Statement page(impl_->db(),
                               "SELECT id " + where.sql + where.order + " LIMIT ? OFFSET ?");
        const int bound = bindAll(page, where.values);
        page.bind(bound + 1, std::max(query.limit, 0));
        page.bind(bound + 2, std::max(query.offset, 0));
        std::vector<std::int64_t> ids;
        while (page.executeStep()) ids.push_back(page.getColumn(0).getInt64());
        return impl_->imageRows(ids);
    });
}

std::vector<ImageKey> HistoryStore::imageKeys(const ImageQuery& query,
                                              const CancelToken& cancel) const {
    cancel.throwIfSet();
    return withDatabaseErrors([&] {
        const Interruptible interruptible(impl_->db(), cancel);
        std::vector<ImageKey> keys = readKeys(impl_->db(), conditions(*impl_, query));
        return isByPrompt(query) ? byPrompt(keys) : keys;
    });
}

std::vector<ImageKey> HistoryStore::firstImageKeys(const ImageQuery& query,
                                                   const CancelToken& cancel) const {
    cancel.throwIfSet();
    return withDatabaseErrors([&] {
        SQLite::Database& db = impl_->db();
        const Interruptible interruptible(db, cancel);
        const std::string limit = " LIMIT " + std::to_string(query.limit);
        if (!query.text.empty() && query.similarTo == 0) {
            // What is found among the newest stands before all that is found elsewhere.
            std::vector<ImageKey> keys =
                readKeys(db, conditions(*impl_, query, newestOf(db, query)), limit);
            if (keys.size() >= static_cast<std::size_t>(query.limit)) return keys;
        }
        return readKeys(db, conditions(*impl_, query), limit);
    });
}

std::int64_t HistoryStore::countImages(const ImageQuery& query) const {
    return withDatabaseErrors([&]() -> std::int64_t {
        Conditions where = conditions(*impl_, query);
        SQLite::Statement statement(impl_->db(), "SELECT count(*) " + where.sql + where.order);
        bindAll(statement, where.values);
        statement.executeStep();
        return statement.getColumn(0).getInt64();
    });
}

std::vector<std::string> HistoryStore::recentPrompts(int limit) const {
    return withDatabaseErrors([&] {
        SQLite::Statement query(impl_->db(),
                                "SELECT prompt FROM jobs JOIN recipes ON recipes.id = recipe "
                                "WHERE prompt <> '' GROUP BY prompt ORDER BY max(jobs.id) DESC "
                                "LIMIT ?");
        query.bind(1, std::max(limit, 0));
        std::vector<std::string> prompts;
        while (query.executeStep()) prompts.push_back(query.getColumn(0).getString());
        return prompts;
    });
}

}  // namespace ninefold
