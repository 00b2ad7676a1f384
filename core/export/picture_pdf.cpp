// SPDX-License-Identifier: MIT
#include "core/export/picture_pdf.h"

#include <unicode/unistr.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/base/error.h"

namespace ninefold {

namespace {

constexpr double kPageWidth = 595.276;  // points; A4 is 210 x 297 mm
constexpr double kPageHeight = 841.89;
constexpr double kMargin = 34.016;  // 12 mm

std::string number(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.3f", value);
    return text.data();
}

std::string compressed(const Image& image) {
    uLongf size = compressBound(static_cast<uLong>(image.rgb.size()));
    std::string bytes(size, '\0');
    compress(reinterpret_cast<Bytef*>(bytes.data()), &size, image.rgb.data(),
             static_cast<uLong>(image.rgb.size()));
    bytes.resize(size);
    return bytes;
}

/// A text string of PDF: UTF-16 with its byte order mark, as hexadecimal digits.
std::string textString(const std::string& utf8) {
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
    std::string digits = "<FEFF";
    for (int i = 0; i < text.length(); ++i) {
        std::array<char, 8> unit{};
        std::snprintf(unit.data(), unit.size(), "%04X", static_cast<unsigned>(text[i]));
        digits += unit.data();
    }
    return digits + ">";
}

/// The body of a file that grows object by object, and where each begins.
class PdfFile {
public:
    /// Objects are numbered from 1 in the order in which they are added.
    void add(const std::string& object) {
        offsets_.push_back(bytes_.size());
        bytes_ += std::to_string(offsets_.size()) + " 0 obj\n" + object + "\nendobj\n";
    }
    void addStream(const std::string& entries, const std::string& data) {
        add("<<" + entries + "/Length " + std::to_string(data.size()) + ">>\nstream\n" + data +
            "\nendstream");
    }
    /// The whole file, its first object the catalogue, its second the information about it.
    std::string finished() const {
        std::string file =
            bytes_ + "xref\n0 " + std::to_string(offsets_.size() + 1) + "\n0000000000 65535 f \n";
        for (const std::size_t offset : offsets_) {
            const std::string digits = std::to_string(offset);
            file += std::string(10 - std::min<std::size_t>(10, digits.size()), '0') + digits +
                    " 00000 n \n";
        }
        return file + "trailer\n<</Size " + std::to_string(offsets_.size() + 1) +
               "/Root 1 0 R/Info 2 0 R>>\nstartxref\n" + std::to_string(bytes_.size()) +
               "\n%%EOF\n";
    }

private:
    std::string bytes_ = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n";  // the second line says: not text
    std::vector<std::size_t> offsets_;
};

/// Points a pixel, so that every picture fits.
double scaleFor(const std::vector<Image>& pages) {
    double scale = kPageWidth;
    for (const Image& image : pages) {
        scale = std::min({scale, (kPageWidth - 2 * kMargin) / image.width,
                          (kPageHeight - 2 * kMargin) / image.height});
    }
    return scale;
}

/// Three objects: the page, what it paints, and the picture. `first` is the page's number.
void addPage(PdfFile& file, const Image& image, double scale, std::size_t first) {
    const double width = image.width * scale;
    const double height = image.height * scale;
    file.add("<</Type/Page/Parent 3 0 R/MediaBox[0 0 " + number(kPageWidth) + " " +
             number(kPageHeight) + "]/Resources<</XObject<</Picture " + std::to_string(first + 2) +
             " 0 R>>>>/Contents " + std::to_string(first + 1) + " 0 R>>");
    file.addStream("", "q " + number(width) + " 0 0 " + number(height) + " " + number(kMargin) +
                           " " + number(kPageHeight - kMargin - height) + " cm /Picture Do Q");
    file.addStream("/Type/XObject/Subtype/Image/Width " + std::to_string(image.width) + "/Height " +
                       std::to_string(image.height) +
                       "/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/FlateDecode",
                   compressed(image));
}

}  // namespace

std::string pdfOfPictures(const std::vector<Image>& pages, const std::string& title) {
    const auto isEmpty = [](const Image& page) { return page.isEmpty(); };
    if (pages.empty() || std::any_of(pages.begin(), pages.end(), isEmpty)) {
        throw Error(ErrorKind::Usage, "A PDF needs at least one picture, and no empty one.");
    }
    constexpr std::size_t kFirstPage = 4;
    constexpr std::size_t kObjectsAPage = 3;
    std::string kids;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        kids += std::to_string(kFirstPage + kObjectsAPage * i) + " 0 R ";
    }
    PdfFile file;
    file.add("<</Type/Catalog/Pages 3 0 R>>");
    file.add("<</Producer(Ninefold)" + (title.empty() ? "" : "/Title" + textString(title)) + ">>");
    file.add("<</Type/Pages/Count " + std::to_string(pages.size()) + "/Kids[" + kids + "]>>");
    const double scale = scaleFor(pages);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        addPage(file, pages[i], scale, kFirstPage + kObjectsAPage * i);
    }
    return file.finished();
}

}  // namespace ninefold
