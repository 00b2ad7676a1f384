// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "core/text/byte_pair_merger.h"

namespace ninefold {

/// A token that stands for no text. Where its spelling occurs in a prompt it means the token.
struct SpecialToken {
    std::string text;
    bool normalized = true;  ///< looked for after normalization, so in any case of letters
    std::int64_t id = 0;
};

/// A tokenizer folder as transformers writes it.
struct TokenizerFiles {
    BytePairMerger::Vocabulary vocabulary;
    std::vector<BytePairMerger::Merge> merges;
    SpecialToken start{"<|startoftext|>"};
    SpecialToken end{"<|endoftext|>"};
    SpecialToken pad{"<|endoftext|>"};
    SpecialToken unknown{"<|endoftext|>"};
    int maxLength = 77;
};

/// Reads vocab.json, merges.txt, and where present tokenizer_config.json and
/// special_tokens_map.json. Throws Error{BadModel} that names the file and what is wrong.
TokenizerFiles readTokenizerFiles(const std::filesystem::path& folder);

}  // namespace ninefold
