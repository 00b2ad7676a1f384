// SPDX-License-Identifier: MIT
#include "ui/inspector/family_tree.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/inspector/wording.h"
#include "ui/nine/flow_layout.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kFaceSide = 7 * kGrid;

void empty(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace

QString changeWords(const std::string& change) {
    if (change == "variation") return FamilyTree::tr("A variation of");
    if (change == "image") return FamilyTree::tr("Drawn from");
    if (change == "inpaint") return FamilyTree::tr("Repainted from");
    if (change == "outpaint") return FamilyTree::tr("Extended from");
    if (change == "upscale") return FamilyTree::tr("Enlarged from");
    return FamilyTree::tr("Made from");
}

FamilyTree::FamilyTree(QWidget* parent)
    : QWidget(parent),
      origin_(new QLabel(this)),
      parentRow_(new QWidget(this)),
      parentPlace_(new QVBoxLayout),
      compare_(new QPushButton(icon(QStringLiteral("compare")), tr("Compare"), this)),
      childrenHead_(new QLabel(this)),
      children_(new QWidget(this)),
      childrenFlow_(new FlowLayout(kHalfGrid, children_)) {
    for (QLabel* label : {origin_, childrenHead_}) setRole(label, "muted");
    compare_->setToolTip(tr("This picture beside the one it was made from"));
    childrenFlow_->setAlignment(Qt::AlignLeft);
    auto* row = new QHBoxLayout(parentRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addLayout(parentPlace_);
    row->addWidget(compare_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGrid);
    for (QWidget* widget : {static_cast<QWidget*>(origin_), parentRow_,
                            static_cast<QWidget*>(childrenHead_), children_}) {
        column->addWidget(widget);
    }
    connect(compare_, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(parent_); });
    hide();
}

QToolButton* FamilyTree::makeFace(const Relative& relative, QWidget* parent) {
    auto* face = new QToolButton(parent);
    setRole(face, "face");
    face->setFixedSize(kFaceSide + kGrid, kFaceSide + kGrid);
    face->setIconSize({kFaceSide, kFaceSide});
    face->setIcon(QIcon(QPixmap::fromImage(relative.thumbnail)));
    const QString words = describe(relative.row);
    face->setToolTip(QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped()));
    face->setAccessibleName(tr("Go to the picture: %1").arg(words));
    connect(face, &QToolButton::clicked, this,
            [this, row = relative.row] { Q_EMIT pictureRequested(row); });
    return face;
}

void FamilyTree::setFamily(const PictureDetails& details, const std::string& change) {
    empty(*parentPlace_);
    empty(*childrenFlow_);
    const bool hasParent = details.parent.has_value();
    origin_->setVisible(hasParent);
    parentRow_->setVisible(hasParent);
    if (hasParent) {
        parent_ = details.parent->row;
        origin_->setText(changeWords(change));
        parentPlace_->addWidget(makeFace(*details.parent, parentRow_));
    }
    for (const Relative& child : details.children) {
        childrenFlow_->addWidget(makeFace(child, children_));
    }
    const int rest = details.childCount - static_cast<int>(details.children.size());
    childrenHead_->setText(rest > 0 ? tr("Made from this one (the first %1 of %2)")
                                          .arg(details.children.size())
                                          .arg(details.childCount)
                                    : tr("Made from this one"));
    childrenHead_->setVisible(!details.children.empty());
    children_->setVisible(!details.children.empty());
    setVisible(hasParent || !details.children.empty());
}

}  // namespace ninefold::ui
