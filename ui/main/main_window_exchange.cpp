// SPDX-License-Identifier: MIT
// Pictures and models from elsewhere, and pictures to elsewhere.
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/bridge/background.h"
#include "ui/bridge/convert.h"
#include "ui/export/drag_source.h"
#include "ui/export/drop_veil.h"
#include "ui/export/export_panel.h"
#include "ui/export/picture_mime.h"
#include "ui/main/exchange.h"
#include "ui/main/main_window.h"
#include "ui/main/top_bar.h"
#include "ui/main/upscaler_names.h"
#include "ui/models/add_on_shelf.h"
#include "ui/models/models_page.h"
#include "ui/nine/nine_page.h"
#include "ui/prompt/advanced_settings.h"
#include "ui/prompt/prompt_fields.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/prompt/settings_form.h"
#include "ui/source/control_panel.h"
#include "ui/source/source_panel.h"
#include "ui/theme/theme.h"
#include "ui/viewer/full_view.h"
#include "ui/viewer/image_canvas.h"

namespace ninefold::ui {

void MainWindow::connectExchange(const Services& services) {
    exchange_ = new Exchange(this);
    DropBar& bar = exchange_->bar();
    static_cast<QVBoxLayout*>(layout())->insertWidget(1, &bar);
    connect(exchange_, &Exchange::copyRequested, this, &MainWindow::copyInspected);
    connect(exchange_, &Exchange::exportRequested, this, [this] {
        if (const auto image = fullView_->image()) {
            fullView_->hide();
            inspect(image);
        }
        exportInspected();
    });
    ImageCanvas* canvas = &fullView_->canvas();
    new DragSource(canvas, [this, canvas](const QPoint& /*place*/) {
        const auto image = fullView_->image();
        if (!image || !canvas->isWhole()) return DraggedPictures();  // the drag pans
        const double scale = canvas->devicePixelRatioF();
        const QRectF seen = canvas->targetRect();
        const QRectF place(seen.topLeft() / scale, seen.size() / scale);
        return DraggedPictures{{*image}, canvas->grab(place.toRect())};
    });
    connect(&bar, &DropBar::recipeChosen, this, &MainWindow::restoreRecipe);
    connect(&bar, &DropBar::sourceChosen, this, &MainWindow::drawFrom);
    addModelsPage(services);
}

void MainWindow::addModelsPage(const Services& services) {
    std::vector<std::filesystem::path> folders = services.modelFolders;
    if (folders.empty()) folders = {services.store.folder() / "models"};
    modelLibrary_ =
        new ModelLibrary(services.catalog, folders, services.store.folder() / "models.json", this);
    models_ = new ModelsPage(*modelLibrary_, pages_);
    const int page = pages_->addWidget(models_);
    const QString keys = tr("Ctrl+%1").arg(page + 1);
    bar_->addPage(tr("Models"), QStringLiteral("model"), keys);
    const QKeySequence sequence(static_cast<int>(Qt::CTRL) | (Qt::Key_1 + page));
    // What is dropped on the gallery is taken in, on the Compare page it is compared.
    connect(pages_, &QStackedWidget::currentChanged, this, [this](int current) {
        exchange_->veil().setWanted(current != kGallery && current != kCompare);
    });
    connect(new QShortcut(sequence, this), &QShortcut::activated, this,
            [this, page] { showPage(page); });
    auto* about = new QToolButton(bar_);
    about->setIcon(icon(QStringLiteral("info")));
    about->setAccessibleName(tr("About this model"));
    about->setToolTip(tr("About this model"));
    setRole(about, "ghost");
    bar_->addModelButton(about);
    connect(about, &QToolButton::clicked, this, [this, page] {
        showPage(page);
        models_->selectModel(bar_->modelId());
    });
    connect(models_, &ModelsPage::modelChosen, this, [this](const QString& id) {
        chooseModel(id);
        showPage(kNine);
        prompt_->focusPrompt();
    });
    connect(modelLibrary_, &ModelLibrary::catalogChanged, this, &MainWindow::reloadModels);
    connect(modelLibrary_, &ModelLibrary::catalogChanged, this, &MainWindow::readHelpers);
    connectAddOns();
    readHelpers();
    connect(modelLibrary_, &ModelLibrary::choicesChanged, this, [this] {
        prompt_->settings().setClipSkip(catalog_.find(toStdString(bar_->modelId())).clipSkip);
    });
}

void MainWindow::readHelpers() {
    const auto look = [helpers = helpers_] {
        HelperCatalog fresh = helpers;
        fresh.forget();
        return upscalerNames(fresh);
    };
    inBackground(this, look, [this](const QStringList& names) {
        prompt_->settings().setUpscalers(names);
        control_->findNetworks();
    });
}

void MainWindow::connectAddOns() {
    addOns_ = new AddOnShelf(catalog_.addOns(), this);
    PromptFields& fields = prompt_->fields();
    AdvancedSettings& advanced = prompt_->settings().advanced();
    connect(addOns_, &AddOnShelf::namesRead, this, [&fields, &advanced](const AddOnNames& names) {
        fields.setAddOns(names);
        advanced.setVaes(names.vaes);
    });
    // What was put there since the start is found when somebody writes a name.
    connect(&fields, &PromptFields::addOnsWanted, modelLibrary_, &ModelLibrary::refresh);
    connect(&advanced, &AdvancedSettings::addOnsWanted, modelLibrary_, &ModelLibrary::refresh);
    connect(modelLibrary_, &ModelLibrary::catalogChanged, addOns_, &AddOnShelf::read);
    connect(models_, &ModelsPage::addOnChosen, this, &MainWindow::useAddOn);
    addOns_->read();
}

void MainWindow::useAddOn(const ModelFile& file) {
    const QString name = toQString(file.path.stem().string());
    if (file.addOn == AddOnKind::Vae) {
        AdvancedSettings& advanced = prompt_->settings().advanced();
        AdvancedState state = advanced.state();
        state.vae = toStdString(name);
        advanced.setState(state);
    } else {
        const bool isLora = file.addOn == AddOnKind::Lora;
        prompt_->fields().insertIntoPrompt(isLora ? QStringLiteral("<lora:%1:1>").arg(name) : name);
    }
    writePrompt();
}

void MainWindow::reloadModels() {
    const QString chosen = bar_->modelId();
    bar_->setModels(catalog_.models());
    if (!bar_->chooseModel(chosen)) chooseModel(bar_->modelId());
}

void MainWindow::copyInspected() {
    const std::optional<ImageRow> image = fullView_->isVisible() ? fullView_->image() : inspected_;
    if (image) copyPictures({*image});
}

void MainWindow::drawFrom(const Image& source) {
    source_->setSource(toQImage(source));
    writePrompt();
}

}  // namespace ninefold::ui
