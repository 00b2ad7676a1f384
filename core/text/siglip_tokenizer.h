// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/piece_model.h"

namespace ninefold {

/// The tokenizer of SigLIP: lower case, no ASCII punctuation, white space collapsed, then the
/// pieces of spiece.model. Gives the ids of transformers' SiglipTokenizer for texts without the
/// model's own signs ("</s>"). Any thread.
class SiglipTokenizer {
public:
    /// `folder` holds spiece.model. Throws Error{BadModel} that names what is missing or wrong.
    explicit SiglipTokenizer(const std::filesystem::path& folder);

    /// `length` ids: as many of the text's as fit, then ends, at least one.
    std::vector<std::int64_t> encode(const std::string& utf8, std::size_t length) const;
    /// Without an end or a limit.
    std::vector<std::int64_t> tokens(const std::string& utf8) const;

private:
    PieceModel model_;
    std::int64_t end_;
    std::size_t markLength_;  ///< pieces of "<unk>", which stands before each text
};

}  // namespace ninefold
