// SPDX-License-Identifier: MIT
#include "ui/gallery/trash_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "ui/theme/theme.h"

namespace ninefold::ui {

TrashBar::TrashBar(QWidget* parent)
    : QWidget(parent),
      label_(new QLabel(this)),
      empty_(new QPushButton(tr("Empty trash"), this)),
      confirm_(new QPushButton(tr("Delete for good"), this)),
      keep_(new QPushButton(tr("Keep them"), this)) {
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    empty_->setToolTip(tr("Delete everything in the trash for good"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * kGrid, 0, 2 * kGrid, kGrid);
    row->setSpacing(kGrid);
    row->addWidget(label_, 1);
    row->addWidget(empty_);
    row->addWidget(confirm_);
    row->addWidget(keep_);
    connect(empty_, &QPushButton::clicked, this, [this] {
        ask(true);
        keep_->setFocus();  // Enter must not delete
    });
    connect(keep_, &QPushButton::clicked, this, [this] { ask(false); });
    connect(confirm_, &QPushButton::clicked, this, [this] {
        ask(false);
        Q_EMIT emptyRequested();
    });
    ask(false);
}

void TrashBar::setCount(int count) {
    count_ = count;
    empty_->setEnabled(count > 0);
    ask(asking_ && count > 0);
}

void TrashBar::ask(bool asking) {
    asking_ = asking;
    label_->setText(asking ? tr("Delete everything in the trash and its files for good? Imported "
                                "files stay where they are.")
                           : tr("Del puts a picture back into the library."));
    setRole(label_, asking ? "error" : "muted");
    empty_->setVisible(!asking);
    confirm_->setVisible(asking);
    keep_->setVisible(asking);
}

}  // namespace ninefold::ui
