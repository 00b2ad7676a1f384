// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/pipeline/add_on_catalog.h"

namespace ninefold {

/// What is known of a model without loading it. Fields after `folder` come from ninefold.json in
/// the model's folder, or from defaults that suit its native size.
struct ModelInfo {
    std::string id;                ///< "ninefold-pictograms", or the folder's name
    std::string title;             ///< for people
    std::filesystem::path folder;  ///< in the diffusers layout, or a checkpoint file
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
    std::string
        prediction;    ///< the artist's choice in place of the model's; see predictionChoices()
    int clipSkip = 0;  ///< the artist's choice for new pictures; see Recipe::clipSkip
};

/// The models that Ninefold can draw with on this machine. Reads only small files; a folder that is
/// no model is skipped. Copies are one catalogue: what one reloads, all have. Any thread.
class ModelCatalog {
public:
    /// Looks at each of `folders`, which may be a model itself, and at all right below it; the
    /// first one's models come first.
    explicit ModelCatalog(const std::vector<std::filesystem::path>& folders);

    /// Looks again, at other folders maybe.
    void reload(const std::vector<std::filesystem::path>& folders);

    /// What the artist set for models, by path: an id of predictionChoices().
    void setPredictions(std::map<std::string, std::string> predictions);
    /// The same of layers to leave out.
    void setClipSkips(std::map<std::string, int> clipSkips);

    /// LoRAs, embeddings and VAEs that the models can draw with.
    AddOnCatalog addOns() const;

    /// As they are now. No two have the same id: of two that say so the later one's is its path.
    std::vector<ModelInfo> models() const;
    /// By id, or by the path of a folder or file anywhere. Empty text is the first model.
    /// Throws Error{BadModel} that lists the known ids.
    ModelInfo find(const std::string& idOrPath) const;
    /// The folder of the ranker for a model's pictures: its own, else the first that any model
    /// names. Empty if there is none.
    std::filesystem::path rankerFolder(const ModelInfo& model) const;

private:
    ModelInfo withChoice(ModelInfo info) const;

    struct State;
    std::shared_ptr<State> state_;
};

/// `own`, and every model in `added`, which may be those of A1111 or ComfyUI. What can't
/// be read among them is left out; the models page says why.
std::vector<std::filesystem::path> modelFolders(std::vector<std::filesystem::path> own,
                                                const std::vector<std::filesystem::path>& added);

/// The folders in which add-ons are looked for: `own`, and all in `added` that sharedModelFolders()
/// names; what can't be read among them is left out.
std::vector<std::filesystem::path> addOnFolders(std::vector<std::filesystem::path> own,
                                                const std::vector<std::filesystem::path>& added);

/// The studio's own: resourceFolder()/models and dataFolder()/models.
std::vector<std::filesystem::path> ownModelFolders();

/// The catalogue of the program: its own folders and those that modelSettings() lists.
ModelCatalog installedModels();

}  // namespace ninefold
