// SPDX-License-Identifier: MIT
#include "core/export/png_chunks.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/base/error.h"
#include "core/export/unicode.h"

namespace ninefold {

namespace {

constexpr std::string_view kSignature = "\x89PNG\r\n\x1a\n";
constexpr std::size_t kLengthBytes = 4;
constexpr std::size_t kTypeBytes = 4;
constexpr std::size_t kChecksumBytes = 4;
constexpr std::size_t kFrameBytes = kLengthBytes + kTypeBytes + kChecksumBytes;
constexpr std::size_t kHeaderEnd = 8 + kFrameBytes + 13;  // signature and IHDR
constexpr std::size_t kMaxTextBytes = std::size_t{16} << 20;
constexpr std::size_t kMaxAllTextBytes = std::size_t{64} << 20;

std::uint32_t checksum(std::string_view bytes) {
    return static_cast<std::uint32_t>(::crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()),
                                                static_cast<z_size_t>(bytes.size())));
}

std::uint32_t number(std::string_view bytes) {
    std::uint32_t value = 0;
    for (const char c : bytes.substr(0, 4)) value = value << 8U | static_cast<unsigned char>(c);
    return value;
}

std::string bigEndian(std::uint32_t value) {
    std::string bytes;
    for (unsigned shift = 32; shift > 0; shift -= 8) {
        bytes += static_cast<char>(value >> (shift - 8U) & 0xFFU);
    }
    return bytes;
}

std::string chunk(const std::string& type, const std::string& data) {
    return bigEndian(static_cast<std::uint32_t>(data.size())) + type + data +
           bigEndian(checksum(type + data));
}

std::string textChunk(const std::string& key, const std::string& text) {
    std::string clean = text;
    std::replace(clean.begin(), clean.end(), '\0', ' ');
    const auto latin1 = latin1FromUtf8(clean);
    // Many programs put UTF-8 into tEXt, so readers guess; give them nothing to guess wrongly.
    if (latin1 && (isAscii(*latin1) || !isUtf8(*latin1))) {
        return chunk("tEXt", key + '\0' + *latin1);
    }
    const std::string uncompressedWithoutLanguage(4, '\0');
    return chunk("iTXt", key + '\0' + uncompressedWithoutLanguage + validUtf8(clean));
}

Error tooLong(const std::string& name) {
    return {ErrorKind::BadFile,
            {"A text inside %1 unpacks to more than 16 MiB.", name},
            "The file is damaged or made to do harm."};
}

/// nullopt when the stream is damaged.
std::optional<std::string> inflate(std::string_view packed, const std::string& name) {
    z_stream stream{};
    if (::inflateInit(&stream) != Z_OK) throw std::bad_alloc();
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    std::string text;
    std::array<char, 1 << 15> block{};
    int result = Z_OK;
    while (result == Z_OK && text.size() <= kMaxTextBytes) {
        stream.next_out = reinterpret_cast<Bytef*>(block.data());
        stream.avail_out = block.size();
        result = ::inflate(&stream, Z_NO_FLUSH);
        text.append(block.data(), block.size() - stream.avail_out);
    }
    ::inflateEnd(&stream);
    if (text.size() > kMaxTextBytes) throw tooLong(name);
    if (result != Z_STREAM_END) return std::nullopt;
    return text;
}

/// The bytes before the next NUL, which are taken off `rest` with it.
std::optional<std::string_view> takeField(std::string_view& rest) {
    const auto end = rest.find('\0');
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view field = rest.substr(0, end);
    rest.remove_prefix(end + 1);
    return field;
}

std::string guessedUtf8(const std::string& text) {
    return isUtf8(text) ? text : utf8FromLatin1(text);
}

