// SPDX-License-Identifier: MIT
#include "core/text/prompt_syntax.h"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <random>
#include <string>

namespace ninefold {

static void PrintTo(const WeightedPart& part, std::ostream* out) {
    *out << '"' << part.text << "\" * " << part.weight;
}

namespace {

using Parts = std::vector<WeightedPart>;
using Kind = PromptSpanKind;

/// "text|text|…" of the spans of one kind.
std::string texts(const std::string& prompt, Kind kind) {
    std::string result;
    for (const PromptSpan& span : parsePrompt(prompt).spans) {
        if (span.kind != kind) continue;
        result += (result.empty() ? "" : "|") + prompt.substr(span.start, span.length);
    }
    return result;
}

std::string brackets(const std::string& prompt) {
    std::string result;
    for (const UnbalancedBracket& bracket : parsePrompt(prompt).unbalanced) {
        result += bracket.bracket + std::to_string(bracket.at) + ' ';
    }
    return result;
}

double weightOf(const std::string& prompt, const std::string& word) {
    const std::size_t at = prompt.find(word);
    for (const PromptSpan& span : parsePrompt(prompt).spans) {
        if (at >= span.start && at < span.start + span.length) return span.weight;
    }
    return NAN;
}

// The examples that Automatic1111 publishes beside its parser.
TEST(WeightedParts, GivesThePublishedExamples) {
    EXPECT_EQ(weightedParts("normal text"), (Parts{{"normal text", 1.0}}));
    EXPECT_EQ(weightedParts("an (important) word"),
              (Parts{{"an ", 1.0}, {"important", 1.1}, {" word", 1.0}}));
    EXPECT_EQ(weightedParts("(unbalanced"), (Parts{{"unbalanced", 1.1}}));
    EXPECT_EQ(weightedParts(R"(\(literal\])"), (Parts{{"(literal]", 1.0}}));
    EXPECT_EQ(weightedParts("(unnecessary)(parens)"), (Parts{{"unnecessaryparens", 1.1}}));
    EXPECT_EQ(weightedParts("a (((house:1.3)) [on] a (hill:0.5), sun, (((sky)))."),
              (Parts{{"a ", 1.0},
                     {"house", 1.5730000000000004},
                     {" ", 1.1},
                     {"on", 1.0},
                     {" a ", 1.1},
                     {"hill", 0.55},
                     {", sun, ", 1.1},
                     {"sky", 1.4641000000000006},
                     {".", 1.1}}));
}

TEST(WeightedParts, UnderstandsEscapesBreaksAndNothingElse) {
    EXPECT_EQ(weightedParts(""), (Parts{{"", 1.0}}));
    EXPECT_EQ(weightedParts("()"), (Parts{{"", 1.0}}));
    EXPECT_EQ(weightedParts(R"(a \\ b\c)"), (Parts{{R"(a \ bc)", 1.0}}));
    EXPECT_EQ(weightedParts("one  BREAK\ntwo"), (Parts{{"one", 1}, {"BREAK", -1}, {"two", 1}}));
    EXPECT_EQ(weightedParts("BREAKFAST, xBREAK"), (Parts{{"BREAKFAST, xBREAK", 1}}));
    EXPECT_EQ(weightedParts("(a BREAK b:-1)"), (Parts{{"a", -1}, {"BREAK", -1}, {"b", -1}}));
    EXPECT_EQ(weightedParts("{a|b} __c__ 16:9"), (Parts{{"{a|b} __c__ 16:9", 1}}));
    EXPECT_EQ(weightedParts("[a:b:0.5]"), (Parts{{"a:b:0.5", 1 / 1.1}}));
}

TEST(WeightedParts, ReadsWeightsAsPeopleWriteThem) {
    EXPECT_EQ(weightedParts("(x: 1.5 )"), (Parts{{"x", 1.5}}));
    EXPECT_EQ(weightedParts("(x:+.5)"), (Parts{{"x", 0.5}}));
    EXPECT_EQ(weightedParts("(x:-2.)"), (Parts{{"x", -2}}));
    EXPECT_EQ(weightedParts("(x:1.2.3)"), (Parts{{"x:1.2.3", 1.1}}));
    EXPECT_EQ(weightedParts("(x:much)"), (Parts{{"x:much", 1.1}}));
    EXPECT_EQ(weightedParts("x:1.2)"), (Parts{{"x:1.2)", 1.0}}));
}

TEST(PromptSyntax, SpansCoverTheTextWithoutGaps) {
    const std::string prompt =
        R"(a (red:1.3) äpfel, [old|new] [a:b:0.5] {x|2::y} __w__ <lora:n:0.5> \( BREAK é AND z))";
    std::size_t end = 0;
    for (const PromptSpan& span : parsePrompt(prompt).spans) {
        EXPECT_EQ(span.start, end);
        EXPECT_GT(span.length, 0U);
        end = span.start + span.length;
    }
    EXPECT_EQ(end, prompt.size());
}

TEST(PromptSyntax, TellsTheKindsApart) {
    EXPECT_EQ(texts("a (red:1.3) [x]", Kind::EmphasisMark), "(|:1.3)|[|]");
    EXPECT_EQ(texts("[old|new] [a:b:0.5] [c: 3 ]", Kind::ScheduleMark),
              "[|||]|[|:|:|0.5|]|[|:| 3 |]");
    EXPECT_EQ(texts("{2$$a|0.5::b}", Kind::ChoiceMark), "{|2$$|||0.5::|}");
    EXPECT_EQ(texts("{1-2$$ and $$a|b}", Kind::ChoiceMark), "{|1-2$$ and $$|||}");
    EXPECT_EQ(texts("a __animal/wild_*__ b __x", Kind::Wildcard), "__animal/wild_*__");
    EXPECT_EQ(texts("<lora:my name:0.8> <b>", Kind::Lora), "<lora:my name:0.8>");
    EXPECT_EQ(texts("a cat AND a dog, SAND", Kind::And), "AND");
    EXPECT_EQ(texts("[a:b] a:b a|b", Kind::ScheduleMark), "");
}

TEST(PromptSyntax, WeighsWhatStandsInBrackets) {
    EXPECT_DOUBLE_EQ(weightOf("a ((red) apple:1.5)", "red"), 1.65);
    EXPECT_DOUBLE_EQ(weightOf("a ((red) apple:1.5)", "apple"), 1.5);
    EXPECT_DOUBLE_EQ(weightOf("([a|b]:1.2)", "a"), 1.2);
    EXPECT_DOUBLE_EQ(weightOf("[a:b:0.5]", "b"), 1.0);
    EXPECT_DOUBLE_EQ(weightOf("(<lora:n:0.5>:2)", "<lora"), 0.5);
    EXPECT_DOUBLE_EQ(weightOf("<lora:n>", "<lora"), 1.0);
}

TEST(PromptSyntax, GroupsKnowWhereTheirPartsAre) {
    const auto groups = parsePrompt("x [a:(b:1.2):7]").groups;
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].kind, PromptGroupKind::Emphasis);
    EXPECT_EQ(groups[0].contentStart, 6U);
    EXPECT_EQ(groups[0].contentEnd, 7U);
    EXPECT_EQ(groups[0].end, 12U);
    EXPECT_EQ(groups[1].kind, PromptGroupKind::Schedule);
    EXPECT_DOUBLE_EQ(groups[1].value, 7);
    EXPECT_EQ(groups[1].separators, std::vector<std::size_t>{4U});
    EXPECT_EQ(groups[1].contentEnd, 12U);
}

