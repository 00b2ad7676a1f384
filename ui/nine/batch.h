// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <optional>
#include <vector>

#include "core/history/history_store.h"
#include "core/jobs/job.h"

namespace ninefold::ui {

/// One place of a batch: empty, a preview, or a finished picture.
struct BatchCell {
    QImage image;
    std::optional<ImageRow> row;  ///< set once the picture is finished
};

/// What the window knows of one job: a value that the session changes and the views show.
struct Batch {
    JobId job = 0;
    Recipe recipe;  ///< of picture 0
    int count = 0;
    JobState state = JobState::Queued;
    JobProgress progress;
    JobResult result;              ///< once it ended in this session
    bool fromHistory = false;      ///< read back from the library
    std::vector<BatchCell> cells;  ///< by the pictures' index
    std::vector<int> order;        ///< place in the grid -> index; settles when the batch ends

    /// Makes room for `pictures` pictures, which stand in order of their index.
    void resize(int pictures);
    bool isActive() const { return state == JobState::Queued || state == JobState::Running; }
    int finished() const;

    /// Previews of the pictures that aren't finished yet.
    void setPreviews(const std::vector<QImage>& previews);
    void setPicture(const ImageRow& row, const QImage& image);
    /// The job ended: places that stayed empty go, the pictures stand by rank, best first.
    void settle(const JobResult& outcome);
    void setStarred(std::int64_t imageId, bool starred);
    /// Finished pictures as they stand.
    std::vector<ImageRow> rows() const;
};

/// A batch of the library with every picture in place, by rank.
Batch batchFromHistory(const JobRow& job, const std::vector<BatchCell>& cells);

}  // namespace ninefold::ui
