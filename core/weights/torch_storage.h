// SPDX-License-Identifier: MIT
#pragma once

#include <torch/types.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/weights/mapped_file.h"
#include "core/weights/pickle.h"
#include "core/weights/safetensors_header.h"
#include "core/weights/stored_zip.h"

namespace ninefold {

/// Which numbers a pickled tensor is a view of.
struct TorchStorage {
    std::string key;    ///< of the storage in the file
    std::string dtype;  ///< as safetensors names it; empty for one that Ninefold can't read
};

/// Of a value of kind Tensor; empty fields where it is no such.
TorchStorage readStorage(const PickleValue& tensor);

/// Key to bytes per number, of all storages that a pickle's dictionaries and lists lead to.
std::map<std::string, std::size_t> storageWidths(const PickleValue& root);

/// A tensor over the mapped bytes of `range`, in rows; a copy where they don't lie so, or aren't
/// aligned. The caller has checked that it lies within.
at::Tensor tensorAt(const std::shared_ptr<const MappedFile>& map, ByteRange range,
                    const TensorEntry& entry, const std::vector<std::int64_t>& strides);

}  // namespace ninefold
