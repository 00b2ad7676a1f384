// SPDX-License-Identifier: MIT
#include "app/cli/model_report.h"

#include <numeric>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/folder_weights.h"
#include "core/weights/weight_index.h"

namespace fs = std::filesystem;

namespace ninefold::cli {

namespace {

ComponentReport reportFile(const fs::path& file, const fs::path& base) {
    ComponentReport report;
    report.name = file.stem().string();
    report.file = file.lexically_relative(base).string();
    report.bytes = fs::file_size(file);
    for (const auto& [name, entry] : readWeightIndex(file)) {
        ++report.tensors;
        ++report.precisions[entry.dtype];
        report.parameters += std::accumulate(entry.shape.begin(), entry.shape.end(),
                                             std::int64_t{1}, std::multiplies<>());
    }
    return report;
}

fs::path weightsFile(const fs::path& folder) {
    for (const char* stem : {"diffusion_pytorch_model", "model"}) {
        if (const auto weights = weightsIn(folder, stem)) return *weights;
    }
    return {};
}

ModelReport reportFolder(const fs::path& folder) {
    const Json index = readJsonFile(folder / "model_index.json");
    ModelReport report;
    report.path = folder;
    report.layout = "diffusers folder";
    report.pipeline = index.value("_class_name", "");
    for (const auto& [name, entry] : index.items()) {
        // ["diffusers", "UNet2DConditionModel"]; [null, null] for a part that was left out
        if (!entry.is_array() || entry.size() != 2 || !entry[1].is_string()) continue;
        const fs::path file = weightsFile(folder / name);
        ComponentReport component;
        if (!file.empty()) component = reportFile(file, folder);
        component.name = name;
        component.className = entry[1].get<std::string>();
        report.components.push_back(component);
    }
    return report;
}

}  // namespace

ModelReport reportModel(const fs::path& path) {
    if (!fs::exists(path)) {
        throw Error(ErrorKind::BadModel, "There is no file or folder " + path.string() + ".");
    }
    if (fs::is_directory(path)) {
        if (!fs::exists(path / "model_index.json")) {
            throw Error(ErrorKind::BadModel,
                        path.string() + " is not a model folder: model_index.json is missing.",
                        "Choose a folder in the diffusers layout.");
        }
        try {
            return reportFolder(path);
        } catch (const Json::exception& error) {
            throw Error(ErrorKind::BadModel, path.string() + " is damaged: " + error.what());
        }
    }
    ModelReport report;
    report.path = path;
    report.layout = "one file";
    report.components.push_back(reportFile(path, path.parent_path()));
    return report;
}

}  // namespace ninefold::cli
