// SPDX-License-Identifier: MIT
#include "core/pipeline/prompt_plan.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "core/pipeline/prompt_states.h"
#include "core/text/prompt_schedule.h"

namespace ninefold {

namespace {

constexpr double kSameWeight = 1e-9;

/// Which text of a schedule is drawn with in a step from 0.
class Timeline {
public:
    Timeline(const std::string& text, int steps) : texts_(promptSchedule(text, steps)) {}

    const std::string& at(int step) const {
        const auto found = std::find_if(texts_.begin(), texts_.end(),
                                        [step](const auto& text) { return step < text.until; });
        return found == texts_.end() ? texts_.back().text : found->text;
    }

private:
    std::vector<ScheduledText> texts_;
};

class Planner {
public:
    Planner(const ClipTokenizer& tokenizer, const LearnedWords& learned)
        : tokenizer_(tokenizer), learned_(learned) {}

    void add(const Recipe& recipe, int steps) {
        const std::vector<PromptPart> parts = promptParts(recipe.prompt);
        std::vector<Timeline> timelines;
        double weights = 0;
        for (const PromptPart& part : parts) {
            timelines.emplace_back(part.text, steps);
            weights += part.weight;
        }
        const Timeline negatives(withoutLoras(recipe.negativePrompt), steps);
        const double scale = std::max(recipe.guidanceScale, 1.0);
        const bool isGuided = std::abs(scale * weights - 1) > kSameWeight;
        std::vector<std::size_t> ofStep;
        for (int step = 0; step < steps; ++step) {
            std::vector<std::pair<std::string, double>> said;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                said.emplace_back(timelines[i].at(step), parts[i].weight);
            }
            const std::string& negative = negatives.at(step);
            const bool isSame = said.size() == 1 && said.front().first == negative;
            ofStep.push_back(stateOf(said, isGuided && !isSame ? &negative : nullptr));
        }
        plan_.pictures.push_back(std::move(ofStep));
    }

    PromptPlan finish() { return std::move(plan_); }

private:
    std::size_t stateOf(const std::vector<std::pair<std::string, double>>& said,
                        const std::string* negative) {
        const auto key = std::make_tuple(said, negative != nullptr,
                                         negative == nullptr ? std::string() : *negative);
        const auto [known, isNew] = states_.emplace(key, plan_.states.size());
        if (!isNew) return known->second;
        std::size_t pieces = negative == nullptr ? 0 : chunksOf(*negative).size();
        for (const auto& part : said) pieces = std::max(pieces, chunksOf(part.first).size());
        PromptState state;
        for (const auto& [text, weight] : said) {
            state.parts.push_back({textOf(text, pieces), weight});
        }
        if (negative != nullptr) state.negative = textOf(*negative, pieces);
        plan_.states.push_back(std::move(state));
        return known->second;
    }

    std::size_t textOf(const std::string& text, std::size_t pieces) {
        const auto [known, isNew] = texts_.emplace(std::pair(text, pieces), plan_.texts.size());
        if (!isNew) return known->second;
        plan_.texts.push_back(chunksOf(text));
        padChunks(plan_.texts.back(), pieces);
        return known->second;
    }

    const std::vector<PromptChunk>& chunksOf(const std::string& text) {
        const auto known = chunks_.find(text);
        if (known != chunks_.end()) return known->second;
        return chunks_.emplace(text, promptChunks(tokenizer_, text, learned_)).first->second;
    }

    const ClipTokenizer& tokenizer_;
    const LearnedWords& learned_;
    PromptPlan plan_;
    std::map<std::string, std::vector<PromptChunk>> chunks_;
    std::map<std::pair<std::string, std::size_t>, std::size_t> texts_;
    std::map<std::tuple<std::vector<std::pair<std::string, double>>, bool, std::string>,
             std::size_t>
        states_;
};

}  // namespace

PromptPlan planPrompts(const ClipTokenizer& tokenizer, const std::vector<Recipe>& pictures,
                       int steps, const LearnedWords& learned) {
    Planner planner(tokenizer, learned);
    for (const Recipe& recipe : pictures) planner.add(recipe, steps);
    return planner.finish();
}

}  // namespace ninefold
