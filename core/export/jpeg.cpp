// SPDX-License-Identifier: MIT
#include <csetjmp>
#include <cstdio>
#include <cstdlib>

#include <jpeglib.h>

#include <memory>

#include "core/base/error.h"
#include "core/export/exiv2_bridge.h"
#include "core/export/image_format.h"
#include "core/export/pixels.h"

namespace ninefold {

namespace {

/// libjpeg leaves by longjmp where C++ would throw.
struct ErrorManager {
    jpeg_error_mgr base;
    std::jmp_buf exit;
};

[[noreturn]] void leave(j_common_ptr info) {
    // libjpeg knows only `base`, which is the first member.
    std::longjmp(reinterpret_cast<ErrorManager*>(info->err)->exit, 1);
}

void keepQuiet(j_common_ptr /*info*/) {}

/// The file with full colour resolution (4:4:4): small saturated shapes bleed in OpenCV's 4:2:0.
/// False when libjpeg fails. Nothing here has a destructor, since longjmp skips them.
bool compress(const Image& image, int quality, unsigned char** bytes, unsigned long* size) {
    jpeg_compress_struct info{};
    ErrorManager errors{};
    info.err = ::jpeg_std_error(&errors.base);
    errors.base.error_exit = &leave;
    errors.base.output_message = &keepQuiet;
    if (setjmp(errors.exit) != 0) {
        ::jpeg_destroy_compress(&info);
        return false;
    }
    ::jpeg_create_compress(&info);
    ::jpeg_mem_dest(&info, bytes, size);
    info.image_width = static_cast<JDIMENSION>(image.width);
    info.image_height = static_cast<JDIMENSION>(image.height);
    info.input_components = 3;
    info.in_color_space = JCS_RGB;
    ::jpeg_set_defaults(&info);
    ::jpeg_set_quality(&info, quality, TRUE);
    info.optimize_coding = TRUE;
    info.comp_info[0].h_samp_factor = 1;
    info.comp_info[0].v_samp_factor = 1;
    ::jpeg_start_compress(&info, TRUE);
    while (info.next_scanline < info.image_height) {
        // libjpeg only reads from it.
        auto* row =
            const_cast<JSAMPROW>(image.rgb.data() + info.next_scanline * image.strideBytes());
        ::jpeg_write_scanlines(&info, &row, 1);
    }
    ::jpeg_finish_compress(&info);
    ::jpeg_destroy_compress(&info);
    return true;
}

std::string encodeJpeg(const Image& image, const PictureMetadata& metadata, int quality) {
    refuseEmpty(image);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    const bool done = compress(image, quality, &bytes, &size);
    const std::unique_ptr<unsigned char, decltype(&std::free)> owner(bytes, &std::free);
    if (!done) throw Error(ErrorKind::Internal, "The picture can't be written as JPEG.");
    return withExifAndXmp(std::string(reinterpret_cast<char*>(bytes), size), metadata);
}

}  // namespace

const ImageFormat& jpegFormat() {
    static const ImageFormat kFormat{"jpeg", "JPEG", "jpg", /*hasQuality=*/true, &encodeJpeg};
    return kFormat;
}

}  // namespace ninefold
