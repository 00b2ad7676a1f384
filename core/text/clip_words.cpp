// SPDX-License-Identifier: MIT
#include "core/text/clip_words.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "core/base/error.h"

namespace ninefold {

namespace {

constexpr UChar32 kDottedCapitalI = 0x130;  // the one letter whose lower case is two code points
constexpr UChar32 kCombiningDotAbove = 0x307;

const icu::Normalizer2& nfc() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* instance = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status)) {
        throw Error(ErrorKind::Internal, "ICU lacks its Unicode normalization data.");
    }
    return *instance;
}

/// NFD by a stable sort of each run of combining marks. ICU inserts marks one by one, which takes
/// hours for a megabyte of marks in falling order; what this returns leaves it nothing to insert.
icu::UnicodeString decomposed(const icu::UnicodeString& text) {
    struct Mark {
        UChar32 c;
        int order;
    };
    icu::UnicodeString result;
    std::vector<Mark> marks;
    const auto flush = [&] {
        std::stable_sort(marks.begin(), marks.end(),
                         [](const Mark& a, const Mark& b) { return a.order < b.order; });
        for (const Mark& mark : marks) result.append(mark.c);
        marks.clear();
    };
    const auto add = [&](UChar32 c) {
        const int order = u_getCombiningClass(c);
        if (order != 0) {
            marks.push_back({c, order});
            return;
        }
        flush();
        result.append(c);
    };
    icu::UnicodeString parts;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (!nfc().getDecomposition(c, parts)) {
            add(c);
            continue;
        }
        for (std::int32_t k = 0; k < parts.length(); k = parts.moveIndex32(k, 1)) {
            add(parts.char32At(k));
        }
    }
    flush();
    return result;
}

icu::UnicodeString composed(const icu::UnicodeString& text) {
    constexpr std::int32_t kLong = 4096;
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result =
        nfc().normalize(text.length() > kLong ? decomposed(text) : text, status);
    if (U_FAILURE(status)) throw Error(ErrorKind::Internal, u_errorName(status));
    return result;
}

enum class Kind { Space, Letter, Number, Other };

Kind kindOf(UChar32 c) {
    if (u_isUWhiteSpace(c)) return Kind::Space;
    const std::uint32_t category = U_GET_GC_MASK(c);
    if ((category & U_GC_L_MASK) != 0) return Kind::Letter;
    return (category & U_GC_N_MASK) != 0 ? Kind::Number : Kind::Other;
}

/// Length of the contraction that starts here, 0 if none does.
std::int32_t contractionAt(const icu::UnicodeString& text, std::int32_t start) {
    static const std::array<icu::UnicodeString, 7> kContractions{u"'s", u"'t",  u"'re", u"'ve",
                                                                 u"'m", u"'ll", u"'d"};
    for (const icu::UnicodeString& contraction : kContractions) {
        const std::int32_t length = contraction.length();
        if (text.compare(start, length, contraction) == 0) return length;
    }
    return 0;
}

/// The end of the word that starts here, which isn't a space.
std::int32_t endOfWord(const icu::UnicodeString& text, std::int32_t start) {
    if (const std::int32_t length = contractionAt(text, start); length > 0) return start + length;
    const Kind kind = kindOf(text.char32At(start));
    std::int32_t end = text.moveIndex32(start, 1);
    if (kind == Kind::Number) return end;
    while (end < text.length() && kindOf(text.char32At(end)) == kind) {
        end = text.moveIndex32(end, 1);
    }
    return end;
}

}  // namespace

icu::UnicodeString normalizedForClip(const icu::UnicodeString& text) {
    const icu::UnicodeString source = composed(text);
    icu::UnicodeString result;
    bool afterSpace = false;
    for (std::int32_t i = 0; i < source.length(); i = source.moveIndex32(i, 1)) {
        const UChar32 c = source.char32At(i);
        const bool isSpace = u_isUWhiteSpace(c);
        if (!isSpace) {
            result.append(u_tolower(c));
        } else if (!afterSpace) {
            result.append(static_cast<UChar32>(' '));
        }
        if (c == kDottedCapitalI) result.append(kCombiningDotAbove);
        afterSpace = isSpace;
    }
    return result;
}

void forEachClipWord(const icu::UnicodeString& text,
                     const std::function<void(std::string_view utf8)>& onWord) {
    std::string utf8;
    for (std::int32_t start = 0; start < text.length();) {
        if (kindOf(text.char32At(start)) == Kind::Space) {
            ++start;  // white space is in the basic plane: one unit
            continue;
        }
        const std::int32_t end = endOfWord(text, start);
        utf8.clear();
        text.tempSubStringBetween(start, end).toUTF8String(utf8);
        onWord(utf8);
        start = end;
    }
}

}  // namespace ninefold
