// SPDX-License-Identifier: MIT
#include "core/export/picture_pdf.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include "core/base/error.h"

namespace ninefold {
namespace {

Image plain(int width, int height, std::uint8_t value) {
    return {width, height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(width * height) * 3, value)};
}

int countOf(const std::string& text, const std::string& part) {
    int count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST(PicturePdf, HasAPageForEachPicture) {
    const std::string pdf = pdfOfPictures({plain(4, 3, 1), plain(2, 2, 2)}, "a red apple");
    EXPECT_EQ(pdf.substr(0, 8), "%PDF-1.4");
    EXPECT_EQ(countOf(pdf, "/Type/Page/"), 2);
    EXPECT_NE(pdf.find("/Count 2"), std::string::npos);
    EXPECT_NE(pdf.find("/Title<FEFF00610020007200650064"), std::string::npos);
    EXPECT_EQ(pdf.substr(pdf.size() - 6), "%%EOF\n");
}

TEST(PicturePdf, ItsTableLeadsToEveryObject) {
    const std::string pdf = pdfOfPictures({plain(4, 3, 1)}, "");
    const std::size_t table = std::stoul(pdf.substr(pdf.rfind("startxref\n") + 10));
    ASSERT_EQ(pdf.substr(table, 5), "xref\n");
    std::size_t line = pdf.find("0000000000 65535 f \n", table) + 20;
    for (int object = 1; object <= 6; ++object, line += 20) {
        const std::string begin = std::to_string(object) + " 0 obj\n";
        EXPECT_EQ(pdf.substr(std::stoul(pdf.substr(line, 10)), begin.size()), begin);
    }
    EXPECT_EQ(pdf.find("/Title"), std::string::npos);
}

TEST(PicturePdf, HoldsThePixels) {
    const std::string pdf = pdfOfPictures({plain(4, 3, 7)}, "");
    const std::size_t at = pdf.find("/FlateDecode");
    const std::size_t length = std::stoul(pdf.substr(pdf.find("/Length ", at) + 8));
    const std::string data = pdf.substr(pdf.find("stream\n", at) + 7, length);
    std::vector<std::uint8_t> pixels(4 * 3 * 3);
    uLongf size = pixels.size();
    ASSERT_EQ(uncompress(pixels.data(), &size, reinterpret_cast<const Bytef*>(data.data()),
                         static_cast<uLong>(data.size())),
              Z_OK);
    EXPECT_EQ(pixels, plain(4, 3, 7).rgb);
    EXPECT_EQ(size, pixels.size());
}

TEST(PicturePdf, AllPagesHaveOneScale) {
    // 527.244 of 595.276 points are between the margins.
    const std::string pdf = pdfOfPictures({plain(10, 4, 1), plain(5, 4, 1)}, "");
    EXPECT_NE(pdf.find("q 527.244 0 0 210.898 34.016"), std::string::npos);
    EXPECT_NE(pdf.find("q 263.622 0 0 210.898 34.016"), std::string::npos);
}

TEST(PicturePdf, NothingIsNoDocument) {
    EXPECT_THROW(pdfOfPictures({}, "x"), Error);
    EXPECT_THROW(pdfOfPictures({Image()}, "x"), Error);
}

}  // namespace
}  // namespace ninefold
