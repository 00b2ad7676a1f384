// SPDX-License-Identifier: MIT
#include "core/weights/torch_checkpoint.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "core/base/error.h"
#include "core/weights/pickle.h"
#include "core/weights/torch_storage.h"

namespace ninefold {
namespace {

using Kind = PickleValue::Kind;

/// The legacy format begins with a pickled number.
constexpr std::array<unsigned char, 15> kLegacyMagic = {
    0x80, 2, 0x8a, 0x0a, 0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19, '.'};
constexpr std::string_view kPickleInZip = "/data.pkl";
constexpr int kMaxDepth = 4;  ///< of dictionaries that hold tensors
constexpr std::size_t kMaxDimensions = 16;

bool beginsWith(const MappedFile& file, const void* bytes, std::size_t count) {
    return file.size() >= count && std::memcmp(file.data(), bytes, count) == 0;
}

bool beginsAsLegacy(const MappedFile& file) {
    return beginsWith(file, kLegacyMagic.data(), kLegacyMagic.size());
}

/// The numbers of a tuple; nothing if it holds anything else or a negative one.
bool takeSizes(const PickleValue& tuple, std::vector<std::int64_t>& sizes) {
    for (const PickleValue* entry : tuple.list) {
        if (entry->kind != Kind::Number || entry->number < 0) return false;
        sizes.push_back(entry->number);
    }
    return tuple.kind == Kind::List && sizes.size() <= kMaxDimensions;
}

}  // namespace

bool TorchCheckpoint::isOne(const MappedFile& file) {
    return beginsWith(file, "PK\x03\x04", 4) || beginsAsLegacy(file);
}

TorchCheckpoint::TorchCheckpoint(const std::filesystem::path& path)
    : path_(path), map_(std::make_shared<MappedFile>(path)) {
    if (beginsAsLegacy(*map_)) {
        readLegacy();
    } else {
        readZip();
    }
    if (entries_.empty()) fail("holds no tensors");
}

void TorchCheckpoint::fail(const Message& what) const {
    throw Error(ErrorKind::BadModel, {"%1 %2.", path_.string(), what},
                "The file is damaged or of another kind; get it again.");
}

void TorchCheckpoint::readZip() {
    const auto files = readStoredZip(map_->data(), map_->size(), path_.string());
    std::string root;
    for (const auto& [name, range] : files) {
        const auto at = name.find(kPickleInZip);
        if (at != std::string::npos && at + kPickleInZip.size() == name.size()) {
            root = name.substr(0, at);
        }
    }
    const auto pickleFile = files.find(root + std::string(kPickleInZip));
    if (pickleFile == files.end()) fail("is an archive, but not one of PyTorch");
    const auto order = files.find(root + "/byteorder");
    if (order != files.end() && order->second.end > order->second.begin &&
        map_->data()[order->second.begin] == std::byte{'b'}) {
        fail("was written on a machine with another order of bytes");
    }
    Storages storages;
    const std::string data = root + "/data/";
    for (const auto& [name, range] : files) {
        if (name.rfind(data, 0) == 0) storages[name.substr(data.size())] = range;
    }
    const ByteRange range = pickleFile->second;
    const Pickle pickle(map_->data() + range.begin, range.end - range.begin, path_.string());
    addRoot(pickle.value(), storages);
}

void TorchCheckpoint::readLegacy() {
    // Magic number, version, machine; the object; the keys of its storages; their contents.
    std::size_t at = 0;
    const auto next = [&] {
        Pickle pickle(map_->data() + at, map_->size() - at, path_.string());
        at += pickle.length();
        return pickle;
    };
    for (int i = 0; i < 3; ++i) next();
    const Pickle object = next();
    const Pickle keys = next();
    addRoot(object.value(), legacyStorages(keys.value(), object.value(), at));
}

TorchCheckpoint::Storages TorchCheckpoint::legacyStorages(const PickleValue& keys,
                                                          const PickleValue& root,
                                                          std::size_t at) const {
    const std::map<std::string, std::size_t> widths = storageWidths(root);
    Storages storages;
    for (const PickleValue* key : keys.list) {
        constexpr std::size_t kCountBytes = 8;
        if (map_->size() - at < kCountBytes) fail("ends before its tensors");
        std::uint64_t count = 0;
        std::memcpy(&count, map_->data() + at, kCountBytes);
        at += kCountBytes;
        const auto width = widths.find(key->text);
        if (width == widths.end()) fail("holds numbers of a type that Ninefold doesn't know");
        if (count > (map_->size() - at) / width->second) fail("ends inside its tensors");
        storages[key->text] = {at, at + static_cast<std::size_t>(count) * width->second};
        at = storages[key->text].end;
    }
    return storages;
}

void TorchCheckpoint::addRoot(const PickleValue& root, const Storages& storages) {
    const PickleValue* state = root.find("state_dict");
    std::set<const PickleValue*> seen;
    addDict(state != nullptr ? *state : root, "", storages, seen);
}

void TorchCheckpoint::addDict(const PickleValue& dict, const std::string& prefix,
                              const Storages& storages, std::set<const PickleValue*>& seen) {
    // A dictionary can hold itself.
    if (!seen.insert(&dict).second) return;
    if (std::count(prefix.begin(), prefix.end(), '\n') >= kMaxDepth) return;
    for (const auto& [key, value] : dict.dict) {
        if (key->kind != Kind::Text) continue;
        if (value->kind == Kind::Tensor) addTensor(prefix + key->text, *value, storages);
        if (value->kind == Kind::Dict) {
            addDict(*value, prefix + key->text + "\n", storages, seen);
        }
    }
}

void TorchCheckpoint::addTensor(const std::string& path, const PickleValue& tensor,
                                const Storages& storages) {
    std::string name = path;
    std::replace(name.begin(), name.end(), '\n', '.');
    const TorchStorage storage = readStorage(tensor);
    const auto range = storages.find(storage.key);
    if (storage.dtype.empty() || range == storages.end()) fail({"lacks the numbers of %1", name});
    TensorEntry entry;
    Place place;
    const auto& parts = tensor.list;
    const bool isWhole = parts.size() >= 4 && parts[1]->kind == Kind::Number &&
                         parts[1]->number >= 0 && takeSizes(*parts[2], entry.shape) &&
                         takeSizes(*parts[3], place.strides) &&
                         place.strides.size() == entry.shape.size();
    if (!isWhole) fail({"describes %1 as no tensor can be", name});
    entry.dtype = storage.dtype;
    place.offset = parts[1]->number;
    place.storage = range->second;
    entry.begin = place.storage.begin;
    entry.end = place.storage.end;
    requireInside(name, entry, place);
    entries_[name] = entry;
    places_[name] = place;
}

void TorchCheckpoint::requireInside(const std::string& name, const TensorEntry& entry,
                                    const Place& place) const {
    const std::size_t width = bytesPerElement(entry.dtype);
    const auto available =
        static_cast<std::uint64_t>((place.storage.end - place.storage.begin) / width);
    std::uint64_t last = static_cast<std::uint64_t>(place.offset);
    std::uint64_t count = 1;
    for (std::size_t i = 0; i < entry.shape.size(); ++i) {
        const auto extent = static_cast<std::uint64_t>(entry.shape[i]);
        const auto stride = static_cast<std::uint64_t>(place.strides[i]);
        if (extent == 0) return;
        // Strides of 0 could make much of little.
        if (extent > available / count) fail({"has a tensor larger than its numbers: %1", name});
        count *= extent;
        if (stride != 0 && extent - 1 > available / stride) {
            fail({"places %1 outside its numbers", name});
        }
        last += (extent - 1) * stride;
    }
    if (last >= available) fail({"places %1 outside its numbers", name});
}

at::Tensor TorchCheckpoint::tensor(const std::string& name) const {
    const auto found = places_.find(name);
    if (found == places_.end()) fail({"has no tensor \"%1\"", name});
    const Place& place = found->second;
    const TensorEntry& entry = entries_.at(name);
    const std::size_t width = bytesPerElement(entry.dtype);
    const auto skipped = static_cast<std::size_t>(place.offset) * width;
    return tensorAt(map_, {place.storage.begin + skipped, place.storage.end}, entry, place.strides);
}

}  // namespace ninefold
