// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <vector>

#include "core/pipeline/model_file.h"

namespace ninefold::ui {

/// The models that were found: those that can draw first, then by family and title. Filters by what
/// the person types and by whether a model can draw.
class ModelListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, CanDrawRole, PreviewRole };

    explicit ModelListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const ModelFile& model(int row) const;
    /// -1 when it isn't shown.
    int rowOf(const std::filesystem::path& path) const;
    /// All that were found, whatever the filter.
    int total() const { return static_cast<int>(all_.size()); }

    void clear();
    void add(const std::vector<ModelFile>& models);
    /// Words that title, family or file name must hold, in any case.
    void setFilter(const QString& text, bool onlyDrawable);

private:
    bool passes(const ModelFile& model) const;
    void insertShown(std::size_t index);

    std::vector<ModelFile> all_;
    std::vector<std::size_t> shown_;  ///< into all_, in order
    QStringList words_;
    bool onlyDrawable_ = false;
};

}  // namespace ninefold::ui
