// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace ninefold {

/// Where one tensor lies in a safetensors file.
struct TensorEntry {
    std::string dtype;                ///< as written: "F32", "BF16", "F16", "I64", …
    std::vector<std::int64_t> shape;  ///< each ≥ 0; their product fits the bytes
    std::size_t begin = 0;            ///< bytes from the start of the file
    std::size_t end = 0;              ///< one past the last byte; ≤ the file's size
};

using TensorEntries = std::map<std::string, TensorEntry>;

/// Size in bytes of one element of a safetensors dtype; 0 for one that Ninefold can't read.
std::size_t bytesPerElement(const std::string& dtype) noexcept;

/// Parses the head of a safetensors file: 8 bytes of little-endian length, then JSON, then data
/// (https://github.com/huggingface/safetensors). `bytes` is the whole file of `size` bytes; only
/// the head is read. Throws Error{BadModel} that names the file and the tensor if the head is
/// truncated, above 100 MB, not JSON, names a tensor twice, has an unknown dtype, or if a tensor's
/// range leaves the file, doesn't match its shape, or overlaps another.
TensorEntries parseSafetensorsHeader(const std::byte* bytes, std::size_t size,
                                     const std::string& fileName);

}  // namespace ninefold
