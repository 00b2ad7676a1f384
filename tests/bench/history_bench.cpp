// SPDX-License-Identifier: MIT
// How long listing and searching take in a library of 100,000 pictures (or as many as the first
// argument says). Prints a table; fails if the first page or a search misses its aim.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/history/database.h"
#include "core/history/history_store.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace ninefold;

constexpr int kPerJob = 9;
constexpr int kPage = 200;
constexpr double kFirstPageMs = 300;
constexpr double kSearchMs = 50;

const char* const kThings[] = {"apple", "fox",    "castle", "bicycle",  "lighthouse", "violin",
                               "moth",  "teapot", "whale",  "mountain", "sparrow",    "compass"};
const char* const kLooks[] = {"red",    "blue",  "wooden", "glowing", "tiny", "broken",
                              "golden", "paper", "frozen", "striped", "old"};
const char* const kPlaces[] = {"table", "beach", "forest", "roof", "street", "garden", "bridge"};

std::string promptOf(int job) {
    return std::string("a ") + kLooks[job % 11] + " " + kThings[job / 3 % 12] + " on a " +
           kPlaces[job / 7 % 7] + " by the window, soft morning light, watercolour, number " +
           std::to_string(job);
}

/// Rows only, in one transaction: files would take minutes.
void fill(const std::filesystem::path& file, int pictures) {
    SQLite::Database db = openDatabase(file);
    WriteTransaction transaction(db);
    execute(db, "INSERT INTO models (model_id, hash) VALUES ('ninefold-pictograms', 'h')");
    execute(db, "INSERT INTO models (model_id, hash) VALUES ('sd-1.5', 'h')");
    for (int image = 1; image <= pictures; ++image) {
        const int job = 1 + (image - 1) / kPerJob;
        const int place = (image - 1) % kPerJob;
        Recipe recipe;
        recipe.prompt = promptOf(job);
        recipe.negativePrompt = "blurry, low contrast, watermark, text, frame";
        recipe.seed = static_cast<std::uint64_t>(image);
        execute(db,
                "INSERT INTO recipes (hash, json, prompt, negative_prompt, model) "
                "VALUES (?, ?, ?, ?, ?)",
                std::to_string(image), dumpJson(toJson(recipe)), recipe.prompt,
                recipe.negativePrompt, 1 + job % 5 / 4);
        if (place == 0) {
            execute(db,
                    "INSERT INTO jobs (recipe, count, state, created_at, changed_at) "
                    "VALUES (?, 9, 'done', ?, 0)",
                    image, job);
        }
        execute(db,
                "INSERT INTO images (job, place, recipe, seed, file, sha256, width, height, "
                "created_at, starred, rating, perceptual_hash) "
                "VALUES (?1, ?2, ?3, ?3, ?3, '', 256, 256, ?4, ?5, ?6, ?7)",
                job, place, image, image * std::int64_t{60000}, image % 50 == 0 ? 1 : 0, image % 6,
                static_cast<std::int64_t>(static_cast<std::uint64_t>(image) * 0x9E3779B97F4A7C15));
        execute(db, "INSERT INTO scores (image, ranker, value, fitness) VALUES (?1, 'r', ?2, ?2)",
                image, 0.001 * (image * 7919 % 1000));
    }
    transaction.commit();
}

struct Times {
    std::vector<double> wallMs;
    std::vector<double> processorMs;
    std::size_t rows = 0;
};

double quantile(std::vector<double> values, double q) {
    std::sort(values.begin(), values.end());
    const auto at = static_cast<std::size_t>(q * static_cast<double>(values.size() - 1) + 0.5);
    return values[at];
}

void measureOnce(Times& times, const std::function<std::size_t()>& call) {
    const auto start = std::chrono::steady_clock::now();
    std::timespec begin{};
    std::timespec end{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &begin);
    times.rows = std::max(times.rows, call());
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
    times.processorMs.push_back(static_cast<double>(end.tv_sec - begin.tv_sec) * 1e3 +
                                static_cast<double>(end.tv_nsec - begin.tv_nsec) / 1e6);
    times.wallMs.push_back(
        std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
            .count());
}

