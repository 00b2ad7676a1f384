// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/json_fwd.h"

namespace ninefold {

enum class ImageOrder {
    Newest,  ///< newest first
    Prompt,  ///< pictures of one prompt together, the prompt drawn last first
};

/// What to look for. All conditions must hold.
struct ImageQuery {
    std::string text;  ///< words of prompt, negative prompt, tags, notes or model; every word must
                       ///< occur, the last as a prefix; anything a person types is valid
    bool starredOnly = false;
    bool trashed = false;    ///< the trash instead of the library
    std::int64_t jobId = 0;  ///< 0 = any
    int limit = 200;         ///< of images(); imageKeys() gives all
    int offset = 0;
    std::optional<bool> rejected;
    std::string origin;   ///< of ImageRow, or "made": all but imported
    std::string modelId;  ///< any of its versions
    std::string tag;
    std::int64_t collection = 0;  ///< 0 = any
    int minRating = 0;            ///< 1..5; 0 = any
    int lastDays = 0;             ///< made in the last n times 24 hours; 0 = any
    std::int64_t fromMs = 0;      ///< not earlier; 0 = any
    std::int64_t untilMs = 0;     ///< earlier; 0 = any
    int width = 0;                ///< px, exactly; 0 = any
    int height = 0;
    double minFitness = 0;       ///< 0..1; 0 = any, also unscored
    std::int64_t similarTo = 0;  ///< pictures that look like this one, the most alike first
    ImageOrder order = ImageOrder::Newest;  ///< unless similarTo is set
};

/// What differs from the default; without limit and offset.
Json toJson(const ImageQuery& query);
/// The reverse. Unknown keys are ignored. Throws Error{BadFile} if a value has the wrong type.
ImageQuery queryFromJson(const Json& json);

/// Whether two queries find the same, whatever their limit and offset.
bool operator==(const ImageQuery& a, const ImageQuery& b);
inline bool operator!=(const ImageQuery& a, const ImageQuery& b) {
    return !(a == b);
}

}  // namespace ninefold
