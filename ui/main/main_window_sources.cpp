// SPDX-License-Identifier: MIT
// The pictures that the window draws from.
#include "ui/bridge/convert.h"
#include "ui/main/main_window.h"
#include "ui/main/side_panels.h"
#include "ui/prompt/drawing_styles.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/source/control_panel.h"
#include "ui/source/source_panel.h"

namespace ninefold::ui {

void MainWindow::connectSources() {
    connect(prompt_, &PromptPanel::generateRequested, this, &MainWindow::generateFromSources);
    const auto showFrame = [this] {
        const SettingsState settings = prompt_->settings().state();
        control_->setFrame(source_->hasSource() ? source_->drawnSize()
                                                : QSize(settings.width, settings.height));
    };
    connect(prompt_, &PromptPanel::draftChanged, this, showFrame);
    connect(source_, &SourcePanel::changed, this, [this, showFrame] {
        prompt_->fields().drawingStyles().setFromPicture(source_->hasSource());
        showFrame();
    });
}

void MainWindow::generateFromSources(const GenerationRequest& request, bool toFront, int shown) {
    source_->whenReady([this, request, toFront, shown] {
        control_->whenReady([this, request, toFront, shown] {
            GenerationRequest whole = request;
            source_->writeTo(whole);
            control_->writeTo(whole);
            generate(whole, toFront, shown);
        });
    });
}

void MainWindow::useInspectedAsSource() {
    if (!inspected_) return;
    const ImageRow image = *inspected_;  // the other page inspects its own
    showPage(kNine);
    panels_->setFolded(SidePanels::Left, false);
    source_->setSource(image);
}

}  // namespace ninefold::ui
