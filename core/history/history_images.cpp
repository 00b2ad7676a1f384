// SPDX-License-Identifier: MIT
#include <cstdio>
#include <ctime>
#include <system_error>

#include "core/base/files.h"
#include "core/history/history_impl.h"
#include "core/history/perceptual_hash.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

std::uint32_t bigEndian32(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

/// Width and height from the PNG's first chunk (W3C PNG, 11.2.2).
std::pair<int, int> pngSize(const std::string& png) {
    constexpr std::size_t kHeaderBytes = 24;
    if (png.size() < kHeaderBytes || png.compare(0, 8, "\x89PNG\r\n\x1a\n") != 0 ||
        png.compare(12, 4, "IHDR") != 0) {
        throw Error(ErrorKind::BadFile, "The picture to be stored is no PNG.");
    }
    return {static_cast<int>(bigEndian32(png, 16)), static_cast<int>(bigEndian32(png, 20))};
}

/// "pictures/2026-11/000012-3-965400086.png": job, place from 1, seed.
fs::path pictureName(std::int64_t job, int index, std::uint64_t seed, std::int64_t timeMs) {
    const auto seconds = static_cast<std::time_t>(timeMs / 1000);
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    char month[16];
    std::strftime(month, sizeof month, "%Y-%m", &utc);
    char name[64];
    std::snprintf(name, sizeof name, "%06lld-%d-%llu.png", static_cast<long long>(job), index + 1,
                  static_cast<unsigned long long>(seed));
    return fs::path("pictures") / month / name;
}

/// A name that no file has: a library whose database was put aside has old pictures.
fs::path freeName(const fs::path& library, const fs::path& wanted) {
    fs::path name = wanted;
    for (int i = 2; fs::exists(library / name); ++i) {
        name = wanted.parent_path() /
               (wanted.stem().string() + "-" + std::to_string(i) + wanted.extension().string());
    }
    return name;
}

/// Removes a file again unless it was recorded.
class FileGuard {
public:
    explicit FileGuard(fs::path file) : file_(std::move(file)) {}
    ~FileGuard() {
        std::error_code ignored;
        if (!file_.empty()) fs::remove(file_, ignored);
    }
    FileGuard(const FileGuard&) = delete;
    FileGuard& operator=(const FileGuard&) = delete;
    void keep() { file_.clear(); }

private:
    fs::path file_;
};

void refuseTakenIndex(SQLite::Database& db, std::int64_t job, int index) {
    SQLite::Statement query(db,
                            "SELECT EXISTS (SELECT 1 FROM jobs WHERE id = ?1), "
                            "EXISTS (SELECT 1 FROM images WHERE job = ?1 AND place = ?2)");
    query.bind(1, job);
    query.bind(2, index);
    query.executeStep();
    if (query.getColumn(0).getInt() == 0) {
        throw Error(ErrorKind::Usage, {"There is no job %1.", job});
    }
    if (query.getColumn(1).getInt() != 0) {
        throw Error(ErrorKind::Usage, {"Job %1 already has picture %2.", job, index + 1});
    }
}

}  // namespace

std::int64_t HistoryStore::Impl::insertImage(const NewImage& image) {
    const auto [width, height] = pngSize(image.png);
    execute(
        db_,
        "INSERT INTO images (job, place, recipe, seed, file, sha256, width, height, created_at, "
        "perceptual_hash, parent, origin) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, parent, "
        "iif(parent IS NULL AND change = '', 'drawn', 'derived') FROM jobs WHERE id = ?1",
        image.job, image.index, recipeRow(image.recipe), std::to_string(image.recipe.seed),
        image.file.generic_string(), sha256(image.png), width, height, image.createdAtMs,
        perceptualHash(image.png));
    return db_.getLastInsertRowid();
}

void HistoryStore::Impl::insertScore(std::int64_t image, const NewScore& score) {
    // Replacing gives a new id, which makes this score the newest.
    execute(db_,
            "INSERT OR REPLACE INTO scores (image, ranker, value, fitness) VALUES (?, ?, ?, ?)",
            image, score.ranker, score.value, score.fitness);
    const Impression& impression = score.impression;
    if (!impression.embedding.empty() || impression.spread > 0) {
        insertImpression(image, score.ranker, impression);
    }
}

ImageRow HistoryStore::addImage(std::int64_t job, int index, const Recipe& recipe,
                                const std::string& png, const std::optional<NewScore>& score) {
    return withDatabaseErrors([&] {
        SQLite::Database& db = impl_->db();
        // The lock is held while the file is written, so that reconcile() in another program never
        // meets a file whose row is still to come.
        WriteTransaction transaction(db);
        refuseTakenIndex(db, job, index);
        const std::int64_t now = nowMs();
        const fs::path name = freeName(folder(), pictureName(job, index, recipe.seed, now));
        const std::int64_t id = impl_->insertImage({job, index, recipe, name, png, now});
        if (score) impl_->insertScore(id, *score);

        writeFileAtomically(folder() / name, png);
        FileGuard file(folder() / name);
        transaction.commit();
        file.keep();
        return impl_->imageRows({id}).at(0);
    });
}

void HistoryStore::addScore(std::int64_t image, const std::string& ranker, double value,
                            double fitness) {
    withDatabaseErrors([&] { impl_->insertScore(image, {ranker, value, fitness}); });
}

}  // namespace ninefold
