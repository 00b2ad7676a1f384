// SPDX-License-Identifier: MIT
#include "ui/main/timekeeper.h"

#include <algorithm>

#include "core/jobs/time_estimate.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

constexpr int kRuns = 200;
constexpr int kUsualPx = 512;  // of a model that isn't installed

}  // namespace

Timekeeper::Timekeeper(Library& library, const ModelCatalog& catalog, const QString& device,
                       QObject* parent)
    : QObject(parent), library_(library), catalog_(catalog), device_(toStdString(device)) {}

void Timekeeper::read() {
    library_.run(
        this,
        [device = device_](HistoryStore& store) {
            return store.timings({{}, device, kRuns});
        },
        [this](const std::vector<Timing>& runs) {
            runs_.clear();
            for (const Timing& run : runs) runs_[run.model].push_back(run);
            Q_EMIT changed();
        });
}

std::vector<Timing> Timekeeper::runsOf(const std::string& model) const {
    const auto found = runs_.find(model);
    return found == runs_.end() ? std::vector<Timing>() : found->second;
}

double Timekeeper::secondsFor(const Recipe& recipe, int count) const {
    int nativePx = kUsualPx;
    for (const ModelInfo& model : catalog_.models()) {
        if (model.id == recipe.modelId) nativePx = std::max(model.width, model.height);
    }
    Timing plan;
    plan.width = recipe.width;
    plan.height = recipe.height;
    plan.steps = stepsWorth(recipe.steps, recipe.acceleration);
    plan.sampler = recipe.sampler;
    plan.count = count;
    return TimeEstimate(nativePx, runsOf(recipe.modelId)).secondsFor(plan);
}

}  // namespace ninefold::ui
