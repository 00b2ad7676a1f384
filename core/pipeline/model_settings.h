// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace ninefold {

/// Where the artist keeps models, and what they noted about and set for them: models.json in the
/// library. Every change is written at once, whole or not at all. One object per thread.
class ModelSettings {
public:
    /// A missing file is an empty list. Throws Error{BadFile} if it is damaged; it is left
    /// untouched then.
    explicit ModelSettings(std::filesystem::path file);

    /// Folders beside the studio's own, in the order in which they were added.
    const std::vector<std::filesystem::path>& folders() const { return folders_; }
    /// Throws Error{Usage} if it is no folder or on the list already.
    void addFolder(const std::filesystem::path& folder);
    /// The folder itself stays as it is.
    void removeFolder(const std::filesystem::path& folder);

    /// All notes, by the model's path.
    const std::map<std::string, std::string>& notes() const { return notes_; }
    /// Empty when there is none.
    std::string note(const std::filesystem::path& model) const;
    /// Empty text removes it.
    void setNote(const std::filesystem::path& model, const std::string& text);

    /// The folder of the ranker for all pictures; empty: the program's own choice.
    const std::filesystem::path& ranker() const { return ranker_; }
    void setRanker(const std::filesystem::path& folder);

    /// What the artist set a model to predict, by its path: an id of predictionChoices().
    const std::map<std::string, std::string>& predictions() const { return predictions_; }
    /// Empty: what the model says.
    void setPrediction(const std::filesystem::path& model, const std::string& prediction);

    /// How many of the text encoder's last layers new pictures of a model leave out, by its path.
    const std::map<std::string, int>& clipSkips() const { return clipSkips_; }
    /// 0: none. Throws Error{Usage} outside 0..11.
    void setClipSkip(const std::filesystem::path& model, int layers);

private:
    void set(std::map<std::string, std::string>& values, const std::filesystem::path& model,
             const std::string& value);
    void save() const;

    std::filesystem::path file_;
    std::vector<std::filesystem::path> folders_;
    std::map<std::string, std::string> notes_;
    std::map<std::string, std::string> predictions_;
    std::map<std::string, int> clipSkips_;
    std::filesystem::path ranker_;
};

/// The program's own: dataFolder()/models.json.
ModelSettings modelSettings();

}  // namespace ninefold
