// SPDX-License-Identifier: MIT
#include "core/base/numbers.h"

#include <charconv>
#include <random>
#include <string_view>

#include "core/base/error.h"

namespace ninefold {

namespace {

template <typename T>
bool parseWhole(std::string_view text, T& value) {
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    return code == std::errc{} && end == text.data() + text.size() && !text.empty();
}

}  // namespace

std::uint64_t parseSeed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    const auto last = text.find_last_not_of(" \t\r\n");
    std::uint64_t seed = 0;
    if (first != std::string::npos &&
        parseWhole(std::string_view(text).substr(first, last - first + 1), seed)) {
        return seed;
    }
    throw Error(ErrorKind::Usage,
                {"The seed \"%1\" is not a whole number from 0 to 18446744073709551615.",
                 text.substr(0, 40)},
                "Leave it out for a random one.");
}

std::pair<int, int> parseSize(const std::string& text) {
    const auto cross = text.find_first_of("xX");
    const std::string_view view = text;
    int width = 0;
    int height = 0;
    if (cross == std::string::npos ? parseWhole(view, width) && (height = width, true)
                                   : parseWhole(view.substr(0, cross), width) &&
                                         parseWhole(view.substr(cross + 1), height)) {
        return {width, height};
    }
    throw Error(ErrorKind::Usage, {"The size \"%1\" is not WIDTHxHEIGHT.", text.substr(0, 40)},
                "Write for example 256x256.");
}

std::uint64_t randomSeed() {
    return std::random_device{}() & 0xFFFFFFFFU;
}

}  // namespace ninefold
