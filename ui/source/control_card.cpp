// SPDX-License-Identifier: MIT
#include "ui/source/control_card.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <algorithm>
#include <cmath>

#include "core/pipeline/control_preprocessor.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/prompt/quiet_field.h"
#include "ui/source/control_preview.h"
#include "ui/source/control_well.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kLabelWidth = 7 * kGrid;
constexpr int kHundred = 100;
constexpr int kMostWeight = 2 * kHundred;  ///< hundredths
constexpr int kWeightStep = 5;

int hundredths(double value, double most) {
    return static_cast<int>(std::lround(std::clamp(value, 0.0, most) * kHundred));
}

QHBoxLayout* rowIn(QWidget* parent) {
    auto* row = new QHBoxLayout(parent);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    return row;
}

}  // namespace

ControlCard::ControlCard(QWidget* parent)
    : QFrame(parent),
      preview_(new ControlPreview(this)),
      network_(new QComboBox(this)),
      remove_(new QToolButton(this)),
      well_(new ControlWell(this)),
      givers_(makeGivers()),
      preprocessor_(new QComboBox(this)),
      weight_(new QSlider(Qt::Horizontal, this)),
      weightValue_(new QLabel(this)),
      from_(quiet(new QSpinBox(this), tr("It begins to steer"),
                  tr("From this share of the steps on; the first ones lay out the picture"))),
      until_(quiet(new QSpinBox(this), tr("It ceases to steer"),
                   tr("From here on the model finishes the picture by itself"))),
      problem_(new QLabel(this)) {
    setRole(this, "card");
    setRole(problem_, "error");
    problem_->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addLayout(makeHead());
    layout->addWidget(well_);
    layout->addWidget(givers_);
    layout->addWidget(problem_);
    layout->addWidget(makeFields());
    connectFields();
    setState(SteeringPicture());
}

QHBoxLayout* ControlCard::makeHead() {
    network_->setAccessibleName(tr("ControlNet"));
    network_->setToolTip(
        tr("Each was trained to follow one kind of picture: edges, depth, a pose"));
    network_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    remove_->setIcon(icon(QStringLiteral("close")));
    remove_->setAccessibleName(tr("Remove this control"));
    remove_->setToolTip(tr("Remove this control (Ctrl+Z brings it back)"));
    setRole(remove_, "ghost");
    auto* row = rowIn(nullptr);
    row->addWidget(network_, 1);
    row->addWidget(remove_);
    return row;
}

QWidget* ControlCard::makeGivers() {
    auto* givers = new QWidget(this);
    choose_ = new QPushButton(tr("Choose…"), givers);
    choose_->setToolTip(tr("Choose a picture file"));
    paste_ = new QPushButton(tr("Paste"), givers);
    paste_->setToolTip(tr("Paste a picture (Ctrl+V)"));
    useSelected_ = new QPushButton(tr("Use the selected picture"), givers);
    useSelected_->setToolTip(tr("The one that the inspector shows"));
    auto* rows = new QVBoxLayout(givers);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGrid);
    auto* row = rowIn(nullptr);
    row->addWidget(choose_, 1);
    row->addWidget(paste_, 1);
    rows->addLayout(row);
    rows->addWidget(useSelected_);
    return givers;
}

QWidget* ControlCard::makeFields() {
    preprocessor_->setAccessibleName(tr("Seen as"));
    preprocessor_->setToolTip(
        tr("What is made of the picture before the ControlNet sees it. Maps of depth and poses "
           "are given as they are."));
    for (const ControlPreprocessor& each : controlPreprocessors()) {
        preprocessor_->addItem(labelText(each.label), QString::fromLatin1(each.id));
    }
    auto* fields = new QWidget(this);
    auto* layout = new QGridLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(kGrid);
    layout->setVerticalSpacing(kGrid);
    layout->setColumnMinimumWidth(0, kLabelWidth);
    layout->setColumnStretch(1, 1);
    const std::pair<QString, QWidget*> rows[] = {
        {tr("Seen as"), preprocessor_}, {tr("Weight"), makeWeight()}, {tr("Steps"), makeShare()}};
    for (const auto& [name, field] : rows) {
        auto* label = new QLabel(name, fields);
        setRole(label, "muted");
        label->setBuddy(field);
        const int row = layout->rowCount();
        layout->addWidget(label, row, 0);
        layout->addWidget(field, row, 1);
    }
    return fields;
}

QWidget* ControlCard::makeWeight() {
    auto* field = new QWidget(this);
    weight_->setAccessibleName(tr("Weight"));
    weight_->setToolTip(tr("How strongly the picture steers; 1 is usual"));
    weight_->setRange(0, kMostWeight);
    weight_->setSingleStep(kWeightStep);
    weight_->setPageStep(2 * kWeightStep);
    weightValue_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    weightValue_->setFixedWidth(4 * kGrid);
    auto* row = rowIn(field);
    row->addWidget(weight_, 1);
    row->addWidget(weightValue_);
    field->setFocusProxy(weight_);
    return field;
}

QWidget* ControlCard::makeShare() {
    auto* field = new QWidget(this);
    auto* row = rowIn(field);
    for (QSpinBox* end : {from_, until_}) {
        end->setRange(0, kHundred);
        end->setSingleStep(kWeightStep);
        end->setSuffix(tr(" %"));
        end->setMinimumWidth(0);
        row->addWidget(end, 1);
    }
    from_->setPrefix(tr("from "));
    until_->setPrefix(tr("to "));
    field->setFocusProxy(from_);
    return field;
}

