// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <utility>

#include "core/base/error.h"

namespace ninefold {

/// Whether an open library can still be written: its folder may be moved away or its disk taken out
/// or filled up while the program runs, and SQLite, which holds its file open, doesn't notice.
class LibraryCheck {
public:
    /// A batch of nine large pictures, and the database's own files.
    static constexpr std::uintmax_t kLeastBytes = std::uintmax_t{32} << 20;

    /// Remembers which files the library is; it must be open.
    explicit LibraryCheck(std::filesystem::path folder, std::uintmax_t leastBytes = kLeastBytes);

    /// Error{Io}: gone (the database isn't there, or another one is), read-only, or its disk has
    /// less than `leastBytes` left; nothing while all is well. Asks the disk, so it may take long.
    std::optional<Error> problem() const;

private:
    using FileId = std::pair<std::uint64_t, std::uint64_t>;  ///< device and number
    std::optional<FileId> databaseId() const;

    std::filesystem::path folder_;
    std::uintmax_t leastBytes_;
    std::optional<FileId> opened_;
};

}  // namespace ninefold
