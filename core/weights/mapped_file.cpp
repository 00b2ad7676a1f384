// SPDX-License-Identifier: MIT
#include "core/weights/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/base/error.h"

namespace ninefold {
namespace {

[[noreturn]] void fail(const std::filesystem::path& path, int cause) {
    throw Error(ErrorKind::BadModel,
                {"Can't read %1: %2.", path.string(), std::generic_category().message(cause)},
                "Check that the model is complete.");
}

}  // namespace

MappedFile::MappedFile(const std::filesystem::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) fail(path, errno);
    struct stat status {};
    int cause = ::fstat(file, &status) == 0 ? 0 : errno;
    if (cause == 0 && !S_ISREG(status.st_mode)) cause = EISDIR;
    if (cause == 0 && status.st_size > 0) {
        size_ = static_cast<std::size_t>(status.st_size);
        void* map = ::mmap(nullptr, size_, PROT_READ, MAP_PRIVATE, file, 0);
        if (map == MAP_FAILED) {  // NOLINT(performance-no-int-to-ptr): the system's own constant
            cause = errno;
        } else {
            data_ = static_cast<const std::byte*>(map);
        }
    }
    ::close(file);
    if (cause != 0) fail(path, cause);
}

MappedFile::~MappedFile() {
    if (data_ != nullptr) ::munmap(const_cast<std::byte*>(data_), size_);
}

void MappedFile::readAhead() const noexcept {
    if (data_ != nullptr) ::madvise(const_cast<std::byte*>(data_), size_, MADV_WILLNEED);
}

}  // namespace ninefold
