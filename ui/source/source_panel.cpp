// SPDX-License-Identifier: MIT
#include "ui/source/source_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/source/extend_fields.h"
#include "ui/source/feather.h"
#include "ui/source/mask_editor.h"
#include "ui/source/source_well.h"
#include "ui/source/strength_field.h"
#include "ui/theme/disclosure_icon.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr double kUsualStrength = 0.6;
constexpr int kMostNativeFrames = 2;  ///< how far the frame grows at a side
}  // namespace

SourcePanel::SourcePanel(Library& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      toggle_(new QPushButton(tr("Source picture"), this)),
      body_(new QWidget(this)),
      well_(new SourceWell(body_)),
      error_(new QLabel(body_)),
      use_(new QWidget(body_)),
      strength_(new StrengthField(use_)),
      extend_(new ExtendFields(use_)),
      summary_(new QLabel(use_)),
      keep_(new QTimer(this)) {
    toggle_->setCheckable(true);
    toggle_->setToolTip(tr("Draw from a picture instead of from nothing"));
    setRole(toggle_, "disclosure");
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(toggle_);
    layout->addWidget(body_);
    auto* inner = new QVBoxLayout(body_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kGrid);
    addControls(*inner);
    connectControls();
    open(false);
    showState();
}

SourcePanel::~SourcePanel() = default;

void SourcePanel::addControls(QVBoxLayout& layout) {
    setRole(error_, "error");
    error_->setWordWrap(true);
    setRole(summary_, "small");
    summary_->setWordWrap(true);
    auto* extend = new QLabel(tr("Extend the frame by pixels"), use_);
    setRole(extend, "muted");
    layout.addWidget(well_);
    layout.addWidget(error_);
    layout.addWidget(makeButtons());
    layout.addWidget(use_);
    auto* inner = new QVBoxLayout(use_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kGrid);
    inner->addWidget(strength_);
    inner->addWidget(extend);
    inner->addWidget(extend_);
    inner->addWidget(summary_);
}

QWidget* SourcePanel::makeButtons() {
    auto* buttons = new QWidget(body_);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    paint_ = new QPushButton(tr("Paint a mask"), buttons);
    paint_->setToolTip(tr("Choose which part is drawn anew"));
    choose_ = new QPushButton(tr("Choose…"), buttons);
    choose_->setToolTip(tr("Choose a picture file"));
    paste_ = new QPushButton(tr("Paste"), buttons);
    paste_->setToolTip(tr("Paste a picture (Ctrl+V)"));
    remove_ = new QPushButton(tr("Remove"), buttons);
    remove_->setToolTip(tr("Draw from nothing again (Del)"));
    for (QPushButton* button : {paint_, choose_, paste_, remove_}) row->addWidget(button, 1);
    return buttons;
}

void SourcePanel::connectControls() {
    connect(toggle_, &QPushButton::toggled, this, &SourcePanel::open);
    connect(paint_, &QPushButton::clicked, this, &SourcePanel::editMask);
    connect(choose_, &QPushButton::clicked, this, &SourcePanel::chooseFile);
    connect(paste_, &QPushButton::clicked, this, &SourcePanel::paste);
    connect(remove_, &QPushButton::clicked, this, &SourcePanel::removeSource);
    connect(well_, &SourceWell::chooseRequested, this, &SourcePanel::chooseFile);
    connect(well_, &SourceWell::pasteRequested, this, &SourcePanel::paste);
    connect(well_, &SourceWell::removeRequested, this, &SourcePanel::removeSource);
    connect(well_, &SourceWell::fileDropped, this,
            [this](const QString& path) { setSource(path); });
    connect(well_, &SourceWell::imageDropped, this,
            [this](const QImage& image) { setSource(image); });
    connect(strength_, &StrengthField::changed, this, [this] {
        strengthChosen_ = true;
        Q_EMIT changed();
    });
    connect(extend_, &ExtendFields::changed, this, [this] {
        suggestStrength();
        showState();
    });
    connect(well_, &SourceWell::marginsChanged, extend_, &ExtendFields::choose);
    connect(well_, &SourceWell::undoRequested, extend_, &ExtendFields::undo);
    connect(well_, &SourceWell::redoRequested, extend_, &ExtendFields::redo);
}

void SourcePanel::open(bool opened) {
    toggle_->setChecked(opened);
    toggle_->setIcon(disclosureIcon(opened));
    body_->setVisible(opened);
}

void SourcePanel::setModel(const ModelInfo& model) {
    model_ = model;
    const int most = kMostNativeFrames * model.width;
    extend_->setSteps(model.sizeMultiple, most);
    well_->setSteps(model.sizeMultiple, most);
    if (!source_.original.isNull()) fitToModel();
}

void SourcePanel::removeSource() {
    ++newest_;
    source_ = {};
    layer_.reset(QSize());
    parentImage_ = 0;
    featherPx_ = 0;
    strengthChosen_ = false;
    error_->clear();
    extend_->setMargins({});
    endReading();
}

void SourcePanel::editMask() {
    if (!hasSource()) return;
    if (!editor_) {
        editor_ = new MaskEditor(layer_, window());
        connect(editor_, &MaskEditor::changed, this, [this] {
            featherPx_ = editor_->featherPx();
            suggestStrength();
            showState();
        });
    }
    editor_->edit(toQImage(source_.fitted), featherPx_);
}

QImage SourcePanel::mask() const {
    if (!hasSource() || layer_.isBlank()) return {};
    return feathered(layer_.mask(), featherPx_);
}

void SourcePanel::writeTo(GenerationRequest& request) const {
    if (!hasSource()) return;
    SourceUse use;
    use.mask = mask();
    use.margins = extend_->margins();
    use.overlapPx = seamOverlapPx({model_.width, model_.height});
    use.strength = strength_->strength();
    use.parentImage = parentImage_;
    drawFrom(source_.fitted, use, request);
}

void SourcePanel::suggestStrength() {
    if (strengthChosen_) return;
    const bool redrawsPart = !layer_.isBlank() || !extend_->margins().isNone();
    strength_->setStrength(redrawsPart ? 1.0 : kUsualStrength);
    strengthChosen_ = false;
}

void SourcePanel::showState() {
    const bool has = hasSource();
    well_->setHint(reading_ ? tr("Opening the picture…")
                            : tr("Drop a picture here, or click to choose one"));
    well_->show(has ? toQImage(source_.fitted) : QImage(), mask(), extend_->margins());
    error_->setVisible(!error_->text().isEmpty());
    paint_->setVisible(has);
    remove_->setVisible(has);
    choose_->setVisible(!has);
    paste_->setVisible(!has);
    use_->setVisible(has);
    paint_->setText(layer_.isBlank() ? tr("Paint a mask") : tr("Change the mask"));
    summary_->setText(has ? summary() : QString());
    Q_EMIT changed();
}

QSize SourcePanel::drawnSize() const {
    if (!hasSource()) return {};
    const Margins margins = extend_->margins();
    return {source_.fitted.width + margins.left + margins.right,
            source_.fitted.height + margins.top + margins.bottom};
}

QString SourcePanel::summary() const {
    const Margins margins = extend_->margins();
    const QSize drawn = drawnSize();
    const QString size = tr("Drawn at %1 × %2 pixels.").arg(drawn.width()).arg(drawn.height());
    if (layer_.isBlank() && margins.isNone()) return size;
    return size + QLatin1Char(' ') + tr("What isn't marked keeps its pixels.");
}

}  // namespace ninefold::ui
