// SPDX-License-Identifier: MIT
#include "core/pipeline/precision.h"

#include <ATen/ATen.h>

#include "core/base/error.h"
#include "core/base/processor.h"

namespace ninefold {

namespace {

bool processorHasBf16() {
#if defined(__x86_64__)
    return __builtin_cpu_supports("avx512bf16") != 0;
#else
    return false;
#endif
}

c10::Device chooseDevice(const std::string& device) {
    if (device == "cpu") return c10::kCPU;
    if (device == "cuda" && at::hasCUDA()) return c10::kCUDA;
    if (device == "cuda") {
        throw Error(ErrorKind::Usage, "This machine has no CUDA device that this build can use.",
                    "Draw on the processor with --device cpu.");
    }
    throw Error(ErrorKind::Usage, {"There is no device \"%1\".", device}, "Choose cpu or cuda.");
}

}  // namespace

Precision choosePrecision(const std::string& precision, const std::string& deviceName) {
    const c10::Device device = chooseDevice(deviceName);
    if (precision == "f32") return {c10::kFloat, device, "f32"};
    if (precision == "bf16") return {c10::kBFloat16, device, "bf16"};
    if (precision == "fp16") {
        if (device.is_cuda()) return {c10::kHalf, device, "fp16"};
        throw Error(ErrorKind::Usage, "fp16 can't be computed on the processor.",
                    "Choose auto, bf16 or f32.");
    }
    if (precision == "auto") {
        return device.is_cuda() || processorHasBf16() ? Precision{c10::kBFloat16, device, "bf16"}
                                                      : Precision{c10::kFloat, device, "f32"};
    }
    throw Error(ErrorKind::Usage, {"There is no precision \"%1\".", precision},
                "Choose auto, f32, bf16 or fp16.");
}

std::string deviceName(const Precision& precision, int cores) {
    if (precision.device.is_cuda()) return "CUDA";
    return processorName() + " × " + std::to_string(cores);
}

}  // namespace ninefold
