// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

namespace ninefold {

/// Walks through the fields of one message of Google's protocol buffers, in the order in which they
/// are written (https://protobuf.dev/programming-guides/encoding).
class ProtoReader {
public:
    explicit ProtoReader(std::string_view bytes) : rest_(bytes) {}

    /// Goes to the next field; false at the end. Throws Error{BadModel} for what is cut off or no
    /// protocol buffer.
    bool next();

    std::uint32_t field() const { return field_; }
    /// Of a whole number, 0 otherwise.
    std::uint64_t number() const { return number_; }
    /// Of a text or an inner message, empty otherwise.
    std::string_view bytes() const { return bytes_; }
    /// Of a field of four bytes, 0 otherwise.
    float real() const { return real_; }

private:
    std::uint64_t takeNumber();
    std::string_view take(std::uint64_t count);

    std::string_view rest_;
    std::uint32_t field_ = 0;
    std::uint64_t number_ = 0;
    std::string_view bytes_;
    float real_ = 0;
};

}  // namespace ninefold
