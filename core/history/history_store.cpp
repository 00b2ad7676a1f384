// SPDX-License-Identifier: MIT
#include "core/history/history_store.h"

#include <system_error>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/history/history_impl.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

fs::path madeFolder(const fs::path& folder) {
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) {
        throw Error(ErrorKind::Io,
                    {"Can't make the library folder %1: %2.", folder.string(), code.message()},
                    "Choose another folder or change its permissions.");
    }
    return fs::absolute(folder).lexically_normal();
}

/// SQLite ends texts at NUL in many places; for people it is no character.
std::string withoutNul(std::string text) {
    for (char& c : text) {
        if (c == '\0') c = ' ';
    }
    return text;
}

std::int64_t modelRow(SQLite::Database& db, const Recipe& recipe) {
    execute(db, "INSERT INTO models (model_id, hash) VALUES (?, ?) ON CONFLICT DO NOTHING",
            recipe.modelId, recipe.modelHash);
    SQLite::Statement query(db, "SELECT id FROM models WHERE model_id = ? AND hash = ?");
    query.bind(1, recipe.modelId);
    query.bind(2, recipe.modelHash);
    query.executeStep();
    return query.getColumn(0).getInt64();
}

}  // namespace

HistoryStore::Impl::Impl(const fs::path& libraryFolder)
    : folder_(madeFolder(libraryFolder)), db_(openDatabase(folder_ / "ninefold.sqlite")) {}

std::int64_t HistoryStore::Impl::recipeRow(const Recipe& recipe) {
    const std::string json = dumpJson(toJson(recipe));
    const std::string hash = sha256(json);
    SQLite::Statement query(db_, "SELECT id FROM recipes WHERE hash = ?");
    query.bind(1, hash);
    if (query.executeStep()) return query.getColumn(0).getInt64();

    execute(db_,
            "INSERT INTO recipes (hash, json, prompt, negative_prompt, model, template, "
            "negative_template) VALUES (?, ?, ?, ?, ?, ?, ?)",
            hash, json, withoutNul(recipe.prompt), withoutNul(recipe.negativePrompt),
            modelRow(db_, recipe), withoutNul(recipe.promptTemplate),
            withoutNul(recipe.negativeTemplate));
    return db_.getLastInsertRowid();
}

HistoryStore::HistoryStore(const fs::path& libraryFolder)
    : impl_(std::make_unique<Impl>(libraryFolder)) {}
HistoryStore::~HistoryStore() = default;
HistoryStore::HistoryStore(HistoryStore&&) noexcept = default;

SQLite::Database& HistoryStore::database() {
    return impl_->db();
}

const fs::path& HistoryStore::folder() const {
    return impl_->folder();
}

}  // namespace ninefold
