// SPDX-License-Identifier: MIT
#include "ui/export/export_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>

#include "core/base/error.h"
#include "ui/bridge/convert.h"
#include "ui/export/export_task.h"
#include "ui/export/name_field.h"
#include "ui/export/size_field.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

ExportForm::ExportForm(QWidget* parent)
    : QWidget(parent),
      format_(new QComboBox(this)),
      size_(new SizeField(this)),
      quality_(new QSlider(Qt::Horizontal, this)),
      qualityText_(new QLabel(this)),
      name_(new NameField(this)),
      folder_(new QLineEdit(this)),
      recipe_(new QCheckBox(tr("Keep the recipe inside"), this)),
      credit_(new QLineEdit(this)) {
    recipe_->setToolTip(
        tr("Prompt, seed and settings go into the file, so that the picture can be made again. "
           "Without them the file says only that a model drew it, and your credit."));
    credit_->setPlaceholderText(tr("Your name"));
    credit_->setToolTip(tr("Written into every file as its creator and credit"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid);
    addRow(*grid, 0, 0, tr("Format"), makeFormat());
    addRow(*grid, 0, 2, tr("File name"), name_);
    addRow(*grid, 1, 0, tr("Credit"), credit_);
    addRow(*grid, 1, 2, tr("Folder"), makeFolder());
    addRow(*grid, 2, 0, tr("Quality"), makeQuality());
    grid->addWidget(recipe_, 2, 3, Qt::AlignLeft);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 2);
    connect(recipe_, &QCheckBox::toggled, this, &ExportForm::warnOfName);
    connect(recipe_, &QCheckBox::toggled, this, &ExportForm::changed);
    connect(name_, &NameField::changed, this, &ExportForm::warnOfName);
    connect(size_, &SizeField::changed, this, &ExportForm::showExample);
    connect(name_, &NameField::changed, this, &ExportForm::changed);
    connect(name_, &NameField::accepted, this, &ExportForm::accepted);
    connect(folder_, &QLineEdit::textChanged, this, &ExportForm::changed);
    for (QLineEdit* edit : {folder_, credit_}) {
        connect(edit, &QLineEdit::returnPressed, this, &ExportForm::accepted);
    }
    showChoices();
}

void ExportForm::addRow(QGridLayout& grid, int row, int column, const QString& label,
                        QWidget* field) {
    auto* text = new QLabel(label, this);
    setRole(text, "muted");
    text->setMinimumHeight(kControlHeight);
    text->setBuddy(field);
    if (field->accessibleName().isEmpty()) field->setAccessibleName(label);
    grid.addWidget(text, row, column, Qt::AlignTop);
    grid.addWidget(field, row, column + 1, Qt::AlignTop);
    if (quality_->parentWidget() == field) qualityLabel_ = text;
}

QWidget* ExportForm::makeFormat() {
    format_->setAccessibleName(tr("Format"));
    for (const ImageFormat* format : imageFormats()) {
        format_->addItem(toQString(format->title), toQString(format->id));
    }
    format_->addItem(tr("Contact sheet (PNG)"), QString::fromLatin1(kSheetId));
    format_->addItem(tr("Contact sheet (PDF)"), QString::fromLatin1(kPdfSheetId));
    connect(format_, &QComboBox::currentIndexChanged, this, &ExportForm::showChoices);
    auto* field = new QWidget(this);
    field->setFocusProxy(format_);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(format_);
    row->addWidget(size_);
    row->addStretch(1);
    return field;
}

QWidget* ExportForm::makeQuality() {
    auto* field = new QWidget(this);
    field->setFocusProxy(quality_);
    quality_->setParent(field);
    quality_->setAccessibleName(tr("Quality"));
    quality_->setRange(1, kMaxQuality);
    quality_->setPageStep(5);
    quality_->setToolTip(tr("Lower makes smaller files, higher keeps more detail"));
    quality_->setMinimumHeight(kControlHeight);
    qualityText_->setMinimumWidth(4 * kGrid);
    connect(quality_, &QSlider::valueChanged, this, [this](int value) {
        qualityText_->setText(QLocale().toString(value));
        Q_EMIT changed();
    });
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(quality_, 1);
    row->addWidget(qualityText_);
    return field;
}

QWidget* ExportForm::makeFolder() {
    folder_->setAccessibleName(tr("Folder"));
    auto* choose = new QPushButton(icon(QStringLiteral("folder")), tr("Choose…"), this);
    connect(choose, &QPushButton::clicked, this, &ExportForm::chooseFolder);
    auto* field = new QWidget(this);
    field->setFocusProxy(folder_);
    auto* row = new QHBoxLayout(field);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    return field;
}

void ExportForm::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Export to"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportForm::setFolder);
    dialog->open();
}

ExportOptions ExportForm::options() const {
    ExportOptions options;
    options.format = toStdString(format_->currentData().toString());
    options.size = size_->size();
    options.quality = quality_->value();
    options.nameTemplate = toStdString(name_->nameTemplate());
    options.keepsRecipe = recipe_->isChecked();
    options.credit = toStdString(credit_->text().trimmed());
    options.folder = toPath(folder());
    return options;
}

void ExportForm::setOptions(const ExportOptions& options) {
    setFormat(toQString(options.format));
    size_->setSize(options.size);
    quality_->setValue(options.quality);
    name_->setNameTemplate(toQString(options.nameTemplate));
    recipe_->setChecked(options.keepsRecipe);
    credit_->setText(toQString(options.credit));
    setFolder(toQString(options.folder));
}

void ExportForm::setFormat(const QString& id) {
    const int index = format_->findData(id);
    if (index >= 0) format_->setCurrentIndex(index);
}

void ExportForm::setFolder(const QString& folder) {
    folder_->setText(folder);
    folder_->setCursorPosition(0);
}

QString ExportForm::folder() const {
    return folder_->text().trimmed();
}

void ExportForm::setExample(const std::optional<ImageRow>& image) {
    example_ = image;
    showExample();
}

bool ExportForm::isComplete() const {
    return name_->isValid() && !folder().isEmpty();
}

void ExportForm::showChoices() {
    const std::string id = toStdString(format_->currentData().toString());
    const auto& formats = imageFormats();
    const auto found = std::find_if(formats.begin(), formats.end(),
                                    [&](const ImageFormat* format) { return format->id == id; });
    const bool hasQuality = found != formats.end() && (*found)->hasQuality;
    quality_->parentWidget()->setVisible(hasQuality);
    if (qualityLabel_ != nullptr) qualityLabel_->setVisible(hasQuality);
    size_->setVisible(id != kPdfSheetId);
    showExample();
}

void ExportForm::warnOfName() {
    const QString name = name_->nameTemplate();
    const bool tells =
        name.contains(QLatin1String("{prompt}")) || name.contains(QLatin1String("{negative}"));
    name_->setHint(tells && !recipe_->isChecked() ? tr("The name still tells the prompt.")
                                                  : QString());
}

void ExportForm::showExample() {
    std::optional<NameValues> values;
    if (example_) {
        try {
            values = exportNameValues(*example_, size_->size(), 1);
        } catch (const Error&) {
            values = std::nullopt;  // the export itself says that the size is too large
        }
    }
    name_->setExample(values, exportEnding(toStdString(format_->currentData().toString())));
    Q_EMIT changed();
}

}  // namespace ninefold::ui
