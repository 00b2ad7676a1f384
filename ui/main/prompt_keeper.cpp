// SPDX-License-Identifier: MIT
#include "ui/main/prompt_keeper.h"

#include "core/base/json.h"
#include "core/history/style.h"
#include "ui/bridge/convert.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/prompt/style_bar.h"

namespace ninefold::ui {

PromptKeeper::PromptKeeper(PromptPanel& panel, Library& library,
                           const std::filesystem::path& libraryFolder, QObject* parent)
    : QObject(parent), panel_(panel), library_(library), draft_(libraryFolder) {
    connectStyles();
    panel_.fields().setLibrary(libraryFolder);
}

void PromptKeeper::connectStyles() {
    connect(&panel_.styles(), &StyleBar::saved, this, [this](const PromptStyle& style) {
        library_.run([saved = Style{toStdString(style.name), toJson(style)}](HistoryStore& store) {
            store.saveStyle(saved);
        });
    });
    connect(&panel_.styles(), &StyleBar::removed, this, [this](const QString& name) {
        library_.run([name = toStdString(name)](HistoryStore& store) { store.removeStyle(name); });
    });
}

void PromptKeeper::restore() {
    if (const auto draft = draft_.read()) panel_.startWith(*draft);
    connect(&panel_, &PromptPanel::draftChanged, this, [this] { draft_.keep(panel_.draft()); });
    library_.run(
        this, [](HistoryStore& store) { return store.styles(); },
        [this](const std::vector<Style>& stored) {
            std::vector<PromptStyle> styles;
            for (const Style& style : stored) {
                styles.push_back(styleFromJson(toQString(style.name), style.json));
            }
            panel_.styles().setStyles(std::move(styles));
        });
}

void PromptKeeper::flush() {
    draft_.flush();
}

}  // namespace ninefold::ui
