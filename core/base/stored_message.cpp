// SPDX-License-Identifier: MIT
#include "core/base/stored_message.h"

#include <utility>
#include <vector>

#include "core/base/json.h"

namespace ninefold {

namespace {

constexpr const char* kPattern = "pattern";
constexpr const char* kFacts = "facts";
constexpr int kDeepest = 8;            // messages within messages
constexpr std::size_t kMostFacts = 9;  // %1 to %9

template <std::size_t... I>
Message madeOf(const std::string& pattern, const std::vector<Message>& facts,
               std::index_sequence<I...> /*count*/) {
    return Message(pattern.c_str(), facts[I]...);
}

/// Of as many facts as there are; `N` at most.
template <std::size_t N = kMostFacts>
Message madeOf(const std::string& pattern, const std::vector<Message>& facts) {
    if (facts.size() == N) return madeOf(pattern, facts, std::make_index_sequence<N>());
    if constexpr (N > 0) return madeOf<N - 1>(pattern, facts);
    return Message(pattern.c_str());
}

Json toJson(const Message& message) {
    if (!message.isPattern()) return message.pattern();
    Json json{{kPattern, message.pattern()}};
    for (const Message& fact : message.facts()) json[kFacts].push_back(toJson(fact));
    return json;
}

bool isMessage(const Json& json, int depth) {
    if (json.is_string()) return true;
    if (depth > kDeepest || !json.is_object()) return false;
    const auto pattern = json.find(kPattern);
    if (pattern == json.end() || !pattern->is_string()) return false;
    const auto facts = json.find(kFacts);
    if (facts == json.end()) return true;
    if (!facts->is_array() || facts->size() > kMostFacts) return false;
    for (const Json& fact : *facts) {
        if (!isMessage(fact, depth + 1)) return false;
    }
    return true;
}

Message fromJson(const Json& json) {
    if (json.is_string()) return json.get<std::string>();
    std::vector<Message> facts;
    for (const Json& fact : json.value(kFacts, Json::array())) facts.push_back(fromJson(fact));
    return madeOf(json[kPattern].get<std::string>(), facts);
}

}  // namespace

std::string toStored(const Message& message) {
    if (message.isEmpty()) return {};
    return message.isPattern() ? dumpJson(toJson(message)) : message.pattern();
}

Message messageFromStored(const std::string& stored) {
    const Json json = Json::parse(stored, nullptr, /*allow_exceptions=*/false);
    return json.is_object() && isMessage(json, 0) ? fromJson(json) : Message(stored);
}

}  // namespace ninefold
