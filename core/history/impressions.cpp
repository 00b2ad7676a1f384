// SPDX-License-Identifier: MIT
#include <cstring>

#include "core/history/history_impl.h"

namespace ninefold {

namespace {

static_assert(sizeof(float) == 4, "embeddings are stored as 32-bit floats");

std::vector<float> floatsOf(const SQLite::Column& blob) {
    std::vector<float> vector(static_cast<std::size_t>(blob.getBytes()) / sizeof(float));
    // An empty blob has no bytes to point at.
    if (!vector.empty()) std::memcpy(vector.data(), blob.getBlob(), vector.size() * sizeof(float));
    return vector;
}

}  // namespace

void HistoryStore::Impl::insertImpression(std::int64_t image, const std::string& ranker,
                                          const Impression& impression) {
    SQLite::Statement statement(
        db_,
        "INSERT OR REPLACE INTO embeddings (image, ranker, vector, spread) VALUES (?, ?, ?, ?)");
    statement.bind(1, image);
    statement.bind(2, ranker);
    // A null pointer would be stored as NULL, not as nothing.
    const void* bytes =
        impression.embedding.empty() ? "" : static_cast<const void*>(impression.embedding.data());
    statement.bind(3, bytes, static_cast<int>(impression.embedding.size() * sizeof(float)));
    statement.bind(4, impression.spread);
    statement.exec();
}

std::optional<Impression> HistoryStore::impression(std::int64_t image) const {
    return withDatabaseErrors([&]() -> std::optional<Impression> {
        SQLite::Statement query(impl_->db(),
                                "SELECT vector, spread FROM embeddings JOIN scores USING (image, "
                                "ranker) WHERE image = ? ORDER BY scores.id DESC LIMIT 1");
        query.bind(1, image);
        if (!query.executeStep()) return std::nullopt;
        return Impression{floatsOf(query.getColumn(0)), query.getColumn(1).getDouble()};
    });
}

}  // namespace ninefold
