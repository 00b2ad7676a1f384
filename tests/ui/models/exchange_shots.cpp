// SPDX-License-Identifier: MIT
// Pictures of export and models in both themes, to look at:
//   exchange_shots FOLDER RESOURCES
#include <QApplication>
#include <QDir>
#include <QListView>
#include <QSettings>
#include <QTest>
#include <QVBoxLayout>

#include "core/base/files.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/export/export_fixture.h"
#include "ui/bridge/convert.h"
#include "ui/export/drop_bar.h"
#include "ui/export/drop_veil.h"
#include "ui/export/export_form.h"
#include "ui/export/export_panel.h"
#include "ui/export/export_task.h"
#include "ui/models/models_page.h"
#include "ui/theme/theme.h"

namespace {

using namespace ninefold;

void save(QWidget& widget, const QString& folder, const QString& name, ui::ThemeMode mode) {
    QTest::qWait(200);
    const QString theme = mode == ui::ThemeMode::Dark ? "dark" : "light";
    widget.grab().save(folder + '/' + name + '-' + theme + ".png");
}

void writeShared(const std::filesystem::path& folder) {
    const std::string sdxl =
        R"({"model.diffusion_model.input_blocks.4.1.transformer_blocks.0.attn2.to_k.weight":)"
        R"({"dtype":"F16","shape":[1,2048],"data_offsets":[0,4096]}})";
    const std::string lora =
        R"({"lora_unet_x.lora_up.weight":{"dtype":"F16","shape":[4],"data_offsets":[0,8]}})";
    const auto models = folder / "stable-diffusion-webui/models";
    writeFileAtomically(models / "Stable-diffusion/sd_xl_base_1.0.safetensors",
                        test::safetensorsBytes(sdxl, std::string(4096, 'x')));
    writeFileAtomically(models / "Stable-diffusion/v1-5-pruned.ckpt", std::string(900000, 'x'));
    writeFileAtomically(models / "Lora/soft light.safetensors",
                        test::safetensorsBytes(lora, std::string(8, 'x')));
    writeFileAtomically(models / "VAE/half-loaded.safetensors", "damaged");
}

void shootExport(const test::TempFolder& folder, const QString& out, ui::ThemeMode mode) {
    QWidget window;
    window.resize(1000, 560);
    auto* column = new QVBoxLayout(&window);
    auto* bar = new ui::DropBar(&window);
    auto* panel = new ui::ExportPanel(&window);
    column->addWidget(bar);
    column->addStretch(1);
    column->addWidget(panel);
    window.show();
    auto pictures = test::makePictures(folder.path(), 9);
    panel->setImages(pictures);
    panel->setFormat("jpeg");
    bar->showPicture(ui::readDropped(pictures[8].file));
    save(window, out, "export", mode);
    panel->setFormat("tiff");
    ui::ExportOptions options = panel->form().options();
    options.format = "webp";
    options.size.kind = ExportSize::Kind::Fit;
    options.nameTemplate = "{date}/{promt}";
    panel->form().setOptions(options);
    ui::DroppedPicture broken;
    broken.name = "notes.png";
    broken.error = Error(ErrorKind::BadFile, "The picture notes.png can't be read.",
                         "Is it a whole PNG, JPEG, WebP or TIFF file?");
    bar->showPicture(broken);
    save(window, out, "export-error", mode);
    auto* veil = new ui::DropVeil(&window);
    veil->setGeometry(window.rect());
    veil->show();
    save(window, out, "drop", mode);
}

void shootModels(const test::TempFolder& folder, const std::filesystem::path& resources,
                 const QString& out, ui::ThemeMode mode) {
    ui::ModelLibrary library(ModelCatalog({resources / "models"}), {resources / "models"},
                             folder / "models.json");
    ui::ModelsPage page(library);
    page.resize(1280, 860);
    page.show();
    if (library.folders().empty() && mode == ui::ThemeMode::Dark) {
        library.addFolder(folder / "stable-diffusion-webui");
    }
    QTest::qWait(1500);
    save(page, out, "models", mode);
    auto* view = page.findChild<QListView*>();
    view->setCurrentIndex(view->model()->index(1, 0));
    save(page, out, "models-problem", mode);
}

void exportSheets(const test::TempFolder& folder, const QString& out, const QString& pictures) {
    std::vector<ImageRow> rows = test::makePictures(folder.path(), 9);
    const QStringList files = QDir(pictures).entryList({"*.png"});
    for (int i = 0; i < 9 && i < files.size(); ++i) {
        rows[static_cast<std::size_t>(i)].file = ui::toPath(pictures + '/' + files[i]);
        rows[static_cast<std::size_t>(i)].recipe.modelId = "ninefold-pictograms";
        rows[static_cast<std::size_t>(i)].createdAtMs = 1764000000000;
    }
    ui::ExportOptions options;
    options.folder = ui::toPath(out);
    options.credit = "Ada Lovelace & Ninefold";
    for (const char* format : {ui::kSheetId, ui::kPdfSheetId}) {
        options.format = format;
        ui::exportPictures({rows, options, "Ninefold Pictograms"}, {}, [](int) {});
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    const test::TempFolder folder;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       ui::toQString(folder / "settings"));
    const QString out = argc > 1 ? argv[1] : "/tmp";
    const std::filesystem::path resources = argc > 2 ? argv[2] : "resources";
    writeShared(folder.path());
    for (const ui::ThemeMode mode : {ui::ThemeMode::Dark, ui::ThemeMode::Light}) {
        ui::applyTheme(*qApp, mode);
        shootExport(folder, out, mode);
        shootModels(folder, resources, out, mode);
    }
    if (argc > 3) exportSheets(folder, out, argv[3]);
    return 0;
}