/// The text of a chunk after its keyword; nullopt when it is damaged.
std::optional<std::string> decode(std::string_view type, std::string_view rest,
                                  const std::string& name) {
    if (type == "tEXt") return guessedUtf8(std::string(rest));
    if (type == "zTXt") {
        if (rest.empty() || rest[0] != '\0') return std::nullopt;
        const auto text = inflate(rest.substr(1), name);
        return text ? std::optional(guessedUtf8(*text)) : std::nullopt;
    }
    if (rest.size() < 2) return std::nullopt;
    const bool packed = rest[0] != '\0';
    rest.remove_prefix(2);
    if (!takeField(rest) || !takeField(rest)) return std::nullopt;  // language, translated keyword
    const auto text = packed ? inflate(rest, name) : std::optional(std::string(rest));
    return text ? std::optional(validUtf8(*text)) : std::nullopt;
}

struct Chunk {
    std::string_view type;
    std::string_view data;
    bool isIntact = false;
};

/// The next chunk, taken off `rest`; nullopt at the end or when it is cut off.
std::optional<Chunk> takeChunk(std::string_view& rest) {
    if (rest.size() < kFrameBytes) return std::nullopt;
    const std::size_t length = number(rest);
    if (length > rest.size() - kFrameBytes) return std::nullopt;
    const std::string_view checked = rest.substr(kLengthBytes, kTypeBytes + length);
    const std::string_view stated = rest.substr(kLengthBytes + checked.size(), kChecksumBytes);
    rest.remove_prefix(kFrameBytes + length);
    return Chunk{checked.substr(0, kTypeBytes), checked.substr(kTypeBytes),
                 number(stated) == checksum(checked)};
}

std::string afterHeader(const std::string& png, const std::string& chunks) {
    if (!isPng(png) || png.size() < kHeaderEnd) {
        throw Error(ErrorKind::Internal, "Chunks can be added only to a PNG.");
    }
    return png.substr(0, kHeaderEnd) + chunks + png.substr(kHeaderEnd);
}

bool isText(std::string_view type) {
    return type == "tEXt" || type == "zTXt" || type == "iTXt";
}

}  // namespace

bool isPng(const std::string& bytes) {
    return std::string_view(bytes).substr(0, kSignature.size()) == kSignature;
}

bool isWholePng(const std::string& png) {
    if (!isPng(png)) return false;
    std::string_view rest = std::string_view(png).substr(kSignature.size());
    while (const auto chunk = takeChunk(rest)) {
        const bool isCritical = chunk->type[0] >= 'A' && chunk->type[0] <= 'Z';
        if (isCritical && !chunk->isIntact) return false;
        if (chunk->type == "IEND") return true;
    }
    return false;
}

std::string withPngTexts(const std::string& png, const PngTexts& texts) {
    std::string chunks;
    for (const auto& [key, text] : texts) chunks += textChunk(key, text);
    return afterHeader(png, chunks);
}

std::string taggedSrgb(const std::string& png) {
    constexpr std::uint32_t kGamma = 45455;  // 1 / 2.2, times 100000
    const std::string perceptual(1, '\0');
    return afterHeader(png, chunk("sRGB", perceptual) + chunk("gAMA", bigEndian(kGamma)));
}

PngTexts readPngTexts(const std::string& png, const std::string& name) {
    if (!isPng(png)) throw Error(ErrorKind::BadFile, {"%1 is no PNG.", name});
    PngTexts texts;
    std::size_t total = 0;
    std::string_view rest = std::string_view(png).substr(kSignature.size());
    while (const auto chunk = takeChunk(rest)) {
        if (chunk->type == "IEND") break;
        if (!isText(chunk->type) || !chunk->isIntact) continue;
        std::string_view data = chunk->data;
        const auto key = takeField(data);
        if (!key || texts.count(std::string(*key)) != 0) continue;
        if (auto text = decode(chunk->type, data, name)) {
            total += text->size();
            if (total > kMaxAllTextBytes) throw tooLong(name);
            texts.emplace(*key, std::move(*text));
        }
    }
    return texts;
}

}  // namespace ninefold
