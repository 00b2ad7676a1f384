// SPDX-License-Identifier: MIT
#include "core/ranking/embedding_model.h"

#include "core/base/error.h"

namespace fs = std::filesystem;

namespace ninefold {

fs::path rankerWeights(const fs::path& folder, std::initializer_list<const char*> names) {
    std::string list;
    for (const char* name : names) {
        for (const char* ending : {"", ".index.json"}) {
            std::error_code code;
            const fs::path file = folder / (std::string(name) + ending);
            if (fs::is_regular_file(file, code)) return file;
        }
        list += (list.empty() ? "" : ", ") + std::string(name);
    }
    throw Error(ErrorKind::BadModel, {"%1 holds no weights.", folder.string()},
                {"One of these files belongs there: %1.", list});
}

}  // namespace ninefold
