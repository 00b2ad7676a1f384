// SPDX-License-Identifier: MIT
#include "core/text/piece_model.h"

#include <algorithm>
#include <limits>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/text/proto_reader.h"

namespace ninefold {

namespace {

constexpr std::uintmax_t kMaxFileBytes = std::uintmax_t{64} << 20;
constexpr float kUnknownPenalty = 10;

// Numbers of sentencepiece_model.proto.
enum ModelField : unsigned { kPiece = 1, kTrainer = 2, kNormalizer = 3 };
enum PieceField : unsigned { kText = 1, kScore = 2, kType = 3 };
enum PieceType : unsigned { kNormal = 1, kUnknown = 2, kOwn = 4 };
enum TrainerField : unsigned { kAlgorithm = 3, kByteFallback = 35 };
enum NormalizerField : unsigned { kCharsMap = 2, kCollapse = 4 };
constexpr std::uint64_t kUnigram = 1;

[[noreturn]] void refuse(const Message& why) {
    throw Error(ErrorKind::BadModel, why);
}

}  // namespace

PieceModel::PieceModel(const std::filesystem::path& file)
    : lowest_(std::numeric_limits<float>::max()) {
    try {
        readModel(readFile(file, kMaxFileBytes));
        if (unknown_ < 0) refuse("It has no piece for what is unknown.");
        if (!normalizer_) normalizer_.emplace(std::string_view(), true);
    } catch (const Error& error) {
        if (error.kind() == ErrorKind::BadFile) throw error.as(ErrorKind::BadModel);
        throw Error(ErrorKind::BadModel,
                    {"The tokenizer file %1 can't be used: %2", file.string(), error.whatMessage()},
                    "Copy the model's tokenizer files again.");
    }
}

void PieceModel::readModel(std::string_view bytes) {
    for (ProtoReader reader(bytes); reader.next();) {
        if (reader.field() == kPiece) readPiece(reader.bytes());
        if (reader.field() == kTrainer) readTrainer(reader.bytes());
        if (reader.field() == kNormalizer) readNormalizer(reader.bytes());
    }
}

void PieceModel::readPiece(std::string_view bytes) {
    std::string text;
    float score = 0;
    std::uint64_t type = kNormal;
    for (ProtoReader reader(bytes); reader.next();) {
        if (reader.field() == kText) text = reader.bytes();
        if (reader.field() == kScore) score = reader.real();
        if (reader.field() == kType) type = reader.number();
    }
    const std::int64_t id = size_++;
    if (text.empty()) refuse("One of its pieces is empty.");
    names_.emplace(text, id);
    if (type == kUnknown) unknown_ = id;
    if (type != kNormal && type != kOwn) return;
    longest_ = std::max(longest_, text.size());
    if (type == kNormal) lowest_ = std::min(lowest_, score);
    pieces_.emplace(text, Piece{id, type == kOwn ? 0 : score});  // 0: likelier than any other
}

void PieceModel::readTrainer(std::string_view bytes) {
    for (ProtoReader reader(bytes); reader.next();) {
        if (reader.field() == kAlgorithm && reader.number() != kUnigram) {
            refuse("It is no unigram model.");
        }
        if (reader.field() == kByteFallback && reader.number() != 0) {
            refuse("It falls back on bytes.");
        }
    }
}

void PieceModel::readNormalizer(std::string_view bytes) {
    std::string_view charsMap;
    bool collapses = true;
    for (ProtoReader reader(bytes); reader.next();) {
        if (reader.field() == kCharsMap) charsMap = reader.bytes();
        if (reader.field() == kCollapse) collapses = reader.number() != 0;
    }
    normalizer_.emplace(charsMap, collapses);
}

std::vector<std::int64_t> PieceModel::cut(const std::string& text) const {
    struct Best {
        float score = 0;
        std::int64_t id = -1;
        std::size_t start = 0;
    };
    std::vector<Best> best(text.size() + 1);
    const auto offer = [&](std::size_t start, std::size_t end, const Piece& piece) {
        const float score = best[start].score + piece.score;
        if (best[end].id < 0 || score > best[end].score) best[end] = {score, piece.id, start};
    };
    const Piece unknown{unknown_, lowest_ - kUnknownPenalty};
    for (std::size_t start = 0; start < text.size();) {
        // The text is normalised, so that it consists of characters.
        const std::size_t character =
            std::max<std::size_t>(1, utf8Length(std::string_view(text).substr(start)));
        bool isKnown = false;
        const std::size_t most = std::min(longest_, text.size() - start);
        for (std::size_t length = 1; length <= most; ++length) {
            const auto found = pieces_.find(text.substr(start, length));
            if (found == pieces_.end()) continue;
            offer(start, start + length, found->second);
            isKnown = isKnown || length == character;
        }
        if (!isKnown) offer(start, start + character, unknown);
        start += character;
    }
    std::vector<std::int64_t> path;
    for (std::size_t end = text.size(); end > 0; end = best[end].start)
        path.push_back(best[end].id);
    return path;
}

std::vector<std::int64_t> PieceModel::ids(std::string_view utf8) const {
    std::vector<std::int64_t> path = cut(normalizer_->normalized(utf8));
    std::reverse(path.begin(), path.end());
    // Several unknown pieces in a row are one.
    const auto end = std::unique(path.begin(), path.end(), [&](std::int64_t a, std::int64_t b) {
        return a == unknown_ && b == unknown_;
    });
    path.erase(end, path.end());
    return path;
}

std::optional<std::int64_t> PieceModel::idOf(const std::string& piece) const {
    const auto found = names_.find(piece);
    return found == names_.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace ninefold
