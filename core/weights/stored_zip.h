// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <string>

namespace ninefold {

/// Bytes of a file that is mapped as a whole.
struct ByteRange {
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The files in a zip archive (also zip64) whose contents are stored as they are, as PyTorch writes
/// it: name to place. `bytes` is the whole file. Throws Error{BadModel} that names the file for an
/// archive that is damaged, points outside itself or compresses anything: nothing is inflated, so
/// nothing can burst.
std::map<std::string, ByteRange> readStoredZip(const std::byte* bytes, std::size_t size,
                                               const std::string& fileName);

}  // namespace ninefold
