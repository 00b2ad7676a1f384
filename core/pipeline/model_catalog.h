// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace ninefold {

/// What is known of a model without loading it. Fields after `folder` come from ninefold.json in
/// the model's folder, or from defaults that suit its native size.
struct ModelInfo {
    std::string id;                ///< "ninefold-pictograms", or the folder's name
    std::string title;             ///< for people
    std::filesystem::path folder;  ///< diffusers layout
    std::string description;
    int width = 512;       ///< native size, px
    int height = 512;      ///< native size, px
    int sizeMultiple = 8;  ///< width and height are multiples of it
    int steps = 20;
    double guidanceScale = 7.0;
    std::string sampler = "dpmpp_2m";
    std::string ranker;  ///< folder of the CLIP that ranks its pictures; empty: the embedded one
    std::vector<std::string> words;    ///< words it knows, for completion; empty: open vocabulary
    std::vector<std::string> styles;   ///< style words
    std::vector<std::string> prompts;  ///< good first prompts
    /// Rows of the linear fit latent channel -> RGB in [-1,1] for previews; empty when unknown.
    std::vector<std::array<float, 3>> latentRgb;
    std::array<float, 3> latentRgbBias{};
};

/// The models on this machine. Reads only small files; a folder that is no model is skipped.
class ModelCatalog {
public:
    /// Looks at every sub-folder of each of `folders`; the first one's models come first.
    explicit ModelCatalog(const std::vector<std::filesystem::path>& folders);

    const std::vector<ModelInfo>& models() const { return models_; }
    /// By id, or by the path of a folder anywhere. Empty text is the first model.
    /// Throws Error{BadModel} that lists the known ids.
    ModelInfo find(const std::string& idOrPath) const;
    /// The folder of the ranker for a model's pictures: its own, else the first that any model
    /// names. Empty if there is none.
    std::filesystem::path rankerFolder(const ModelInfo& model) const;

private:
    std::vector<ModelInfo> models_;
};

/// The catalogue of the program: resourceFolder()/models, then dataFolder()/models.
ModelCatalog installedModels();

}  // namespace ninefold
