// SPDX-License-Identifier: MIT
// What the panel asks of the disk: ControlNets, the pictures of recipes, and what the last start
// left.
#include <QTimer>
#include <algorithm>

#include "ui/bridge/background.h"
#include "ui/prompt/fields_undo.h"
#include "ui/source/control_card.h"
#include "ui/source/control_draft.h"
#include "ui/source/control_panel.h"
#include "ui/source/stored_picture.h"

namespace ninefold::ui {

namespace {

constexpr int kKeepDelayMs = 500;

/// What a recipe was steered by, as the library keeps it. On the library's thread.
SteeringPictures storedControls(const HistoryStore& store, const Controls& controls) {
    SteeringPictures stored;
    for (const Control& control : controls) {
        if (stored.size() == kMostControls) break;
        SteeringPicture steering;
        steering.control = control;
        steering.picture = storedPicture(store, control.picture);
        if (steering.picture.isNull()) {
            steering.problem =
                ControlPanel::tr("The picture that it was steered by isn't in the library.");
        }
        stored.push_back(std::move(steering));
    }
    return stored;
}

}  // namespace

void ControlPanel::setModel(const ModelInfo& model) {
    model_ = model;
    if (frame_.isEmpty()) setFrame({model.width, model.height});
    findNetworks();
}

void ControlPanel::findNetworks() {
    const int search = ++search_;
    const auto look = [helpers = helpers_, folder = model_.folder] {
        try {
            return controlNetsFor(helpers, folder);
        } catch (...) {
            return ControlNets();
        }
    };
    inBackground(this, look, [this, search](const ControlNets& nets) {
        if (search != search_) return;
        found_ = search;
        showNetworks(nets);
    });
}

void ControlPanel::showNetworks(const ControlNets& nets) {
    nets_ = nets;
    for (ControlCard* card : cards_) card->setNetworks(nets);
    showState();
    settle();
}

void ControlPanel::setRecipe(const Recipe& recipe) {
    const int number = ++newest_;
    restoring_ = !recipe.controls.empty();
    if (!restoring_) {
        setState({});
        return settle();
    }
    library_.run(
        this,
        [controls = recipe.controls](HistoryStore& store) {
            return storedControls(store, controls);
        },
        [this, number](const SteeringPictures& stored) {
            if (number != newest_) return;
            restoring_ = false;
            setState(stored);
            settle();
        });
}

void ControlPanel::recall() {
    const int number = newest_;
    library_.run(
        this, [](HistoryStore& store) { return readControlDraft(store.folder()); },
        [this, number](const SteeringPictures& before) {
            const bool isLate = number != newest_ || !cards_.empty();
            if (!isLate && !before.empty()) {
                setState(before);
                undo_->forget();
            }
            keep_->setSingleShot(true);
            keep_->setInterval(kKeepDelayMs);
            connect(keep_, &QTimer::timeout, this, &ControlPanel::write);
            connect(this, &ControlPanel::changed, keep_, qOverload<>(&QTimer::start));
            // What couldn't be written is tried again with the next change.
            connect(&library_, &Library::failed, this, [this] { kept_.clear(); });
            if (isLate) keep_->start();  // the artist was quicker: that is what is kept
        });
}

void ControlPanel::remember() {
    if (!keep_->isActive()) return;
    keep_->stop();
    write();
}

void ControlPanel::write() {
    SteeringPictures now = state();
    now.erase(
        std::remove_if(now.begin(), now.end(),
                       [](const SteeringPicture& steering) { return steering.picture.isNull(); }),
        now.end());
    std::vector<qint64> keys;
    for (const SteeringPicture& steering : now) keys.push_back(steering.picture.cacheKey());
    library_.run([now, kept = std::exchange(kept_, keys)](HistoryStore& store) {
        writeControlDraft(store.folder(), now, kept);
    });
}

}  // namespace ninefold::ui
