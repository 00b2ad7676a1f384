// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <filesystem>

#include "core/pipeline/model_catalog.h"
#include "ui/models/model_library.h"

class QCheckBox;
class QFrame;
class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QStackedWidget;

namespace ninefold::ui {

class FolderList;
class ModelDetails;
class ModelListModel;
class PictureLoader;

/// The models on this machine: what was found in the studio's folder and in folders shared with
/// other programs, what each is, and why one can't be used.
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    /// `library` must outlive it. Looks for models when it is first shown.
    explicit ModelsPage(ModelLibrary& library, QWidget* parent = nullptr);

public Q_SLOTS:
    /// Selects a model of the catalogue, now or when it is found.
    void selectModel(const QString& id);

Q_SIGNALS:
    /// The artist wants to draw with it.
    void modelChosen(const QString& id);
    /// A LoRA, an embedding or a VAE is to be used.
    void addOnChosen(const ninefold::ModelFile& file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeFilter();
    QWidget* makeFoot();
    void connectLibrary();
    void showFound(const std::vector<ModelFile>& models);
    void showSelected();
    void showState();
    void showError(const Error& error);
    void applyFilter();
    void select(int row);
    std::optional<ModelInfo> infoOf(const ModelFile& model) const;
    void showDetails(const ModelFile& model);
    void readCard(const ModelFile& model);

    ModelLibrary& library_;
    ModelListModel* model_;
    PictureLoader* previews_;
    QListView* view_;
    QLineEdit* search_;
    QCheckBox* onlyDrawable_;
    FolderList* folders_;
    QProgressBar* progress_;
    QLabel* count_;
    QLabel* error_;
    ModelDetails* details_;
    QLabel* empty_;
    QStackedWidget* stack_;
    std::filesystem::path wanted_;  ///< to be selected once it is found
    bool looked_ = false;
};

}  // namespace ninefold::ui
