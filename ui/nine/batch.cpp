// SPDX-License-Identifier: MIT
#include "ui/nine/batch.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <utility>

namespace ninefold::ui {

namespace {

double scoreOf(const BatchCell& cell) {
    return cell.row->score.value_or(-std::numeric_limits<double>::infinity());
}

}  // namespace

void Batch::resize(int pictures) {
    count = pictures;
    cells.resize(static_cast<std::size_t>(pictures));
    order.resize(cells.size());
    std::iota(order.begin(), order.end(), 0);
}

int Batch::finished() const {
    return static_cast<int>(std::count_if(
        cells.begin(), cells.end(), [](const BatchCell& cell) { return cell.row.has_value(); }));
}

void Batch::setPreviews(const std::vector<QImage>& previews) {
    // Of a job that is finished after a crash, only the missing pictures are drawn.
    std::size_t next = 0;
    for (BatchCell& cell : cells) {
        if (cell.row) continue;
        if (next == previews.size()) return;
        cell.image = previews[next++];
    }
}

void Batch::setPicture(const ImageRow& row, const QImage& image) {
    if (row.index >= static_cast<int>(cells.size())) resize(row.index + 1);
    BatchCell& cell = cells[static_cast<std::size_t>(row.index)];
    cell.row = row;
    cell.image = image;
}

void Batch::settle(const JobResult& outcome) {
    state = outcome.state;
    result = outcome;
    order.clear();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].row) order.push_back(static_cast<int>(i));
    }
    const auto cell = [this](int index) -> BatchCell& {
        return cells[static_cast<std::size_t>(index)];
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return scoreOf(cell(a)) > scoreOf(cell(b)); });
    int rank = 0;
    for (const int index : order) {
        ImageRow& row = *cell(index).row;
        row.rank = row.score ? ++rank : 0;
    }
}

void Batch::setStarred(std::int64_t imageId, bool starred) {
    for (BatchCell& cell : cells) {
        if (cell.row && cell.row->id == imageId) cell.row->starred = starred;
    }
}

std::vector<ImageRow> Batch::rows() const {
    std::vector<ImageRow> result;
    for (const int index : order) {
        const auto& row = cells[static_cast<std::size_t>(index)].row;
        if (row) result.push_back(*row);
    }
    return result;
}

Batch batchFromHistory(const JobRow& job, const std::vector<BatchCell>& cells) {
    Batch batch;
    batch.job = job.id;
    batch.recipe = job.recipe;
    batch.fromHistory = true;
    batch.resize(job.count);
    for (const BatchCell& cell : cells) batch.setPicture(*cell.row, cell.image);
    JobResult result;
    result.state = jobStateFromText(job.state);
    batch.settle(result);
    return batch;
}

}  // namespace ninefold::ui
