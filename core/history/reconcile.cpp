// SPDX-License-Identifier: MIT
#include <sys/stat.h>
#include <algorithm>
#include <cstdio>
#include <set>
#include <system_error>
#include <vector>

#include "core/base/files.h"
#include "core/history/history_impl.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

/// The place in a job that a file's name tells; job 0 when it tells none.
struct Place {
    std::int64_t job = 0;
    int index = 0;
};

Place placeFromName(const fs::path& file) {
    long long job = 0;
    int number = 0;
    if (std::sscanf(file.filename().c_str(), "%18lld-%6d-", &job, &number) != 2 || job < 1 ||
        number < 1) {
        return {};
    }
    return {job, number - 1};
}

std::int64_t changedAtMs(const fs::path& file) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0) return nowMs();
    return static_cast<std::int64_t>(info.st_mtim.tv_sec) * 1000 + info.st_mtim.tv_nsec / 1000000;
}

struct Found {
    std::vector<fs::path> pictures;   ///< relative to the library
    std::vector<fs::path> temporary;  ///< absolute
};

Found filesOnDisk(const fs::path& library, const fs::path& pictures) {
    Found found;
    std::error_code code;
    for (fs::recursive_directory_iterator it(pictures, code), end; !code && it != end;
         it.increment(code)) {
        if (!it->is_regular_file(code)) continue;
        const std::string name = it->path().filename().string();
        if (name.front() == '.') {
            // writeFileAtomically() names them ".picture.png.XXXXXX".
            if (name.find(".png.") != std::string::npos) found.temporary.push_back(it->path());
        } else if (it->path().extension() == ".png") {
            found.pictures.push_back(it->path().lexically_relative(library));
        }
    }
    std::sort(found.pictures.begin(), found.pictures.end());
    return found;
}

/// Whether job `named` exists, lacks that picture and is about the same prompt.
bool fits(SQLite::Database& db, const Place& named, const Recipe& recipe) {
    SQLite::Statement query(db,
                            "SELECT 1 FROM jobs JOIN recipes ON recipes.id = recipe "
                            "WHERE jobs.id = ?1 AND prompt = ?3 AND NOT EXISTS "
                            "(SELECT 1 FROM images WHERE job = ?1 AND place = ?2)");
    query.bind(1, named.job);
    query.bind(2, named.index);
    query.bind(3, writtenTexts(recipe).prompt);
    return query.executeStep();
}

bool jobExists(SQLite::Database& db, std::int64_t job) {
    SQLite::Statement query(db, "SELECT 1 FROM jobs WHERE id = ?");
    query.bind(1, job);
    return query.executeStep();
}

std::set<std::string> recordedFiles(SQLite::Database& db) {
    std::set<std::string> files;
    SQLite::Statement query(db, "SELECT file FROM images");
    while (query.executeStep()) files.insert(query.getColumn(0).getString());
    return files;
}

void markMissing(SQLite::Database& db, const fs::path& library, ReconcileReport& report) {
    std::vector<std::pair<std::int64_t, bool>> changed;
    SQLite::Statement query(db, "SELECT id, file, missing FROM images");
    while (query.executeStep()) {
        std::error_code code;
        const bool gone = !fs::exists(library / query.getColumn(1).getString(), code);
        if (gone != (query.getColumn(2).getInt() != 0)) {
            changed.emplace_back(query.getColumn(0).getInt64(), gone);
        }
    }
    for (const auto& [id, gone] : changed) {
        execute(db, "UPDATE images SET missing = ?2 WHERE id = ?1", id, gone ? 1 : 0);
        ++(gone ? report.missing : report.found);
    }
}

/// One picture file that can't be read must not keep the library from opening.
std::optional<Recipe> recipeOrNothing(const RecipeReader& readRecipe, const fs::path& file) {
    try {
        return readRecipe(file);
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadFile) throw;
        return std::nullopt;
    }
}

}  // namespace

std::pair<std::int64_t, int> HistoryStore::Impl::jobForFile(const fs::path& file,
                                                            const Recipe& recipe,
                                                            std::int64_t timeMs) {
    Place place = placeFromName(file);
    if (fits(db_, place, recipe)) {
        // A job that was itself rebuilt from pictures grows with each of them.
        execute(db_, "UPDATE jobs SET count = max(count, ?2) WHERE id = ?1", place.job,
                place.index + 1);
        return {place.job, place.index};
    }
    if (jobExists(db_, place.job)) place = {};
    Recipe first = recipe;
    first.seed -= static_cast<std::uint64_t>(place.index);
    SQLite::Statement insert(db_,
                             "INSERT INTO jobs (id, recipe, count, state, created_at, changed_at) "
                             "VALUES (?1, ?2, ?3, 'done', ?4, ?4)");
    if (place.job != 0) insert.bind(1, place.job);
    insert.bind(2, recipeRow(first));
    insert.bind(3, place.index + 1);
    insert.bind(4, timeMs);
    insert.exec();
    return {db_.getLastInsertRowid(), place.index};
}

bool HistoryStore::Impl::isRecorded(const fs::path& file) {
    SQLite::Statement query(db_, "SELECT 1 FROM images WHERE file = ?");
    query.bind(1, file.generic_string());
    return query.executeStep();
}

bool HistoryStore::Impl::adopt(const fs::path& file, const RecipeReader& readRecipe) {
    const auto recipe = recipeOrNothing(readRecipe, folder_ / file);
    if (!recipe) return false;
    const std::string png = readFile(folder_ / file);
    const std::int64_t time = changedAtMs(folder_ / file);
    WriteTransaction transaction(db_);
    if (!isRecorded(file)) {
        const auto [job, index] = jobForFile(file, *recipe, time);
        insertImage({job, index, *recipe, file, png, time});
    }
    transaction.commit();
    return true;
}

ReconcileReport HistoryStore::reconcile(const RecipeReader& readRecipe) {
    return withDatabaseErrors([&] {
        ReconcileReport report;
        SQLite::Database& db = impl_->db();
        std::vector<fs::path> orphans;
        {
            // Pictures are only written under this lock (see addImage), so a temporary file met
            // here is nobody's, and a picture without a row has lost it.
            WriteTransaction transaction(db);
            const Found found = filesOnDisk(folder(), impl_->picturesFolder());
            for (const fs::path& file : found.temporary) {
                std::error_code code;
                if (fs::remove(file, code)) ++report.swept;
            }
            const std::set<std::string> recorded = recordedFiles(db);
            for (const fs::path& file : found.pictures) {
                if (recorded.count(file.generic_string()) == 0) orphans.push_back(file);
            }
            markMissing(db, folder(), report);
            transaction.commit();
        }
        for (const fs::path& file : orphans) {
            ++(impl_->adopt(file, readRecipe) ? report.adopted : report.unreadable);
        }
        return report;
    });
}

}  // namespace ninefold
