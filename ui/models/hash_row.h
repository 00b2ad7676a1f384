// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>
#include <filesystem>

#include "core/base/cancel_token.h"

class QLabel;
class QToolButton;

namespace ninefold::ui {

/// The SHA-256 of a model, with the ten digits that A1111 writes into pictures. It is computed in
/// the background where it isn't remembered, which takes seconds, and can be copied.
class HashRow : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDelayMs = 400;  ///< nobody waits for those that are only passed by

    /// Hashes are remembered in `folder`; see ModelHashes.
    explicit HashRow(std::filesystem::path folder, QWidget* parent = nullptr);
    /// Stops computing.
    ~HashRow() override;

    void showModel(const std::filesystem::path& model);
    /// In full; empty while it isn't known.
    QString hash() const { return hash_; }

Q_SIGNALS:
    void hashShown();

private:
    void compute();
    void show(const QString& hash);

    std::filesystem::path folder_;
    std::filesystem::path model_;
    QString hash_;
    QLabel* text_;
    QToolButton* copy_;
    QTimer delay_;
    CancelToken cancel_;
};

}  // namespace ninefold::ui
