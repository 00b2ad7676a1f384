// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/text/piece_normalizer.h"

namespace ninefold {

/// A unigram model of SentencePiece (Kudo 2018, arXiv:1804.10959) as its file "spiece.model" holds
/// it. Cuts a text into the pieces that SentencePiece gives. Any thread.
class PieceModel {
public:
    /// Throws Error{BadModel} that names the file for one that is missing, damaged, of another
    /// algorithm, or that falls back on bytes.
    explicit PieceModel(const std::filesystem::path& file);

    /// The ids of a text's pieces; no space is set before it, neither start nor end is added.
    std::vector<std::int64_t> ids(std::string_view utf8) const;
    /// Of a piece or a sign such as "</s>"; nullopt when the model has no such.
    std::optional<std::int64_t> idOf(const std::string& piece) const;
    std::int64_t size() const noexcept { return size_; }

private:
    struct Piece {
        std::int64_t id = 0;
        float score = 0;
    };
    void readModel(std::string_view bytes);
    void readPiece(std::string_view bytes);
    void readTrainer(std::string_view bytes);
    void readNormalizer(std::string_view bytes);
    /// Where each of the pieces of the likeliest cut ends, and its id, the last one first.
    std::vector<std::int64_t> cut(const std::string& text) const;

    std::optional<PieceNormalizer> normalizer_;
    std::unordered_map<std::string, std::int64_t> names_;
    std::unordered_map<std::string, Piece> pieces_;  ///< that a text may be cut into
    std::int64_t size_ = 0;
    std::int64_t unknown_ = -1;
    std::size_t longest_ = 0;  ///< bytes
    float lowest_ = 0;         ///< score
};

}  // namespace ninefold
