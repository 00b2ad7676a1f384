// SPDX-License-Identifier: MIT
#include "ui/export/new_file.h"

#include <QFile>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/bridge/convert.h"

namespace fs = std::filesystem;

namespace ninefold::ui {

namespace {

/// A new empty file, so that nobody else can take the name.
fs::path reserveName(const fs::path& folder, const std::string& name,
                     const std::string& extension) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    for (int number = 1;; ++number) {
        std::string fileName = name;
        if (number > 1) fileName.append("-").append(std::to_string(number));
        fileName.append(".").append(extension);
        fs::path path = folder / fileName;
        QFile file(toQString(path));
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) return path;
        if (!file.exists()) {
            throw Error(
                ErrorKind::Io,
                "Can't write " + path.string() + ": " + toStdString(file.errorString()) + ".",
                "Choose another folder.");
        }
    }
}

}  // namespace

fs::path writeNewFile(const fs::path& folder, const std::string& name, const std::string& extension,
                      std::string_view bytes) {
    fs::path path = reserveName(folder, name, extension);
    try {
        writeFileAtomically(path, bytes);
    } catch (...) {
        std::error_code ignored;
        fs::remove(path, ignored);
        throw;
    }
    return path;
}

}  // namespace ninefold::ui
