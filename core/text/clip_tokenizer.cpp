// SPDX-License-Identifier: MIT
#include "core/text/clip_tokenizer.h"

#include <unicode/unistr.h>

#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "core/text/clip_words.h"
#include "core/text/special_tokens.h"
#include "core/text/tokenizer_files.h"

namespace ninefold {

struct ClipTokenizer::Tables {
    explicit Tables(const TokenizerFiles& files)
        : merger(files.vocabulary, files.merges, files.unknown.id),
          start(files.start.id),
          end(files.end.id),
          pad(files.pad.id),
          maxLength(files.maxLength) {
        for (const auto& [text, id] : files.vocabulary) largestId = std::max(largestId, id);
        for (const SpecialToken* token : {&files.start, &files.end, &files.unknown, &files.pad}) {
            const auto text = icu::UnicodeString::fromUTF8(token->text);
            if (token->normalized) {
                normalizedSpecials.add(normalizedForClip(text), token->id);
            } else {
                rawSpecials.add(text, token->id);
            }
        }
    }

    BytePairMerger merger;
    SpecialTokens rawSpecials;         ///< looked for before normalization
    SpecialTokens normalizedSpecials;  ///< looked for after
    std::int64_t start;
    std::int64_t end;
    std::int64_t pad;
    std::int64_t largestId = 0;
    int maxLength;
};

ClipTokenizer::ClipTokenizer(const std::filesystem::path& folder)
    : tables_(std::make_unique<const Tables>(readTokenizerFiles(folder))) {}

ClipTokenizer::~ClipTokenizer() = default;
ClipTokenizer::ClipTokenizer(ClipTokenizer&&) noexcept = default;
ClipTokenizer& ClipTokenizer::operator=(ClipTokenizer&&) noexcept = default;

std::vector<std::int64_t> ClipTokenizer::tokens(const std::string& utf8) const {
    // ICU counts in 32 bits, and normalization may triple a text.
    constexpr std::size_t kMaxBytes = std::size_t{256} << 20;
    if (utf8.size() > kMaxBytes) {
        throw Error(ErrorKind::Usage, "The prompt is longer than 256 MiB.", "Shorten it.");
    }
    std::vector<std::int64_t> ids;
    const auto onToken = [&ids](std::int64_t id) { ids.push_back(id); };
    const auto onWords = [&](const icu::UnicodeString& text) {
        forEachClipWord(text, [&](std::string_view word) { tables_->merger.appendIds(word, ids); });
    };
    const auto onRawText = [&](const icu::UnicodeString& text) {
        tables_->normalizedSpecials.split(normalizedForClip(text), onWords, onToken);
    };
    tables_->rawSpecials.split(icu::UnicodeString::fromUTF8(utf8), onRawText, onToken);
    return ids;
}

Encoding ClipTokenizer::encode(const std::string& utf8) const {
    std::vector<std::int64_t> all = tokens(utf8);
    const auto length = static_cast<std::size_t>(tables_->maxLength);
    const std::size_t kept = std::min(all.size(), length - 2);

    Encoding encoding;
    encoding.tokenCount = static_cast<int>(kept);
    encoding.droppedCount = static_cast<int>(all.size() - kept);
    encoding.ids.reserve(length);
    encoding.ids.push_back(tables_->start);
    encoding.ids.insert(encoding.ids.end(), all.begin(),
                        all.begin() + static_cast<std::ptrdiff_t>(kept));
    encoding.ids.push_back(tables_->end);
    encoding.ids.resize(length, tables_->pad);
    return encoding;
}

int ClipTokenizer::maxLength() const noexcept {
    return tables_->maxLength;
}
int ClipTokenizer::vocabularySize() const noexcept {
    return static_cast<int>(tables_->largestId) + 1;
}
std::int64_t ClipTokenizer::startId() const noexcept {
    return tables_->start;
}
std::int64_t ClipTokenizer::endId() const noexcept {
    return tables_->end;
}
std::int64_t ClipTokenizer::padId() const noexcept {
    return tables_->pad;
}

}  // namespace ninefold
