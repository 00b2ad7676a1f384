// SPDX-License-Identifier: MIT
#include "core/weights/textual_inversion_shape.h"

#include <string>

namespace ninefold {
namespace {

constexpr std::int64_t kMostVectors = 1024;
constexpr std::int64_t kLeastWidth = 16;  ///< below that it is something else

const std::string kFirst = "clip_l";
const std::string kSecond = "clip_g";

/// diffusers names the tensor after the word that it teaches, "<cat-toy>" or any other.
bool isWord(const std::string& name) {
    if (name.rfind("string_to_param.", 0) == 0) return true;
    return name.find('.') == std::string::npos && name != "weight" && name != "bias";
}

/// [n,width]; a single vector may have one dimension.
bool takeShape(const TensorEntry& entry, std::int64_t& vectors, std::int64_t& width) {
    const auto& shape = entry.shape;
    if (shape.empty() || shape.size() > 2) return false;
    vectors = shape.size() == 1 ? 1 : shape.front();
    width = shape.back();
    return vectors >= 1 && vectors <= kMostVectors && width >= kLeastWidth &&
           (entry.dtype.front() == 'F' || entry.dtype == "BF16");
}

}  // namespace

std::optional<TextualInversionShape> textualInversionShape(const TensorEntries& tensors) {
    TextualInversionShape shape;
    if (tensors.count(kFirst) != 0 && tensors.count(kSecond) != 0) {
        std::int64_t second = 0;
        const bool fits =
            tensors.size() == 2 && takeShape(tensors.at(kFirst), shape.vectors, shape.width) &&
            takeShape(tensors.at(kSecond), second, shape.secondWidth) && second == shape.vectors;
        return fits ? std::optional(shape) : std::nullopt;
    }
    if (tensors.size() != 1 || !isWord(tensors.begin()->first)) return std::nullopt;
    const bool fits = takeShape(tensors.begin()->second, shape.vectors, shape.width);
    return fits ? std::optional(shape) : std::nullopt;
}

}  // namespace ninefold
