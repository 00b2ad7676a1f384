// SPDX-License-Identifier: MIT
#include "ui/prompt/known_loras.h"

#include <algorithm>

#include "core/base/near_names.h"
#include "core/text/lora_tags.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

void KnownLoras::setNames(const QStringList& names) {
    told_ = true;
    names_.clear();
    for (const QString& name : names) names_.push_back(toStdString(name));
}

QString KnownLoras::problem(const QString& tag) const {
    const std::vector<LoraTag> tags = loraTags(toStdString(tag));
    if (tags.empty()) return {};
    const LoraTag& lora = tags.front();
    if (!lora.unread.empty()) {
        return tr("“%1” is no weight: write <lora:name:0.8>, or <lora:name:te=0.8:unet=0.5>.")
            .arg(toQString(lora.unread));
    }
    const std::string wanted = lowerCase(lora.name);
    const bool isKnown =
        !told_ || std::any_of(names_.begin(), names_.end(),
                              [&](const std::string& name) { return lowerCase(name) == wanted; });
    // A template's name comes later; what has an ending or a folder is looked up when drawing.
    if (isKnown || lora.name.find_first_of("{_/.") != std::string::npos) return {};
    const QString what = tr("There is no LoRA “%1”.").arg(toQString(lora.name));
    QStringList near;
    for (const std::string& name : nearNames(lora.name, names_)) near << toQString(name);
    return near.isEmpty() ? what
                          : what + QLatin1Char(' ') + tr("Near: %1").arg(near.join(tr(", ")));
}

}  // namespace ninefold::ui
