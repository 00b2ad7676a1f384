// SPDX-License-Identifier: MIT
#include "ui/compare/difference.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

#include "ui/compare/frame.h"

namespace ninefold::ui {

namespace {

constexpr int kLevels = 256;

/// The picture in its place in the frame, as RGB32.
QImage inFrame(const QImage& image, const QSize& frame) {
    const QRect place = fittedInto(image.size(), QRectF(QPointF(), frame)).toRect();
    const QImage opaque = image.convertToFormat(QImage::Format_RGB32);
    if (place.size() == image.size() && image.size() == frame) return opaque;
    QImage result(frame, QImage::Format_RGB32);
    result.fill(Qt::black);
    QPainter painter(&result);
    painter.drawImage(place.topLeft(),
                      opaque.scaled(place.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return result;
}

std::array<int, kLevels> amplified(double gain) {
    std::array<int, kLevels> table{};
    for (int i = 0; i < kLevels; ++i) {
        table[static_cast<std::size_t>(i)] =
            std::min(kLevels - 1, static_cast<int>(std::lround(i * std::max(1.0, gain))));
    }
    return table;
}

/// Sums over the pixels that were seen.
struct Sums {
    qint64 differing = 0;
    qint64 squares = 0;
    int largest = 0;

    QRgb add(QRgb a, QRgb b, const std::array<int, kLevels>& shown) {
        const int red = std::abs(qRed(a) - qRed(b));
        const int green = std::abs(qGreen(a) - qGreen(b));
        const int blue = std::abs(qBlue(a) - qBlue(b));
        const int most = std::max({red, green, blue});
        if (most > 0) ++differing;
        largest = std::max(largest, most);
        squares += red * red + green * green + blue * blue;
        const auto at = [&shown](int i) { return shown[static_cast<std::size_t>(i)]; };
        return qRgb(at(red), at(green), at(blue));
    }
};

}  // namespace

Difference compareImages(const QImage& a, const QImage& b, const QSize& frame, double gain) {
    Difference result;
    if (a.isNull() || b.isNull() || frame.isEmpty()) return result;
    const QImage first = inFrame(a, frame);
    const QImage second = inFrame(b, frame);
    const QRectF room(QPointF(), frame);
    const QRect both = fittedInto(a.size(), room).toRect() & fittedInto(b.size(), room).toRect() &
                       QRect(QPoint(), frame);
    if (both.isEmpty()) return result;

    result.map = QImage(frame, QImage::Format_RGB32);
    result.map.fill(Qt::black);
    const std::array<int, kLevels> shown = amplified(gain);
    Sums sums;
    for (int y = both.top(); y <= both.bottom(); ++y) {
        const auto* rowA = reinterpret_cast<const QRgb*>(first.constScanLine(y));
        const auto* rowB = reinterpret_cast<const QRgb*>(second.constScanLine(y));
        auto* row = reinterpret_cast<QRgb*>(result.map.scanLine(y));
        for (int x = both.left(); x <= both.right(); ++x) {
            row[x] = sums.add(rowA[x], rowB[x], shown);
        }
    }
    const double pixels = static_cast<double>(both.width()) * both.height();
    const double meanSquare = static_cast<double>(sums.squares) / (3 * pixels);
    result.differing = static_cast<double>(sums.differing) / pixels;
    result.psnr = sums.squares == 0 ? std::numeric_limits<double>::infinity()
                                    : 10 * std::log10(255.0 * 255.0 / meanSquare);
    result.largest = sums.largest;
    result.isPossible = true;
    return result;
}

}  // namespace ninefold::ui
