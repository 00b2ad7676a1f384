// SPDX-License-Identifier: MIT
#include <memory>

#include "app/cli/command_line.h"
#include "app/cli/model_check.h"
#include "app/cli/model_report.h"
#include "app/cli/table.h"
#include "core/base/error.h"
#include "core/base/json.h"
#include "core/pipeline/model_catalog.h"
#include "core/pipeline/model_hash.h"

namespace ninefold::cli {

namespace {

std::string sizeOf(const ModelInfo& model) {
    return std::to_string(model.width) + "x" + std::to_string(model.height);
}

const char* kindOf(AddOnKind kind) {
    switch (kind) {
        case AddOnKind::Lora:
            return "LoRA";
        case AddOnKind::Embedding:
            return "embedding";
        case AddOnKind::Vae:
            break;
    }
    return "VAE";
}

/// What the models can draw with beside themselves.
void listAddOns(const AddOnCatalog& catalog, const Output& output) {
    Table table({"kind", "name", "made for", "file"});
    bool any = false;
    for (const AddOnKind kind : {AddOnKind::Lora, AddOnKind::Embedding, AddOnKind::Vae}) {
        for (const AddOn& addOn : catalog.all(kind)) {
            any = true;
            table.add({kindOf(kind), addOn.name, addOn.base, addOn.file.string()});
            if (!output.json) continue;
            Json line = {{"kind", kindOf(kind)},
                         {"name", addOn.name},
                         {"base", addOn.base},
                         {"file", addOn.file.string()}};
            if (kind == AddOnKind::Embedding) line["tokens"] = addOn.vectors;
            output.object(line);
        }
    }
    if (any && !output.json) output.text("\n" + table.text());
}

void list(const Output& output) {
    const ModelCatalog catalog = installedModels();
    Table table({"id", "title", ">size", ">steps", "sampler", "folder"});
    for (const ModelInfo& model : catalog.models()) {
        table.add({model.id, model.title, sizeOf(model), std::to_string(model.steps), model.sampler,
                   model.folder.string()});
        if (!output.json) continue;
        output.object({{"kind", "model"},
                       {"id", model.id},
                       {"title", model.title},
                       {"description", model.description},
                       {"width", model.width},
                       {"height", model.height},
                       {"size_multiple", model.sizeMultiple},
                       {"steps", model.steps},
                       {"guidance_scale", model.guidanceScale},
                       {"sampler", model.sampler},
                       {"folder", model.folder.string()}});
    }
    if (!output.json) {
        output.text(catalog.models().empty() ? "No model is installed." : table.text());
    }
    listAddOns(catalog.addOns(), output);
}

std::string precisionsOf(const ComponentReport& component) {
    std::string text;
    for (const auto& [precision, count] : component.precisions) {
        text += (text.empty() ? "" : ", ") + precision;
        if (component.precisions.size() > 1) text += " x " + std::to_string(count);
    }
    return text;
}

/// What drawing with a model would find.
struct Verdict {
    std::string family;  ///< empty when none recognises it
    std::string prediction;
    std::string sha256;
    std::string problem;  ///< empty when it loads
};

Verdict judge(const std::filesystem::path& path) {
    Verdict verdict;
    try {
        verdict.family = familyOf(path);
        const ModelInfo info = installedModels().find(path.string());
        verdict.prediction = predictionOf(path, info.prediction);
        verdict.sha256 = ModelHashes(modelHashFolder()).hashOf(path);
        checkModelLoads(path);
    } catch (const Error& error) {
        verdict.problem = error.line();
    }
    return verdict;
}

void printJson(const ModelReport& report, const Verdict& verdict, const Output& output) {
    Json components = Json::array();
    for (const ComponentReport& component : report.components) {
        components.push_back({{"name", component.name},
                              {"class", component.className},
                              {"file", component.file},
                              {"bytes", component.bytes},
                              {"tensors", component.tensors},
                              {"parameters", component.parameters},
                              {"precisions", component.precisions}});
    }
    Json line = {{"path", report.path.string()}, {"layout", report.layout},
                 {"pipeline", report.pipeline},  {"family", verdict.family},
                 {"components", components},     {"loads", verdict.problem.empty()}};
    if (!verdict.prediction.empty()) line["prediction"] = verdict.prediction;
    if (!verdict.sha256.empty()) {
        line["sha256"] = verdict.sha256;
        line["hash"] = verdict.sha256.substr(0, kShortHashDigits);
    }
    if (!verdict.problem.empty()) line["problem"] = verdict.problem;
    output.object(line);
}

void printText(const ModelReport& report, const Verdict& verdict, const Output& output) {
    output.text("path      " + report.path.string() + "\nlayout    " + report.layout);
    if (!report.pipeline.empty()) output.text("pipeline  " + report.pipeline);
    output.text("family    " + (verdict.family.empty() ? "unknown" : verdict.family));
    if (!verdict.prediction.empty()) output.text("predicts  " + verdict.prediction);
    if (!verdict.sha256.empty()) {
        output.text("hash      " + verdict.sha256.substr(0, kShortHashDigits) + "\nsha256    " +
                    verdict.sha256);
    }
    output.text("");
    Table table({"part", "class", "precision", ">tensors", ">parameters", ">MB", "file"});
    for (const ComponentReport& component : report.components) {
        table.add({component.name, component.className, precisionsOf(component),
                   std::to_string(component.tensors), std::to_string(component.parameters),
                   decimals(static_cast<double>(component.bytes) / 1e6, 1), component.file});
    }
    output.text(table.text());
    output.text(verdict.problem.empty()
                    ? "\nEvery weight is there and none is left over: it can draw."
                    : "\nIt can't draw.");
}

void inspect(const std::string& path, const Output& output) {
    const ModelReport report = reportModel(path);
    const Verdict verdict = judge(path);
    if (output.json) {
        printJson(report, verdict, output);
    } else {
        printText(report, verdict, output);
    }
    if (std::filesystem::is_directory(path) && !verdict.problem.empty()) {
        throw Error(ErrorKind::BadModel, verdict.problem);
    }
}

}  // namespace

void addModels(CLI::App& app, Output& output) {
    CLI::App& models = *app.add_subcommand("models", "The models on this machine");
    models.require_subcommand(1);
    addSubcommand(models, "list", "Lists the installed models, LoRAs, embeddings and VAEs", output)
        .callback([&output] { list(output); });
    CLI::App& inspection =
        addSubcommand(models, "inspect", "Says what a model file or folder is", output);
    const auto path = std::make_shared<std::string>();
    inspection.add_option("path", *path, "A diffusers folder or a checkpoint file")->required();
    inspection.callback([path, &output] { inspect(*path, output); });
}

}  // namespace ninefold::cli
