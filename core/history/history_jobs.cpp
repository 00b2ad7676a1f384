// SPDX-License-Identifier: MIT
#include <string>
#include <vector>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/base/stored_message.h"
#include "core/history/history_impl.h"
#include "core/history/process_tag.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr const char* kSelectJob =
    "SELECT jobs.id, state, json, count, (SELECT count(*) FROM images WHERE job = jobs.id), error, "
    "created_at, owner, position, parent, change, texts, best FROM jobs JOIN recipes ON recipes.id "
    "= "
    "jobs.recipe ";

constexpr int kOwnerColumn = 7;

std::string textsColumn(const std::vector<PromptTexts>& texts) {
    if (texts.empty()) return {};
    Json json = Json::array();
    for (const PromptTexts& t : texts) json.push_back(Json::array({t.prompt, t.negativePrompt}));
    return dumpJson(json);
}

std::vector<PromptTexts> readTexts(const std::string& column) {
    std::vector<PromptTexts> texts;
    if (column.empty()) return texts;
    try {
        for (const Json& pair : parseJson(column, "The stored list of prompts")) {
            texts.push_back({pair.at(0).get<std::string>(), pair.at(1).get<std::string>()});
        }
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadFile,
                    {"The stored list of prompts is damaged: %1", error.what()});
    }
    return texts;
}

JobRow readJob(SQLite::Statement& row) {
    JobRow job;
    job.id = row.getColumn(0).getInt64();
    job.state = row.getColumn(1).getString();
    job.recipe = recipeFromJson(parseJson(row.getColumn(2).getString(), "The stored recipe"));
    job.count = row.getColumn(3).getInt();
    job.finished = row.getColumn(4).getInt();
    job.error = messageFromStored(row.getColumn(5).getString());
    job.createdAtMs = row.getColumn(6).getInt64();
    if (!row.isColumnNull(8)) job.position = row.getColumn(8).getDouble();
    job.origin.parentImage = row.getColumn(9).getInt64();
    job.origin.change = row.getColumn(10).getString();
    job.texts = readTexts(row.getColumn(11).getString());
    if (!row.isColumnNull(12)) job.best = row.getColumn(12).getInt();
    return job;
}

bool isState(const std::string& text) {
    for (const char* state : {"queued", "running", "done", "failed", "cancelled"}) {
        if (text == state) return true;
    }
    return false;
}

bool isChange(const std::string& text) {
    for (const char* change : {"", "variation", "image", "inpaint", "upscale", "outpaint"}) {
        if (text == change) return true;
    }
    return false;
}

fs::path sourceFile(const fs::path& library, const std::string& id) {
    if (id.empty() || id.find_first_not_of("0123456789abcdef") != std::string::npos) {
        throw Error(ErrorKind::Usage, {"The source picture's id \"%1\" is no SHA-256.", id});
    }
    return library / "sources" / (id + ".png");
}

Error noSuchJob(std::int64_t job) {
    return {ErrorKind::Usage, {"There is no job %1.", job}};
}

}  // namespace

std::int64_t HistoryStore::addJob(const Recipe& recipe, int count, const JobOrigin& origin,
                                  const std::vector<PromptTexts>& texts) {
    if (!isChange(origin.change)) {
        throw Error(ErrorKind::Usage, {"\"%1\" is no change of a picture.", origin.change});
    }
    return withDatabaseErrors([&] {
        SQLite::Database& db = impl_->db();
        WriteTransaction transaction(db);
        const std::int64_t now = nowMs();
        execute(db,
                "INSERT INTO jobs (recipe, count, state, owner, created_at, changed_at, parent, "
                "change, texts) VALUES (?1, ?2, 'queued', ?3, ?4, ?4, "
                "(SELECT id FROM images WHERE id = ?5), ?6, ?7)",
                impl_->recipeRow(recipe), count, processTag(), now, origin.parentImage,
                origin.change, textsColumn(texts));
        const std::int64_t id = db.getLastInsertRowid();
        transaction.commit();
        return id;
    });
}

