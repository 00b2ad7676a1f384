// SPDX-License-Identifier: MIT
#include "core/text/prompt_syntax.h"

#include <algorithm>
#include <utility>

#include "core/text/prompt_scanner.h"

namespace ninefold {

namespace {

using Kind = PromptToken::Kind;

constexpr double kRoundFactor = 1.1;
constexpr double kSquareFactor = 1 / 1.1;

/// Builds the spans of a prompt. Weights are multiplied range by range as brackets close, the inner
/// one first, so that they are the very numbers that Automatic1111 gets.
class SyntaxBuilder {
public:
    SyntaxBuilder(std::string_view text, PromptDialect dialect) : text_(text), dialect_(dialect) {}

    PromptSyntax run() {
        const std::vector<PromptToken> tokens = scanPrompt(text_, dialect_);
        result_.spans.reserve(tokens.size());
        for (const PromptToken& token : tokens) take(token);
        for (const char bracket : {'(', '['}) {
            for (const Open& open : open_) {
                if (open.bracket != bracket) continue;
                multiply(open.span, bracket == '(' ? kRoundFactor : kSquareFactor);
            }
        }
        for (const Open& open : open_) unbalanced(result_.spans[open.span].start, open.bracket);
        std::sort(result_.unbalanced.begin(), result_.unbalanced.end(),
                  [](const auto& a, const auto& b) { return a.at < b.at; });
        return std::move(result_);
    }

private:
    struct Open {
        char bracket;
        std::size_t span;                     ///< of the opening bracket
        std::vector<std::size_t> separators;  ///< spans
        std::vector<std::size_t> options;     ///< spans
    };

    void add(const PromptToken& token, PromptSpanKind kind) {
        result_.spans.push_back({kind, token.start, token.length, 1.0});
    }

    void take(const PromptToken& token) {
        switch (token.kind) {
            case Kind::OpenRound:
                return open(token, '(', PromptSpanKind::EmphasisMark);
            case Kind::OpenSquare:
                return open(token, '[', PromptSpanKind::EmphasisMark);
            case Kind::OpenBrace:
                return open(token, '{', PromptSpanKind::ChoiceMark);
            case Kind::CloseRound:
            case Kind::WeightedClose:
            case Kind::CloseSquare:
            case Kind::CloseBrace:
                return close(token);
            case Kind::Colon:
            case Kind::Bar:
            case Kind::ChoiceOption:
                return separate(token);
            case Kind::OpenAngle:
                unbalanced(token.start, '<');
                return add(token, PromptSpanKind::Text);
            default:
                return takePlain(token);
        }
    }

    void takePlain(const PromptToken& token) {
        switch (token.kind) {
            case Kind::Escape:
                return add(token, PromptSpanKind::Escape);
            case Kind::Lora:
                add(token, PromptSpanKind::Lora);
                result_.spans.back().weight = token.value;
                return;
            case Kind::Wildcard:
                return add(token, PromptSpanKind::Wildcard);
            case Kind::And:
                return add(token, PromptSpanKind::And);
            case Kind::Break:
                return add(token, PromptSpanKind::Break);
            default:
                return add(token, PromptSpanKind::Text);
        }
    }

    void open(const PromptToken& token, char bracket, PromptSpanKind kind) {
        const auto depth = std::count_if(open_.begin(), open_.end(), [bracket](const Open& other) {
            return other.bracket == bracket;
        });
        if (depth >= kMaxPromptDepth) {
            unbalanced(token.start, bracket);
            return add(token, PromptSpanKind::Text);
        }
        open_.push_back({bracket, result_.spans.size(), {}, {}});
        add(token, kind);
    }

    void separate(const PromptToken& token) {
        // Automatic1111 knows no braces: a time behind them counts.
        const bool skipsBraces = dialect_ == PromptDialect::Drawn && token.kind == Kind::Colon;
        const auto owner = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& open) {
            return !skipsBraces || open.bracket != '{';
        });
        if (owner != open_.rend()) {
            auto& list = token.kind == Kind::ChoiceOption ? owner->options : owner->separators;
            list.push_back(result_.spans.size());
        }
        add(token, PromptSpanKind::Text);
    }

    void close(const PromptToken& token) {
        const char wanted = token.kind == Kind::CloseSquare  ? '['
                            : token.kind == Kind::CloseBrace ? '{'
                                                             : '(';
        const auto found = std::find_if(open_.rbegin(), open_.rend(), [wanted](const Open& other) {
            return other.bracket == wanted;
        });
        if (found == open_.rend()) {
            unbalanced(token.start + token.length - 1, text_[token.start + token.length - 1]);
            return add(token, PromptSpanKind::Text);
        }
        const Open opened = std::move(*found);
        open_.erase(std::next(found).base());
        if (wanted == '(') {
            closeEmphasis(opened, token,
                          token.kind == Kind::CloseRound ? kRoundFactor : token.value);
        } else if (wanted == '{') {
            closeChoice(opened, token);
        } else if (dialect_ == PromptDialect::Attention || !closeSchedule(opened, token)) {
            closeEmphasis(opened, token, kSquareFactor);
        }
    }

