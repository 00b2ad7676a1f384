// SPDX-License-Identifier: MIT
#include "ui/source/feather.h"

#include <algorithm>
#include <vector>

namespace ninefold::ui {

namespace {

/// The mean of 2 * radius + 1 values along a line, outside of which all is as at its ends.
void blurLine(const std::vector<int>& from, std::vector<int>& to, int radius) {
    const int last = static_cast<int>(from.size()) - 1;
    const auto at = [&](int i) { return from[static_cast<std::size_t>(std::clamp(i, 0, last))]; };
    int sum = 0;
    for (int i = -radius; i <= radius; ++i) sum += at(i);
    const int count = 2 * radius + 1;
    for (int i = 0; i <= last; ++i) {
        to[static_cast<std::size_t>(i)] = (sum + count / 2) / count;
        sum += at(i + radius + 1) - at(i - radius);
    }
}

/// Two means in a row make a tent.
void blurLines(QImage& image, int radius) {
    std::vector<int> line(static_cast<std::size_t>(image.width()));
    std::vector<int> other(line.size());
    for (int y = 0; y < image.height(); ++y) {
        uchar* row = image.scanLine(y);
        std::copy(row, row + image.width(), line.begin());
        blurLine(line, other, radius);
        blurLine(other, line, radius);
        std::transform(line.begin(), line.end(), row,
                       [](int value) { return static_cast<uchar>(value); });
    }
}

QImage transposed(const QImage& image) {
    QImage result(image.size().transposed(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        const uchar* row = image.constScanLine(y);
        for (int x = 0; x < image.width(); ++x) result.scanLine(x)[y] = row[x];
    }
    return result;
}

}  // namespace

QImage feathered(const QImage& mask, int radius) {
    if (radius <= 0 || mask.isNull()) return mask;
    const int half = (radius + 1) / 2;
    QImage result = mask;
    blurLines(result, half);
    result = transposed(result);
    blurLines(result, half);
    return transposed(result);
}

}  // namespace ninefold::ui
