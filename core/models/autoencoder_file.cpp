// SPDX-License-Identifier: MIT
#include "core/models/autoencoder_file.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/folder_weights.h"
#include "core/models/original_part.h"

namespace fs = std::filesystem;

namespace ninefold {
namespace {

const std::string kPrefix = "first_stage_model.";

bool isThere(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

/// Channels of the levels and layers, read off the shapes of diffusers' layout.
Json configOfShapes(const TensorEntries& tensors, Json own) {
    const auto block = [](int level, int layer) {
        return "encoder.down_blocks." + std::to_string(level) + ".resnets." +
               std::to_string(layer) + ".conv1.weight";
    };
    Json channels = Json::array();
    for (int level = 0; tensors.count(block(level, 0)) != 0; ++level) {
        channels.push_back(extentOf(tensors, block(level, 0), 0));
    }
    int layers = 0;
    while (tensors.count(block(0, layers)) != 0) ++layers;
    const auto types = [&](const char* type) {
        return Json(std::vector<std::string>(channels.size(), type));
    };
    own.update({{"in_channels", extentOf(tensors, "encoder.conv_in.weight", 1)},
                {"out_channels", extentOf(tensors, "decoder.conv_out.weight", 0)},
                {"latent_channels", extentOf(tensors, "decoder.conv_in.weight", 1)},
                {"block_out_channels", channels},
                {"down_block_types", types("DownEncoderBlock2D")},
                {"up_block_types", types("UpDecoderBlock2D")},
                {"layers_per_block", layers},
                {"use_quant_conv", tensors.count("quant_conv.weight") != 0},
                {"use_post_quant_conv", tensors.count("post_quant_conv.weight") != 0}});
    return own;
}

AutoencoderFile openFile(const fs::path& path, const Json& own) {
    const auto tensors = openTensors(path);
    const bool isDiffusers = tensors->contains("decoder.mid_block.resnets.0.conv1.weight");
    if (isDiffusers) {
        const fs::path config = path.parent_path() / "config.json";
        const bool isBeside = path.stem() == "diffusion_pytorch_model" && isThere(config);
        return {isBeside ? readJsonFile(config) : configOfShapes(tensors->entries(), own), tensors};
    }
    const std::string prefix = tensors->contains(kPrefix + "decoder.conv_in.weight") ? kPrefix : "";
    if (!tensors->contains(prefix + "decoder.mid.block_1.conv1.weight")) {
        throw Error(ErrorKind::BadModel, {"%1 is no VAE of latent diffusion.", path.string()},
                    "Choose another VAE, or the model's own.");
    }
    const double scale = own.value("scaling_factor", 1.0);
    OriginalPart part = originalAutoencoder(tensors->entries(), prefix, scale);
    Json config = own;
    config.update(part.config);
    return {config, std::make_shared<RenamedTensors>(tensors, part.origins)};
}

}  // namespace

AutoencoderFile openAutoencoder(const fs::path& path, const Json& own) {
    std::error_code ignored;
    try {
        if (!fs::is_directory(path, ignored)) return openFile(path, own);
        return {readJsonFile(path / "config.json"),
                openTensors(findWeights(path, "diffusion_pytorch_model"))};
    } catch (const Error& error) {
        const std::string name = path.string();
        if (error.line().find(name) != std::string::npos) throw error.as(ErrorKind::BadModel);
        throw Error(ErrorKind::BadModel, {"%1: %2.", name, error.whatMessage()},
                    error.adviceMessage());
    }
}

}  // namespace ninefold
