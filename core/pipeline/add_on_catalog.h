// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/text/learned_words.h"

namespace ninefold {

enum class AddOnKind { Lora, Embedding, Vae };

/// A file that a model can draw with beside itself.
struct AddOn {
    AddOnKind kind = AddOnKind::Lora;
    std::string name;  ///< of the file, without folder and ending
    std::filesystem::path file;
    int vectors = 0;   ///< of an embedding: tokens that its word takes
    std::string base;  ///< "Stable Diffusion XL": what it is made for; empty when unknown
};

/// LoRAs, embeddings and VAEs on this machine. Folders are looked through when something is first
/// asked for, heads of files alone, and again for what isn't known. A damaged file is left out, and
/// says what is wrong with it when it is asked for by name; one in a folder "embeddings" counts as
/// an embedding. Copies are one catalogue. Any thread.
class AddOnCatalog {
public:
    explicit AddOnCatalog(std::vector<std::filesystem::path> folders = {});

    /// Looks again, at other folders maybe, when it is next asked.
    void reload(std::vector<std::filesystem::path> folders);

    /// By name. Of several that are called alike the one in the first folder, each once.
    std::vector<AddOn> all(AddOnKind kind) const;
    /// By name in any case, with or without its ending; a VAE also by its path anywhere, which may
    /// be a folder of diffusers. Throws Error{Usage} that lists near names, or Error{BadModel} of a
    /// damaged file.
    AddOn find(AddOnKind kind, const std::string& name) const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

/// The words that embeddings teach.
std::vector<LearnedWord> learnedWords(const std::vector<AddOn>& embeddings);

}  // namespace ninefold
