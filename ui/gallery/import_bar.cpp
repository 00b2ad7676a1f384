// SPDX-License-Identifier: MIT
#include "ui/gallery/import_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr std::size_t kMostNames = 5;

}  // namespace

ImportBar::ImportBar(QWidget* parent)
    : QWidget(parent),
      label_(new QLabel(this)),
      details_(new QLabel(this)),
      progress_(new QProgressBar(this)),
      button_(new QPushButton(this)) {
    setAttribute(Qt::WA_StyledBackground);
    setRole(this, "panel");
    for (QLabel* label : {label_, details_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setRole(details_, "small");
    progress_->setTextVisible(false);
    progress_->setAccessibleName(tr("Progress of the import"));
    auto* texts = new QVBoxLayout;
    texts->setSpacing(kHalfGrid);
    texts->addWidget(label_);
    texts->addWidget(progress_);
    texts->addWidget(details_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, kGrid, 2 * kGrid, kGrid);
    row->setSpacing(2 * kGrid);
    row->addLayout(texts, 1);
    row->addWidget(button_, 0, Qt::AlignTop);
    connect(button_, &QPushButton::clicked, this, [this] {
        if (!running_) return hide();
        Q_EMIT cancelRequested();
    });
    hide();
}

void ImportBar::begin() {
    running_ = true;
    label_->setText(tr("Looking for pictures…"));
    progress_->setRange(0, 0);
    progress_->show();
    details_->setText(tr("The files stay where they are; Ninefold remembers the place."));
    details_->show();
    button_->setText(tr("Stop"));
    button_->setToolTip(tr("What was imported so far stays in the library"));
    show();
}

void ImportBar::showProgress(int done, int total) {
    if (!running_) return;
    label_->setText(tr("Importing: %1 of %n picture(s)", nullptr, total).arg(done));
    progress_->setRange(0, std::max(1, total));
    progress_->setValue(done);
}

void ImportBar::showReport(const ImportReport& report) {
    QStringList parts;
    parts << tr("%n picture(s) imported.", nullptr, report.added);
    if (report.withoutRecipe > 0) {
        parts << tr("%n of them tell(s) nothing about how it was made.", nullptr,
                    report.withoutRecipe);
    }
    if (report.known > 0) parts << tr("%n was (were) here already.", nullptr, report.known);
    if (report.foundAgain > 0)
        parts << tr("%n was (were) found again.", nullptr, report.foundAgain);
    if (report.cancelled) parts << tr("Stopped before the end.");
    end(parts.join(QLatin1Char(' ')));

    QStringList names;
    for (std::size_t i = 0; i < std::min(kMostNames, report.unreadable.size()); ++i) {
        names << toQString(report.unreadable[i].filename());
    }
    const int count = static_cast<int>(report.unreadable.size());
    const int more = count - static_cast<int>(names.size());
    if (more > 0) names << tr("%n more", nullptr, more);
    details_->setText(
        tr("%n file(s) can't be read: %1", nullptr, count).arg(names.join(QStringLiteral(", "))));
    details_->setVisible(count > 0);
}

void ImportBar::showError(const QString& text) {
    end(text);
    details_->hide();
}

void ImportBar::end(const QString& text) {
    running_ = false;
    label_->setText(text);
    setAccessibleName(text);
    progress_->hide();
    button_->setText(tr("Close"));
    button_->setToolTip({});
    show();
}

QString ImportBar::text() const {
    return label_->text();
}

}  // namespace ninefold::ui
