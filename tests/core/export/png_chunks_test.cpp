// SPDX-License-Identifier: MIT
#include "core/export/png_chunks.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "tests/core/export/pictures.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

std::string number(std::size_t value) {
    std::string bytes;
    for (int shift = 24; shift >= 0; shift -= 8) bytes += static_cast<char>(value >> shift & 0xFF);
    return bytes;
}

std::string chunk(const std::string& type, const std::string& data) {
    const std::string checked = type + data;
    const auto crc = ::crc32(0, reinterpret_cast<const Bytef*>(checked.data()),
                             static_cast<uInt>(checked.size()));
    return number(data.size()) + checked + number(crc);
}

std::string deflate(const std::string& text) {
    uLongf size = ::compressBound(text.size());
    std::string packed(size, '\0');
    ::compress(reinterpret_cast<Bytef*>(packed.data()), &size,
               reinterpret_cast<const Bytef*>(text.data()), text.size());
    packed.resize(size);
    return packed;
}

/// A PNG with these chunks after its header.
std::string pngWithChunks(const std::string& chunks) {
    return test::pngWith({}).insert(33, chunks);
}

const std::string kNul(1, '\0');

TEST(PngChunks, AsciiAndLatin1AreTextChunksTheRestIsInternational) {
    const std::string png =
        test::pngWith({{"a", "plain"},
                       {"b", "caf\xC3\xA9"},
                       {"c", "\xF0\x9F\x8D\x8E"},
                       {"d", "\xC3\x83\xC2\xA9"}});  // Latin-1 that looks like UTF-8
    EXPECT_NE(png.find("tEXta" + kNul + "plain"), std::string::npos);
    EXPECT_NE(png.find("tEXtb" + kNul + "caf\xE9"), std::string::npos);
    EXPECT_NE(png.find("iTXtc" + std::string(5, '\0') + "\xF0\x9F\x8D\x8E"), std::string::npos);
    EXPECT_NE(png.find("iTXtd"), std::string::npos);
    const PngTexts expected = {
        {"a", "plain"}, {"b", "caf\xC3\xA9"}, {"c", "\xF0\x9F\x8D\x8E"}, {"d", "\xC3\x83\xC2\xA9"}};
    EXPECT_EQ(readPngTexts(png, "it"), expected);
}

TEST(PngChunks, DecodersStillAcceptThePicture) {
    EXPECT_EQ(decodeImage(test::pngWith({{"a", "x"}, {"b", "\xF0\x9F\x8D\x8E"}}), "it"),
              test::picture());
}

TEST(PngChunks, ReadsPackedTexts) {
    const std::string png =
        pngWithChunks(chunk("zTXt", "z" + kNul + kNul + deflate("caf\xE9")) +
                      chunk("iTXt", "i" + kNul + "\1" + kNul + "en" + kNul + "titre" + kNul +
                                        deflate("caf\xC3\xA9")));
    const PngTexts texts = readPngTexts(png, "it");
    EXPECT_EQ(texts.at("z"), "caf\xC3\xA9");
    EXPECT_EQ(texts.at("i"), "caf\xC3\xA9");
}

TEST(PngChunks, TheFirstOfARepeatedKeywordCounts) {
    const std::string png =
        pngWithChunks(chunk("tEXt", "k" + kNul + "1") + chunk("tEXt", "k" + kNul + "2"));
    EXPECT_EQ(readPngTexts(png, "it").at("k"), "1");
}

TEST(PngChunks, SkipsDamagedChunks) {
    std::string wrong = chunk("tEXt", "k" + kNul + "value");
    wrong.back() = static_cast<char>(wrong.back() ^ 1);
    const std::string png = pngWithChunks(
        wrong + chunk("tEXt", "no separator") + chunk("zTXt", "z" + kNul + kNul + "no stream") +
        chunk("iTXt", "i" + kNul) + chunk("tEXt", "good" + kNul + "1"));
    const PngTexts expected = {{"good", "1"}};
    EXPECT_EQ(readPngTexts(png, "it"), expected);
}

TEST(PngChunks, RefusesABomb) {
    const std::string bomb = deflate(std::string(std::size_t{40} << 20, 'x'));
    ASSERT_LT(bomb.size(), std::size_t{1} << 17);
    test::expectError(
        [&] { readPngTexts(pngWithChunks(chunk("zTXt", "z" + kNul + kNul + bomb)), "bomb.png"); },
        ErrorKind::BadFile, "bomb.png unpacks to more than 16 MiB");
    const std::string many = deflate(std::string(std::size_t{15} << 20, 'x'));
    std::string chunks;
    for (char c = 'a'; c < 'h'; ++c)
        chunks += chunk("zTXt", std::string(1, c).append(2, '\0').append(many));
    test::expectError([&] { readPngTexts(pngWithChunks(chunks), "it"); }, ErrorKind::BadFile,
                      "more than 16 MiB");
}

TEST(PngChunks, StopsAtALengthThatLies) {
    std::string lying = chunk("tEXt", "k" + kNul + "value");
    lying.replace(0, 4, "\xFF\xFF\xFF\xFF");
    const std::string png = pngWithChunks(chunk("tEXt", "good" + kNul + "1") + lying);
    const PngTexts expected = {{"good", "1"}};
    EXPECT_EQ(readPngTexts(png, "it"), expected);
}

}  // namespace
}  // namespace ninefold
