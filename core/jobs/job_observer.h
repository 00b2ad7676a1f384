// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "core/jobs/job.h"

namespace ninefold {

/// Hears what the queue does. Every call comes on the generation thread and must return at once.
class JobObserver {
public:
    virtual ~JobObserver() = default;
    virtual void onJobStarted(JobId job) = 0;
    virtual void onProgress(JobId job, const JobProgress& progress) = 0;
    virtual void onPreviews(JobId job, const std::vector<Image>& previews) = 0;
    /// The picture is stored and scored.
    virtual void onPicture(JobId job, const Picture& picture) = 0;
    virtual void onJobFinished(JobId job, const JobResult& result) = 0;
};

}  // namespace ninefold
