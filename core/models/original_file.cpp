// SPDX-License-Identifier: MIT
#include "core/models/original_file.h"

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

const std::string kUnet = "model.diffusion_model.";
const std::string kVae = "first_stage_model.";
constexpr double kScale = 0.18215;
constexpr double kScaleOfXl = 0.13025;

struct TextPlace {
    const char* sign;    ///< a tensor that tells that it is there
    const char* prefix;  ///< of its names
    const char* part;
    int dropped;  ///< layers of OpenCLIP that the model doesn't use; < 0: not OpenCLIP
};

constexpr TextPlace kTexts[] = {
    {"cond_stage_model.transformer.text_model.final_layer_norm.weight",
     "cond_stage_model.transformer.", "text_encoder", -1},
    {"cond_stage_model.transformer.final_layer_norm.weight", "cond_stage_model.transformer.",
     "text_encoder", -1},
    {"cond_stage_model.model.ln_final.weight", "cond_stage_model.model.", "text_encoder", 1},
    {"conditioner.embedders.0.transformer.text_model.final_layer_norm.weight",
     "conditioner.embedders.0.transformer.", "text_encoder", -1},
    {"conditioner.embedders.0.model.ln_final.weight", "conditioner.embedders.0.model.",
     "text_encoder_2", 0},
    {"conditioner.embedders.1.model.ln_final.weight", "conditioner.embedders.1.model.",
     "text_encoder_2", 0},
};

}  // namespace

OriginalFile::OriginalFile(std::shared_ptr<const TensorSource> tensors)
    : tensors_(std::move(tensors)) {
    try {
        readParts();
    } catch (const Error& error) {
        throw Error(error.kind(), {"%1: %2.", path().string(), error.whatMessage()},
                    error.adviceMessage());
    }
}

void OriginalFile::readParts() {
    const TensorEntries& entries = tensors_->entries();
    if (tensors_->contains(kUnet + "input_blocks.0.0.weight")) {
        parts_["unet"] = originalUnet(entries, kUnet);
    }
    if (tensors_->contains(kVae + "decoder.conv_in.weight")) {
        const bool isXl = tensors_->contains(kUnet + "label_emb.0.0.weight");
        parts_["vae"] = originalAutoencoder(entries, kVae, isXl ? kScaleOfXl : kScale);
    }
    for (const TextPlace& text : kTexts) {
        if (!tensors_->contains(text.sign)) continue;
        parts_[text.part] = text.dropped < 0
                                ? originalClipText(entries, text.prefix)
                                : originalOpenClipText(entries, text.prefix, text.dropped);
    }
}

const OriginalPart& OriginalFile::part(const std::string& name) const {
    const auto found = parts_.find(name);
    if (found != parts_.end()) return found->second;
    const Message what = name == "unet"  ? Message("the denoiser")
                         : name == "vae" ? Message("the VAE")
                                         : Message("the text encoder");
    throw Error(ErrorKind::BadModel, {"%1 lacks %2.", path().string(), what},
                "Get the whole checkpoint rather than a pruned part of it.");
}

Json OriginalFile::config(const std::string& name) const {
    return part(name).config;
}

std::shared_ptr<const TensorSource> OriginalFile::weights(const std::string& name) const {
    return std::make_shared<RenamedTensors>(tensors_, part(name).origins);
}

ScheduleConfig OriginalFile::schedule() const {
    // What all of them were trained with; the rest, a file leaves open.
    ScheduleConfig config;
    config.betaSchedule = "scaled_linear";
    config.betaStart = 0.00085;
    config.betaEnd = 0.012;
    config.spacing = Spacing::Leading;
    config.stepsOffset = 1;
    config.setAlphaToOne = false;
    config.clipSample = false;
    // Names without numbers by which fine-tunes tell.
    if (tensors_->contains("v_pred")) config.prediction = Prediction::Velocity;
    config.zeroTerminalSnr = tensors_->contains("ztsnr");
    return config;
}

fs::path OriginalFile::tokenizerFolder() const {
    const fs::path beside = path().parent_path() / "tokenizer";
    std::error_code ignored;
    if (fs::exists(beside / "vocab.json", ignored)) return beside;
    return resourceFolder() / "tokenizers/clip";
}

std::optional<std::int64_t> OriginalFile::padId(const std::string& textEncoder) const {
    // OpenCLIP fills up with zeros.
    return part(textEncoder).config.at("hidden_act") == "gelu" ? std::optional<std::int64_t>(0)
                                                               : std::nullopt;
}

}  // namespace ninefold
