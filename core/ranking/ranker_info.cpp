// SPDX-License-Identifier: MIT
#include "core/ranking/ranker_info.h"

#include <algorithm>
#include <set>

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/ranking/ranker_registry.h"

namespace fs = std::filesystem;

namespace ninefold {

namespace {

constexpr int kMaxDepth = 4;

void readCard(RankerInfo& info) {
    std::error_code code;
    const fs::path file = info.folder / "ninefold.json";
    if (!fs::is_regular_file(file, code)) return;
    const Json card = readJsonFile(file);
    info.title = card.value("title", info.title);
    info.knows = card.value("knows", info.knows);
}

class Finder {
public:
    void look(const fs::path& folder, int depth) {
        std::error_code code;
        const fs::path real = fs::canonical(folder, code);
        if (code || !seen_.insert(real).second) return;
        if (auto info = inspectRanker(folder)) {
            found_.push_back(std::move(*info));
            return;
        }
        if (depth == kMaxDepth || fs::exists(folder / "model_index.json", code)) return;
        for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code)) {
            std::error_code ignored;
            const bool isHidden = it->path().filename().string().front() == '.';
            if (!isHidden && it->is_directory(ignored)) look(it->path(), depth + 1);
        }
    }

    std::vector<RankerInfo> take() {
        std::sort(found_.begin(), found_.end(),
                  [](const auto& a, const auto& b) { return a.title < b.title; });
        return std::move(found_);
    }

private:
    std::set<fs::path> seen_;  // links can make circles
    std::vector<RankerInfo> found_;
};

}  // namespace

std::optional<RankerInfo> inspectRanker(const fs::path& folder) {
    try {
        for (const RankerKind* kind : rankerKinds()) {
            if (!kind->recognises(folder)) continue;
            RankerInfo info;
            info.folder = fs::absolute(folder).lexically_normal();
            if (!info.folder.has_filename()) info.folder = info.folder.parent_path();
            info.id = kind->make(info.folder)->id();
            info.title = info.folder.filename().string();
            info.kind = kind->label;
            readCard(info);
            return info;
        }
    } catch (const std::exception&) {
        return std::nullopt;  // when it is asked for by its path, it says what is wrong
    }
    return std::nullopt;
}

std::vector<RankerInfo> findRankers(const std::vector<fs::path>& folders) {
    Finder finder;
    for (const fs::path& folder : folders) finder.look(folder, 0);
    return finder.take();
}

}  // namespace ninefold
