// SPDX-License-Identifier: MIT
#include "core/export/srgb_profile.h"

#include <array>
#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <utility>
#include <vector>

namespace ninefold {

namespace {

constexpr std::size_t kHeaderBytes = 128;
constexpr std::size_t kTagBytes = 12;
const std::string kReserved(4, '\0');

void add16(std::string& bytes, std::uint32_t value) {
    bytes += static_cast<char>(value >> 8U & 0xFFU);
    bytes += static_cast<char>(value & 0xFFU);
}

void add32(std::string& bytes, std::uint32_t value) {
    add16(bytes, value >> 16U);
    add16(bytes, value & 0xFFFFU);
}

/// Numbers as s15Fixed16 (4.6) after a type's name.
std::string fixedNumbers(const char* type, std::initializer_list<double> values) {
    std::string bytes = type + kReserved;
    for (const double value : values) {
        add32(bytes, static_cast<std::uint32_t>(std::lround(value * 65536)));
    }
    return bytes;
}

/// A text in English (10.13); `ascii` becomes UTF-16.
std::string localizedText(const std::string& ascii) {
    std::string bytes = "mluc" + kReserved;
    add32(bytes, 1);   // one language
    add32(bytes, 12);  // bytes a record
    bytes += "enUS";
    add32(bytes, static_cast<std::uint32_t>(ascii.size() * 2));
    add32(bytes, 28);  // where the text begins
    for (const char c : ascii) add16(bytes, static_cast<unsigned char>(c));
    return bytes;
}

/// Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below (10.16, function type 3).
std::string curve() {
    const std::string numbers =
        fixedNumbers("para", {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045});
    std::string type;
    add16(type, 3);
    add16(type, 0);
    return numbers.substr(0, 8) + type + numbers.substr(8);
}

std::string header(std::size_t size) {
    std::string bytes;
    add32(bytes, static_cast<std::uint32_t>(size));
    add32(bytes, 0);           // no preferred colour engine
    add32(bytes, 0x04300000);  // version 4.3
    bytes += "mntrRGB XYZ ";
    for (const std::uint32_t part : {2026U, 1U, 1U, 0U, 0U, 0U}) add16(bytes, part);
    bytes += "acsp";
    bytes.append(28, '\0');  // platform, flags, device, perceptual intent
    bytes += fixedNumbers("", {0.9642, 1.0, 0.8249}).substr(kReserved.size());  // D50
    bytes.resize(kHeaderBytes, '\0');
    return bytes;
}

using Tag = std::pair<const char*, std::string>;

std::string assemble(const std::vector<Tag>& tags) {
    std::string table;
    std::string data;
    add32(table, static_cast<std::uint32_t>(tags.size()));
    const std::size_t start = kHeaderBytes + 4 + tags.size() * kTagBytes;
    for (const auto& [name, bytes] : tags) {
        // The three curves are one.
        const auto shared = data.find(bytes);
        const std::size_t at = shared == std::string::npos ? data.size() : shared;
        table += name;
        add32(table, static_cast<std::uint32_t>(start + at));
        add32(table, static_cast<std::uint32_t>(bytes.size()));
        if (shared == std::string::npos) data += bytes;
        data.resize((data.size() + 3) / 4 * 4, '\0');
    }
    return header(start + data.size()) + table + data;
}

}  // namespace

const std::string& srgbProfile() {
    // Primaries and white point adapted to D50, as in the profile that the ICC publishes.
    static const std::string kProfile = assemble({
        {"desc", localizedText("sRGB")},
        {"cprt", localizedText("CC0")},
        {"wtpt", fixedNumbers("XYZ ", {0.9642, 1.0, 0.8249})},
        {"chad", fixedNumbers("sf32", {1.047882, 0.022919, -0.050217, 0.029587, 0.990479, -0.017075,
                                       -0.009232, 0.015076, 0.751678})},
        {"rXYZ", fixedNumbers("XYZ ", {0.436066, 0.222488, 0.013916})},
        {"gXYZ", fixedNumbers("XYZ ", {0.385147, 0.716873, 0.097076})},
        {"bXYZ", fixedNumbers("XYZ ", {0.143066, 0.060608, 0.714096})},
        {"rTRC", curve()},
        {"gTRC", curve()},
        {"bTRC", curve()},
    });
    return kProfile;
}

}  // namespace ninefold