    void closeEmphasis(const Open& opened, const PromptToken& token, double factor) {
        multiply(opened.span, factor);
        add(token, PromptSpanKind::EmphasisMark);
        result_.spans.back().weight = result_.spans[opened.span].weight;
        addGroup(opened.bracket == '(' ? PromptGroupKind::Emphasis : PromptGroupKind::Attenuation,
                 opened, token, token.start, factor, {});
    }

    void closeChoice(const Open& opened, const PromptToken& token) {
        std::vector<std::size_t> bars;
        for (const std::size_t span : opened.separators) {
            if (text_[result_.spans[span].start] == '|') bars.push_back(span);
        }
        markAll(bars, PromptSpanKind::ChoiceMark);
        markAll(opened.options, PromptSpanKind::ChoiceMark);
        add(token, PromptSpanKind::ChoiceMark);
        addGroup(PromptGroupKind::Choice, opened, token, token.start, 1.0, bars);
    }

    /// [a|b], [to:when], [from:to:when]; false if it is none of them.
    bool closeSchedule(const Open& opened, const PromptToken& token) {
        const auto& separators = opened.separators;
        if (separators.empty()) return false;
        const auto isBar = [this](std::size_t span) {
            return text_[result_.spans[span].start] == '|';
        };
        const auto bars = std::count_if(separators.begin(), separators.end(), isBar);
        const bool isAlternation = static_cast<std::size_t>(bars) == separators.size();
        const PromptSpan last = result_.spans[separators.back()];
        const std::size_t timeStart = last.start + 1;
        const auto when = promptNumber(text_.substr(timeStart, token.start - timeStart));
        const bool isTimed = bars == 0 && separators.size() <= 2 && when;
        if (!isAlternation && !isTimed) return false;
        result_.spans[opened.span].kind = PromptSpanKind::ScheduleMark;
        markAll(separators, PromptSpanKind::ScheduleMark);
        if (isTimed) {
            for (std::size_t i = separators.back(); i < result_.spans.size(); ++i) {
                result_.spans[i].kind = PromptSpanKind::ScheduleMark;
            }
        }
        add(token, PromptSpanKind::ScheduleMark);
        addGroup(isTimed ? PromptGroupKind::Schedule : PromptGroupKind::Alternation, opened, token,
                 isTimed ? last.start : token.start, when.value_or(1.0), separators);
        return true;
    }

    void addGroup(PromptGroupKind kind, const Open& opened, const PromptToken& token,
                  std::size_t contentEnd, double value, const std::vector<std::size_t>& spans) {
        const PromptSpan& bracket = result_.spans[opened.span];
        PromptGroup group{
            kind, bracket.start, token.start + token.length, bracket.start + 1, contentEnd, value,
            {}};
        for (const std::size_t span : spans) {
            if (result_.spans[span].start < contentEnd) {
                group.separators.push_back(result_.spans[span].start);
            }
        }
        result_.groups.push_back(std::move(group));
    }

    void markAll(const std::vector<std::size_t>& spans, PromptSpanKind kind) {
        for (const std::size_t span : spans) result_.spans[span].kind = kind;
    }

    void multiply(std::size_t from, double factor) {
        for (std::size_t i = from; i < result_.spans.size(); ++i) {
            if (result_.spans[i].kind != PromptSpanKind::Lora) result_.spans[i].weight *= factor;
        }
    }

    void unbalanced(std::size_t at, char bracket) { result_.unbalanced.push_back({at, bracket}); }

    std::string_view text_;
    PromptDialect dialect_;
    PromptSyntax result_;
    std::vector<Open> open_;  ///< outer ones first
};

/// Neighbouring text of one weight becomes one span.
void mergeText(std::vector<PromptSpan>& spans) {
    std::size_t kept = 0;
    for (const PromptSpan& span : spans) {
        PromptSpan* const last = kept == 0 ? nullptr : &spans[kept - 1];
        if (last != nullptr && last->kind == PromptSpanKind::Text &&
            span.kind == PromptSpanKind::Text && last->weight == span.weight) {
            last->length += span.length;
        } else {
            spans[kept++] = span;
        }
    }
    spans.resize(kept);
}

}  // namespace

PromptSyntax parsePrompt(std::string_view utf8, PromptDialect dialect) {
    PromptSyntax syntax = SyntaxBuilder(utf8, dialect).run();
    mergeText(syntax.spans);
    return syntax;
}

std::vector<WeightedPart> weightedParts(std::string_view utf8) {
    std::vector<WeightedPart> parts;
    bool afterBreak = false;
    const auto add = [&](std::string_view text, double weight) {
        if (text.empty()) return;
        if (!parts.empty() && !afterBreak && parts.back().weight == weight) {
            parts.back().text += text;
        } else {
            parts.push_back({std::string(text), weight});
        }
        afterBreak = false;
    };
    for (const PromptSpan& span : SyntaxBuilder(utf8, PromptDialect::Attention).run().spans) {
        const std::string_view text = utf8.substr(span.start, span.length);
        if (span.kind == PromptSpanKind::Text) add(text, span.weight);
        if (span.kind == PromptSpanKind::Escape) add(text.substr(1), span.weight);
        if (span.kind != PromptSpanKind::Break) continue;
        parts.push_back({"BREAK", -1.0});
        afterBreak = true;
    }
    if (parts.empty()) parts.push_back({{}, 1.0});
    return parts;
}

}  // namespace ninefold
