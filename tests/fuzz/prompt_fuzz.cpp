// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "core/base/error.h"
#include "core/text/prompt_chunks.h"
#include "core/text/prompt_schedule.h"
#include "core/text/prompt_syntax.h"
#include "core/text/prompt_template.h"
#include "core/text/wildcards.h"

namespace {

void require(bool condition) {
    if (!condition) std::abort();
}

/// Spans cover the text without gaps, in every dialect.
void checkSyntax(const std::string& text) {
    using ninefold::PromptDialect;
    for (const auto dialect :
         {PromptDialect::Attention, PromptDialect::Drawn, PromptDialect::Full}) {
        std::size_t end = 0;
        const ninefold::PromptSyntax syntax = ninefold::parsePrompt(text, dialect);
        for (const ninefold::PromptSpan& span : syntax.spans) {
            require(span.start == end && span.length > 0);
            end += span.length;
        }
        require(end == text.size());
        for (const ninefold::PromptGroup& group : syntax.groups) {
            require(group.start <= group.contentStart && group.contentStart <= group.contentEnd &&
                    group.contentEnd <= group.end && group.end <= text.size());
        }
    }
    require(!ninefold::weightedParts(text).empty());
}

/// The last text goes up to the last step, each one further than the one before.
void checkSchedule(const std::string& text) {
    constexpr int kSteps = 7;
    for (const ninefold::PromptPart& part : ninefold::promptParts(text)) {
        int until = 0;
        for (const auto& scheduled : ninefold::promptSchedule(part.text, kSteps)) {
            require(scheduled.until > until);
            until = scheduled.until;
        }
        require(until == kSteps);
    }
    ninefold::plainWords(text);
    ninefold::drawnTexts(text, kSteps);
}

/// Expands the same each time, or is refused; the text itself is also a wildcard's file.
void checkTemplate(const std::string& text) {
    const auto entries = ninefold::wildcardEntries(text);
    const auto expanded = [&] {
        ninefold::TemplateExpander expander([&](const std::string& name) {
            if (entries.empty() || name == "none") {
                throw ninefold::Error(ninefold::ErrorKind::Usage, "There is no such wildcard.");
            }
            return entries;
        });
        try {
            return expander.expand(text, 7);
        } catch (const ninefold::Error& error) {
            return error.line();
        }
    };
    require(expanded() == expanded());
}

void checkChunks(const std::string& text) {
    static const ninefold::ClipTokenizer tokenizer(NINEFOLD_FIXTURES "/text/small");
    const auto chunks = ninefold::promptChunks(tokenizer, text);
    require(!chunks.empty());
    for (const ninefold::PromptChunk& chunk : chunks) {
        require(chunk.ids.size() == chunk.weights.size());
        require(chunk.ids.size() <= static_cast<std::size_t>(ninefold::promptChunkSize(tokenizer)));
    }
}

}  // namespace

/// Any bytes are a prompt.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    checkSyntax(text);
    checkSchedule(text);
    checkTemplate(text);
    checkChunks(text);
    return 0;
}
