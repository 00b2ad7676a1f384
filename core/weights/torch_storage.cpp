// SPDX-License-Identifier: MIT
#include "core/weights/torch_storage.h"

#include <ATen/ATen.h>

#include <cstring>
#include <set>
#include <utility>

#include "core/weights/float8.h"
#include "core/weights/safetensors.h"

namespace ninefold {
namespace {

using Kind = PickleValue::Kind;

constexpr std::pair<const char*, const char*> kTypes[] = {
    {"torch.DoubleStorage", "F64"},    {"torch.FloatStorage", "F32"}, {"torch.HalfStorage", "F16"},
    {"torch.BFloat16Storage", "BF16"}, {"torch.LongStorage", "I64"},  {"torch.IntStorage", "I32"},
    {"torch.ShortStorage", "I16"},     {"torch.CharStorage", "I8"},   {"torch.ByteStorage", "U8"},
    {"torch.BoolStorage", "BOOL"},
};

/// Newer types say it with the tensor (_rebuild_tensor_v3), not with the storage.
constexpr std::pair<const char*, const char*> kTypesOfTensors[] = {
    {"torch.float8_e4m3fn", "F8_E4M3"}, {"torch.float8_e5m2", "F8_E5M2"}};
constexpr std::size_t kTypeArgument = 6;

/// ('storage', type, key, device, count): the persistent id of torch.save.
TorchStorage describe(const PickleValue& storage) {
    const auto& id = storage.list;
    if (storage.kind != Kind::Storage || id.size() < 5 || id[1]->kind != Kind::Global) return {};
    for (const auto& [type, dtype] : kTypes) {
        if (id[1]->text == type) return {id[2]->text, dtype};
    }
    return {id[2]->text, {}};
}

}  // namespace

TorchStorage readStorage(const PickleValue& tensor) {
    if (tensor.list.empty()) return {};
    TorchStorage storage = describe(*tensor.list.front());
    if (!storage.dtype.empty() || tensor.list.size() <= kTypeArgument) return storage;
    const PickleValue& said = *tensor.list[kTypeArgument];
    for (const auto& [type, dtype] : kTypesOfTensors) {
        if (said.kind == Kind::Global && said.text == type) storage.dtype = dtype;
    }
    return storage;
}

std::map<std::string, std::size_t> storageWidths(const PickleValue& root) {
    std::map<std::string, std::size_t> widths;
    std::set<const PickleValue*> seen;
    std::vector<const PickleValue*> open{&root};
    while (!open.empty()) {
        const PickleValue* value = open.back();
        open.pop_back();
        if (!seen.insert(value).second) continue;
        const TorchStorage storage = describe(*value);
        if (!storage.dtype.empty()) widths[storage.key] = bytesPerElement(storage.dtype);
        open.insert(open.end(), value->list.begin(), value->list.end());
        for (const auto& [key, inner] : value->dict) open.push_back(inner);
    }
    return widths;
}

at::Tensor tensorAt(const std::shared_ptr<const MappedFile>& map, ByteRange range,
                    const TensorEntry& entry, const std::vector<std::int64_t>& strides) {
    const bool isSmall = isFloat8(entry.dtype);
    const auto options = at::TensorOptions().dtype(isSmall ? at::kHalf : scalarTypeOf(entry.dtype));
    for (const std::int64_t extent : entry.shape) {
        if (extent == 0) return at::empty(entry.shape, options);
    }
    const std::byte* bytes = map->data() + range.begin;
    if (isSmall) {
        return float8ToHalf(entry.dtype, bytes, range.end - range.begin)
            .as_strided(entry.shape, strides)
            .contiguous();
    }
    const std::size_t width = bytesPerElement(entry.dtype);
    if (range.begin % width != 0) {
        // The numbers after the tensor's own come along; no tensor is much smaller than its
        // storage.
        const auto count = static_cast<std::int64_t>((range.end - range.begin) / width);
        at::Tensor copy = at::empty({count}, options);
        std::memcpy(copy.data_ptr(), bytes, static_cast<std::size_t>(count) * width);
        return copy.as_strided(entry.shape, strides).contiguous();
    }
    return at::from_blob(
               const_cast<std::byte*>(bytes), entry.shape, strides, [map](void*) {}, options)
        .contiguous();
}

}  // namespace ninefold
