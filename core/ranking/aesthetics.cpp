// SPDX-License-Identifier: MIT
#include "core/base/aesthetics.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/ranking/ranker_registry.h"

namespace ninefold {

namespace {

constexpr const char* kId = "aesthetics";

/// Ranks by looks alone: the prompt says nothing to it.
class AestheticsRanker final : public Ranker {
public:
    std::string id() const override { return kId; }

    std::vector<Score> score(const std::string& /*prompt*/,
                             const std::vector<Image>& images) override {
        std::vector<Score> scores;
        for (const Image& image : images) {
            const double value = measureAesthetics(image).value();
            scores.push_back({value, value});
        }
        return scores;
    }
};

/// It has no weights, so its id stands in place of a folder.
bool recognises(const std::filesystem::path& folder) {
    return folder == kId;
}

std::unique_ptr<Ranker> make(const std::filesystem::path& /*folder*/) {
    return std::make_unique<AestheticsRanker>();
}

}  // namespace

namespace rankers {
const RankerKind& aesthetics();
const RankerKind& aesthetics() {
    static constexpr RankerKind kKind{"Aesthetics", recognises, make};
    return kKind;
}
}  // namespace rankers

}  // namespace ninefold
