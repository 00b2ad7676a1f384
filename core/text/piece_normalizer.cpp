// SPDX-License-Identifier: MIT
#include "core/text/piece_normalizer.h"

#include "core/base/error.h"

namespace ninefold {

namespace {

constexpr std::string_view kSpaceMark = "\xE2\x96\x81";
constexpr std::string_view kNoCharacter = "\xEF\xBF\xBD";
constexpr std::size_t kUnitBytes = 4;

std::uint32_t numberAt(std::string_view bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = kUnitBytes; i-- > 0;) {
        value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
    }
    return value;
}

// A unit of a double-array trie as Darts-clone packs it.
bool hasLeaf(std::uint32_t unit) {
    return (unit >> 8U & 1U) == 1;
}
std::uint32_t valueOf(std::uint32_t unit) {
    return unit & 0x7FFFFFFFU;
}
std::uint32_t labelOf(std::uint32_t unit) {
    return unit & 0x800000FFU;
}
std::uint32_t offsetOf(std::uint32_t unit) {
    return unit >> 10U << ((unit & 0x200U) >> 6U);
}

bool beginsWithSpace(std::string_view text) {
    return !text.empty() && text.front() == ' ';
}

}  // namespace

std::size_t utf8Length(std::string_view text) {
    if (text.empty()) return 0;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const auto follows = [&](std::size_t i) { return i < text.size() && (byte(i) & 0xC0) == 0x80; };
    const unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0) {
        if (!follows(1) || !follows(2)) return 0;
        const bool isOverlong = first == 0xE0 && byte(1) < 0xA0;
        const bool isSurrogate = first == 0xED && byte(1) >= 0xA0;
        return isOverlong || isSurrogate ? 0 : 3;
    }
    if (first < 0xF0 || first > 0xF4 || !follows(1) || !follows(2) || !follows(3)) return 0;
    const bool isOverlong = first == 0xF0 && byte(1) < 0x90;
    const bool isBeyond = first == 0xF4 && byte(1) >= 0x90;
    return isOverlong || isBeyond ? 0 : 4;
}

PieceNormalizer::PieceNormalizer(std::string_view charsMap, bool collapsesSpaces)
    : collapsesSpaces_(collapsesSpaces) {
    if (charsMap.empty()) return;
    const auto refuse = [] {
        throw Error(ErrorKind::BadModel, "The tokenizer's table of characters is damaged.",
                    "Copy the model's tokenizer files again.");
    };
    if (charsMap.size() < kUnitBytes) refuse();
    const std::size_t trieBytes = numberAt(charsMap, 0);
    if (trieBytes % kUnitBytes != 0 || trieBytes > charsMap.size() - kUnitBytes) refuse();
    for (std::size_t at = kUnitBytes; at < kUnitBytes + trieBytes; at += kUnitBytes) {
        trie_.push_back(numberAt(charsMap, at));
    }
    replacements_ = charsMap.substr(kUnitBytes + trieBytes);
    replacements_ += '\0';  // so that each of them ends
}

PieceNormalizer::Step PieceNormalizer::replaced(std::string_view rest) const {
    Step longest{{}, 0};
    std::size_t at = trie_.empty() ? 0 : offsetOf(trie_[0]);
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const auto byte = static_cast<unsigned char>(rest[i]);
        at ^= byte;
        if (at >= trie_.size() || labelOf(trie_[at]) != byte) return longest;
        const std::uint32_t unit = trie_[at];
        at ^= offsetOf(unit);
        if (!hasLeaf(unit)) continue;
        if (at >= trie_.size() || valueOf(trie_[at]) >= replacements_.size()) return longest;
        longest = {std::string_view(replacements_.c_str() + valueOf(trie_[at])), i + 1};
    }
    return longest;
}

PieceNormalizer::Step PieceNormalizer::step(std::string_view rest) const {
    if (const Step found = replaced(rest); found.length > 0) return found;
    const std::size_t length = utf8Length(rest);
    return length == 0 ? Step{kNoCharacter, 1} : Step{rest.substr(0, length), length};
}

std::string PieceNormalizer::normalized(std::string_view utf8) const {
    std::string result;
    bool afterSpace = collapsesSpaces_;  // none at the beginning
    while (!utf8.empty()) {
        Step next = step(utf8);
        utf8.remove_prefix(next.length);
        while (afterSpace && beginsWithSpace(next.text)) next.text.remove_prefix(1);
        if (next.text.empty()) continue;
        for (const char c : next.text) {
            if (c == ' ') {
                result += kSpaceMark;
            } else {
                result += c;
            }
        }
        afterSpace = collapsesSpaces_ && next.text.back() == ' ';
    }
    const auto endsWithSpace = [&] {
        return result.size() >= kSpaceMark.size() &&
               result.compare(result.size() - kSpaceMark.size(), kSpaceMark.size(), kSpaceMark) ==
                   0;
    };
    while (collapsesSpaces_ && endsWithSpace()) result.resize(result.size() - kSpaceMark.size());
    return result;
}

}  // namespace ninefold
