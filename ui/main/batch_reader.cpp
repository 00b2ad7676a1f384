// SPDX-License-Identifier: MIT
#include "ui/main/batch_reader.h"

#include <QImageReader>

#include "core/base/aesthetics.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/job_bridge.h"

namespace ninefold::ui {

namespace {

constexpr int kMaxBatch = 999;

/// At most as large as the grid shows it.
QImage loadForGrid(const std::filesystem::path& file) {
    QImageReader reader(toQString(file));
    const QSize size = reader.size();
    const QSize most(JobBridge::kScreenPx, JobBridge::kScreenPx);
    if (size.isValid() && (size.width() > most.width() || size.height() > most.height())) {
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    }
    return reader.read();
}

BatchCell readCell(const HistoryStore& store, const ImageRow& row) {
    BatchCell cell;
    cell.image = loadForGrid(row.file);
    cell.row = row;
    if (!cell.image.isNull()) cell.aesthetics = measureAesthetics(toImage(cell.image)).value();
    for (const NewScore& score : store.scores(row.id)) {
        if (score.ranker.rfind("aesthetics/", 0) == 0) {
            cell.looks = Looks{score.ranker, score.value};
        }
    }
    if (const auto impression = store.impression(row.id)) {
        cell.spread = impression->spread;
        cell.embedding = impression->embedding;
    }
    return cell;
}

}  // namespace

Batch readBatch(const HistoryStore& store, const JobRow& job) {
    ImageQuery query;
    query.jobId = job.id;
    query.limit = kMaxBatch;
    std::vector<BatchCell> cells;
    for (const ImageRow& row : store.images(query)) cells.push_back(readCell(store, row));
    return batchFromHistory(job, cells);
}

std::optional<Batch> readLastBatch(const HistoryStore& store) {
    ImageQuery newest;
    newest.limit = 1;
    const std::vector<ImageRow> rows = store.images(newest);
    if (rows.empty()) return std::nullopt;
    const std::optional<JobRow> job = store.job(rows.front().jobId);
    if (!job) return std::nullopt;
    return readBatch(store, *job);
}

}  // namespace ninefold::ui
