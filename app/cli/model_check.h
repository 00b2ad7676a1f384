// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace ninefold::cli {

/// The label of the family that a folder's model belongs to, by its configuration and by the names
/// and shapes of its weights. Throws Error{BadModel} if none recognises it.
std::string familyOf(const std::filesystem::path& folder);

/// What a model's network predicts, as its files or the artist's choice say: "epsilon",
/// "v_prediction" or "sample"; with zero terminal SNR "…_ztsnr". Throws Error{BadModel}.
std::string predictionOf(const std::filesystem::path& model, const std::string& choice);

/// Loads the model of a folder as drawing would and forgets it. Throws the Error{BadModel} that
/// drawing would throw: missing, unexpected or misshapen weights, or a config that isn't supported.
void checkModelLoads(const std::filesystem::path& folder);

}  // namespace ninefold::cli
