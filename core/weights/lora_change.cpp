// SPDX-License-Identifier: MIT
#include "core/weights/lora_change.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <limits>

#include "core/base/error.h"

namespace ninefold {
namespace {

using Shape = std::vector<std::int64_t>;
using Shapes = std::map<std::string, Shape>;
using Factors = std::map<std::string, at::Tensor>;

const Shape& shapeOf(const Shapes& shapes, const std::string& role) {
    const auto found = shapes.find(role);
    if (found == shapes.end()) {
        throw Error(ErrorKind::BadModel, {"the tensor \"%1\" is missing", role});
    }
    const Shape& shape = found->second;
    const bool isMatrix = shape.size() == 2 || shape.size() == 4;
    const auto isEmpty = [](std::int64_t extent) { return extent < 1; };
    if (!isMatrix || std::any_of(shape.begin(), shape.end(), isEmpty)) {
        throw Error(ErrorKind::BadModel, {"the tensor \"%1\" is neither matrix nor kernel", role});
    }
    return shape;
}

const Shape& kernelOf(const Shapes& shapes, const std::string& role) {
    const Shape& shape = shapeOf(shapes, role);
    if (shape.size() == 4) return shape;
    throw Error(ErrorKind::BadModel, {"the tensor \"%1\" is no kernel", role});
}

std::int64_t columnsOf(const Shape& shape) {
    std::int64_t columns = 1;
    for (std::size_t i = 1; i < shape.size(); ++i) columns *= shape[i];
    return columns;
}

std::int64_t pixelsOf(const Shape& kernel) {
    return kernel.size() == 4 ? kernel[2] * kernel[3] : 1;
}

void requireSame(std::int64_t first, std::int64_t second) {
    if (first == second) return;
    throw Error(ErrorKind::BadModel, {"its two factors have the ranks %1 and %2", first, second});
}

/// down, through mid, up; or the same parts of LyCORIS, whose first factor lies on its side.
LoraExtent extentOfLora(const Shapes& shapes) {
    const Shape& down = shapeOf(shapes, "down");
    const Shape& up = shapeOf(shapes, "up");
    requireSame(down[0], columnsOf(up));
    std::int64_t columns = columnsOf(down);
    if (shapes.count("mid") != 0) {
        const Shape& mid = kernelOf(shapes, "mid");
        requireSame(mid[1], down[0]);
        requireSame(mid[0], up[1]);
        columns *= pixelsOf(mid);
    }
    return {up[0], columns, down[0]};
}

LoraExtent extentOfProduct(const Shapes& shapes, const std::string& name, const std::string& core) {
    const Shape& a = shapeOf(shapes, name + "_a");
    const Shape& b = shapeOf(shapes, name + "_b");
    if (shapes.count(core) == 0) {
        requireSame(columnsOf(a), b[0]);
        return {a[0], columnsOf(b), b[0]};
    }
    const Shape& kernel = kernelOf(shapes, core);
    requireSame(a[0], kernel[0]);
    requireSame(b[0], kernel[1]);
    return {a[1], b[1] * pixelsOf(kernel), b[0]};
}

LoraExtent extentOfHada(const Shapes& shapes) {
    const LoraExtent first = extentOfProduct(shapes, "hada_w1", "hada_t1");
    const LoraExtent second = extentOfProduct(shapes, "hada_w2", "hada_t2");
    if (first.rows != second.rows || first.columns != second.columns) {
        throw Error(ErrorKind::BadModel, "its two factors have different shapes");
    }
    return first;
}

LoraExtent extentOfKron(const Shapes& shapes) {
    const auto extentOf = [&](const std::string& name, const std::string& core) {
        if (shapes.count(name) == 0) return extentOfProduct(shapes, name, core);
        const Shape& whole = shapeOf(shapes, name);
        return LoraExtent{whole[0], columnsOf(whole), 0};
    };
    const LoraExtent first = extentOf("lokr_w1", "");
    const LoraExtent second = extentOf("lokr_w2", "lokr_t2");
    // As LyCORIS scales: by the second one's rank where it has one.
    return {first.rows * second.rows, first.columns * second.columns,
            second.rank > 0 ? second.rank : first.rank};
}

const at::Tensor* find(const Factors& factors, const std::string& role) {
    const auto found = factors.find(role);
    return found == factors.end() ? nullptr : &found->second;
}

/// [out,rank]·[rank,in…], or through a kernel [rank,rank,k,k] with both factors [rank,…].
at::Tensor product(const Factors& factors, const std::string& name, const std::string& core) {
    const at::Tensor& a = factors.at(name + "_a");
    const at::Tensor& b = factors.at(name + "_b");
    const at::Tensor* kernel = find(factors, core);
    if (kernel == nullptr) return a.flatten(1).matmul(b.flatten(1));
    return at::einsum("ijkl,ip,jr->prkl", {*kernel, a.flatten(1), b.flatten(1)});
}

at::Tensor kron(const Factors& factors) {
    const at::Tensor* first = find(factors, "lokr_w1");
    const at::Tensor* second = find(factors, "lokr_w2");
    const at::Tensor outer = first != nullptr ? *first : product(factors, "lokr_w1", "");
    const at::Tensor inner = second != nullptr ? *second : product(factors, "lokr_w2", "lokr_t2");
    if (inner.dim() == 2) return at::kron(outer.flatten(1), inner);
    return at::kron(outer.flatten(1).unsqueeze(2).unsqueeze(3), inner.contiguous());
}

}  // namespace

LoraExtent loraExtent(const Shapes& shapes) {
    LoraExtent extent;
    if (shapes.count("hada_w1_a") != 0) {
        extent = extentOfHada(shapes);
    } else if (shapes.count("lokr_w1") != 0 || shapes.count("lokr_w1_a") != 0) {
        extent = extentOfKron(shapes);
    } else if (shapes.count("diff") != 0) {
        const Shape& whole = shapeOf(shapes, "diff");
        extent = {whole[0], columnsOf(whole), 0};
    } else {
        extent = extentOfLora(shapes);
    }
    if (extent.rank > std::max(extent.rows, extent.columns)) {
        throw Error(ErrorKind::BadModel,
                    {"its rank of %1 is more than the layer has", extent.rank});
    }
    return extent;
}

at::Tensor loraChange(const Factors& factors, at::IntArrayRef shape) {
    at::Tensor change;
    if (factors.count("hada_w1_a") != 0) {
        change = product(factors, "hada_w1", "hada_t1").mul(product(factors, "hada_w2", "hada_t2"));
    } else if (factors.count("lokr_w1") != 0 || factors.count("lokr_w1_a") != 0) {
        change = kron(factors);
    } else if (factors.count("diff") != 0) {
        change = factors.at("diff");
    } else {
        const at::Tensor up = factors.at("up").flatten(1);
        const at::Tensor down = factors.at("down").flatten(1);
        const at::Tensor* mid = find(factors, "mid");
        change =
            mid == nullptr ? up.matmul(down) : at::einsum("nmkl,in,mj->ijkl", {*mid, up, down});
    }
    return change.reshape(shape);
}

int magnitudeAxis(const std::string& role, const Shape& shape, at::IntArrayRef weight) {
    std::int64_t count = 1, longest = 0;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        count *= shape[i];
        if (shape[i] > 1) longest = static_cast<std::int64_t>(i);
    }
    // PEFT has one a row, whatever the shape; LyCORIS tells by where they stand.
    const bool isOfRows = role == "magnitude" || longest == 0;
    const int axis = isOfRows ? 0 : 1;
    if (count == weight[static_cast<std::size_t>(axis)]) return axis;
    throw Error(ErrorKind::BadModel,
                {"it has %1 magnitudes for a weight of %2 × %3", count, weight[0], weight[1]});
}

at::Tensor magnitudeScale(const at::Tensor& magnitude, const at::Tensor& weight, int axis) {
    const at::Tensor lengths = weight.transpose(0, axis).flatten(1).norm(2, {1});
    const at::Tensor scale =
        magnitude.flatten().div(lengths.clamp_min(std::numeric_limits<float>::epsilon()));
    std::vector<std::int64_t> shape(static_cast<std::size_t>(weight.dim()), 1);
    shape[static_cast<std::size_t>(axis)] = scale.numel();
    return scale.view(shape);
}

}  // namespace ninefold
