// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace ninefold {

/// A sentence for people that can be said in their language: a pattern in English, such as
/// "Can't read %1: %2.", and the facts for %1 to %9. A literal is a pattern; a std::string is a
/// text as it is (a file's name, what another program says) and has no translation. A fact may be
/// a message itself.
class Message {
public:
    Message() = default;
    template <typename... Facts>
    Message(const char* pattern, const Facts&... facts)
        : pattern_(pattern), facts_{fact(facts)...}, isPattern_(true) {}
    Message(std::string text) : pattern_(std::move(text)) {}

    bool isEmpty() const { return pattern_.empty(); }
    /// Whether pattern() is to be looked up in a list of translations.
    bool isPattern() const { return isPattern_; }
    const std::string& pattern() const { return pattern_; }
    const std::vector<Message>& facts() const { return facts_; }

    /// With its facts filled in; a "%1" inside a fact stays what it is.
    std::string english() const;

private:
    static Message fact(Message message) { return message; }
    template <typename Number, typename = std::enable_if_t<std::is_arithmetic_v<Number>>>
    static Message fact(Number number) {
        return std::to_string(number);
    }

    std::string pattern_;
    std::vector<Message> facts_;
    bool isPattern_ = false;
};

}  // namespace ninefold
