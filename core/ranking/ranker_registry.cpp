// SPDX-License-Identifier: MIT
#include "core/ranking/ranker_registry.h"

#include "core/base/error.h"

namespace ninefold {

namespace rankers {
#define X(name) const RankerKind& name();
#include "core/ranking/rankers.def"
#undef X
}  // namespace rankers

const std::vector<const RankerKind*>& rankerKinds() {
    static const std::vector<const RankerKind*> kKinds = {
#define X(name) &rankers::name(),
#include "core/ranking/rankers.def"
#undef X
    };
    return kKinds;
}

std::unique_ptr<Ranker> makeRanker(const std::filesystem::path& folder) {
    for (const RankerKind* kind : rankerKinds()) {
        if (kind->recognises(folder)) return kind->make(folder);
    }
    throw Error(ErrorKind::BadModel, {"%1 holds nothing that can rank pictures.", folder.string()},
                "Choose the folder of a CLIPModel in the transformers layout.");
}

}  // namespace ninefold
