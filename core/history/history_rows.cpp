// SPDX-License-Identifier: MIT
#include <algorithm>
#include <system_error>
#include <utility>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/history/history_impl.h"
#include "core/history/perceptual_hash.h"

namespace ninefold {

namespace {

constexpr const char* kSelectImage = R"sql(
SELECT images.id, images.job, place, json, file, sha256, width, height, images.created_at,
    trashed_at, starred, missing, rating, score, fitness,
    (SELECT 1 + count(*) FROM images AS other WHERE other.job = images.job
        AND (other.score > images.score
            OR (other.score = images.score AND other.place < images.place))),
    rejected, own_order, origin, images.parent, change
FROM images JOIN recipes ON recipes.id = images.recipe JOIN jobs ON jobs.id = images.job
WHERE images.id = ?)sql";

ImageRow readImage(SQLite::Statement& row, const std::filesystem::path& library) {
    ImageRow image;
    image.id = row.getColumn(0).getInt64();
    image.jobId = row.getColumn(1).getInt64();
    image.index = row.getColumn(2).getInt();
    image.recipe = recipeFromJson(parseJson(row.getColumn(3).getString(), "The stored recipe"));
    image.file = library / row.getColumn(4).getString();
    image.sha256 = row.getColumn(5).getString();
    image.width = row.getColumn(6).getInt();
    image.height = row.getColumn(7).getInt();
    image.createdAtMs = row.getColumn(8).getInt64();
    image.trashedAtMs = row.getColumn(9).getInt64();
    image.starred = row.getColumn(10).getInt() != 0;
    image.missing = row.getColumn(11).getInt() != 0;
    image.rating = row.getColumn(12).getInt();
    if (!row.isColumnNull(13)) {
        image.score = row.getColumn(13).getDouble();
        image.fitness = row.getColumn(14).getDouble();
        image.rank = row.getColumn(15).getInt();
    }
    image.rejected = row.getColumn(16).getInt() != 0;
    if (!row.isColumnNull(17)) image.ownOrder = row.getColumn(17).getDouble();
    image.origin = row.getColumn(18).getString();
    image.parentId = row.getColumn(19).getInt64();
    image.change = row.getColumn(20).getString();
    return image;
}

/// The ids that a query of one parameter gives.
std::vector<std::int64_t> idsFor(SQLite::Database& db, const char* sql, std::int64_t parameter) {
    SQLite::Statement query(db, sql);
    query.bind(1, parameter);
    std::vector<std::int64_t> ids;
    while (query.executeStep()) ids.push_back(query.getColumn(0).getInt64());
    return ids;
}

}  // namespace

std::vector<ImageRow> HistoryStore::Impl::imageRows(const std::vector<std::int64_t>& ids) {
    SQLite::Statement query(db_, kSelectImage);
    std::vector<ImageRow> rows;
    rows.reserve(ids.size());
    for (const std::int64_t id : ids) {
        query.bind(1, id);
        if (query.executeStep()) rows.push_back(readImage(query, folder_));
        query.reset();
    }
    return rows;
}

std::int64_t HistoryStore::Impl::hashOf(std::int64_t image) {
    SQLite::Statement query(db_, "SELECT perceptual_hash, file FROM images WHERE id = ?");
    query.bind(1, image);
    if (!query.executeStep()) return 0;
    if (!query.isColumnNull(0)) return query.getColumn(0).getInt64();
    const std::filesystem::path file = folder_ / query.getColumn(1).getString();
    query.reset();  // a reader that turns writer fails at once when somebody else wrote meanwhile
    std::error_code code;
    const std::int64_t hash =
        std::filesystem::exists(file, code) ? perceptualHash(readFile(file)) : 0;
    execute(db_, "UPDATE images SET perceptual_hash = ? WHERE id = ?", hash, image);
    return hash;
}

std::optional<ImageRow> HistoryStore::image(std::int64_t id) const {
    return withDatabaseErrors([&]() -> std::optional<ImageRow> {
        std::vector<ImageRow> rows = impl_->imageRows({id});
        if (rows.empty()) return std::nullopt;
        return std::move(rows.front());
    });
}

std::vector<ImageRow> HistoryStore::imagesOf(const std::vector<std::int64_t>& ids) const {
    return withDatabaseErrors([&] { return impl_->imageRows(ids); });
}

std::optional<ImageRow> HistoryStore::parentOf(std::int64_t image) const {
    return withDatabaseErrors([&]() -> std::optional<ImageRow> {
        std::vector<ImageRow> rows = impl_->imageRows(idsFor(
            impl_->db(), "SELECT parent FROM images WHERE id = ? AND parent IS NOT NULL", image));
        if (rows.empty()) return std::nullopt;
        return std::move(rows.front());
    });
}

std::vector<ImageRow> HistoryStore::childrenOf(std::int64_t image) const {
    return withDatabaseErrors([&] {
        return impl_->imageRows(
            idsFor(impl_->db(), "SELECT id FROM images WHERE parent = ? ORDER BY id", image));
    });
}

int HistoryStore::hashPictures(int limit) {
    return withDatabaseErrors([&] {
        const auto ids =
            idsFor(impl_->db(), "SELECT id FROM images WHERE perceptual_hash IS NULL LIMIT ?",
                   std::max(limit, 0));
        for (const std::int64_t id : ids) impl_->hashOf(id);
        return static_cast<int>(ids.size());
    });
}

}  // namespace ninefold