/// Judges by processor time, so that a busy machine doesn't matter.
bool report(const char* what, const Times& times, double limitMs) {
    const double p99 = quantile(times.processorMs, 0.99);
    std::printf("%-30s %7zu  %8.2f %8.2f  %8.2f %8.2f  %s\n", what, times.rows,
                quantile(times.processorMs, 0.5), p99, quantile(times.wallMs, 0.5),
                quantile(times.wallMs, 0.99), p99 < limitMs ? "" : "too slow");
    return p99 < limitMs;
}

bool measure(const char* what, double limitMs, const std::function<std::size_t()>& call) {
    Times times;
    for (int i = 0; i < 25; ++i) measureOnce(times, call);
    return report(what, times, limitMs);
}

/// What people type: each word letter by letter.
std::vector<std::string> typedQueries() {
    std::vector<std::string> queries;
    for (const char* look : kLooks) {
        for (const char* thing : kThings) {
            const std::string text = std::string(look) + " " + thing;
            for (std::size_t n = 1; n <= text.size(); n += 2) queries.push_back(text.substr(0, n));
        }
    }
    for (int i = 0; i < 40; ++i) queries.push_back("number " + std::to_string(i * 271));
    for (const char* common : {"w", "a", "watercolour", "soft morning", "light", "sd-1.5", "nin"}) {
        queries.push_back(common);
    }
    return queries;
}

bool measureLists(const HistoryStore& store) {
    const auto page = [&](ImageQuery query) {
        query.limit = kPage;
        return [&store, query] { return store.images(query).size(); };
    };
    const auto all = [&](const ImageQuery& query) {
        return [&store, query] { return store.imageKeys(query).size(); };
    };
    ImageQuery rated;
    rated.minRating = 4;
    rated.modelId = "sd-1.5";
    ImageQuery fit;
    fit.minFitness = 0.9;
    ImageQuery alike;
    alike.similarTo = 5000;
    ImageQuery grouped;
    grouped.order = ImageOrder::Prompt;
    bool fast = measure("first page", kFirstPageMs, page({}));
    fast &= measure("all, newest first", kFirstPageMs, all({}));
    fast &= measure("all, by prompt", kFirstPageMs, all(grouped));
    fast &= measure("4 stars of one model", kSearchMs, all(rated));
    fast &= measure("fitness 90 or more", kSearchMs, all(fit));
    fast &= measure("similar pictures", kSearchMs, all(alike));
    return fast;
}

bool measureSearches(const HistoryStore& store) {
    Times firsts;
    Times pages;
    Times lists;
    for (const std::string& text : typedQueries()) {
        ImageQuery query;
        query.text = text;
        query.limit = kPage;
        measureOnce(firsts, [&] { return store.firstImageKeys(query).size(); });
        measureOnce(pages, [&] { return store.images(query).size(); });
        measureOnce(lists, [&] { return store.imageKeys(query).size(); });
    }
    std::printf("%zu searches as typed:\n", pages.wallMs.size());
    bool fast = report("  first 200 of the list", firsts, kSearchMs);
    fast &= report("  first 200 pictures", pages, kSearchMs);
    fast &= report("  list of all that match", lists, kSearchMs);
    ImageQuery chinese;
    chinese.text = "\xE8\x8B\xB9\xE6\x9E\x9C";
    fast &=
        measure("Chinese (scan)", kFirstPageMs, [&] { return store.imageKeys(chinese).size(); });
    return fast;
}

}  // namespace

int main(int argc, char** argv) {
    const int pictures = argc > 1 ? std::atoi(argv[1]) : 100000;
    const test::TempFolder folder;
    fill(folder / "ninefold.sqlite", pictures);
    const HistoryStore store(folder.path());
    std::printf("%d pictures\n%-30s %7s  %17s  %17s\n%-30s %7s  %8s %8s  %8s %8s\n", pictures, "",
                "", "processor, ms", "wall clock, ms", "", "rows", "median", "p99", "median",
                "p99");
    const bool lists = measureLists(store);
    const bool searches = measureSearches(store);
    return lists && searches ? 0 : 1;
}
