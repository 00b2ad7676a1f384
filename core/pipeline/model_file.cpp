// SPDX-License-Identifier: MIT
#include "core/pipeline/model_file.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/checkpoint_kind.h"
#include "core/models/family_label.h"
#include "core/models/folder_weights.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

using Kind = CheckpointKind;

bool isFile(const fs::path& path) {
    std::error_code code;
    return fs::is_regular_file(path, code);
}

std::uintmax_t bytesOf(const fs::path& path) {
    std::error_code code;
    if (fs::is_regular_file(path, code)) return fs::file_size(path, code);
    std::uintmax_t sum = 0;
    for (fs::recursive_directory_iterator it(path, code), end; !code && it != end;
         it.increment(code)) {
        std::error_code ignored;
        const std::uintmax_t bytes = it->is_regular_file(ignored) ? it->file_size(ignored) : 0;
        if (!ignored) sum += bytes;
    }
    return sum;
}

/// "name.preview.png" beside the file, as A1111 keeps them; in a folder "preview.png" too.
fs::path findPreview(const fs::path& path) {
    const bool isFolder = fs::is_directory(path);
    const fs::path stem = isFolder ? path : fs::path(path).replace_extension();
    std::vector<fs::path> places;
    for (const char* ending : {".png", ".jpg", ".jpeg", ".webp"}) {
        if (isFolder) places.push_back(path / (std::string("preview") + ending));
        places.push_back(stem.string() + ".preview" + ending);
        places.push_back(stem.string() + ending);
    }
    const auto found = std::find_if(places.begin(), places.end(), isFile);
    return found == places.end() ? fs::path() : *found;
}

fs::path findCard(const fs::path& path) {
    const fs::path card =
        fs::is_directory(path) ? path / "README.md" : fs::path(path).replace_extension(".md");
    return isFile(card) ? card : fs::path();
}

/// The title that ninefold.json gives, else the folder's name.
std::string titleOf(const fs::path& folder) {
    try {
        return readJsonFile(folder / "ninefold.json").value("title", folder.filename().string());
    } catch (const std::exception&) {
        return folder.filename().string();  // what is wrong with it is said elsewhere
    }
}

void inspectFolder(ModelFile& model) {
    model.title = titleOf(model.path);
    model.what = "A model in the diffusers layout.";
    const auto weights = weightsIn(model.path / "unet", "diffusion_pytorch_model");
    if (weights) model.precision = readCheckpointHead(*weights).precision;
    model.family = familyLabel(model.path);
    model.canDraw = true;
}

Message sentenceFor(Kind kind) {
    switch (kind) {
        case Kind::Unet:
            return "The UNet of a model; text encoder and VAE are missing.";
        case Kind::Autoencoder:
            return "A VAE: turns latents into pixels, draws nothing by itself.";
        case Kind::TextEncoder:
            return "A text encoder: reads prompts, draws nothing by itself.";
        case Kind::ImageEncoder:
            return "An image encoder such as CLIP: ranks pictures, draws nothing by itself.";
        case Kind::Lora:
            return "A LoRA: changes how a model draws.";
        case Kind::ControlNet:
            return "A ControlNet: steers a model by an outline or a pose.";
        case Kind::TextualInversion:
            return "An embedding: a word that a model can learn.";
        case Kind::Upscaler:
            return "An upscaler: enlarges pictures.";
        case Kind::TinyDecoder:
            return "A preview decoder: shows what is being drawn.";
        case Kind::Unknown:
            return "A weights file of a kind that Ninefold doesn't know.";
        default:
            return {"%1 checkpoint in one file.", labelOf(kind)};
    }
}

/// "A LoRA for Stable Diffusion XL: …".
Message addOnSentence(const CheckpointHead& head) {
    const bool isLora = head.kind == Kind::Lora;
    if (head.base.empty()) return sentenceFor(head.kind);
    return isLora ? Message("A LoRA for %1: changes how a model draws.", head.base)
                  : Message("An embedding for %1: a word that a model can learn.", head.base);
}

std::optional<AddOnKind> addOnOf(Kind kind) {
    if (kind == Kind::Lora) return AddOnKind::Lora;
    if (kind == Kind::TextualInversion) return AddOnKind::Embedding;
    if (kind == Kind::Autoencoder) return AddOnKind::Vae;
    return std::nullopt;
}

Message problemFor(Kind kind) {
    switch (kind) {
        case Kind::Lora:
        case Kind::TextualInversion:
        case Kind::Autoencoder:
            return {};  // a model draws with it
        case Kind::Unknown:
            return "Models are checkpoints in one file, or folders with model_index.json.";
        case Kind::Unet:
        case Kind::TextEncoder:
            return "Get the whole model, in one file or as a folder in the diffusers layout.";
        case Kind::TinyDecoder:
            return "Nothing to do: previews use it by themselves.";
        case Kind::Upscaler:
            return "Nothing to do: it is offered where pictures are enlarged.";
        case Kind::ControlNet:
            return "Nothing to do: the prompt panel offers it under Control.";
        case Kind::ImageEncoder:
            return "Nothing to do: the studio finds its ranker by itself.";
        default:
            return "This version draws with Stable Diffusion 1, 2 and XL.";
    }
}

void inspectWeights(ModelFile& model) {
    const CheckpointHead head = readCheckpointHead(model.path);
    model.family = labelOf(head.kind);
    model.precision = head.precision;
    model.base = head.base;
    model.addOn = addOnOf(head.kind);
    model.what = addOnSentence(head);
    if (!isWholeModel(head.kind)) {
        model.problem = problemFor(head.kind);
        return;
    }
    familyLabel(model.path);  // says what is missing
    model.canDraw = true;
}

void inspectGguf(ModelFile& model) {
    model.what = "A quantised model in the GGUF format.";
    model.problem = "This version reads safetensors and PyTorch files.";
}

}  // namespace

std::string weightsTitle(const fs::path& path) {
    const std::string stem = path.stem().string();
    const bool says =
        stem != "model" && stem != "pytorch_model" && stem != "diffusion_pytorch_model";
    return says ? stem : path.parent_path().filename().string();
}

ModelFile inspectModelFile(const fs::path& path) {
    ModelFile model;
    model.path = path;
    model.title = weightsTitle(path);
    try {
        model.bytes = bytesOf(path);
        model.preview = findPreview(path);
        model.card = findCard(path);
        const std::string ending = path.extension().string();
        if (fs::is_directory(path)) {
            inspectFolder(model);
        } else if (ending == ".gguf") {
            inspectGguf(model);
        } else {
            inspectWeights(model);
        }
    } catch (...) {
        model.problem = currentError().message();
        if (model.what.isEmpty()) model.what = "A file that is damaged or incomplete.";
    }
    return model;
}

}  // namespace ninefold
