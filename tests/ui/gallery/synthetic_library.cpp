// SPDX-License-Identifier: MIT
#include "tests/ui/gallery/synthetic_library.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "core/base/files.h"
#include "core/base/json.h"
#include "core/history/history_store.h"

namespace fs = std::filesystem;

namespace ninefold::test {

namespace {

constexpr int kPerJob = 9;
constexpr int kGeneratedFiles = 24;
constexpr std::int64_t kDayMs = 24L * 60 * 60 * 1000;

std::vector<fs::path> generateFiles(const fs::path& folder) {
    std::vector<fs::path> files;
    for (int i = 0; i < kGeneratedFiles; ++i) {
        files.push_back(folder / ("generated-" + std::to_string(i) + ".png"));
        writeFileAtomically(files.back(), syntheticPng(i));
    }
    return files;
}

Recipe recipeOf(const SyntheticLibrary& what, int picture) {
    Recipe recipe;
    const int job = picture / kPerJob;
    recipe.prompt = what.prompts[static_cast<std::size_t>(job) % what.prompts.size()];
    recipe.negativePrompt = job % 3 == 0 ? "text, frame" : "";
    recipe.seed = 965400086ULL + static_cast<std::uint64_t>(picture);
    recipe.sampler = "dpmpp_2m";
    recipe.modelId = "ninefold-pictograms";
    recipe.modelHash = std::string(64, 'a');
    recipe.precision = "bf16";
    recipe.programVersion = "0.1.0";
    return recipe;
}

class Filler {
public:
    Filler(SQLite::Database& db, const SyntheticLibrary& what) : db_(db), what_(what) {
        db_.exec("INSERT INTO models (id, model_id, hash) VALUES (1, 'ninefold-pictograms', 'a')");
    }

    void addJob(int job) {
        addRecipe(job * kPerJob);
        SQLite::Statement insert(db_,
                                 "INSERT INTO jobs (id, recipe, count, state, created_at, "
                                 "changed_at) VALUES (?, ?, 9, 'done', 0, 0)");
        insert.bind(1, job + 1);
        insert.bind(2, job * kPerJob + 1);
        insert.exec();
    }

    void addPicture(int picture, const std::string& file) {
        const int place = picture % kPerJob;
        if (place != 0) addRecipe(picture);
        SQLite::Statement image(db_,
                                "INSERT INTO images (id, job, place, recipe, seed, file, sha256, "
                                "width, height, created_at) VALUES (?, ?, ?, ?, ?, ?, '', 128, "
                                "128, ?)");
        image.bind(1, picture + 1);
        image.bind(2, picture / kPerJob + 1);
        image.bind(3, place);
        image.bind(4, picture + 1);
        image.bind(5, std::to_string(picture));
        image.bind(6, file);
        const std::int64_t age = what_.pictures - 1 - picture;
        image.bind(7, newestMs_ - age * kDayMs / what_.picturesPerDay);
        image.exec();
        SQLite::Statement score(
            db_, "INSERT INTO scores (image, ranker, value, fitness) VALUES (?, 'fake', ?, ?)");
        const double fitness = 0.99 - 0.07 * ((place * 4 + picture / kPerJob) % kPerJob);
        score.bind(1, picture + 1);
        score.bind(2, 0.2 + fitness / 10);
        score.bind(3, fitness);
        score.exec();
    }

private:
    void addRecipe(int picture) {
        const Recipe recipe = recipeOf(what_, picture);
        SQLite::Statement insert(db_,
                                 "INSERT INTO recipes (id, hash, json, prompt, negative_prompt, "
                                 "model) VALUES (?, ?, ?, ?, ?, 1)");
        insert.bind(1, picture + 1);
        insert.bind(2, std::to_string(picture));
        insert.bind(3, dumpJson(toJson(recipe)));
        insert.bind(4, recipe.prompt);
        insert.bind(5, recipe.negativePrompt);
        insert.exec();
    }

    SQLite::Database& db_;
    const SyntheticLibrary& what_;
    const std::int64_t newestMs_ = QDate::currentDate().startOfDay().toMSecsSinceEpoch() - 1;
};

}  // namespace

std::string syntheticPng(int number, int sizePx) {
    QImage image(sizePx, sizePx, QImage::Format_RGB888);
    image.fill(QColor::fromHsv((number * 47) % 360, 60, 235));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor::fromHsv((number * 47 + 150) % 360, 180, 170));
    const double radius = sizePx * (0.2 + 0.15 * std::sin(number));
    painter.drawEllipse(QPointF(sizePx / 2.0, sizePx / 2.0), radius, radius * 0.8);
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data().toStdString();
}

void fillLibrary(const fs::path& folder, const SyntheticLibrary& what) {
    const HistoryStore schema(folder);
    const std::vector<fs::path> files = what.files.empty() ? generateFiles(folder) : what.files;
    SQLite::Database db(folder / "ninefold.sqlite", SQLite::OPEN_READWRITE);
    SQLite::Transaction transaction(db);
    Filler filler(db, what);
    fs::create_directories(folder / "pictures" / "synthetic");
    for (int i = 0; i < what.pictures; ++i) {
        if (i % kPerJob == 0) filler.addJob(i / kPerJob);
        const std::string name = "pictures/synthetic/" + std::to_string(i) + ".png";
        std::error_code otherDisk;
        const fs::path& source = files[static_cast<std::size_t>(i) % files.size()];
        fs::create_hard_link(source, folder / name, otherDisk);
        if (otherDisk) fs::copy_file(source, folder / name);
        filler.addPicture(i, name);
    }
    transaction.commit();
}

}  // namespace ninefold::test
