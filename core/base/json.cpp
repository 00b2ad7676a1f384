// SPDX-License-Identifier: MIT
#include "core/base/json.h"

#include "core/base/error.h"
#include "core/base/files.h"

namespace ninefold {

namespace {
constexpr std::uintmax_t kMaxJsonBytes = std::uintmax_t{64} << 20;
}

Json parseJson(const std::string& text, const Message& name) {
    try {
        return Json::parse(text);
    } catch (const Json::exception& error) {
        throw Error(ErrorKind::BadFile, {"%1 is not valid JSON: %2", name, error.what()});
    }
}

Json readJsonFile(const std::filesystem::path& path) {
    return parseJson(readFile(path, kMaxJsonBytes), path.string());
}

std::string dumpJson(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace ninefold
