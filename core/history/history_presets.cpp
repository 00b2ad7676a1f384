// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/base/json.h"
#include "core/history/history_impl.h"
#include "core/history/style.h"
#include "core/history/trimmed.h"

namespace ninefold {

namespace {

/// A table of names with JSON: styles and saved_searches are alike.
class NamedJson {
public:
    NamedJson(SQLite::Database& db, std::string table) : db_(db), table_(std::move(table)) {}

    template <typename Take>
    void forEach(Take take) const {
        withDatabaseErrors([&] {
            SQLite::Statement query(db_, "SELECT name, json FROM " + table_ + " ORDER BY name");
            while (query.executeStep()) {
                const std::string name = query.getColumn(0).getString();
                take(name, parseJson(query.getColumn(1).getString(), "\"" + name + "\""));
            }
        });
    }

    void save(const std::string& wanted, const Json& json) {
        const std::string name = trimmed(wanted);
        if (name.empty()) throw Error(ErrorKind::Usage, "What is saved needs a name.");
        withDatabaseErrors([&] {
            execute(db_,
                    ("INSERT OR REPLACE INTO " + table_ +
                     " (name, json, changed_at) "
                     "VALUES (?, ?, ?)")
                        .c_str(),
                    name, dumpJson(json), nowMs());
        });
    }

    void remove(const std::string& name) {
        withDatabaseErrors([&] {
            execute(db_, ("DELETE FROM " + table_ + " WHERE name = ?").c_str(), trimmed(name));
        });
    }

private:
    SQLite::Database& db_;
    std::string table_;
};

}  // namespace

std::vector<Style> HistoryStore::styles() const {
    std::vector<Style> found;
    NamedJson(impl_->db(), "styles").forEach([&](const std::string& name, const Json& json) {
        found.push_back({name, json});
    });
    return found;
}

void HistoryStore::saveStyle(const Style& style) {
    NamedJson(impl_->db(), "styles").save(style.name, style.json);
}

void HistoryStore::removeStyle(const std::string& name) {
    NamedJson(impl_->db(), "styles").remove(name);
}

std::vector<SavedSearch> HistoryStore::savedSearches() const {
    std::vector<SavedSearch> found;
    NamedJson(impl_->db(), "saved_searches")
        .forEach([&](const std::string& name, const Json& json) {
            found.push_back({name, queryFromJson(json)});
        });
    return found;
}

void HistoryStore::saveSearch(const SavedSearch& search) {
    NamedJson(impl_->db(), "saved_searches").save(search.name, toJson(search.query));
}

void HistoryStore::removeSearch(const std::string& name) {
    NamedJson(impl_->db(), "saved_searches").remove(name);
}

void HistoryStore::addTiming(const Timing& timing) {
    withDatabaseErrors([&] {
        execute(impl_->db(),
                "INSERT INTO timings (model, device, width, height, steps, sampler, count, "
                "seconds, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                timing.model, timing.device, timing.width, timing.height, timing.steps,
                timing.sampler, timing.count, timing.seconds, nowMs());
    });
}

std::vector<Timing> HistoryStore::timings(const TimingQuery& query) const {
    return withDatabaseErrors([&] {
        SQLite::Statement rows(impl_->db(),
                               "SELECT model, device, width, height, steps, sampler, count, "
                               "seconds, created_at FROM timings WHERE (?1 = '' OR model = ?1) "
                               "AND (?2 = '' OR device = ?2) ORDER BY id DESC LIMIT ?3");
        rows.bind(1, query.model);
        rows.bind(2, query.device);
        rows.bind(3, std::max(query.limit, 0));
        std::vector<Timing> found;
        while (rows.executeStep()) {
            found.push_back({rows.getColumn(0).getString(), rows.getColumn(1).getString(),
                             rows.getColumn(2).getInt(), rows.getColumn(3).getInt(),
                             rows.getColumn(4).getInt(), rows.getColumn(5).getString(),
                             rows.getColumn(6).getInt(), rows.getColumn(7).getDouble(),
                             rows.getColumn(8).getInt64()});
        }
        return found;
    });
}

}  // namespace ninefold
