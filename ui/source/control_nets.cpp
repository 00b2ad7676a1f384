// SPDX-License-Identifier: MIT
#include "ui/source/control_nets.h"

#include <QCoreApplication>

#include "core/pipeline/text_width.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ControlNets)
};

QString familyOf(const Helper& helper) {
    const std::string family = familyOfTextWidth(helper.textWidth);
    const bool isKnown = family != std::to_string(helper.textWidth);
    return isKnown ? toQString(family) : Text::tr("models of another kind");
}

}  // namespace

ControlNets controlNetsFor(const HelperCatalog& helpers, const std::filesystem::path& model) {
    ControlNets nets;
    const std::int64_t width = textWidthOf(model);
    for (const Helper& helper : helpers.all(Helper::Kind::ControlNet)) {
        if (width > 0 && helper.textWidth == width) {
            nets.fitting << toQString(helper.name);
            continue;
        }
        nets.others << toQString(helper.name);
        nets.families << familyOf(helper);
    }
    nets.families.removeDuplicates();
    return nets;
}

}  // namespace ninefold::ui
