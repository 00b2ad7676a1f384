// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <string>
#include <vector>

namespace ninefold::ui {

/// The LoRAs on this machine, to say what is wrong with a <lora:…> before anything is drawn.
class KnownLoras {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::KnownLoras)

public:
    /// Until it is told names, every name may be one.
    void setNames(const QStringList& names);

    /// One sentence on a "<lora:name:0.8>" as it stands in a prompt; empty when all is well.
    QString problem(const QString& tag) const;

private:
    bool told_ = false;
    std::vector<std::string> names_;
};

}  // namespace ninefold::ui
