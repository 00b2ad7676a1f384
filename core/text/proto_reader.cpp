// SPDX-License-Identifier: MIT
#include "core/text/proto_reader.h"

#include <cstring>

#include "core/base/error.h"

namespace ninefold {

namespace {

enum Wire : unsigned { kVarint = 0, kFixed64 = 1, kLength = 2, kFixed32 = 5 };

[[noreturn]] void refuse() {
    throw Error(ErrorKind::BadModel, "It is cut off or no protocol buffer.");
}

}  // namespace

std::uint64_t ProtoReader::takeNumber() {
    constexpr unsigned kMaxShift = 63;
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift <= kMaxShift; shift += 7) {
        const auto byte = static_cast<unsigned char>(take(1).front());
        value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
        if ((byte & 0x80U) == 0) return value;
    }
    refuse();
}

std::string_view ProtoReader::take(std::uint64_t count) {
    if (count > rest_.size()) refuse();
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
}

bool ProtoReader::next() {
    if (rest_.empty()) return false;
    const std::uint64_t key = takeNumber();
    field_ = static_cast<std::uint32_t>(key >> 3U);
    number_ = 0;
    bytes_ = {};
    real_ = 0;
    switch (static_cast<unsigned>(key & 7U)) {
        case kVarint:
            number_ = takeNumber();
            return true;
        case kFixed64:
            take(8);
            return true;
        case kLength:
            bytes_ = take(takeNumber());
            return true;
        case kFixed32:
            std::memcpy(&real_, take(4).data(), sizeof real_);
            return true;
        default:
            refuse();
    }
}

}  // namespace ninefold
