// SPDX-License-Identifier: MIT
#include "core/history/search_text.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <cstring>

namespace ninefold {

namespace {

/// A page of text is no search, and SQLite limits the size of an expression.
constexpr std::size_t kMaxSearchBytes = 4096;
constexpr std::size_t kMaxWords = 64;

bool isSeparator(UChar32 c) {
    return c < 0x20 || c == 0xFFFD || u_isUWhiteSpace(c) || u_charType(c) == U_FORMAT_CHAR;
}

/// Scripts that are written without spaces, or (Hangul) whose words carry particles.
bool isUnspaced(UChar32 c) {
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(c, &status)) {
        case USCRIPT_HAN:
        case USCRIPT_HIRAGANA:
        case USCRIPT_KATAKANA:
        case USCRIPT_BOPOMOFO:
        case USCRIPT_HANGUL:
        case USCRIPT_THAI:
        case USCRIPT_LAO:
        case USCRIPT_KHMER:
        case USCRIPT_MYANMAR:
        case USCRIPT_TIBETAN:
            return true;
        default:
            return false;
    }
}

struct WordKind {
    bool hasLetters = false;  ///< the tokenizer sees a word
    bool isUnspaced = false;  ///< but not where it ends
    bool hasSymbols = false;  ///< signs and emoji that the tokenizer drops
};

WordKind kindOf(const icu::UnicodeString& word) {
    WordKind kind;
    for (int32_t i = 0; i < word.length(); i = word.moveIndex32(i, 1)) {
        const UChar32 c = word.char32At(i);
        kind.hasLetters = kind.hasLetters || u_isalnum(c) || u_charType(c) == U_OTHER_NUMBER ||
                          u_charType(c) == U_LETTER_NUMBER;
        kind.isUnspaced = kind.isUnspaced || isUnspaced(c);
        kind.hasSymbols = kind.hasSymbols || (c >= 0x80 && !u_ispunct(c));
    }
    return kind;
}

/// `text` with `escape` before every character of `special`.
std::string escaped(const std::string& text, const char* special, char escape) {
    std::string out;
    for (const char c : text) {
        if (std::strchr(special, c) != nullptr) out += escape;
        out += c;
    }
    return out;
}

std::vector<icu::UnicodeString> split(const std::string& text) {
    const auto all = icu::UnicodeString::fromUTF8(text.substr(0, kMaxSearchBytes));
    std::vector<icu::UnicodeString> words(1);
    for (int32_t i = 0; i < all.length(); i = all.moveIndex32(i, 1)) {
        const UChar32 c = all.char32At(i);
        if (!isSeparator(c)) {
            words.back().append(c);
        } else if (!words.back().isEmpty()) {
            words.emplace_back();
        }
    }
    if (words.back().isEmpty()) words.pop_back();
    if (words.size() > kMaxWords) words.resize(kMaxWords);
    return words;
}

}  // namespace

SearchText parseSearchText(const std::string& text) {
    SearchText search;
    bool lastIsMatch = false;
    for (const icu::UnicodeString& unicode : split(text)) {
        std::string word;
        unicode.toUTF8String(word);
        const WordKind kind = kindOf(unicode);
        lastIsMatch = kind.hasLetters && !kind.isUnspaced;
        if (lastIsMatch) {
            if (!search.match.empty()) search.match += ' ';
            search.match += '"' + escaped(word, "\"", '"') + '"';
        } else if (kind.isUnspaced || kind.hasSymbols) {
            search.patterns.push_back('%' + escaped(word, "%_\\", '\\') + '%');
        }
    }
    if (lastIsMatch) search.match += '*';
    return search;
}

}  // namespace ninefold
