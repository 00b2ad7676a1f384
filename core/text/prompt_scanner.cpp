// SPDX-License-Identifier: MIT
#include "core/text/prompt_scanner.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "core/text/choice_option.h"

namespace ninefold {

namespace {

using Kind = PromptToken::Kind;

constexpr std::string_view kSpaces = " \t\r\n\v\f";

bool isSpace(char c) {
    return kSpaces.find(c) != std::string_view::npos;
}

/// Letters of other scripts begin with bytes above 127.
bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
           (c >= 'A' && c <= 'Z') || c == '_';
}

bool isNumberByte(char c) {
    return (c >= '0' && c <= '9') || c == '.' || c == '+' || c == '-';
}

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(kSpaces);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpaces) - first + 1);
}

class Scanner {
public:
    Scanner(std::string_view text, PromptDialect dialect)
        : text_(text),
          isFull_(dialect == PromptDialect::Full),
          hasBars_(dialect != PromptDialect::Attention) {}

    std::vector<PromptToken> run() {
        while (at_ < text_.size()) {
            if (!takeMark() && !takeWord()) addText();
        }
        return std::move(tokens_);
    }

private:
    char peek(std::size_t ahead) const {
        return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0';
    }

    bool add(Kind kind, std::size_t length, double value = 1.0) {
        tokens_.push_back({kind, at_, length, value});
        at_ += length;
        return true;
    }

    void addText() {
        if (tokens_.empty() || tokens_.back().kind != Kind::Text) {
            tokens_.push_back({Kind::Text, at_, 0, 1.0});
        }
        ++tokens_.back().length;
        ++at_;
    }

    bool takeMark() {
        switch (text_[at_]) {
            case '\\':
                return takeEscape();
            case '(':
                return add(Kind::OpenRound, 1);
            case ')':
                return add(Kind::CloseRound, 1);
            case '[':
                return add(Kind::OpenSquare, 1);
            case ']':
                return add(Kind::CloseSquare, 1);
            case ':':
                return takeWeightedClose() || add(Kind::Colon, 1);
            default:
                return hasBars_ && (takeChoiceMark() || (isFull_ && takeFullMark()));
        }
    }

    bool takeChoiceMark() {
        switch (text_[at_]) {
            case '{':
                return add(Kind::OpenBrace, 1) && takeChoiceOption(true);
            case '}':
                return add(Kind::CloseBrace, 1);
            case '|':
                return add(Kind::Bar, 1) && takeChoiceOption(false);
            default:
                return false;
        }
    }

    bool takeFullMark() {
        switch (text_[at_]) {
            case '<':
                return takeLora();
            case '_':
                return takeWildcard();
            default:
                return false;
        }
    }

    bool takeEscape() {
        const char next = peek(1);
        const bool isPair = next != '\0' && std::string_view("()[]\\").find(next) != text_.npos;
        return add(Kind::Escape, isPair ? 2 : 1);
    }

    bool takeWeightedClose() {
        std::size_t end = at_ + 1;
        const auto skip = [&](auto accepts) {
            while (end < text_.size() && accepts(text_[end])) ++end;
        };
        skip(isSpace);
        skip(isNumberByte);
        skip(isSpace);
        if (end >= text_.size() || text_[end] != ')') return false;
        const auto weight = promptNumber(text_.substr(at_ + 1, end - at_ - 1));
        return weight && add(Kind::WeightedClose, end + 1 - at_, *weight);
    }

    /// "2$$", "1-2$$ and $$", "0.5::", or a number and a weight behind it.
    bool takeChoiceOption(bool mayCount) {
        const ChoiceOption option = readChoiceOption(text_.substr(at_));
        if (option.length == 0 || (option.count && !mayCount)) return true;
        add(Kind::ChoiceOption, option.length);
        return !option.count || takeChoiceOption(false);
    }

    bool takeLora() {
        std::size_t head = 0;
        for (const std::string_view name : {"<lora:", "<lyco:"}) {
            if (text_.substr(at_, name.size()) == name) head = name.size();
        }
        if (head == 0) return false;
        const std::size_t end = text_.find_first_of("<>\n", at_ + head);
        if (end == std::string_view::npos || text_[end] != '>') return add(Kind::OpenAngle, 1);
        const std::string_view inside = text_.substr(at_ + head, end - at_ - head);
        const std::size_t colon = inside.find(':');
        double weight = 1.0;
        if (colon != std::string_view::npos) {
            const std::string_view number = inside.substr(colon + 1);
            weight = promptNumber(number.substr(0, number.find(':'))).value_or(1.0);
        }
        return add(Kind::Lora, end + 1 - at_, weight);
    }

    bool takeWildcard() {
        const auto isNameByte = [](char c) {
            return (isWordByte(c) && c != '_') || c == '/' || c == '*' || c == '-' || c == '.';
        };
        if (peek(1) != '_' || !isNameByte(peek(2))) return false;
        std::size_t end = at_ + 2;
        // A single underscore may stand in a name, two end it.
        while (end < text_.size() && (isNameByte(text_[end]) || text_[end] == '_')) {
            if (text_[end] == '_' && end + 1 < text_.size() && text_[end + 1] == '_') {
                return add(Kind::Wildcard, end + 2 - at_);
            }
            ++end;
        }
        return false;
    }

    bool takeWord() {
        if (at_ > 0 && isWordByte(text_[at_ - 1])) return false;
        if (isFull_ && isWordHere("AND")) return add(Kind::And, 3);
        return isWordHere("BREAK") && takeBreak();
    }

    bool isWordHere(std::string_view word) const {
        return text_.substr(at_, word.size()) == word &&
               (at_ + word.size() == text_.size() || !isWordByte(text_[at_ + word.size()]));
    }

    /// Takes the white space on both sides along.
    bool takeBreak() {
        std::size_t before = 0;
        if (!tokens_.empty() && tokens_.back().kind == Kind::Text) {
            PromptToken& last = tokens_.back();
            while (before < last.length && isSpace(text_[at_ - before - 1])) ++before;
            last.length -= before;
            if (last.length == 0) tokens_.pop_back();
        }
        std::size_t end = at_ + 5;
        while (end < text_.size() && isSpace(text_[end])) ++end;
        const std::size_t length = end - at_ + before;
        at_ -= before;
        return add(Kind::Break, length);
    }

    std::string_view text_;
    bool isFull_;
    bool hasBars_;
    std::size_t at_ = 0;
    std::vector<PromptToken> tokens_;
};

}  // namespace

std::vector<PromptToken> scanPrompt(std::string_view utf8, PromptDialect dialect) {
    return Scanner(utf8, dialect).run();
}

std::optional<double> promptNumber(std::string_view text) {
    std::string_view number = trimmed(text);
    if (!std::all_of(number.begin(), number.end(), isNumberByte)) return std::nullopt;
    if (!number.empty() && number.front() == '+') number.remove_prefix(1);
    double value = 0;
    const char* const end = number.data() + number.size();
    const auto [stopped, code] =
        std::from_chars(number.data(), end, value, std::chars_format::fixed);
    if (number.empty() || code != std::errc{} || stopped != end) return std::nullopt;
    return value;
}

}  // namespace ninefold