void HistoryStore::setJobState(std::int64_t job, const std::string& state, const Message& error) {
    if (!isState(state)) throw Error(ErrorKind::Usage, {"\"%1\" is no state of a job.", state});
    const int changed = withDatabaseErrors([&] {
        return execute(impl_->db(),
                       "UPDATE jobs SET state = ?, error = ?, changed_at = ? WHERE id = ?", state,
                       toStored(error), nowMs(), job);
    });
    if (changed == 0) throw noSuchJob(job);
}

void HistoryStore::claimJob(std::int64_t job) {
    const int changed = withDatabaseErrors([&] {
        return execute(impl_->db(), "UPDATE jobs SET owner = ? WHERE id = ?", processTag(), job);
    });
    if (changed == 0) throw noSuchJob(job);
}

void HistoryStore::setJobPosition(std::int64_t job, double position) {
    const int changed = withDatabaseErrors([&] {
        return execute(impl_->db(), "UPDATE jobs SET position = ? WHERE id = ?", position, job);
    });
    if (changed == 0) throw noSuchJob(job);
}

void HistoryStore::setJobBest(std::int64_t job, int best) {
    const int changed = withDatabaseErrors(
        [&] { return execute(impl_->db(), "UPDATE jobs SET best = ? WHERE id = ?", best, job); });
    if (changed == 0) throw noSuchJob(job);
}

std::optional<JobRow> HistoryStore::job(std::int64_t id) const {
    return withDatabaseErrors([&]() -> std::optional<JobRow> {
        SQLite::Statement query(impl_->db(), std::string(kSelectJob) + "WHERE jobs.id = ?");
        query.bind(1, id);
        if (!query.executeStep()) return std::nullopt;
        return readJob(query);
    });
}

std::vector<JobRow> HistoryStore::unfinishedJobs() const {
    return withDatabaseErrors([&] {
        const std::string self = processTag();
        std::vector<JobRow> jobs;
        SQLite::Statement query(impl_->db(), std::string(kSelectJob) +
                                                 "WHERE state IN ('queued', 'running') "
                                                 "ORDER BY position IS NULL, position, jobs.id");
        while (query.executeStep()) {
            const std::string owner = query.getColumn(kOwnerColumn).getString();
            if (owner == self || !isAlive(owner)) jobs.push_back(readJob(query));
        }
        return jobs;
    });
}

std::vector<JobRow> HistoryStore::failedJobs(int most) const {
    return withDatabaseErrors([&] {
        std::vector<JobRow> jobs;
        SQLite::Statement query(impl_->db(), std::string(kSelectJob) +
                                                 "WHERE state = 'failed' ORDER BY jobs.changed_at "
                                                 "DESC, jobs.id DESC LIMIT ?");
        query.bind(1, most);
        while (query.executeStep()) jobs.insert(jobs.begin(), readJob(query));
        return jobs;
    });
}

std::vector<int> HistoryStore::missingIndices(std::int64_t job) const {
    const auto row = this->job(job);
    if (!row) throw noSuchJob(job);
    return withDatabaseErrors([&] {
        std::vector<bool> present(static_cast<std::size_t>(row->count), false);
        SQLite::Statement query(impl_->db(), "SELECT place FROM images WHERE job = ?");
        query.bind(1, job);
        while (query.executeStep()) {
            const auto place = static_cast<std::size_t>(query.getColumn(0).getInt());
            if (place < present.size()) present[place] = true;
        }
        std::vector<int> missing;
        for (int i = 0; i < row->count; ++i) {
            if (!present[static_cast<std::size_t>(i)]) missing.push_back(i);
        }
        return missing;
    });
}

void HistoryStore::addSource(const std::string& id, const std::string& png) {
    const fs::path file = sourceFile(folder(), id);
    if (!fs::exists(file)) writeFileAtomically(file, png);
}

std::optional<std::string> HistoryStore::source(const std::string& id) const {
    const fs::path file = sourceFile(folder(), id);
    if (!fs::exists(file)) return std::nullopt;
    return readFile(file);
}

}  // namespace ninefold
