// SPDX-License-Identifier: MIT
#include "ui/compare/dropped_pictures.h"

#include <QHash>
#include <QImageReader>
#include <QUrl>
#include <limits>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/export/metadata.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

/// Negative, and always the same for a file.
std::int64_t foreignId(const std::filesystem::path& file) {
    const std::size_t hash = qHash(toQString(file));
    return -1 - static_cast<std::int64_t>(hash % std::numeric_limits<std::int32_t>::max());
}

Recipe recipeIn(const std::filesystem::path& file) {
    try {
        const auto found = readRecipe(readFile(file), file.string());
        return found ? found->recipe : Recipe();
    } catch (const Error&) {
        return {};  // a picture without a recipe can be looked at all the same
    }
}

}  // namespace

std::vector<std::filesystem::path> filesIn(const QMimeData& data) {
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) files.push_back(toPath(url.toLocalFile()));
    }
    return files;
}

std::vector<ImageRow> rowsOfFiles(const HistoryStore& store,
                                  const std::vector<std::filesystem::path>& files) {
    std::vector<ImageRow> rows;
    for (const std::filesystem::path& file : files) {
        if (const auto known = store.imageOfFile(file)) {
            rows.push_back(*known);
            continue;
        }
        const QImageReader reader(toQString(file));
        const QSize size = reader.size();
        if (!size.isValid()) continue;
        ImageRow row;
        row.id = foreignId(file);
        row.file = file;
        row.width = size.width();
        row.height = size.height();
        row.recipe = recipeIn(file);
        rows.push_back(row);
    }
    return rows;
}

}  // namespace ninefold::ui
