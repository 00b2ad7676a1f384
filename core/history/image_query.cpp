// SPDX-License-Identifier: MIT
#include "core/history/image_query.h"

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {

/// Calls `visit(key, value)` for every condition, so that writing and reading name each once.
template <typename Query, typename Visit>
void forEachCondition(Query& query, Visit visit) {
    visit("text", query.text);
    visit("starred", query.starredOnly);
    visit("trashed", query.trashed);
    visit("job", query.jobId);
    visit("origin", query.origin);
    visit("model", query.modelId);
    visit("tag", query.tag);
    visit("collection", query.collection);
    visit("min_rating", query.minRating);
    visit("last_days", query.lastDays);
    visit("from", query.fromMs);
    visit("until", query.untilMs);
    visit("width", query.width);
    visit("height", query.height);
    visit("min_fitness", query.minFitness);
    visit("similar_to", query.similarTo);
}

}  // namespace

Json toJson(const ImageQuery& query) {
    Json json = Json::object();
    forEachCondition(query, [&json](const char* key, const auto& value) {
        if (value != std::decay_t<decltype(value)>()) json[key] = value;
    });
    if (query.rejected) json["rejected"] = *query.rejected;
    if (query.order == ImageOrder::Prompt) json["order"] = "prompt";
    return json;
}

ImageQuery queryFromJson(const Json& json) {
    ImageQuery query;
    try {
        forEachCondition(query, [&json](const char* key, auto& value) {
            value = json.value(key, std::decay_t<decltype(value)>());
        });
        if (json.contains("rejected")) query.rejected = json["rejected"].get<bool>();
        if (json.value("order", "") == "prompt") query.order = ImageOrder::Prompt;
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadFile, {"The search is damaged: %1", error.what()});
    }
    return query;
}

bool operator==(const ImageQuery& a, const ImageQuery& b) {
    return toJson(a) == toJson(b);
}

}  // namespace ninefold
