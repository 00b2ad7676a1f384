// SPDX-License-Identifier: MIT
#include "core/weights/safetensors.h"

#include <cstring>

#include "core/base/error.h"
#include "core/weights/float8.h"

namespace ninefold {

at::ScalarType scalarTypeOf(const std::string& dtype) {
    if (dtype == "F64") return at::kDouble;
    if (dtype == "F32") return at::kFloat;
    if (dtype == "F16") return at::kHalf;
    if (dtype == "BF16") return at::kBFloat16;
    if (dtype == "I64") return at::kLong;
    if (dtype == "I32") return at::kInt;
    if (dtype == "I16") return at::kShort;
    if (dtype == "I8") return at::kChar;
    if (dtype == "U8") return at::kByte;
    return at::kBool;  // the header admits no other
}

Safetensors::Safetensors(const std::filesystem::path& path)
    : path_(path),
      map_(std::make_shared<MappedFile>(path)),
      entries_(parseSafetensorsHeader(map_->data(), map_->size(), path.string())) {}

at::Tensor Safetensors::tensor(const std::string& name) const {
    const auto found = entries_.find(name);
    if (found == entries_.end()) {
        throw Error(ErrorKind::BadModel, {"%1 has no tensor \"%2\".", path_.string(), name});
    }
    const TensorEntry& entry = found->second;
    if (isFloat8(entry.dtype)) {
        const at::Tensor flat =
            float8ToHalf(entry.dtype, map_->data() + entry.begin, entry.end - entry.begin);
        return flat.view(entry.shape);
    }
    const auto options = at::TensorOptions().dtype(scalarTypeOf(entry.dtype));
    if (entry.end == entry.begin) return at::empty(entry.shape, options);
    const std::byte* bytes = map_->data() + entry.begin;
    if (entry.begin % bytesPerElement(entry.dtype) != 0) {
        at::Tensor copy = at::empty(entry.shape, options);
        std::memcpy(copy.data_ptr(), bytes, entry.end - entry.begin);
        return copy;
    }
    return at::from_blob(
        const_cast<std::byte*>(bytes), entry.shape, [map = map_](void*) {}, options);
}

}  // namespace ninefold
