// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/inspector/picture_details.h"

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ninefold::ui {

class FlowLayout;

/// Which picture this one comes from and by which change, and which were made from it. A click goes
/// there.
class FamilyTree : public QWidget {
    Q_OBJECT

public:
    explicit FamilyTree(QWidget* parent = nullptr);

    /// `change` says how the picture came from its parent; see ImageRow. Hides itself where there
    /// is no family.
    void setFamily(const PictureDetails& details, const std::string& change);

Q_SIGNALS:
    void pictureRequested(const ninefold::ImageRow& row);
    /// The picture beside its parent.
    void compareRequested(const ninefold::ImageRow& parent);

private:
    QToolButton* makeFace(const Relative& relative, QWidget* parent);

    QLabel* origin_;
    QWidget* parentRow_;
    QVBoxLayout* parentPlace_;
    QPushButton* compare_;
    QLabel* childrenHead_;
    QWidget* children_;
    FlowLayout* childrenFlow_;
    ImageRow parent_;
};

/// "a variation of", "drawn from": how a picture came from another, in words.
QString changeWords(const std::string& change);

}  // namespace ninefold::ui
