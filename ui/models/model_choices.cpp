// SPDX-License-Identifier: MIT
#include "ui/models/model_choices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <algorithm>

#include "core/pipeline/prediction.h"
#include "ui/bridge/convert.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kMostSkipped = 11;
constexpr int kFieldWidth = 36 * kGrid;

QString predictionText(const QString& id) {
    if (id == QLatin1String("epsilon")) return ModelChoices::tr("The noise (epsilon)");
    if (id == QLatin1String("v_prediction")) return ModelChoices::tr("The velocity (v)");
    if (id == QLatin1String("v_prediction_ztsnr")) {
        return ModelChoices::tr("The velocity, zero terminal SNR");
    }
    if (id == QLatin1String("sample")) return ModelChoices::tr("The picture (x0)");
    return id;
}

QComboBox* addChoice(QFormLayout& form, const QString& name, const QString& tip, QWidget* parent) {
    auto* label = new QLabel(name, parent);
    setRole(label, "muted");
    auto* box = new QComboBox(parent);
    box->setFixedWidth(kFieldWidth);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    form.addRow(label, box);
    return box;
}

}  // namespace

ModelChoices::ModelChoices(QWidget* parent) : QWidget(parent) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    prediction_ = addChoice(*form, tr("It predicts"),
                            tr("Checkpoints in one file rarely say it. If pictures are noise or "
                               "washed out, choose what the model's page names"),
                            this);
    prediction_->addItem(tr("As the file says"), QString());
    for (const std::string& id : predictionChoices()) {
        prediction_->addItem(predictionText(toQString(id)), toQString(id));
    }
    clipSkip_ =
        addChoice(*form, tr("Clip skip"),
                  tr("Counts as in A1111: 1 leaves nothing out, 2 the last layer of the text "
                     "encoder. New pictures of this model begin with it"),
                  this);
    for (int layers = 0; layers <= kMostSkipped; ++layers) {
        clipSkip_->addItem(QString::number(layers + 1), layers);
    }
    connect(prediction_, &QComboBox::activated, this,
            [this] { Q_EMIT predictionChosen(prediction()); });
    connect(clipSkip_, &QComboBox::activated, this, [this] { Q_EMIT clipSkipChosen(clipSkip()); });
}

void ModelChoices::set(const QString& prediction, int clipSkip) {
    prediction_->setCurrentIndex(std::max(0, prediction_->findData(prediction)));
    clipSkip_->setCurrentIndex(std::max(0, clipSkip_->findData(clipSkip)));
}

QString ModelChoices::prediction() const {
    return prediction_->currentData().toString();
}

int ModelChoices::clipSkip() const {
    return clipSkip_->currentData().toInt();
}

}  // namespace ninefold::ui
