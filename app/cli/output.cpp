// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iomanip>
#include <locale>
#include <sstream>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold::cli {

namespace {

void writeLine(const std::string& line) {
    errno = 0;
    const bool written = std::fwrite(line.data(), 1, line.size(), stdout) == line.size() &&
                         std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
    if (written) return;
    throw Error(ErrorKind::Io,
                std::string("Can't write to standard output: ") + std::strerror(errno) + ".");
}

std::string printable(std::string text) {
    for (char& c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n' && c != '\t') || byte == 0x7F) c = '?';
    }
    return text;
}

}  // namespace

void Output::object(const Json& object) const {
    writeLine(dumpJson(object));
}

void Output::text(const std::string& text) const {
    writeLine(printable(text));
}

void message(const std::string& text) {
    std::fprintf(stderr, "ninefold-cli: %s\n", printable(text).c_str());
}

std::string decimals(double value, int places) {
    std::ostringstream out;
    out.imbue(std::locale::classic());
    out << std::fixed << std::setprecision(places) << value;
    return out.str();
}

}  // namespace ninefold::cli
