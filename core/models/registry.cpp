// SPDX-License-Identifier: MIT
#include <string>

#include "core/base/error.h"
#include "core/models/model_family.h"
#include "core/nn/tensor_pool.h"

namespace ninefold {

namespace families {
#define X(name) extern const ModelFamily name;
#include "core/models/families.def"
#undef X
}  // namespace families

const std::vector<const ModelFamily*>& modelFamilies() {
    static const std::vector<const ModelFamily*> all{
#define X(name) &families::name,
#include "core/models/families.def"
#undef X
    };
    return all;
}

const ModelFamily& recogniseModel(const ModelSource& source) {
    for (const ModelFamily* family : modelFamilies()) {
        if (family->recognises(source)) return *family;
    }
    throw Error(ErrorKind::BadModel,
                {"%1 holds no model that Ninefold knows.", source.path().string()},
                "It draws with Stable Diffusion 1, 2 and XL, whole, as a folder in the diffusers "
                "layout or as one file.");
}

std::unique_ptr<LoadedModel> loadModel(const std::filesystem::path& path, at::ScalarType dtype,
                                       at::Device device) {
    nn::useTensorPool();
    const auto source = openModel(path);
    return recogniseModel(*source).load(*source, dtype, device);
}

void releaseSpareMemory() {
    nn::trimTensorPool();
}

}  // namespace ninefold
