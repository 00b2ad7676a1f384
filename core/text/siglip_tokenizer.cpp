// SPDX-License-Identifier: MIT
#include "core/text/siglip_tokenizer.h"

#include <unicode/locid.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "core/base/error.h"

namespace ninefold {

namespace {

// transformers sets it before each text, lest SentencePiece drop the space that follows it.
const std::string kMark = "<unk>";
constexpr const char* kSpaceMark = "\xE2\x96\x81";
constexpr std::string_view kPunctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

/// Python's white space.
bool isSpace(UChar32 c) {
    return u_isUWhiteSpace(c) != 0 || (c >= 0x1C && c <= 0x1F);
}

bool isPunctuation(UChar32 c) {
    return c < 0x80 && kPunctuation.find(static_cast<char>(c)) != std::string_view::npos;
}

/// Runs of white space are one space, none at the ends; ASCII punctuation is gone.
icu::UnicodeString canonical(const icu::UnicodeString& text) {
    icu::UnicodeString result;
    bool afterSpace = false;
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
        const UChar32 c = text.char32At(i);
        if (isPunctuation(c)) continue;
        if (isSpace(c)) {
            afterSpace = true;
            continue;
        }
        if (afterSpace && !result.isEmpty()) result.append(static_cast<char16_t>(' '));
        afterSpace = false;
        result.append(c);
    }
    return result;
}

}  // namespace

SiglipTokenizer::SiglipTokenizer(const std::filesystem::path& folder)
    : model_(folder / "spiece.model"), end_(0), markLength_(model_.ids(kMark).size()) {
    const auto end = model_.idOf("</s>");
    if (!end) {
        throw Error(ErrorKind::BadModel,
                    {"The tokenizer file %1 lacks the special token \"%2\".",
                     (folder / "spiece.model").string(), "</s>"},
                    "Copy the model's tokenizer files again.");
    }
    end_ = *end;
}

std::vector<std::int64_t> SiglipTokenizer::tokens(const std::string& utf8) const {
    constexpr std::size_t kMaxBytes = std::size_t{1} << 20;
    if (utf8.size() > kMaxBytes) {
        throw Error(ErrorKind::Usage, "The prompt is longer than 1 MiB.", "Shorten it.");
    }
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
    text.findAndReplace(icu::UnicodeString::fromUTF8(kSpaceMark), " ");
    text.insert(0, icu::UnicodeString::fromUTF8(kSpaceMark));
    text.toLower(icu::Locale::getRoot());
    std::string plain = kMark;
    canonical(text).toUTF8String(plain);
    std::vector<std::int64_t> ids = model_.ids(plain);
    ids.erase(ids.begin(),
              ids.begin() + static_cast<std::ptrdiff_t>(std::min(markLength_, ids.size())));
    return ids;
}

std::vector<std::int64_t> SiglipTokenizer::encode(const std::string& utf8,
                                                  std::size_t length) const {
    std::vector<std::int64_t> ids = tokens(utf8);
    ids.resize(std::min(ids.size(), length - 1));
    ids.resize(length, end_);
    return ids;
}

}  // namespace ninefold
