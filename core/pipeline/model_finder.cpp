// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "core/pipeline/extra_model_paths.h"
#include "core/pipeline/model_file.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr int kMaxDepth = 8;
constexpr const char* kExtraPaths = "extra_model_paths.yaml";
constexpr std::array<std::string_view, 7> kEndings = {".safetensors", ".sft", ".ckpt", ".pt",
                                                      ".pth",         ".bin", ".gguf"};

bool isFolder(const fs::path& path) {
    std::error_code code;
    return fs::is_directory(path, code);
}

bool isModelFolder(const fs::path& path) {
    std::error_code code;
    return fs::is_regular_file(path / "model_index.json", code);
}

class Finder {
public:
    Finder(const CancelToken& cancel, const std::function<void(const fs::path&)>& found)
        : cancel_(cancel), found_(found) {}

    // Links can make circles: every folder is entered once.
    void look(const fs::path& folder, int depth) {
        std::error_code code;
        const fs::path real = fs::canonical(folder, code);
        if (code || !seen_.insert(real).second) return;
        if (isModelFolder(folder)) {
            found_(folder);
            return;
        }
        if (depth >= kMaxDepth) return;
        for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
            cancel_.throwIfSet();
            lookAt(it->path(), depth);
        }
    }

private:
    void lookAt(const fs::path& path, int depth) {
        const std::string name = path.filename().string();
        if (name.empty() || name.front() == '.') return;
        if (isFolder(path)) {
            look(path, depth + 1);
            return;
        }
        std::error_code code;
        if (!hasModelEnding(path) || !fs::is_regular_file(path, code)) return;
        const fs::path real = fs::canonical(path, code);
        if (!code && seen_.insert(real).second) found_(path);
    }

    const CancelToken& cancel_;
    const std::function<void(const fs::path&)>& found_;
    std::set<fs::path> seen_;
};

}  // namespace

bool hasModelEnding(const fs::path& path) {
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

std::vector<fs::path> sharedModelFolders(const fs::path& folder) {
    std::vector<fs::path> folders;
    // Of a whole installation only these: the rest is programs and pictures.
    for (const char* name : {"models", "embeddings"}) {
        if (isFolder(folder / "models") && isFolder(folder / name))
            folders.push_back(folder / name);
    }
    std::error_code code;
    if (fs::is_regular_file(folder / kExtraPaths, code)) {
        for (const fs::path& extra : readExtraModelPaths(folder / kExtraPaths)) {
            folders.push_back(extra);
        }
    }
    if (folders.empty()) folders.push_back(folder);
    return folders;
}

void findModelFiles(const std::vector<fs::path>& folders, const CancelToken& cancel,
                    const std::function<void(const fs::path&)>& found) {
    Finder finder(cancel, found);
    for (const fs::path& folder : folders) {
        cancel.throwIfSet();
        // As the catalogue writes them, so that both mean the same model by the same path.
        const fs::path plain = fs::absolute(folder).lexically_normal();
        finder.look(plain.has_filename() ? plain : plain.parent_path(), 0);
    }
}

}  // namespace ninefold
