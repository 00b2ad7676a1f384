// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include "core/pipeline/helper_catalog.h"

namespace ninefold::ui {

/// The ControlNets on this machine as one model sees them.
struct ControlNets {
    QStringList fitting;   ///< names of those that are made for it
    QStringList others;    ///< names of the rest
    QStringList families;  ///< what the rest is made for, each once: "Stable Diffusion XL"

    bool isEmpty() const { return fitting.isEmpty() && others.isEmpty(); }
};

/// Looks at the model and, when nobody did before, through the folders: not for the interface
/// thread.
ControlNets controlNetsFor(const HelperCatalog& helpers, const std::filesystem::path& model);

}  // namespace ninefold::ui