void ControlCard::connectFields() {
    connect(remove_, &QToolButton::clicked, this, &ControlCard::removeRequested);
    connect(choose_, &QPushButton::clicked, this, &ControlCard::chooseFile);
    connect(paste_, &QPushButton::clicked, this, &ControlCard::paste);
    connect(useSelected_, &QPushButton::clicked, this, [this] { read(selected_); });
    connect(well_, &ControlWell::chooseRequested, this, &ControlCard::chooseFile);
    connect(well_, &ControlWell::pasteRequested, this, &ControlCard::paste);
    connect(well_, &ControlWell::removeRequested, this, [this] { setPicture({}); });
    connect(well_, &ControlWell::fileDropped, this, &ControlCard::read);
    connect(well_, &ControlWell::imageDropped, this, &ControlCard::take);
    connect(preview_, &ControlPreview::done, this, &ControlCard::showSight);
    connect(network_, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        suggestPreprocessor();
        showState();
        Q_EMIT changed();
    });
    connect(preprocessor_, qOverload<int>(&QComboBox::activated), this,
            [this] { preprocessorChosen_ = true; });
    connect(preprocessor_, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        look();
        Q_EMIT changed();
    });
    connect(weight_, &QSlider::valueChanged, this, [this] {
        showState();
        Q_EMIT changed();
    });
    connect(from_, qOverload<int>(&QSpinBox::valueChanged), this, [this](int from) {
        until_->setValue(std::max(until_->value(), from));
        Q_EMIT changed();
    });
    connect(until_, qOverload<int>(&QSpinBox::valueChanged), this, [this](int until) {
        from_->setValue(std::min(from_->value(), until));
        Q_EMIT changed();
    });
}

SteeringPicture ControlCard::state() const {
    SteeringPicture state;
    state.control.network = toStdString(network_->currentData().toString());
    state.control.preprocessor = toStdString(preprocessor_->currentData().toString());
    state.control.weight = weight_->value() / 100.0;
    state.control.from = from_->value() / 100.0;
    state.control.until = until_->value() / 100.0;
    state.picture = picture_;
    return state;
}

void ControlCard::setState(const SteeringPicture& state) {
    const Control& control = state.control;
    {
        const QSignalBlocker blocker(this);  // one change, told once
        if (!control.network.empty()) choose(network_, control.network);
        choose(preprocessor_, control.preprocessor);
        weight_->setValue(hundredths(control.weight, 2));
        until_->setValue(hundredths(control.until, 1));
        from_->setValue(hundredths(control.from, 1));
        until_->setValue(hundredths(control.until, 1));
    }
    preprocessorChosen_ = control.preprocessor != Control().preprocessor;
    setPicture(state.picture);
    readProblem_ = state.problem;
    showState();
}

void ControlCard::setNumber(int number) {
    setAccessibleName(tr("Control %1").arg(number));
}

void ControlCard::setNetworks(const ControlNets& nets) {
    nets_ = nets;
    netsKnown_ = true;
    const std::string chosen = state().control.network;
    {
        const QSignalBlocker blocker(network_);  // what is chosen stays chosen
        network_->clear();
        for (const QString& name : nets.fitting) network_->addItem(name, name);
        if (!chosen.empty()) choose(network_, chosen);
    }
    if (chosen.empty()) suggestPreprocessor();
    showState();
}

void ControlCard::suggestPreprocessor() {
    if (preprocessorChosen_) return;
    const QString name = network_->currentText().toLower();
    for (const ControlPreprocessor& each : controlPreprocessors()) {
        if (name.contains(QLatin1String(each.id))) choose(preprocessor_, each.id);
    }
}

void ControlCard::setFrame(QSize frame) {
    if (frame == frame_) return;
    frame_ = frame;
    look();
}

void ControlCard::setSelected(const QString& path) {
    selected_ = path;
    useSelected_->setVisible(!path.isEmpty());
}

void ControlCard::focusPicture() {
    well_->setFocus(Qt::OtherFocusReason);
}

std::vector<QWidget*> ControlCard::fields() const {
    return {network_,     remove_,       well_,   choose_, paste_,
            useSelected_, preprocessor_, weight_, from_,   until_};
}

bool ControlCard::acts() const {
    return !picture_.isNull() && nets_.fitting.contains(network_->currentData().toString());
}

void ControlCard::look() {
    sightProblem_.clear();
    preview_->cancel();
    if (!picture_.isNull() && !frame_.isEmpty()) {
        preview_->start(picture_, frame_, state().control.preprocessor);
    } else {
        well_->show({}, {});
    }
}

void ControlCard::showSight(const ControlSight& sight) {
    sightProblem_ = sight.problem;
    well_->show(sight.picture, sight.seen);
    showState();
}

void ControlCard::showState() {
    const bool has = !picture_.isNull();
    well_->setHint(reading_ ? tr("Opening the picture…")
                            : tr("Drop a picture, or click to choose"));
    givers_->setVisible(!has && !reading_);
    weightValue_->setText(locale().toString(weight_->value() / 100.0, 'f', 2));
    problem_->setText(problem());
    problem_->setVisible(!problem_->text().isEmpty());
}

QString ControlCard::problem() const {
    if (!readProblem_.isEmpty()) return readProblem_;
    if (!sightProblem_.isEmpty()) return sightProblem_;
    const QString name = network_->currentData().toString();
    if (!netsKnown_ || name.isEmpty() || nets_.fitting.contains(name)) return {};
    return nets_.others.contains(name)
               ? tr("Left out: “%1” isn't made for this model. Choose another one.").arg(name)
               : tr("Left out: “%1” isn't on this machine. Choose another one, or put it into a "
                    "folder of models.")
                     .arg(name);
}

}  // namespace ninefold::ui
