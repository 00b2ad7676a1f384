// SPDX-License-Identifier: MIT
#include "core/text/lora_tags.h"

#include <algorithm>
#include <optional>

#include "core/text/prompt_scanner.h"
#include "core/text/prompt_syntax.h"

namespace ninefold {

namespace {

std::vector<std::string_view> piecesOf(std::string_view text) {
    std::vector<std::string_view> pieces;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find(':', at), text.size());
        pieces.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return pieces;
}

std::string trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// Weights in order or by name; what stands in order counts first.
void takeWeights(const std::vector<std::string_view>& pieces, LoraTag& tag) {
    std::optional<double> text, unet, namedText, namedUnet;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const std::size_t equals = pieces[i].find('=');
        const std::string name =
            equals == std::string_view::npos ? "" : trimmed(pieces[i].substr(0, equals));
        const auto number = promptNumber(
            equals == std::string_view::npos ? pieces[i] : pieces[i].substr(equals + 1));
        if (number && name.empty() && !text) {
            text = number;
        } else if (number && name.empty() && !unet) {
            unet = number;
        } else if (number && name == "te") {
            namedText = number;
        } else if (number && name == "unet") {
            namedUnet = number;
        } else {
            tag.unread = std::string(pieces[i]);
        }
    }
    tag.text = namedText.value_or(text.value_or(1.0));
    tag.unet = namedUnet.value_or(unet.value_or(tag.text));
}

}  // namespace

std::vector<LoraTag> loraTags(std::string_view utf8) {
    constexpr std::size_t kHead = 6;  // "<lora:"
    std::vector<LoraTag> tags;
    for (const PromptSpan& span : parsePrompt(utf8).spans) {
        if (span.kind != PromptSpanKind::Lora) continue;
        LoraTag tag;
        tag.start = span.start;
        tag.length = span.length;
        const auto pieces = piecesOf(utf8.substr(span.start + kHead, span.length - kHead - 1));
        tag.name = trimmed(pieces.front());
        takeWeights(pieces, tag);
        tags.push_back(std::move(tag));
    }
    return tags;
}

}  // namespace ninefold
