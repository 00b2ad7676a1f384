// SPDX-License-Identifier: MIT
#include <QFutureWatcher>
#include <QtConcurrent>

#include "core/jobs/ranker_shelf.h"
#include "ui/bridge/convert.h"
#include "ui/main/main_window.h"
#include "ui/main/top_bar.h"
#include "ui/models/model_library.h"
#include "ui/nine/nine_page.h"
#include "ui/settings/settings_page.h"

namespace ninefold::ui {

void MainWindow::connectRanking(const Services& services) {
    rankers_ = services.rankers;
    if (rankers_ == nullptr) return;
    connect(settings_, &SettingsPage::rankerChosen, this, [this](const QString& folder) {
        const std::filesystem::path path = toStdString(folder);
        rankers_->choose(path);
        modelLibrary_->setRanker(path);
        showRankers();
    });
    connect(modelLibrary_, &ModelLibrary::catalogChanged, this, &MainWindow::findRankersAgain);
    findRankersAgain();
}

void MainWindow::findRankersAgain() {
    rankerSearch_.waitForFinished();
    auto* watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this, [this, watcher] {
        watcher->deleteLater();
        showRankers();
    });
    rankerSearch_ = QtConcurrent::run([shelf = rankers_] { stock(*shelf); });
    watcher->setFuture(rankerSearch_);
}

void MainWindow::showRankers() {
    settings_->setRankers(rankers_->rankers(), rankers_->chosen());
    if (!catalog_.models().empty()) showRankingHint(catalog_.find(toStdString(bar_->modelId())));
}

void MainWindow::showRankingHint(const ModelInfo& model) {
    if (rankers_ == nullptr) return;
    const RankerPick pick = rankers_->pickFor(model);
    QString hint;
    if (!pick.ranker) {
        hint = tr("There is no ranker: pictures stand as they were drawn.");
    } else if (pick.familiarity == Familiarity::KnowsOthersOnly) {
        hint = tr("The ranker “%1” knows %2 only: of pictures of “%3”, its order and fitness say "
                  "little. Put a CLIP or SigLIP into a folder of models.")
                   .arg(toQString(pick.ranker->title), toQString(pick.ranker->knows),
                        toQString(model.title));
    }
    nine_->setRankingHint(hint);
}

}  // namespace ninefold::ui
