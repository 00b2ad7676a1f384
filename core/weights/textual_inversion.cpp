// SPDX-License-Identifier: MIT
#include "core/weights/textual_inversion.h"

#include <ATen/ATen.h>

#include <string>

#include "core/base/error.h"
#include "core/weights/tensor_source.h"
#include "core/weights/textual_inversion_shape.h"

namespace ninefold {
namespace {

const std::string kFirst = "clip_l";
const std::string kSecond = "clip_g";

bool isPair(const TensorEntries& tensors) {
    return tensors.count(kFirst) != 0 && tensors.count(kSecond) != 0;
}

at::Tensor numbersOf(const TensorSource& source, const std::string& name) {
    at::Tensor numbers = source.tensor(name).to(at::kFloat);
    if (!at::isfinite(numbers).all().item<bool>()) {
        throw Error(ErrorKind::BadModel,
                    {"The embedding %1 holds numbers that are none (NaN or infinite).",
                     source.path().string()},
                    "Get it again, or take its name out of the prompt.");
    }
    return numbers.view({-1, numbers.size(-1)});
}

}  // namespace

TextualInversion readTextualInversion(const std::filesystem::path& file) {
    const auto source = openTensors(file);
    if (!textualInversionShape(source->entries())) {
        throw Error(ErrorKind::BadModel, {"%1 is no embedding.", file.string()},
                    "An embedding holds one list of vectors, or one for each text encoder of "
                    "Stable Diffusion XL.");
    }
    if (!isPair(source->entries())) {
        return {numbersOf(*source, source->entries().begin()->first), {}};
    }
    return {numbersOf(*source, kFirst), numbersOf(*source, kSecond)};
}

}  // namespace ninefold
