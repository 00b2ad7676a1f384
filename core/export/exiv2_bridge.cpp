// SPDX-License-Identifier: MIT
#include "core/export/exiv2_bridge.h"

#include <exiv2/exiv2.hpp>
#include <mutex>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/export/srgb_profile.h"
#include "core/export/unicode.h"

namespace ninefold {

namespace {

constexpr const char* kNamespace = "https://ninefold.app/ns/1.0/";
constexpr const char* kRecipeKey = "Xmp.ninefold.recipe";
constexpr const char* kCommentKey = "Exif.Photo.UserComment";
constexpr std::string_view kUnicode{"UNICODE\0", 8};
constexpr std::string_view kAsciiCode{"ASCII\0\0\0", 8};
constexpr std::size_t kCodeBytes = 8;
constexpr std::size_t kMaxJpegComment = 60000;  ///< a segment holds 65533 bytes
constexpr std::size_t kMaxTextBytes = std::size_t{16} << 20;

/// Exiv2's XMP parser wants to be started once, and a lock if threads share it.
void startExiv2() {
    static std::recursive_mutex xmpMutex;
    static std::once_flag once;
    std::call_once(once, [] {
        Exiv2::LogMsg::setLevel(Exiv2::LogMsg::mute);
        Exiv2::XmpParser::initialize(
            [](void* mutex, bool lock) {
                auto* shared = static_cast<std::recursive_mutex*>(mutex);
                lock ? shared->lock() : shared->unlock();
            },
            &xmpMutex);
        Exiv2::XmpProperties::registerNs(kNamespace, "ninefold");
    });
}

Error tooLong() {
    return {ErrorKind::Usage, "The prompt is too long to be kept in a JPEG file.",
            "Export as PNG or WebP instead."};
}

const Exiv2::byte* exifBytes(const std::string& bytes) {
    return reinterpret_cast<const Exiv2::byte*>(bytes.data());
}

Exiv2::XmpData xmpOf(const PictureMetadata& metadata) {
    Exiv2::XmpData xmp;
    xmp["Xmp.iptcExt.DigitalSourceType"] = digitalSourceType(metadata.recipe);
    xmp["Xmp.xmp.CreatorTool"] = "Ninefold " + metadata.recipe.programVersion;
    if (!metadata.credit.empty()) {
        const std::string credit = validUtf8(metadata.credit);
        xmp["Xmp.dc.creator"] = credit;
        xmp["Xmp.photoshop.Credit"] = credit;
    }
    return xmp;
}

/// IPTC-IIM 4.2: By-line and Credit hold 32 bytes each.
std::string first32Bytes(const std::string& text) {
    constexpr std::size_t kLimit = 32;
    if (text.size() <= kLimit) return text;
    std::size_t end = kLimit;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end);
}

void setCredit(Exiv2::Image& image, const std::string& line) {
    if (line.empty()) return;
    const std::string credit = validUtf8(line);
    image.exifData()["Exif.Image.Artist"] = credit;
    if ((image.checkMode(Exiv2::mdIptc) & Exiv2::amWrite) == 0) return;
    image.iptcData()["Iptc.Envelope.CharacterSet"] = std::string("\x1b%G");  // UTF-8
    image.iptcData()["Iptc.Application2.Byline"] = first32Bytes(credit);
    image.iptcData()["Iptc.Application2.Credit"] = first32Bytes(credit);
}

void setProfile(Exiv2::Image& image) {
    const std::string& profile = srgbProfile();
    Exiv2::DataBuf buffer(exifBytes(profile), static_cast<long>(profile.size()));
    image.setIccProfile(buffer);
}

void setRecipe(Exiv2::Image& image, const PictureMetadata& metadata) {
    const std::string comment = std::string(kUnicode) + utf16BigEndianFromUtf8(a1111Text(metadata));
    // Exiv2 would leave out what doesn't fit without a word.
    if (image.mimeType() == "image/jpeg" && comment.size() > kMaxJpegComment) throw tooLong();
    const Exiv2::DataValue value(exifBytes(comment), static_cast<long>(comment.size()),
                                 Exiv2::bigEndian, Exiv2::undefined);
    image.exifData().add(Exiv2::ExifKey(kCommentKey), &value);
    image.xmpData()[kRecipeKey] = dumpJson(toJson(metadata.recipe));
}

std::string bytesOf(Exiv2::Image& image) {
    Exiv2::BasicIo& io = image.io();
    io.open();
    std::string bytes(io.size(), '\0');
    io.read(reinterpret_cast<Exiv2::byte*>(bytes.data()), static_cast<long>(bytes.size()));
    return bytes;
}

Exiv2::Image::AutoPtr open(const std::string& bytes) {
    startExiv2();
    auto image = Exiv2::ImageFactory::open(exifBytes(bytes), static_cast<long>(bytes.size()));
    image->readMetadata();
    return image;
}

template <typename Call>
auto readingErrors(const std::string& name, Call&& call) {
    try {
        return call();
    } catch (const std::exception&) {  // Exiv2's own and those of its checked arithmetic
        throw Error(ErrorKind::BadFile, {"The picture %1 is damaged.", name});
    }
}

/// EXIF 2.32, 4.6.5: eight bytes name the character code of what follows. Fooocus leaves them out.
std::string decodeComment(std::string_view raw) {
    const std::string_view code = raw.substr(0, kCodeBytes);
    if (code.find('\0') == std::string_view::npos) return validUtf8(raw);
    const std::string_view text = raw.substr(code.size());
    if (code == kUnicode) return utf8FromUtf16(text);
    if (code == kAsciiCode || code.find_first_not_of('\0') == std::string_view::npos) {
        return validUtf8(text);
    }
    return {};
}

std::string rawBytes(const Exiv2::Exifdatum& datum, Exiv2::ByteOrder order) {
    const long size = datum.size();
    if (size <= 0 || static_cast<std::size_t>(size) > kMaxTextBytes) return {};
    std::vector<Exiv2::byte> buffer(static_cast<std::size_t>(size));
    datum.copy(buffer.data(), order);
    return {buffer.begin(), buffer.end()};
}

std::string withoutEndingNul(std::string text) {
    while (!text.empty() && text.back() == '\0') text.pop_back();
    return text;
}

void readExif(Exiv2::Image& image, EmbeddedTexts& texts) {
    for (const Exiv2::Exifdatum& datum : image.exifData()) {
        const std::string key = datum.key();
        const std::string raw = rawBytes(datum, image.byteOrder());
        if (key == kCommentKey) {
            texts.emplace("UserComment", withoutEndingNul(decodeComment(raw)));
        } else if (key == "Exif.Image.ImageDescription" || key == "Exif.Image.Make" ||
                   key == "Exif.Image.Model" || key == "Exif.Image.Software" ||
                   key == "Exif.Photo.MakerNote") {
            texts.emplace(key.substr(key.rfind('.') + 1), withoutEndingNul(validUtf8(raw)));
        }
    }
}

}  // namespace

