// SPDX-License-Identifier: MIT
#include "core/history/library_check.h"

#include <sys/stat.h>
#include <unistd.h>

#include <system_error>

namespace ninefold {

LibraryCheck::LibraryCheck(std::filesystem::path folder, std::uintmax_t leastBytes)
    : folder_(std::move(folder)), leastBytes_(leastBytes), opened_(databaseId()) {}

std::optional<Error> LibraryCheck::problem() const {
    const std::optional<FileId> now = databaseId();
    if (!now || now != opened_) {
        return Error(ErrorKind::Io, {"The library %1 is gone.", folder_.string()},
                     "Connect its disk or put the folder back; drawing waits until then. If it "
                     "can't come back, restart Ninefold.");
    }
    if (::access(folder_.c_str(), W_OK) != 0) {
        return Error(ErrorKind::Io, {"The library %1 can't be written to.", folder_.string()},
                     "Change the permissions of its folder; drawing waits until then.");
    }
    std::error_code unknown;
    const std::filesystem::space_info space = std::filesystem::space(folder_, unknown);
    if (!unknown && space.available < leastBytes_) {
        return Error(ErrorKind::Io, {"The disk of the library %1 is full.", folder_.string()},
                     "Free some space: drawing waits and then goes on by itself.");
    }
    return std::nullopt;
}

std::optional<LibraryCheck::FileId> LibraryCheck::databaseId() const {
    struct stat found {};
    if (::stat((folder_ / "ninefold.sqlite").c_str(), &found) != 0) return std::nullopt;
    return FileId(found.st_dev, found.st_ino);
}

}  // namespace ninefold
