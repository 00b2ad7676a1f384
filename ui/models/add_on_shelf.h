// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QThreadPool>

#include "core/pipeline/add_on_catalog.h"
#include "ui/prompt/add_on_names.h"

namespace ninefold::ui {

/// Reads the names of LoRAs, embeddings and VAEs on a thread of its own.
class AddOnShelf : public QObject {
    Q_OBJECT

public:
    explicit AddOnShelf(AddOnCatalog catalog, QObject* parent = nullptr);
    /// Waits for what is being read.
    ~AddOnShelf() override;

public Q_SLOTS:
    void read();

Q_SIGNALS:
    void namesRead(const ninefold::ui::AddOnNames& names);

private:
    AddOnCatalog catalog_;
    QThreadPool pool_;  ///< last, so that it is waited for first
};

}  // namespace ninefold::ui