TEST(PromptSyntax, NamesEveryUnbalancedBracket) {
    EXPECT_EQ(brackets("(a) [b] {c} <lora:d:1>"), "");
    EXPECT_EQ(brackets("(a"), "(0 ");
    EXPECT_EQ(brackets("a] (b) {c )"), "]1 {7 )10 ");
    EXPECT_EQ(brackets("(a)) :1.2)"), ")3 )9 ");
    EXPECT_EQ(brackets("<lora:x (y"), "<0 (8 ");
    EXPECT_EQ(brackets(R"(\( \])"), "");
}

TEST(PromptSyntax, AcceptsAnyBytes) {
    std::mt19937 random(9);
    const std::string letters = "()[]{}<>|:\\_ 1.ANDBREAK\n\xC3\xA9$lora";
    std::uniform_int_distribution<std::size_t> pick(0, letters.size() - 1);
    for (int round = 0; round < 2000; ++round) {
        std::string prompt;
        for (int i = 0; i < 40; ++i) prompt += letters[pick(random)];
        std::size_t covered = 0;
        for (const PromptSpan& span : parsePrompt(prompt).spans) covered += span.length;
        ASSERT_EQ(covered, prompt.size()) << prompt;
        for (const PromptGroup& group : parsePrompt(prompt).groups) {
            ASSERT_LE(group.contentStart, group.contentEnd) << prompt;
            ASSERT_LT(group.contentEnd, group.end) << prompt;
        }
        ASSERT_FALSE(weightedParts(prompt).empty());
    }
}

TEST(PromptSyntax, HostileBracketsTakeNoTime) {
    for (const char* piece : {"(", "((a:1.2)", "[a:", "{a|", ")", "__a_", "<lora:", "a BREAK "}) {
        std::string prompt;
        while (prompt.size() < (1U << 18)) prompt += piece;
        const auto start = std::chrono::steady_clock::now();
        parsePrompt(prompt);
        const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - start;
        EXPECT_LT(spent.count(), 2.0) << piece;
    }
}

}  // namespace
}  // namespace ninefold
