// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace ninefold {

struct Collection {
    std::int64_t id = 0;
    std::string name;
    std::int64_t count = 0;  ///< pictures in it that aren't in the trash
};

/// The artist's own groups of pictures; a picture may be in many. Part of a HistoryStore, which
/// must outlive it; the same thread, the same errors.
class Collections {
public:
    explicit Collections(SQLite::Database& db) : db_(db) {}

    /// Alphabetically.
    std::vector<Collection> list() const;
    /// Throws Error{Usage} for an empty name or one that is taken (without regard to case).
    std::int64_t create(const std::string& name);
    void rename(std::int64_t collection, const std::string& name);
    /// The pictures stay in the library.
    void remove(std::int64_t collection);

    /// Returns the pictures that weren't in it before; unknown ids are ignored.
    std::vector<std::int64_t> add(std::int64_t collection, const std::vector<std::int64_t>& images);
    /// Returns the pictures that were in it.
    std::vector<std::int64_t> take(std::int64_t collection,
                                   const std::vector<std::int64_t>& images);

private:
    SQLite::Database& db_;
};

}  // namespace ninefold
