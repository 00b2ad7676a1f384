// SPDX-License-Identifier: MIT
#pragma once

#include <c10/core/Device.h>
#include <c10/core/ScalarType.h>

#include <string>

namespace ninefold {

/// Where and how exactly a model computes.
struct Precision {
    c10::ScalarType dtype;
    c10::Device device;
    std::string name;  ///< "f32", "bf16", "fp16": as recorded in the recipe
};

/// "auto" becomes bf16 on processors with bf16 arithmetic and on CUDA, f32 elsewhere.
/// Throws Error{Usage} for unknown names and for a device or precision that this machine lacks.
Precision choosePrecision(const std::string& precision, const std::string& device);

/// What draws so: "CUDA", or the processor with how many of its cores: "AMD EPYC × 2".
std::string deviceName(const Precision& precision, int cores);

}  // namespace ninefold
