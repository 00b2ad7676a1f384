// SPDX-License-Identifier: MIT
#include "core/weights/stored_zip.h"

#include <algorithm>
#include <cstdint>
#include <initializer_list>
#include <utility>

#include "core/base/error.h"

namespace ninefold {
namespace {

constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::uint32_t kEnd64LocatorSignature = 0x07064b50;
constexpr std::uint32_t kEntrySignature = 0x02014b50;
constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kLocatorBytes = 20;
constexpr std::size_t kEntryBytes = 46;
constexpr std::size_t kLocalBytes = 30;
constexpr std::size_t kMaxComment = 65535;
constexpr std::uint64_t kIn64 = 0xFFFFFFFF;  ///< the number stands in the zip64 field
constexpr std::uint64_t kMaxEntries = 1000000;

class ZipReader {
public:
    ZipReader(const std::byte* bytes, std::size_t size, const std::string& file)
        : bytes_(bytes), size_(size), file_(file) {}

    std::map<std::string, ByteRange> read() {
        findDirectory();
        if (count_ > kMaxEntries) fail("lists too many files");
        std::map<std::string, ByteRange> entries;
        for (std::uint64_t i = 0; i < count_; ++i) {
            const auto [name, range] = readEntry();
            if (!entries.emplace(name, range).second) fail({"lists \"%1\" twice", name});
        }
        return entries;
    }

private:
    [[noreturn]] void fail(const Message& what) const {
        throw Error(ErrorKind::BadModel, {"%1 %2.", file_, what},
                    "The file is damaged or was made to do harm; get it again from its source.");
    }

    std::uint64_t number(std::uint64_t at, std::size_t width) const {
        if (at > size_ || width > size_ - at) fail("ends too early");
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < width; ++i) {
            value |= std::to_integer<std::uint64_t>(bytes_[at + i]) << (8 * i);
        }
        return value;
    }

    void findDirectory() {
        if (size_ < kEndBytes) fail("is no whole archive");
        const std::size_t first = size_ - std::min(size_, kEndBytes + kMaxComment);
        std::size_t end = size_ - kEndBytes;
        while (number(end, 4) != kEndSignature) {
            if (end == first) fail("has no list of its contents; it is cut off");
            --end;
        }
        count_ = number(end + 10, 2);
        at_ = number(end + 16, 4);
        if (end < kLocatorBytes || number(end - kLocatorBytes, 4) != kEnd64LocatorSignature) return;
        const std::uint64_t end64 = number(end - kLocatorBytes + 8, 8);
        if (number(end64, 4) != kEnd64Signature) fail("has a damaged list of its contents");
        count_ = number(end64 + 32, 8);
        at_ = number(end64 + 48, 8);
    }

    std::pair<std::string, ByteRange> readEntry() {
        if (number(at_, 4) != kEntrySignature) fail("has a damaged list of its contents");
        const std::uint64_t nameBytes = number(at_ + 28, 2);
        const std::uint64_t extraBytes = number(at_ + 30, 2);
        const std::uint64_t commentBytes = number(at_ + 32, 2);
        number(at_ + kEntryBytes + nameBytes + extraBytes, 0);
        const std::string name(reinterpret_cast<const char*>(bytes_ + at_ + kEntryBytes),
                               static_cast<std::size_t>(nameBytes));
        std::uint64_t size = number(at_ + 24, 4);
        std::uint64_t packed = number(at_ + 20, 4);
        std::uint64_t local = number(at_ + 42, 4);
        readZip64(at_ + kEntryBytes + nameBytes, extraBytes, {&size, &packed, &local});
        if (number(at_ + 10, 2) != 0 || size != packed) {
            fail({"holds \"%1\" compressed, which PyTorch never does", name});
        }
        at_ += kEntryBytes + nameBytes + extraBytes + commentBytes;
        return {name, contents(name, local, size)};
    }

    /// Numbers that don't fit 32 bits, in this order.
    void readZip64(std::uint64_t at, std::uint64_t bytes,
                   std::initializer_list<std::uint64_t*> numbers) const {
        const std::uint64_t end = at + bytes;
        while (at + 4 <= end) {
            const std::uint64_t id = number(at, 2);
            const std::uint64_t length = number(at + 2, 2);
            std::uint64_t field = at + 4;
            at = field + length;
            if (id != 1) continue;
            for (std::uint64_t* value : numbers) {
                if (*value != kIn64) continue;
                if (field + 8 > at) fail("has a damaged list of its contents");
                *value = number(field, 8);
                field += 8;
            }
        }
    }

    ByteRange contents(const std::string& name, std::uint64_t local, std::uint64_t size) const {
        if (number(local, 4) != kLocalSignature) fail({"has no \"%1\" where it says", name});
        const std::uint64_t begin =
            local + kLocalBytes + number(local + 26, 2) + number(local + 28, 2);
        if (begin > size_ || size > size_ - begin) fail({"ends inside \"%1\"", name});
        return {static_cast<std::size_t>(begin), static_cast<std::size_t>(begin + size)};
    }

    const std::byte* bytes_;
    std::size_t size_;
    const std::string& file_;
    std::uint64_t count_ = 0;
    std::uint64_t at_ = 0;  ///< the next entry of the list
};

}  // namespace

std::map<std::string, ByteRange> readStoredZip(const std::byte* bytes, std::size_t size,
                                               const std::string& fileName) {
    return ZipReader(bytes, size, fileName).read();
}

}  // namespace ninefold