std::string xmpPacket(const PictureMetadata& metadata) {
    startExiv2();
    std::string packet;
    Exiv2::XmpParser::encode(packet, xmpOf(metadata), Exiv2::XmpParser::useCompactFormat);
    return packet;
}

std::string withExifAndXmp(const std::string& bytes, const PictureMetadata& metadata) {
    try {
        auto image = open(bytes);
        // Readers of A1111 text expect big-endian text whatever the file's order; where the file's
        // order can be chosen, both agree.
        if (image->mimeType() != "image/tiff") image->setByteOrder(Exiv2::bigEndian);
        image->setXmpData(xmpOf(metadata));
        image->exifData()["Exif.Image.Software"] = "Ninefold " + metadata.recipe.programVersion;
        setProfile(*image);
        setCredit(*image, metadata.credit);
        if (metadata.keepsRecipe) setRecipe(*image, metadata);
        image->writeMetadata();
        return bytesOf(*image);
    } catch (const Exiv2::AnyError& error) {
        if (error.code() == Exiv2::kerTooLargeJpegSegment) throw tooLong();
        throw Error(ErrorKind::Internal,
                    {"The picture's metadata can't be written: %1", error.what()});
    }
}

EmbeddedTexts readExifAndXmp(const std::string& bytes, const std::string& name) {
    return readingErrors(name, [&] {
        const auto image = open(bytes);
        EmbeddedTexts texts;
        readExif(*image, texts);
        const auto recipe = image->xmpData().findKey(Exiv2::XmpKey(kRecipeKey));
        if (recipe != image->xmpData().end()) texts.emplace("ninefold", recipe->toString());
        return texts;
    });
}

std::pair<int, int> statedSize(const std::string& bytes, const std::string& name) {
    return readingErrors(name, [&] {
        const auto image = open(bytes);
        return std::pair(image->pixelWidth(), image->pixelHeight());
    });
}

}  // namespace ninefold
