// SPDX-License-Identifier: MIT
#include "core/weights/pickle_globals.h"

#include <string_view>
#include <utility>

namespace ninefold {
namespace {

using Known = std::pair<std::string_view, PickleGlobal>;

constexpr Known kKnown[] = {
    {"torch._utils._rebuild_tensor_v2", PickleGlobal::Tensor},
    {"torch._utils._rebuild_tensor", PickleGlobal::Tensor},
    {"torch._utils._rebuild_tensor_v3", PickleGlobal::Tensor},
    {"torch._utils._rebuild_parameter", PickleGlobal::Parameter},
    {"torch.nn.parameter.Parameter", PickleGlobal::Parameter},
    {"collections.OrderedDict", PickleGlobal::Dict},
    {"torch.DoubleStorage", PickleGlobal::Storage},
    {"torch.FloatStorage", PickleGlobal::Storage},
    {"torch.HalfStorage", PickleGlobal::Storage},
    {"torch.BFloat16Storage", PickleGlobal::Storage},
    {"torch.LongStorage", PickleGlobal::Storage},
    {"torch.IntStorage", PickleGlobal::Storage},
    {"torch.ShortStorage", PickleGlobal::Storage},
    {"torch.CharStorage", PickleGlobal::Storage},
    {"torch.ByteStorage", PickleGlobal::Storage},
    {"torch.BoolStorage", PickleGlobal::Storage},
    {"torch.storage.UntypedStorage", PickleGlobal::Storage},
    {"torch.float8_e4m3fn", PickleGlobal::Storage},
    {"torch.float8_e5m2", PickleGlobal::Storage},
    {"pytorch_lightning.callbacks.model_checkpoint.ModelCheckpoint", PickleGlobal::Leftover},
    {"numpy.core.multiarray.scalar", PickleGlobal::Leftover},
    {"numpy._core.multiarray.scalar", PickleGlobal::Leftover},
    {"numpy.dtype", PickleGlobal::Leftover},
    {"_codecs.encode", PickleGlobal::Leftover},
    {"torch.Size", PickleGlobal::Leftover},
    {"torch.device", PickleGlobal::Leftover},
    {"builtins.set", PickleGlobal::Leftover},
    {"__builtin__.set", PickleGlobal::Leftover},
};

}  // namespace

PickleGlobal pickleGlobal(const std::string& name) {
    for (const auto& [known, meaning] : kKnown) {
        if (name == known) return meaning;
    }
    return PickleGlobal::Foreign;
}

}  // namespace ninefold
