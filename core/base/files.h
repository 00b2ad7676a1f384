// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/cancel_token.h"

namespace ninefold {

/// The whole file. Throws Error{BadFile} if it can't be read or holds more than maxBytes.
std::string readFile(const std::filesystem::path& path,
                     std::uintmax_t maxBytes = std::uintmax_t{1} << 30);

/// Writes a file so that it is there whole or not at all, also after a power cut: temporary file in
/// the same folder, fsync, rename, fsync of the folder. Makes missing folders. An existing file is
/// replaced. Throws Error{Io} that names the path and the cause (full disk, permission), leaving
/// nothing behind.
void writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

/// SHA-256 in lower-case hexadecimal.
std::string sha256(std::string_view bytes);
/// Of the bytes from `first` on. Throws Error: BadFile, Cancelled.
std::string sha256OfFile(const std::filesystem::path& path, const CancelToken& cancel = {},
                         std::uint64_t first = 0);

/// Where the artist's library lives: $NINEFOLD_HOME, else $XDG_DATA_HOME/ninefold, else
/// ~/.local/share/ninefold. Not created here.
std::filesystem::path dataFolder();

/// Where the models that come with the program are: $NINEFOLD_RESOURCES, else the first of
/// <program>/../share/ninefold and <a parent of the program>/resources that holds models/.
/// Throws Error{Io} if there is none.
std::filesystem::path resourceFolder();

}  // namespace ninefold
