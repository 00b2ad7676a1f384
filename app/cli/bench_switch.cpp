// SPDX-License-Identifier: MIT
#include "app/cli/bench_switch.h"

#include <unistd.h>

#include <array>
#include <cstdint>
#include <fstream>

#include "app/cli/table.h"
#include "core/base/error.h"

namespace ninefold::cli {

namespace {

constexpr int kTurns = 10;

class Unwatched final : public GenerationObserver {
public:
    void onLoading(const std::string& /*modelTitle*/) override {}
    void onStep(int /*step*/, int /*steps*/, double /*secondsLeft*/) override {}
    void onPreviews(const std::vector<Image>& /*previews*/) override {}
    bool wantsPreviews() const override { return false; }
    void onPicture(int /*index*/, const Image& /*image*/, const Recipe& /*recipe*/) override {}
};

double residentMiB() {
    std::ifstream in("/proc/self/statm");
    std::int64_t total = 0;
    std::int64_t resident = 0;
    if (!(in >> total >> resident)) {
        throw Error(ErrorKind::Io, "The system doesn't say how much memory the program has.");
    }
    return static_cast<double>(resident * sysconf(_SC_PAGESIZE)) / (1 << 20);
}

}  // namespace

void benchSwitching(const DrawOptions& options, const std::string& otherModel, const Output& output,
                    const CancelToken& cancel) {
    const ModelCatalog catalog = installedModels();
    const auto generator = makeDiffusionGenerator(catalog, options.engine());
    const std::array<ModelInfo, 2> models{catalog.find(options.model), catalog.find(otherModel)};
    Table table({"turn", "model", ">seconds to read", ">MiB"});
    for (int turn = 1; turn <= kTurns; ++turn) {
        for (const ModelInfo& model : models) {
            GenerationRequest request = options.request(model);
            request.recipe.modelId = model.folder.string();
            Unwatched observer;
            const StageTimes times = generator->generate(request, observer, cancel);
            const double memory = residentMiB();
            table.add({std::to_string(turn), model.id, decimals(times.loadSeconds, 2),
                       decimals(memory, 0)});
            if (output.json) {
                output.object({{"type", "switch"},
                               {"turn", turn},
                               {"model", model.id},
                               {"load_seconds", times.loadSeconds},
                               {"resident_mib", memory}});
            }
        }
    }
    if (!output.json) output.text(table.text());
}

}  // namespace ninefold::cli
