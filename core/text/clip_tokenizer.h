// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ninefold {

/// A prompt as the text encoder takes it.
struct Encoding {
    std::vector<std::int64_t> ids;  ///< maxLength of them: start, tokens, end, padding
    int tokenCount = 0;             ///< tokens of the text that are in ids
    int droppedCount = 0;           ///< tokens of the text that didn't fit
};

/// Byte-pair tokenizer of CLIP (Radford et al. 2021, arXiv:2103.00020) with any vocabulary.
/// Gives the ids of transformers' CLIPTokenizerFast: NFC, white space collapsed, lower case, then
/// merges over bytes. Any byte string is accepted: what isn't UTF-8 counts as U+FFFD, and the time
/// grows with the length. Immutable: every member may be called from any thread.
class ClipTokenizer {
public:
    /// Reads vocab.json and merges.txt of a tokenizer folder, and where present
    /// special_tokens_map.json and tokenizer_config.json (start, end, padding, model_max_length).
    /// Throws Error{BadModel} that names the file that is missing or wrong.
    explicit ClipTokenizer(const std::filesystem::path& folder);
    ~ClipTokenizer();
    ClipTokenizer(ClipTokenizer&&) noexcept;
    ClipTokenizer& operator=(ClipTokenizer&&) noexcept;

    /// As transformers does with padding="max_length", truncation=True.
    Encoding encode(const std::string& utf8) const;
    /// The tokens of a text without start, end, padding or limit.
    std::vector<std::int64_t> tokens(const std::string& utf8) const;

    int maxLength() const noexcept;
    int vocabularySize() const noexcept;
    std::int64_t startId() const noexcept;
    std::int64_t endId() const noexcept;
    std::int64_t padId() const noexcept;

private:
    struct Tables;
    std::unique_ptr<const Tables> tables_;
};

}  // namespace ninefold
