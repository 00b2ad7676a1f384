// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <map>
#include <string>
#include <vector>

#include "core/history/history_store.h"
#include "core/pipeline/model_catalog.h"
#include "ui/bridge/library.h"

namespace ninefold::ui {

/// How long drawing takes here: what earlier jobs on this device took, read from the library.
class Timekeeper final : public QObject {
    Q_OBJECT

public:
    /// All references must outlive it. `device` as timings name it.
    Timekeeper(Library& library, const ModelCatalog& catalog, const QString& device,
               QObject* parent = nullptr);

    /// Reads the library again; changed() tells when that is done.
    void read();
    /// Runs of that model, newest first.
    std::vector<Timing> runsOf(const std::string& model) const;
    /// How long these pictures should take, learned from runs where there are any.
    double secondsFor(const Recipe& recipe, int count) const;

Q_SIGNALS:
    void changed();

private:
    Library& library_;
    const ModelCatalog& catalog_;
    const std::string device_;
    std::map<std::string, std::vector<Timing>> runs_;  ///< by model
};

}  // namespace ninefold::ui
