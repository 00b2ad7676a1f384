// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace ninefold {

/// What is known of a ranker without loading it.
struct RankerInfo {
    std::filesystem::path folder;
    std::string id;     ///< see Ranker::id()
    std::string title;  ///< for people: that of ninefold.json, else the folder's name
    std::string kind;   ///< "CLIP", "SigLIP", "OpenCLIP"
    /// The only pictures that it was trained on, by ninefold.json ("knows"), such as "pictograms";
    /// empty: pictures of any kind.
    std::string knows;
};

/// The ranker in a folder; nullopt when there is none or its small files are damaged.
std::optional<RankerInfo> inspectRanker(const std::filesystem::path& folder);

/// All rankers in `folders` and below them, at most 4 deep, by title; models aren't entered.
/// Folders that can't be read are skipped. Any thread.
std::vector<RankerInfo> findRankers(const std::vector<std::filesystem::path>& folders);

}  // namespace ninefold
