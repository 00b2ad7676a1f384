// SPDX-License-Identifier: MIT
#include <algorithm>

#include "core/history/history_impl.h"
#include "core/history/search_text.h"

namespace ninefold {

namespace {

/// Columns of ImageRow for the pictures whose ids the table expression `page` gives.
constexpr const char* kSelectImages = R"sql(
SELECT images.id, job, place, json, file, sha256, width, height, created_at, trashed_at, starred,
    missing, rating, mine.value, mine.fitness,
    (SELECT 1 + count(*) FROM images AS other JOIN newest_scores ON image = other.id
     WHERE other.job = images.job AND (newest_scores.value > mine.value
        OR (newest_scores.value = mine.value AND other.place < images.place)))
FROM page JOIN images ON images.id = page.id
JOIN recipes ON recipes.id = images.recipe
LEFT JOIN newest_scores AS mine ON mine.image = images.id
ORDER BY created_at DESC, images.id DESC)sql";

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
    return image;
}

/// "FROM images WHERE …" with the values to bind, in order.
struct Conditions {
    std::string sql;
    std::vector<std::string> texts;
};

Conditions conditions(const ImageQuery& query) {
    const SearchText search = parseSearchText(query.text);
    Conditions c;
    c.sql = query.trashed ? "FROM images WHERE trashed_at > 0" : "FROM images WHERE trashed_at = 0";
    if (query.starredOnly) c.sql += " AND starred = 1";
    if (query.jobId != 0) c.sql += " AND job = " + std::to_string(query.jobId);
    if (search.isEmpty()) return c;

    c.sql += " AND id IN (SELECT rowid FROM search WHERE 1";
    if (!search.match.empty()) {
        c.sql += " AND search MATCH ?";
        c.texts.push_back(search.match);
    }
    for (const std::string& pattern : search.patterns) {
        c.sql +=
            " AND (prompt || char(10) || negative_prompt || char(10) || tags || char(10) || "
            "notes) LIKE ? ESCAPE '\\'";
        c.texts.push_back(pattern);
    }
    c.sql += ")";
    return c;
}

int bindTexts(SQLite::Statement& statement, const std::vector<std::string>& texts) {
    int index = 0;
    for (const std::string& text : texts) statement.bind(++index, text);
    return index;
}

}  // namespace

ImageRow HistoryStore::Impl::imageRow(std::int64_t id) {
    SQLite::Statement query(db_, std::string("WITH page (id) AS (SELECT ?)") + kSelectImages);
    query.bind(1, id);
    if (!query.executeStep()) {
        throw Error(ErrorKind::Usage, "There is no picture " + std::to_string(id) + ".");
    }
    return readImage(query, folder_);
}

std::optional<ImageRow> HistoryStore::image(std::int64_t id) const {
    return withDatabaseErrors([&]() -> std::optional<ImageRow> {
        SQLite::Statement query(impl_->db(), "SELECT EXISTS (SELECT 1 FROM images WHERE id = ?)");
        query.bind(1, id);
        query.executeStep();
        if (query.getColumn(0).getInt() == 0) return std::nullopt;
        return impl_->imageRow(id);
    });
}

std::vector<ImageRow> HistoryStore::images(const ImageQuery& query) const {
    return withDatabaseErrors([&] {
        const Conditions where = conditions(query);
        // The page is chosen first, so that scores and ranks are looked up only for what is shown.
        SQLite::Statement statement(impl_->db(),
                                    "WITH page (id) AS MATERIALIZED (SELECT id " + where.sql +
                                        " ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?)" +
                                        kSelectImages);
        const int bound = bindTexts(statement, where.texts);
        statement.bind(bound + 1, std::max(query.limit, 0));
        statement.bind(bound + 2, std::max(query.offset, 0));
        std::vector<ImageRow> rows;
        while (statement.executeStep()) rows.push_back(readImage(statement, folder()));
        return rows;
    });
}

std::int64_t HistoryStore::countImages(const ImageQuery& query) const {
    return withDatabaseErrors([&]() -> std::int64_t {
        const Conditions where = conditions(query);
        SQLite::Statement statement(impl_->db(), "SELECT count(*) " + where.sql);
        bindTexts(statement, where.texts);
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
