// SPDX-License-Identifier: MIT
#include "core/text/byte_pair_merger.h"

#include <queue>
#include <tuple>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {

namespace {

constexpr const char* kEndOfWord = "</w>";

std::string utf8Of(unsigned codePoint) {
    if (codePoint < 0x80) return {static_cast<char>(codePoint)};
    return {static_cast<char>(0xC0 | (codePoint >> 6)),
            static_cast<char>(0x80 | (codePoint & 0x3F))};
}

/// The visible character that stands for a byte in vocabularies since GPT-2: printable Latin-1
/// bytes stand for themselves, the others for U+0100 and on.
std::array<std::string, 256> byteSymbols() {
    const auto isPrintable = [](unsigned byte) {
        return (byte >= '!' && byte <= '~') || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
    };
    std::array<std::string, 256> symbols;
    unsigned next = 0x100;
    for (unsigned byte = 0; byte < symbols.size(); ++byte) {
        symbols.at(byte) = utf8Of(isPrintable(byte) ? byte : next++);
    }
    return symbols;
}

std::uint64_t pairKey(std::int64_t left, std::int64_t right) {
    return static_cast<std::uint64_t>(left) << 32 | static_cast<std::uint64_t>(right);
}

/// A piece of a word in a doubly linked list over the word's array.
struct Piece {
    std::int64_t id;
    std::int32_t previous;
    std::int32_t next;  ///< -1: none
    bool isGone = false;
};

/// A merge that could be done, ordered by rank, then by place. It may be outdated when its turn
/// comes: then the pieces there no longer give `id`.
struct Candidate {
    std::int32_t rank;
    std::int32_t place;
    std::int64_t id;

    bool operator>(const Candidate& other) const {
        return std::tie(rank, place) > std::tie(other.rank, other.place);
    }
};

std::vector<Piece> linked(const std::vector<std::int64_t>& ids) {
    std::vector<Piece> pieces;
    pieces.reserve(ids.size());
    const auto count = static_cast<std::int32_t>(ids.size());
    for (std::int32_t i = 0; i < count; ++i) {
        pieces.push_back({ids[static_cast<std::size_t>(i)], i - 1, i + 1 < count ? i + 1 : -1});
    }
    return pieces;
}

std::int64_t idOf(const BytePairMerger::Vocabulary& vocabulary, const std::string& symbol) {
    if (const auto found = vocabulary.find(symbol); found != vocabulary.end()) return found->second;
    throw Error(
        ErrorKind::BadModel,
        {"The tokenizer's merges.txt speaks of \"%1\", which is not in vocab.json.", symbol},
        "Both files must be of the same model.");
}

}  // namespace

BytePairMerger::BytePairMerger(const Vocabulary& vocabulary, const std::vector<Merge>& merges,
                               std::int64_t unknownId) {
    const auto symbols = byteSymbols();
    const auto idOrUnknown = [&](const std::string& symbol) {
        const auto found = vocabulary.find(symbol);
        return found == vocabulary.end() ? unknownId : found->second;
    };
    for (std::size_t byte = 0; byte < symbols.size(); ++byte) {
        byteIds_.at(byte) = idOrUnknown(symbols.at(byte));
        lastByteIds_.at(byte) = idOrUnknown(symbols.at(byte) + kEndOfWord);
    }
    merges_.reserve(merges.size());
    std::int32_t rank = 0;
    for (const auto& [left, right] : merges) {
        const std::uint64_t key = pairKey(idOf(vocabulary, left), idOf(vocabulary, right));
        merges_.insert_or_assign(key, Result{rank++, idOf(vocabulary, left + right)});
    }
}

const BytePairMerger::Result* BytePairMerger::find(std::int64_t left, std::int64_t right) const {
    const auto found = merges_.find(pairKey(left, right));
    return found == merges_.end() ? nullptr : &found->second;
}

std::vector<std::int64_t> BytePairMerger::idsOfBytes(std::string_view word) const {
    std::vector<std::int64_t> ids;
    ids.reserve(word.size());
    for (const char c : word) ids.push_back(byteIds_.at(static_cast<unsigned char>(c)));
    ids.back() = lastByteIds_.at(static_cast<unsigned char>(word.back()));
    return ids;
}

void BytePairMerger::appendIds(std::string_view word, std::vector<std::int64_t>& ids) const {
    if (word.empty()) return;
    std::vector<Piece> pieces = linked(idsOfBytes(word));
    const auto at = [&pieces](std::int32_t place) -> Piece& {
        return pieces[static_cast<std::size_t>(place)];
    };
    std::priority_queue<Candidate, std::vector<Candidate>, std::greater<>> queue;
    const auto consider = [&](std::int32_t place) {
        if (place < 0 || at(place).next < 0) return;
        if (const Result* merge = find(at(place).id, at(at(place).next).id)) {
            queue.push({merge->rank, place, merge->id});
        }
    };
    for (std::int32_t place = 0; place + 1 < static_cast<std::int32_t>(pieces.size()); ++place) {
        consider(place);
    }
    while (!queue.empty()) {
        const Candidate best = queue.top();
        queue.pop();
        Piece& left = at(best.place);
        if (left.isGone || left.next < 0) continue;
        Piece& right = at(left.next);
        const Result* merge = find(left.id, right.id);
        if (merge == nullptr || merge->id != best.id) continue;
        left.id = best.id;
        left.next = right.next;
        right.isGone = true;
        if (left.next >= 0) at(left.next).previous = best.place;
        consider(left.previous);
        consider(best.place);
    }
    for (std::int32_t place = 0; place >= 0; place = at(place).next) ids.push_back(at(place).id);
}

}  // namespace ninefold
