// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <optional>
#include <vector>

#include "core/history/history_store.h"
#include "core/jobs/job.h"
#include "ui/nine/standing.h"

namespace ninefold::ui {

/// One place of a batch: empty, a preview, or a finished picture.
struct BatchCell {
    QImage image;
    std::optional<ImageRow> row;   ///< set once the picture is finished
    std::vector<float> embedding;  ///< see Score::embedding
    double spread = 0;             ///< see SpreadMeter; 0 where it isn't measured
    double aesthetics = 0;         ///< 0..1, see Aesthetics::value()
    std::optional<Looks> looks;    ///< rated by a predictor, where there is one

    // How it stands among the others; Batch::arrange() says it.
    int rank = 0;                 ///< 1 = best; 0 while nothing can be said
    bool tied = false;            ///< others have the same rank
    std::optional<double> merit;  ///< 0..1, what the rank goes by
    bool odd = false;             ///< unlike the others
};

/// What the window knows of one job: a value that the session changes and the views show.
struct Batch {
    static constexpr int kBest = 9;  ///< of a larger batch, unless it says otherwise

    JobId job = 0;
    Recipe recipe;  ///< of picture 0
    int count = 0;
    JobState state = JobState::Queued;
    JobProgress progress;
    JobResult result;              ///< once it ended in this session
    bool fromHistory = false;      ///< read back from the library
    std::vector<BatchCell> cells;  ///< by the pictures' index
    std::vector<int> order;        ///< place in the grid -> index; settles when the batch ends
    int hidden = 0;                ///< finished pictures that have no place in the grid
    RankBy rankBy = RankBy::Fitness;
    int best = kBest;             ///< so many have a place in the grid, the others behind a link
    bool expanded = false;        ///< all have one, not only the best
    std::optional<double> alike;  ///< see Likeness::alike

    /// Makes room for `pictures` pictures, which stand in order of their index.
    void resize(int pictures);
    bool isActive() const { return state == JobState::Queued || state == JobState::Running; }
    int finished() const;

    /// Previews of the pictures that aren't finished yet.
    void setPreviews(const std::vector<QImage>& previews);
    /// Takes row, image and what was measured; makes room for it.
    void setPicture(const BatchCell& picture);
    /// The job ended: places that stayed empty go, the pictures stand by rank, best first.
    void settle(const JobResult& outcome);
    /// Finds order and ranks anew, of a batch that ended: rejected pictures come last.
    void arrange();
    /// Who rates the looks of all its pictures; empty: they are measured, see Aesthetics.
    std::string looksBy() const;
    /// Nullptr for a picture that isn't here.
    ImageRow* row(std::int64_t imageId);
    /// Finished pictures as they stand, without the hidden ones.
    std::vector<ImageRow> rows() const;
};

/// A batch of the library with every picture in place, by rank or as the artist put them.
Batch batchFromHistory(const JobRow& job, const std::vector<BatchCell>& cells);

}  // namespace ninefold::ui
