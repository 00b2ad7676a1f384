// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/message.h"
#include "core/pipeline/add_on_catalog.h"

namespace ninefold {

/// A model on this machine, whether Ninefold can draw with it or not.
struct ModelFile {
    std::filesystem::path path;     ///< a folder in the diffusers layout, or one file
    std::string title;              ///< for people
    std::string family;             ///< "Stable Diffusion XL", "LoRA"; empty when unknown
    std::uintmax_t bytes = 0;       ///< on disk
    std::string precision;          ///< of most weights: "f32", "fp16", "bf16"; empty when unknown
    std::filesystem::path preview;  ///< a picture of what it draws; empty when there is none
    std::filesystem::path card;     ///< its README.md; empty when there is none
    bool canDraw = false;
    Message what;           ///< one sentence that says what it is
    Message problem;        ///< why it can't be drawn with, and what to do; empty when it can
    std::string base = {};  ///< what a LoRA or embedding is made for; may be empty
    std::optional<AddOnKind> addOn = {};  ///< what models draw with beside themselves
};

/// Looks at one file or folder without reading its weights; nothing of it is trusted, and what is
/// wrong with it becomes `problem`. Any thread.
ModelFile inspectModelFile(const std::filesystem::path& path);

/// What people call a weights file: its name without the ending, or where a library's layout calls
/// all of them alike ("diffusion_pytorch_model"), that of its folder.
std::string weightsTitle(const std::filesystem::path& path);

/// Whether a file is called like one with weights: ".safetensors", ".ckpt", …
bool hasModelEnding(const std::filesystem::path& path);

/// The folders to look through for models that are shared with other programs: for the folder of
/// A1111 or ComfyUI its models/ and embeddings/ and what its extra_model_paths.yaml names, else the
/// folder itself. Throws Error{BadFile} for a damaged extra_model_paths.yaml.
std::vector<std::filesystem::path> sharedModelFolders(const std::filesystem::path& folder);

/// Finds the files and folders below `folders` that look like models, each once, at most 8 folders
/// deep; links are followed. Folders that can't be read are skipped. Calls `found` for each in no
/// particular order. Throws Error{Cancelled}. Any thread.
void findModelFiles(const std::vector<std::filesystem::path>& folders, const CancelToken& cancel,
                    const std::function<void(const std::filesystem::path&)>& found);

}  // namespace ninefold
