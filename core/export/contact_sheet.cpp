// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstddef>
#include <opencv2/imgproc.hpp>

#include "core/base/error.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"

namespace ninefold {

namespace {

struct Look {
    cv::Scalar ground;
    cv::Scalar ink;
};

Look lookOf(SheetGround ground) {
    if (ground == SheetGround::Paper) return {cv::Scalar::all(255), cv::Scalar::all(30)};
    return {cv::Scalar::all(38), cv::Scalar::all(205)};
}

constexpr int kFont = cv::FONT_HERSHEY_DUPLEX;
constexpr int kFontHeightPx = 22;  ///< of capitals at scale 1
constexpr int kOversampling = 4;   ///< the stroke font is drawn larger and averaged down
const std::string kMiddleDot = "\xC2\xB7";

struct Layout {
    int columns;
    int cellWidth;
    int cellHeight;
    int gutter;
    int caption;  ///< height of the line below a picture

    cv::Rect cell(std::size_t index) const {
        const int column = static_cast<int>(index) % columns;
        const int row = static_cast<int>(index) / columns;
        return {gutter + column * (cellWidth + gutter),
                gutter + row * (cellHeight + caption + gutter), cellWidth, cellHeight};
    }
};

Layout layoutOf(const std::vector<Image>& images, int columns) {
    Layout layout{std::clamp(columns, 1, static_cast<int>(images.size())), 0, 0, 0, 0};
    for (const Image& image : images) {
        layout.cellWidth = std::max(layout.cellWidth, image.width);
        layout.cellHeight = std::max(layout.cellHeight, image.height);
    }
    const int shortSide = std::min(layout.cellWidth, layout.cellHeight);
    layout.gutter = std::max(8, shortSide / 16);
    layout.caption = std::max(18, shortSide / 10);
    return layout;
}

/// The text as coverage 0..255, `heightPx` high capitals in a box with room around them.
cv::Mat coverage(const std::string& text, int heightPx) {
    const double scale = static_cast<double>(heightPx * kOversampling) / kFontHeightPx;
    const int stroke = std::max(1, static_cast<int>(scale * 1.6));
    const int margin = heightPx * kOversampling / 2;
    // The font knows ASCII only: a middle dot is drawn as a circle in the room of a dash.
    std::string plain = text;
    std::vector<std::size_t> dots;
    for (auto at = plain.find(kMiddleDot); at != std::string::npos; at = plain.find(kMiddleDot)) {
        plain.replace(at, kMiddleDot.size(), " ");
        dots.push_back(at);
    }
    const auto width = [&](const std::string& part) {
        return cv::getTextSize(part, kFont, scale, stroke, nullptr).width;
    };
    const int height = heightPx * kOversampling + 2 * margin;
    cv::Mat large(height, width(plain) + 2 * margin, CV_8UC1, cv::Scalar(0));
    cv::putText(large, plain, {margin, height - margin}, kFont, scale, cv::Scalar(255), stroke,
                cv::LINE_AA);
    for (const std::size_t at : dots) {
        const int x = margin + (width(plain.substr(0, at)) + width(plain.substr(0, at + 1))) / 2;
        cv::circle(large, {x, height / 2}, stroke * 3 / 2, cv::Scalar(255), cv::FILLED,
                   cv::LINE_AA);
    }
    cv::Mat small;
    cv::resize(large, small, {large.cols / kOversampling, large.rows / kOversampling}, 0, 0,
               cv::INTER_AREA);
    return small;
}

/// Blends the ink into `line` by coverage, centred.
void drawCaption(const cv::Mat& line, const std::string& text, const cv::Scalar& ink) {
    cv::Mat mask = coverage(text, std::max(8, line.rows * 9 / 20));
    const int width = std::min(mask.cols, line.cols);
    const int height = std::min(mask.rows, line.rows);
    mask = mask(cv::Rect((mask.cols - width) / 2, (mask.rows - height) / 2, width, height));
    cv::Mat target =
        line(cv::Rect((line.cols - width) / 2, (line.rows - height) / 2, width, height));
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const double share = mask.at<uchar>(y, x) / 255.0;
            auto& pixel = target.at<cv::Vec3b>(y, x);
            for (int c = 0; c < 3; ++c) {
                pixel[c] = cv::saturate_cast<uchar>(pixel[c] * (1 - share) + ink[c] * share);
            }
        }
    }
}

}  // namespace

Image contactSheet(const std::vector<Image>& images, const std::vector<std::string>& captions,
                   int columns, SheetGround ground) {
    if (images.empty()) throw Error(ErrorKind::Usage, "There are no pictures for a contact sheet.");
    const Look look = lookOf(ground);
    const Layout layout = layoutOf(images, columns);
    const cv::Rect last = layout.cell(images.size() - 1);
    const int right = layout.cell(static_cast<std::size_t>(layout.columns) - 1).br().x;
    cv::Mat sheet(last.br().y + layout.caption + layout.gutter / 2, right + layout.gutter, CV_8UC3,
                  look.ground);
    for (std::size_t i = 0; i < images.size(); ++i) {
        const cv::Rect cell = layout.cell(i);
        const cv::Mat picture = bgrFromImage(images[i]);
        picture.copyTo(
            sheet(cv::Rect(cell.x + (cell.width - picture.cols) / 2,
                           cell.y + (cell.height - picture.rows) / 2, picture.cols, picture.rows)));
        if (i < captions.size()) {
            drawCaption(sheet(cv::Rect(cell.x, cell.br().y, cell.width, layout.caption)),
                        captions[i], look.ink);
        }
    }
    return imageFromBgr(sheet);
}

}  // namespace ninefold
