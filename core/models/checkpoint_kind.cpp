// SPDX-License-Identifier: MIT
#include "core/models/checkpoint_kind.h"

#include <algorithm>
#include <map>

#include "core/models/add_on_base.h"
#include "core/models/control_names.h"
#include "core/models/tiny_decoder_file.h"
#include "core/models/upscaler_names.h"
#include "core/weights/lora_key.h"
#include "core/weights/textual_inversion_shape.h"
#include "core/weights/weight_index.h"

namespace ninefold {

namespace {

const std::string kWhole = "model.diffusion_model.";  ///< what a checkpoint in one file begins with

/// The width of the text states that a cross-attention takes; 0 when it isn't there.
std::int64_t textWidth(const TensorEntries& tensors, const std::string& block) {
    const auto found = tensors.find(kWhole + block + ".transformer_blocks.0.attn2.to_k.weight");
    return found == tensors.end() || found->second.shape.size() != 2 ? 0 : found->second.shape[1];
}

template <typename Test>
bool anyName(const TensorEntries& tensors, Test&& test) {
    return std::any_of(tensors.begin(), tensors.end(),
                       [&](const auto& entry) { return test(entry.first); });
}

struct Signature {
    const char* tensor;
    CheckpointKind kind;
};

constexpr Signature kWholeModels[] = {
    {"conditioner.embedders.1.model.ln_final.weight", CheckpointKind::StableDiffusionXl},
    {"conditioner.embedders.0.model.ln_final.weight", CheckpointKind::StableDiffusionXlRefiner},
    {"cond_stage_model.model.ln_final.weight", CheckpointKind::StableDiffusion2},
    {"cond_stage_model.transformer.text_model.final_layer_norm.weight",
     CheckpointKind::StableDiffusion1},
    {"cond_stage_model.transformer.final_layer_norm.weight", CheckpointKind::StableDiffusion1},
};

/// The original layout of Stable Diffusion, with all parts in one file.
CheckpointKind wholeModel(const TensorEntries& tensors) {
    if (tensors.count(kWhole + "joint_blocks.0.x_block.attn.qkv.weight") != 0) {
        return CheckpointKind::StableDiffusion3;
    }
    // By the text encoders that come along, whatever the sizes.
    for (const Signature& signature : kWholeModels) {
        if (tensors.count(signature.tensor) != 0) return signature.kind;
    }
    // The refiner and SDXL have no attention in their first block.
    switch (textWidth(tensors, "input_blocks.1.1")) {
        case 768:
            return CheckpointKind::StableDiffusion1;
        case 1024:
            return CheckpointKind::StableDiffusion2;
        default:
            break;
    }
    switch (textWidth(tensors, "input_blocks.4.1")) {
        case 2048:
            return CheckpointKind::StableDiffusionXl;
        case 1280:
            return CheckpointKind::StableDiffusionXlRefiner;
        default:
            return CheckpointKind::Unknown;
    }
}

bool isLora(const TensorEntries& tensors) {
    return anyName(tensors, [](const std::string& name) {
        const std::string role = splitLoraKey(name).role;
        return !role.empty() && role != "alpha" && role != "scale";
    });
}

// Order matters: an autoencoder's encoder alone is none.
constexpr Signature kSignatures[] = {
    {"double_blocks.0.img_attn.qkv.weight", CheckpointKind::Flux},
    {"model.diffusion_model.double_blocks.0.img_attn.qkv.weight", CheckpointKind::Flux},
    {"joint_blocks.0.x_block.attn.qkv.weight", CheckpointKind::StableDiffusion3},
    {"down_blocks.0.resnets.0.conv1.weight", CheckpointKind::Unet},
    {"decoder.conv_in.weight", CheckpointKind::Autoencoder},
    {"first_stage_model.decoder.conv_in.weight", CheckpointKind::Autoencoder},
    {"vision_model.embeddings.patch_embedding.weight", CheckpointKind::ImageEncoder},
    {"text_model.embeddings.token_embedding.weight", CheckpointKind::TextEncoder},
    {"encoder.block.0.layer.0.SelfAttention.q.weight", CheckpointKind::TextEncoder},
};

std::string precisionOf(const TensorEntries& tensors) {
    std::map<std::string, std::size_t> bytes;
    for (const auto& [name, entry] : tensors) bytes[entry.dtype] += entry.end - entry.begin;
    const auto most =
        std::max_element(bytes.begin(), bytes.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (most == bytes.end()) return {};
    if (most->first == "F32") return "f32";
    if (most->first == "F16") return "fp16";
    if (most->first == "BF16") return "bf16";
    if (most->first.rfind("F8", 0) == 0) return "fp8";
    return most->first;
}

}  // namespace

CheckpointKind recogniseCheckpoint(const TensorEntries& tensors) {
    if (isLora(tensors)) return CheckpointKind::Lora;
    // Before models and UNets, of which it may hold one or half of one.
    if (controlLayoutOf(tensors) != ControlLayout::None) return CheckpointKind::ControlNet;
    if (const CheckpointKind kind = wholeModel(tensors); kind != CheckpointKind::Unknown) {
        return kind;
    }
    for (const Signature& signature : kSignatures) {
        if (tensors.count(signature.tensor) != 0) return signature.kind;
    }
    if (tinyDecoderIn(tensors)) return CheckpointKind::TinyDecoder;
    if (upscalerLayoutOf(tensors) != UpscalerLayout::None) return CheckpointKind::Upscaler;
    return textualInversionShape(tensors) ? CheckpointKind::TextualInversion
                                          : CheckpointKind::Unknown;
}

std::string labelOf(CheckpointKind kind) {
    switch (kind) {
        case CheckpointKind::StableDiffusion1:
            return "Stable Diffusion 1";
        case CheckpointKind::StableDiffusion2:
            return "Stable Diffusion 2";
        case CheckpointKind::StableDiffusionXl:
            return "Stable Diffusion XL";
        case CheckpointKind::StableDiffusionXlRefiner:
            return "Stable Diffusion XL refiner";
        case CheckpointKind::StableDiffusion3:
            return "Stable Diffusion 3";
        case CheckpointKind::Flux:
            return "Flux";
        case CheckpointKind::Unet:
            return "UNet";
        case CheckpointKind::Autoencoder:
            return "VAE";
        case CheckpointKind::TextEncoder:
            return "Text encoder";
        case CheckpointKind::ImageEncoder:
            return "Image encoder";
        case CheckpointKind::Lora:
            return "LoRA";
        case CheckpointKind::ControlNet:
            return "ControlNet";
        case CheckpointKind::TextualInversion:
            return "Embedding";
        case CheckpointKind::Upscaler:
            return "Upscaler";
        case CheckpointKind::TinyDecoder:
            return "Preview decoder";
        case CheckpointKind::Unknown:
            return {};
    }
    return {};
}

bool isWholeModel(CheckpointKind kind) {
    return kind == CheckpointKind::StableDiffusion1 || kind == CheckpointKind::StableDiffusion2 ||
           kind == CheckpointKind::StableDiffusionXl ||
           kind == CheckpointKind::StableDiffusionXlRefiner;
}

CheckpointHead readCheckpointHead(const std::filesystem::path& file) {
    const TensorEntries tensors = readWeightIndex(file);
    CheckpointHead head;
    head.kind = recogniseCheckpoint(tensors);
    head.precision = precisionOf(tensors);
    if (head.kind == CheckpointKind::ControlNet) head.textWidth = controlTextWidth(tensors);
    if (head.kind == CheckpointKind::Lora) head.base = loraBase(tensors);
    if (head.kind == CheckpointKind::TextualInversion) {
        const auto shape = textualInversionShape(tensors);
        head.vectors = static_cast<int>(shape->vectors);
        head.base = embeddingBase(shape->width, shape->secondWidth > 0);
    }
    return head;
}

}  // namespace ninefold
