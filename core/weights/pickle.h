// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace ninefold {

/// A value in a pickle. It points to others that the Pickle keeps, so nothing here is deep.
struct PickleValue {
    enum class Kind { None, Number, Text, List, Dict, Global, Storage, Tensor, Unknown };
    using List = std::vector<const PickleValue*>;

    Kind kind = Kind::None;
    std::int64_t number = 0;  ///< Number (a fraction is cut off)
    std::string text;         ///< Text; Global: "module.name"
    List list;                ///< List, also tuples; Storage: its persistent id; Tensor: what it is
                              ///< rebuilt from: storage, offset, shape, strides, …
    std::vector<std::pair<const PickleValue*, const PickleValue*>> dict;

    /// The value under a text, or null.
    const PickleValue* find(const std::string& key) const;
};

/// Reads Python's pickle (protocols 0 to 4, the part that torch.save uses) without running
/// anything: it builds plain containers, numbers, texts, and descriptions of tensors. A pickle that
/// names any other function or class is refused by that name.
class Pickle {
public:
    /// Reads one pickle of `size` bytes at `bytes`. Throws Error{BadModel} that names the file for
    /// what is damaged, foreign, deeper than 1000 levels or larger than 5 million values.
    Pickle(const std::byte* bytes, std::size_t size, const std::string& fileName);

    Pickle(Pickle&&) = default;
    Pickle(const Pickle&) = delete;
    Pickle& operator=(const Pickle&) = delete;
    Pickle& operator=(Pickle&&) = delete;
    ~Pickle() = default;

    const PickleValue& value() const { return *value_; }
    /// Bytes that the pickle took.
    std::size_t length() const { return length_; }

private:
    friend class PickleMachine;
    std::deque<PickleValue> values_;
    const PickleValue* value_ = nullptr;
    std::size_t length_ = 0;
};

}  // namespace ninefold
