// SPDX-License-Identifier: MIT
#include "core/base/files.h"

#include <fcntl.h>
#include <openssl/evp.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <memory>
#include <system_error>

#include "core/base/error.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

Error writeError(const fs::path& path, int code) {
    const bool isFull = code == ENOSPC || code == EDQUOT;
    return {ErrorKind::Io,
            {"Can't write %1: %2.", path.string(), std::strerror(code)},
            isFull ? "The disk is full: free some space and try again."
                   : "Choose another folder or change its permissions."};
}

/// An open file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

void writeAll(int fd, std::string_view bytes, const fs::path& path) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) throw writeError(path, written < 0 ? errno : ENOSPC);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

void syncFolder(const fs::path& folder) {
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() >= 0) ::fsync(fd.get());
}

class Sha256 {
public:
    Sha256() : context_(EVP_MD_CTX_new(), &EVP_MD_CTX_free) {
        EVP_DigestInit_ex(context_.get(), EVP_sha256(), nullptr);
    }
    void add(std::string_view bytes) {
        EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size());
    }
    std::string finish() {
        std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
        unsigned int size = 0;
        EVP_DigestFinal_ex(context_.get(), digest.data(), &size);
        static constexpr char kHex[] = "0123456789abcdef";
        std::string text;
        for (unsigned int i = 0; i < size; ++i) {
            text += kHex[digest[i] >> 4U];
            text += kHex[digest[i] & 15U];
        }
        return text;
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context_;
};

}  // namespace

std::string readFile(const fs::path& path, std::uintmax_t maxBytes) {
    std::error_code code;
    if (!fs::exists(path, code)) {
        throw Error(ErrorKind::BadFile, {"There is no file %1.", path.string()});
    }
    if (!fs::is_regular_file(path, code)) {
        throw Error(ErrorKind::BadFile, {"%1 is not a file.", path.string()});
    }
    const std::uintmax_t size = fs::file_size(path, code);
    if (size > maxBytes) {
        throw Error(ErrorKind::BadFile,
                    {"%1 is too large (%2 bytes) for what it should be.", path.string(), size});
    }
    std::ifstream in(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!in || (size > 0 && !in.read(text.data(), static_cast<std::streamsize>(size)))) {
        throw Error(ErrorKind::BadFile, {"Can't read %1.", path.string()},
                    "Check its permissions.");
    }
    return text;
}

void writeFileAtomically(const fs::path& path, std::string_view bytes) {
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    std::error_code code;
    fs::create_directories(folder, code);
    if (code) throw writeError(folder, code.value());

    std::string temporary = (folder / ("." + path.filename().string() + ".XXXXXX")).string();
    try {
        const Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
        if (fd.get() < 0) throw writeError(path, errno);
        writeAll(fd.get(), bytes, path);
        if (::fsync(fd.get()) != 0) throw writeError(path, errno);
        ::fchmod(fd.get(), 0644);
        if (::rename(temporary.c_str(), path.c_str()) != 0) throw writeError(path, errno);
    } catch (...) {
        ::unlink(temporary.c_str());
        throw;
    }
    syncFolder(folder);
}

std::string sha256(std::string_view bytes) {
    Sha256 hash;
    hash.add(bytes);
    return hash.finish();
}

std::string sha256OfFile(const fs::path& path, const CancelToken& cancel, std::uint64_t first) {
    std::ifstream in(path, std::ios::binary);
    in.seekg(static_cast<std::streamoff>(first));
    if (!in) throw Error(ErrorKind::BadFile, {"Can't read %1.", path.string()});
    Sha256 hash;
    std::array<char, 1 << 16> block{};
    while (in) {
        cancel.throwIfSet();
        in.read(block.data(), block.size());
        hash.add({block.data(), static_cast<std::size_t>(in.gcount())});
    }
    return hash.finish();
}

fs::path dataFolder() {
    if (const char* home = std::getenv("NINEFOLD_HOME"); home != nullptr && *home != '\0')
        return home;
    if (const char* data = std::getenv("XDG_DATA_HOME"); data != nullptr && *data != '\0') {
        return fs::path(data) / "ninefold";
    }
    const char* home = std::getenv("HOME");
    return fs::path(home != nullptr ? home : "/tmp") / ".local/share/ninefold";
}

fs::path resourceFolder() {
    if (const char* given = std::getenv("NINEFOLD_RESOURCES"); given != nullptr && *given != '\0') {
        return given;
    }
    std::error_code code;
    const fs::path program = fs::read_symlink("/proc/self/exe", code).parent_path();
    const fs::path installed = program.parent_path() / "share/ninefold";
    if (fs::is_directory(installed / "models", code)) return installed;
    for (fs::path folder = program; folder.has_relative_path(); folder = folder.parent_path()) {
        if (fs::is_directory(folder / "resources/models", code)) return folder / "resources";
    }
    throw Error(ErrorKind::Io, "The models that come with Ninefold were not found.",
                "Install Ninefold again or set NINEFOLD_RESOURCES to their folder.");
}

}  // namespace ninefold
