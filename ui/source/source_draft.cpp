// SPDX-License-Identifier: MIT
#include "ui/source/source_draft.h"

#include <algorithm>
#include <array>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "ui/bridge/convert.h"
#include "ui/source/kept_picture.h"

namespace ninefold::ui {

namespace {

constexpr const char* kFacts = "source.json";
constexpr const char* kPicture = "source.png";
constexpr const char* kMask = "source-mask.png";
constexpr int kMostFeather = 64;

}  // namespace

void writeSourceDraft(const std::filesystem::path& folder, const SourceDraft& draft) {
    const Margins& m = draft.margins;
    const Json facts = {{"feather", draft.featherPx},
                        {"strength", draft.strength},
                        {"strength_chosen", draft.strengthChosen},
                        {"margins", {m.left, m.top, m.right, m.bottom}},
                        {"parent", draft.parentImage}};
    keepPicture(folder / kMask, draft.mask);
    writeFileAtomically(folder / kFacts, dumpJson(facts));
    keepPicture(folder / kPicture, draft.picture);
}

SourceDraft readSourceDraft(const std::filesystem::path& folder) {
    SourceDraft draft;
    const QImage picture(toQString(folder / kPicture));
    if (picture.isNull()) return draft;
    try {
        const Json facts = readJsonFile(folder / kFacts);
        draft.featherPx = std::clamp(facts.at("feather").get<int>(), 0, kMostFeather);
        draft.strength = std::clamp(facts.at("strength").get<double>(), 0.0, 1.0);
        draft.strengthChosen = facts.at("strength_chosen").get<bool>();
        const auto margins = facts.at("margins").get<std::array<int, 4>>();
        if (*std::min_element(margins.begin(), margins.end()) < 0) return {};
        draft.margins = {margins[0], margins[1], margins[2], margins[3]};
        draft.parentImage = facts.at("parent").get<std::int64_t>();
    } catch (const Json::exception&) {
        return {};
    } catch (const Error&) {
        return {};
    }
    draft.picture = picture;
    const QImage mask = QImage(toQString(folder / kMask));
    if (mask.size() == picture.size()) draft.mask = mask.convertedTo(QImage::Format_Grayscale8);
    return draft;
}

}  // namespace ninefold::ui
