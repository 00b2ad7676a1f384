// SPDX-License-Identifier: MIT
#include "ui/nine/batch.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>
#include <utility>

#include "ui/nine/likeness.h"

namespace ninefold::ui {

namespace {

/// The finished pictures of a batch, sorted and ranked.
class Arrangement {
public:
    explicit Arrangement(std::vector<BatchCell>& cells) : cells_(cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i].rank = 0;
            cells[i].tied = false;
            cells[i].merit.reset();
            cells[i].odd = false;
            if (cells[i].row) finished_.push_back(static_cast<int>(i));
        }
    }

    /// By fitness, with shared ranks; ranks of the rows are set too.
    void rankByFitness() {
        std::vector<int> scored = ranked([](const BatchCell& cell) { return cell.row->score; });
        give(
            scored, [](const BatchCell& cell) { return *cell.row->score; }, spread());
        for (const int index : finished_) {
            at(index).row->rank = at(index).rank;
            at(index).merit = at(index).row->fitness;
        }
    }
    void rankByAesthetics(const Batch& batch) {
        const bool isRated = !batch.looksBy().empty();
        const auto value = [isRated](const BatchCell& cell) {
            return isRated ? cell.looks->value : cell.aesthetics;
        };
        std::vector<int> all =
            ranked([&](const BatchCell& cell) { return std::optional<double>(value(cell)); });
        give(all, value, 0);
        constexpr double kBestLooks = 10;
        for (const int index : finished_) {
            const BatchCell& cell = at(index);
            at(index).merit =
                isRated ? std::clamp(cell.looks->value / kBestLooks, 0.0, 1.0) : cell.aesthetics;
        }
    }

    /// Indices as they stand, rejected ones last. Pictures without a rank keep their order behind
    /// those that have one.
    std::vector<int> order(RankBy by) const {
        std::vector<int> order = finished_;
        const auto place = [&](int index) {
            const BatchCell& cell = at(index);
            const double rank = cell.rank > 0 ? cell.rank : static_cast<double>(cells_.size()) + 1;
            double own = rank;
            if (by == RankBy::Seed) own = index;
            if (by == RankBy::Own && cell.row->ownOrder) own = *cell.row->ownOrder;
            // Within a shared rank the higher score goes first.
            const double score = by == RankBy::Aesthetics ? 0 : cell.row->score.value_or(0);
            return std::make_tuple(cell.row->rejected, own, -score);
        };
        std::stable_sort(order.begin(), order.end(),
                         [&](int a, int b) { return place(a) < place(b); });
        return order;
    }

private:
    BatchCell& at(int index) const { return cells_[static_cast<std::size_t>(index)]; }

    /// Those that have a value and aren't rejected, best first.
    template <typename Value>
    std::vector<int> ranked(Value value) const {
        std::vector<int> found;
        for (const int index : finished_) {
            if (value(at(index)) && !at(index).row->rejected) found.push_back(index);
        }
        std::stable_sort(found.begin(), found.end(),
                         [&](int a, int b) { return *value(at(a)) > *value(at(b)); });
        return found;
    }

    template <typename Value>
    void give(const std::vector<int>& best, Value value, double spread) {
        std::vector<double> values;
        for (const int index : best) values.push_back(value(at(index)));
        const std::vector<int> ranks = sharedRanks(values, spread);
        for (std::size_t i = 0; i < best.size(); ++i) {
            at(best[i]).rank = ranks[i];
            at(best[i]).tied = std::count(ranks.begin(), ranks.end(), ranks[i]) > 1;
        }
    }

    /// Root of the mean square of those that were measured.
    double spread() const {
        double squares = 0;
        int count = 0;
        for (const int index : finished_) {
            if (at(index).spread == 0) continue;  // not measured
            squares += at(index).spread * at(index).spread;
            ++count;
        }
        return count > 0 ? std::sqrt(squares / count) : 0;
    }

    std::vector<BatchCell>& cells_;
    std::vector<int> finished_;
};

}  // namespace

void Batch::resize(int pictures) {
    count = pictures;
    cells.resize(static_cast<std::size_t>(pictures));
    order.resize(cells.size());
    std::iota(order.begin(), order.end(), 0);
    hidden = 0;
}

std::string Batch::looksBy() const {
    std::string by;
    for (const BatchCell& cell : cells) {
        if (!cell.row) continue;
        if (!cell.looks || (!by.empty() && cell.looks->by != by)) return {};
        by = cell.looks->by;
    }
    return by;
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

void Batch::setPicture(const BatchCell& picture) {
    const int index = picture.row->index;
    if (index >= static_cast<int>(cells.size())) resize(index + 1);
    cells[static_cast<std::size_t>(index)] = picture;
}

void Batch::settle(const JobResult& outcome) {
    state = outcome.state;
    result = outcome;
    arrange();
}

void Batch::arrange() {
    Arrangement arrangement(cells);
    arrangement.rankByFitness();
    if (rankBy == RankBy::Aesthetics) arrangement.rankByAesthetics(*this);
    order = arrangement.order(rankBy);
    hidden = expanded ? 0 : std::max(0, static_cast<int>(order.size()) - best);
    order.resize(order.size() - static_cast<std::size_t>(hidden));

    std::vector<std::vector<float>> embeddings;
    for (const int index : order) {
        embeddings.push_back(cells[static_cast<std::size_t>(index)].embedding);
    }
    const std::optional<Likeness> likeness = likenessOf(embeddings);
    alike = likeness ? std::optional(likeness->alike) : std::nullopt;
    if (!likeness || !likeness->odd) return;
    const int odd = order[static_cast<std::size_t>(*likeness->odd)];
    cells[static_cast<std::size_t>(odd)].odd = true;
}

ImageRow* Batch::row(std::int64_t imageId) {
    for (BatchCell& cell : cells) {
        if (cell.row && cell.row->id == imageId) return &*cell.row;
    }
    return nullptr;
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
    batch.best = job.best.value_or(Batch::kBest);
    batch.fromHistory = true;
    batch.resize(job.count);
    for (const BatchCell& cell : cells) batch.setPicture(cell);
    const bool own = std::any_of(cells.begin(), cells.end(), [](const BatchCell& cell) {
        return cell.row->ownOrder.has_value();
    });
    if (own) batch.rankBy = RankBy::Own;
    JobResult result;
    result.state = jobStateFromText(job.state);
    batch.settle(result);
    return batch;
}

}  // namespace ninefold::ui
