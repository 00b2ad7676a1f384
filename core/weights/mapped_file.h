// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <filesystem>

namespace ninefold {

/// A file mapped read-only into memory; its pages belong to the system's cache. Any thread may
/// read.
class MappedFile {
public:
    /// Throws Error{BadModel} if the file can't be opened or mapped.
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;

    const std::byte* data() const noexcept { return data_; }
    std::size_t size() const noexcept { return size_; }
    /// All of it will be read soon: the disk may begin.
    void readAhead() const noexcept;

private:
    const std::byte* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace ninefold
