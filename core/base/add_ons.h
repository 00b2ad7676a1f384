// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "core/base/json_fwd.h"

namespace ninefold {

/// What a picture was drawn with beside its model. Names are file names without folder and ending;
/// hashes are SHA-256 in lower-case hexadecimal, or their first digits where another program wrote
/// them.
struct AddOns {
    struct Lora {
        std::string name;
        std::string hash;  ///< of the tensors alone in safetensors, as A1111 counts them
        double unet = 1.0;
        double text = 1.0;
    };
    struct Embedding {
        std::string name;
        std::string hash;
    };
    std::vector<Lora> loras;            ///< in the order of the prompt
    std::vector<Embedding> embeddings;  ///< by name
    std::string vae;                    ///< name or path; empty: the model's own
    std::string vaeHash;

    // Written out: GCC 12 warns of uninitialized texts in an aggregate within an aggregate.
    AddOns() noexcept {}
};

/// Adds keys only for what there is.
void addTo(Json& json, const AddOns& addOns);
/// What is missing keeps its default. Throws Json::exception for a wrong type.
AddOns addOnsFromJson(const Json& json);

/// Whether two hashes may be of one file: one is the beginning of the other. An empty one may.
bool mayBeSame(const std::string& hash, const std::string& other);

}  // namespace ninefold
