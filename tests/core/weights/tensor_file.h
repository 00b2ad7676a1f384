// SPDX-License-Identifier: MIT
#pragma once

#include <ATen/ATen.h>

#include <string>
#include <utility>
#include <vector>

#include "core/base/json.h"
#include "tests/core/weights/safetensors_file.h"

namespace ninefold::test {

using Tensors = std::vector<std::pair<std::string, at::Tensor>>;

/// A safetensors file of float32, with these notes beside the tensors.
inline std::filesystem::path writeTensorFile(const TempFolder& folder, const std::string& name,
                                             const Tensors& tensors,
                                             const Json& notes = Json::object()) {
    Json header = Json::object();
    std::string data;
    for (const auto& [key, tensor] : tensors) {
        const at::Tensor numbers = tensor.to(at::kFloat).contiguous();
        const std::size_t begin = data.size();
        data.append(static_cast<const char*>(numbers.data_ptr()), numbers.nbytes());
        header[key] = {{"dtype", "F32"},
                       {"shape", tensor.sizes().vec()},
                       {"data_offsets", {begin, data.size()}}};
    }
    if (!notes.empty()) header["__metadata__"] = notes;
    return writeBytes(folder, name, safetensorsBytes(header.dump(), data));
}

}  // namespace ninefold::test
