// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include "core/base/cancel_token.h"
#include "core/base/error.h"
#include "core/pipeline/model_catalog.h"
#include "core/pipeline/model_file.h"

namespace ninefold {
class ModelSettings;
}

namespace ninefold::ui {

/// The models on this machine: finds them, and keeps the folders and notes that the artist gave.
/// Lives on the interface thread; every disk access is on a thread of its own, in order.
class ModelLibrary : public QObject {
    Q_OBJECT

public:
    /// `ownFolders` are the studio's; `settingsFile` is read and written as ModelSettings does. The
    /// catalogue is reloaded when what can be drawn with may have changed.
    ModelLibrary(ModelCatalog catalog, std::vector<std::filesystem::path> ownFolders,
                 std::filesystem::path settingsFile, QObject* parent = nullptr);
    /// Stops looking and waits for what is being written.
    ~ModelLibrary() override;

    /// Looks through all folders again.
    void refresh();
    bool isLooking() const { return looking_; }
    const ModelCatalog& catalog() const { return catalog_; }

    /// Those that the artist added.
    const std::vector<std::filesystem::path>& folders() const { return folders_; }
    /// The studio's own, where models can be put.
    const std::vector<std::filesystem::path>& ownFolders() const { return ownFolders_; }
    void addFolder(const std::filesystem::path& folder);
    /// Takes it off the list; nothing in it is touched.
    void removeFolder(const std::filesystem::path& folder);

    /// Writes down the artist's choice of a ranker's folder; see ModelSettings::setRanker().
    void setRanker(const std::filesystem::path& folder);

    QString note(const std::filesystem::path& model) const;
    void setNote(const std::filesystem::path& model, const QString& text);

    /// What the artist set; see ModelSettings. The catalogue takes it up at once.
    QString prediction(const std::filesystem::path& model) const;
    void setPrediction(const std::filesystem::path& model, const QString& prediction);
    int clipSkip(const std::filesystem::path& model) const;
    void setClipSkip(const std::filesystem::path& model, int layers);

Q_SIGNALS:
    /// A model is to be drawn with otherwise.
    void choicesChanged();
    void foldersChanged();
    /// Looking begins anew: what was found before doesn't count.
    void started();
    void found(const std::vector<ninefold::ModelFile>& models);
    void finished();
    /// The catalogue was reloaded.
    void catalogChanged();
    void failed(const ninefold::Error& error);

private:
    void run(std::function<void(ModelSettings&)> work);
    void answer(std::function<void()> call);
    void look(const std::vector<std::filesystem::path>& added, const CancelToken& cancel,
              int round);
    void reportFolders(const ModelSettings& settings);
    void changeFolders(std::function<void(ModelSettings&)> change);

    ModelCatalog catalog_;
    std::vector<std::filesystem::path> ownFolders_;
    std::filesystem::path settingsFile_;
    std::vector<std::filesystem::path> folders_;
    std::map<std::filesystem::path, QString> notes_;  ///< as shown; written behind
    std::map<std::string, std::string> predictions_;  ///< by path
    std::map<std::string, int> clipSkips_;            ///< by path
    CancelToken cancel_;
    int round_ = 0;  ///< counts refresh(), so that late finds of an earlier one are dropped
    bool looking_ = false;
    std::unique_ptr<ModelSettings> settings_;  ///< only on the pool's thread
    QThreadPool pool_;
};

}  // namespace ninefold::ui
