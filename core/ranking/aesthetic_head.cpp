// SPDX-License-Identifier: MIT
#include "core/ranking/aesthetic_head.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>

#include "core/base/error.h"
#include "core/weights/tensor_source.h"
#include "core/weights/weight_index.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr std::uintmax_t kMaxFileBytes = std::uintmax_t{64} << 20;

/// Names of the weights in order: "layers.0.weight", "layers.2.weight", …; a single one is
/// "weight". Empty when the tensors are no such chain that ends in one number.
std::vector<std::string> chainOf(const TensorEntries& tensors) {
    std::map<std::pair<std::size_t, std::string>, std::string> byNumber;
    for (const auto& [name, entry] : tensors) {
        const auto dot = name.rfind("weight");
        if (dot == std::string::npos || dot + 6 != name.size()) continue;
        if (entry.shape.size() != 2 || tensors.count(name.substr(0, dot) + "bias") == 0) return {};
        byNumber[{name.size(), name}] = name;
    }
    std::vector<std::string> chain;
    std::int64_t width = 0;
    for (const auto& [key, name] : byNumber) {
        const auto& shape = tensors.at(name).shape;
        if (width != 0 && shape[1] != width) return {};
        width = shape[0];
        chain.push_back(name);
    }
    return width == 1 && chain.size() * 2 == tensors.size() ? chain : std::vector<std::string>();
}

bool isHeadFor(const fs::path& file, int64_t width) {
    try {
        std::error_code code;
        if (!fs::is_regular_file(file, code) || fs::file_size(file) > kMaxFileBytes) return false;
        const TensorEntries tensors = readWeightIndex(file);
        const auto chain = chainOf(tensors);
        return !chain.empty() && tensors.at(chain.front()).shape[1] == width;
    } catch (const Error&) {
        return false;  // no head: the models page says what is wrong with the file
    }
}

}  // namespace

AestheticHead::AestheticHead(const fs::path& file) : title_(file.stem().string()) {
    const auto tensors = openTensors(file);
    for (const std::string& name : chainOf(tensors->entries())) {
        const std::string bias = name.substr(0, name.size() - 6) + "bias";
        weights_.push_back(tensors->tensor(name).to(at::kFloat));
        biases_.push_back(tensors->tensor(bias).to(at::kFloat));
    }
    if (weights_.empty()) {
        throw Error(ErrorKind::BadModel, {"%1 is no aesthetic predictor.", file.string()},
                    "It must hold linear layers, the last of them to one number.");
    }
}

int64_t AestheticHead::width() const {
    return weights_.front().size(1);
}

double AestheticHead::rate(const at::Tensor& embedding) const {
    at::Tensor x = embedding.flatten();
    for (std::size_t i = 0; i < weights_.size(); ++i) x = at::mv(weights_[i], x) + biases_[i];
    return x.item<double>();
}

fs::path AestheticHead::find(const fs::path& rankerFolder, int64_t width) {
    for (const fs::path& folder : {rankerFolder, rankerFolder.parent_path()}) {
        std::vector<fs::path> files;
        std::error_code code;
        for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
            const std::string ending = it->path().extension().string();
            if (ending == ".pth" || ending == ".pt" || ending == ".safetensors") {
                files.push_back(it->path());
            }
        }
        std::sort(files.begin(), files.end());
        for (const fs::path& file : files) {
            if (isHeadFor(file, width)) return file;
        }
    }
    return {};
}

}  // namespace ninefold
