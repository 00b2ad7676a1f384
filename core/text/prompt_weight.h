// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace ninefold {

/// A change of a prompt: `length` bytes at `start` become `replacement`; afterwards the selection
/// covers `selectionLength` bytes at `selectionStart`.
struct PromptChange {
    std::size_t start = 0;
    std::size_t length = 0;
    std::string replacement;
    std::size_t selectionStart = 0;
    std::size_t selectionLength = 0;

    bool isEmpty() const { return length == 0 && replacement.empty(); }
};

/// Weights stay within these.
constexpr double kMinPromptWeight = 0.0;
constexpr double kMaxPromptWeight = 10.0;

/// Adds `delta` to the emphasis of the selected bytes. With nothing selected it is the innermost
/// bracket around `start`, else the word there, or a <lora:…>. A selection that cuts through
/// brackets grows to hold them whole. A weight of 1 loses its brackets. Empty where there is
/// nothing to weigh.
PromptChange changeWeight(std::string_view utf8, std::size_t start, std::size_t length,
                          double delta);

}  // namespace ninefold
