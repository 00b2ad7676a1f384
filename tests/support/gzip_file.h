// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>
#include <zlib.h>

#include <array>
#include <filesystem>
#include <string>

namespace ninefold::test {

/// The contents of a file that gzip packed; a test failure and empty text if there is no such file.
inline std::string unpackedGzip(const std::filesystem::path& file) {
    gzFile in = gzopen(file.c_str(), "rb");
    if (in == nullptr) {
        ADD_FAILURE() << "can't read " << file;
        return {};
    }
    std::string text;
    std::array<char, 1 << 16> block{};
    for (int count = gzread(in, block.data(), block.size()); count > 0;
         count = gzread(in, block.data(), block.size())) {
        text.append(block.data(), static_cast<std::size_t>(count));
    }
    gzclose(in);
    return text;
}

}  // namespace ninefold::test
