// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <fstream>
#include <string>

#include "tests/support/temp_folder.h"

namespace ninefold::test {

/// The bytes of a safetensors file, right or wrong as the caller likes.
inline std::string safetensorsBytes(const std::string& header, const std::string& data) {
    std::string bytes;
    const std::uint64_t length = header.size();
    for (int i = 0; i < 8; ++i) bytes += static_cast<char>((length >> (8 * i)) & 0xFFU);
    return bytes + header + data;
}

inline std::filesystem::path writeBytes(const TempFolder& folder, const std::string& name,
                                        const std::string& bytes) {
    const std::filesystem::path path = folder / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

}  // namespace ninefold::test
