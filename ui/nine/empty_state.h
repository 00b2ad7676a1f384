// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/pipeline/model_catalog.h"

class QLabel;

namespace ninefold::ui {

/// What the page shows before the first picture: a word of welcome and prompts that the model
/// draws well.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    static constexpr int kMaxPrompts = 8;

    explicit EmptyState(QWidget* parent = nullptr);

    void setModel(const ModelInfo& model);
    /// When no model is installed.
    void setNoModel();

Q_SIGNALS:
    void promptChosen(const QString& prompt);

private:
    void setPrompts(const std::vector<std::string>& prompts);

    QLabel* title_;
    QLabel* sentence_;
    QWidget* chips_;
    QLabel* keys_;
};

}  // namespace ninefold::ui
