// SPDX-License-Identifier: MIT
#include "core/history/import.h"

#include <algorithm>
#include <cctype>
#include <optional>
#include <set>
#include <system_error>

#include "core/base/error.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

bool looksLikePicture(const fs::path& file) {
    std::string extension = file.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return extension == ".png" || extension == ".jpg" || extension == ".jpeg" ||
           extension == ".webp";
}

/// All picture files, sorted, each once. Hidden files and folders are other programs' own.
std::set<fs::path> pictureFiles(const std::vector<fs::path>& filesOrFolders,
                                const fs::path& library, const CancelToken& cancel) {
    std::set<fs::path> files;
    for (const fs::path& given : filesOrFolders) {
        std::error_code code;
        const fs::path path = fs::canonical(given, code);
        if (code) continue;
        if (!fs::is_directory(path, code)) {
            if (looksLikePicture(path)) files.insert(path);
            continue;
        }
        constexpr auto kOptions = fs::directory_options::skip_permission_denied;
        for (fs::recursive_directory_iterator it(path, kOptions, code), end; !code && it != end;
             it.increment(code)) {
            cancel.throwIfSet();
            const bool hidden = it->path().filename().string().front() == '.';
            std::error_code ignored;
            if (it->is_directory(ignored) && (hidden || it->path() == library)) {
                it.disable_recursion_pending();
            }
            if (!hidden && it->is_regular_file(ignored) && looksLikePicture(it->path())) {
                files.insert(it->path());
            }
        }
    }
    return files;
}

void importOne(HistoryStore& store, const fs::path& file, const RecipeReader& readRecipe,
               ImportReport& report) {
    ImportedPicture picture;
    picture.file = file;
    try {
        const std::optional<Recipe> recipe = readRecipe(file);
        picture.hasRecipe = recipe.has_value();
        if (recipe) picture.recipe = *recipe;
        switch (store.addImported(picture)) {
            case ImportResult::Added:
                ++report.added;
                if (!picture.hasRecipe) ++report.withoutRecipe;
                break;
            case ImportResult::Known:
                ++report.known;
                break;
            case ImportResult::FoundAgain:
                ++report.foundAgain;
                break;
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadFile) throw;
        report.unreadable.push_back(file);
    }
}

}  // namespace

ImportReport importPictures(HistoryStore& store, const std::vector<fs::path>& filesOrFolders,
                            const RecipeReader& readRecipe, const ImportProgress& progress,
                            const CancelToken& cancel) {
    ImportReport report;
    try {
        std::error_code code;
        const fs::path library = fs::canonical(store.folder(), code);
        const std::set<fs::path> files = pictureFiles(filesOrFolders, library, cancel);
        int done = 0;
        for (const fs::path& file : files) {
            cancel.throwIfSet();
            importOne(store, file, readRecipe, report);
            progress(++done, static_cast<int>(files.size()));
        }
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::Cancelled) throw;
        report.cancelled = true;
    }
    return report;
}

}  // namespace ninefold
