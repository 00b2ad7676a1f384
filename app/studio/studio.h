// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>

#include "core/history/history_store.h"
#include "core/jobs/job_queue.h"
#include "core/jobs/ranker_shelf.h"
#include "core/pipeline/helper_catalog.h"
#include "core/pipeline/model_catalog.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/library.h"
#include "ui/main/window_host.h"

namespace ninefold {

/// Everything the studio consists of, made in the order in which one needs the other and taken down
/// in the reverse. Making it reads no weights: the model is loaded by the first job, on the
/// generation thread.
class Studio {
public:
    /// Throws Error if the library can't be opened or the engine can't be set up.
    explicit Studio(const std::filesystem::path& libraryFolder);

    void show();
    ui::WindowHost& host() { return host_; }

private:
    /// Brings disk and database together, in the background.
    void reconcile();

    ModelCatalog catalog_;
    HelperCatalog helpers_;
    HistoryStore store_;
    std::unique_ptr<Generator> generator_;
    RankerShelf rankers_;
    ui::JobBridge bridge_;
    JobQueue queue_;
    ui::Library library_;  ///< goes before the queue: it may still have work for it
    ui::WindowHost host_;
};

}  // namespace ninefold
