// SPDX-License-Identifier: MIT
#include "core/models/original_part.h"

#include "core/base/error.h"

namespace ninefold {

std::int64_t extentOf(const TensorEntries& tensors, const std::string& name,
                      std::size_t dimension) {
    const auto found = tensors.find(name);
    if (found == tensors.end() || found->second.shape.size() <= dimension) {
        throw Error(ErrorKind::BadModel, {"the tensor \"%1\" is missing", name},
                    "The file is incomplete or of another kind; get it again.");
    }
    return found->second.shape[dimension];
}

std::string renamed(const NamePrefixes& prefixes, const std::string& name) {
    for (auto dot = name.rfind('.'); dot != std::string::npos && dot > 0;
         dot = name.rfind('.', dot - 1)) {
        const auto found = prefixes.find(name.substr(0, dot + 1));
        if (found != prefixes.end()) return found->second + name.substr(dot + 1);
    }
    return name;
}

}  // namespace ninefold
