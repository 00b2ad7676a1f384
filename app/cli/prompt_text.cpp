// SPDX-License-Identifier: MIT
#include "app/cli/prompt_text.h"

#include <iostream>
#include <iterator>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold::cli {

namespace {

bool isUtf8(const std::string& text) {
    try {
        return !Json(text).dump().empty();
    } catch (const Json::exception&) {
        return false;
    }
}

std::string readStandardInput() {
    std::string text((std::istreambuf_iterator<char>(std::cin)), {});
    if (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

}  // namespace

std::string promptText(const std::string& option, const std::string& given) {
    std::string text = given == "-" ? readStandardInput() : given;
    if (text.find('\0') != std::string::npos) {
        throw Error(ErrorKind::Usage, "The text of " + option + " holds a NUL character.",
                    "Remove it: it is no text.");
    }
    if (!isUtf8(text)) {
        throw Error(ErrorKind::Usage, "The text of " + option + " is not UTF-8.",
                    "Convert it, for example with iconv.");
    }
    return text;
}

}  // namespace ninefold::cli
