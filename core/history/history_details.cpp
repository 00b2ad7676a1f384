// SPDX-License-Identifier: MIT
#include "core/history/history_impl.h"

namespace fs = std::filesystem;

namespace ninefold {

std::optional<ImageRow> HistoryStore::imageOfFile(const fs::path& file) const {
    return withDatabaseErrors([&]() -> std::optional<ImageRow> {
        std::error_code unknown;  // then the paths are compared as they are
        const fs::path inLibrary = fs::weakly_canonical(file, unknown)
                                       .lexically_relative(fs::weakly_canonical(folder(), unknown));
        SQLite::Statement query(impl_->db(), "SELECT id FROM images WHERE file = ?");
        query.bind(1, inLibrary.generic_string());
        if (!query.executeStep()) return std::nullopt;
        return impl_->imageRows({query.getColumn(0).getInt64()}).at(0);
    });
}

std::vector<NewScore> HistoryStore::scores(std::int64_t image) const {
    return withDatabaseErrors([&] {
        SQLite::Statement query(impl_->db(),
                                "SELECT ranker, value, fitness FROM scores WHERE image = ? "
                                "ORDER BY id DESC");
        query.bind(1, image);
        std::vector<NewScore> scores;
        while (query.executeStep()) {
            scores.push_back({query.getColumn(0).getString(), query.getColumn(1).getDouble(),
                              query.getColumn(2).getDouble()});
        }
        return scores;
    });
}

std::vector<std::string> HistoryStore::knownTags() const {
    return withDatabaseErrors([&] {
        SQLite::Statement query(impl_->db(),
                                "SELECT name FROM tags WHERE EXISTS (SELECT 1 FROM image_tags "
                                "WHERE tag = tags.id) ORDER BY name");
        std::vector<std::string> names;
        while (query.executeStep()) names.push_back(query.getColumn(0).getString());
        return names;
    });
}

}  // namespace ninefold
