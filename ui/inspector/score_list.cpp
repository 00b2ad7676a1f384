// SPDX-License-Identifier: MIT
#include "ui/inspector/score_list.h"

#include <QLocale>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/inspector/fact_row.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

ScoreList::ScoreList(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    hide();
}

void ScoreList::setScores(const std::vector<NewScore>& scores) {
    while (QLayoutItem* item = column_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QLocale locale;
    for (const NewScore& score : scores) {
        auto* row = new FactRow(toQString(score.ranker), this);
        row->setText(tr("%1 of 100 (score %2)")
                         .arg(fitnessPercent(score.fitness))
                         .arg(locale.toString(score.value, 'f', 4)));
        row->setToolTip(tr("Fitness, and in brackets the ranker's own number"));
        column_->addWidget(row);
    }
    setVisible(!scores.empty());
}

}  // namespace ninefold::ui
