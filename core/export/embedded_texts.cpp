// SPDX-License-Identifier: MIT
#include "core/export/embedded_texts.h"

#include "core/base/error.h"
#include "core/export/exiv2_bridge.h"
#include "core/export/png_chunks.h"

namespace ninefold {

namespace {

bool isJpeg(const std::string& bytes) {
    return bytes.compare(0, 3, "\xFF\xD8\xFF") == 0;
}

bool isWebp(const std::string& bytes) {
    return bytes.size() >= 12 && bytes.compare(0, 4, "RIFF") == 0 &&
           bytes.compare(8, 4, "WEBP") == 0;
}

bool isTiff(const std::string& bytes) {
    using namespace std::string_literals;
    return bytes.compare(0, 4, "II*\0"s) == 0 || bytes.compare(0, 4, "MM\0*"s) == 0;
}

}  // namespace

bool isPicture(const std::string& bytes) {
    return isPng(bytes) || isJpeg(bytes) || isWebp(bytes) || isTiff(bytes);
}

EmbeddedTexts readEmbeddedTexts(const std::string& bytes, const std::string& name) {
    if (!isPicture(bytes)) {
        throw Error(ErrorKind::BadFile, {"%1 is no PNG, JPEG, WebP or TIFF picture.", name});
    }
    return isPng(bytes) ? readPngTexts(bytes, name) : readExifAndXmp(bytes, name);
}

const std::string& textOf(const EmbeddedTexts& texts, const std::string& key) {
    static const std::string kNone;
    const auto found = texts.find(key);
    return found == texts.end() ? kNone : found->second;
}

}  // namespace ninefold
