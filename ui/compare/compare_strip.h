// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <vector>

#include "ui/compare/compare_set.h"
#include "ui/viewer/picture.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace ninefold::ui {

class CompareThumb;

/// The compared pictures in small, and what can be done with the current one.
class CompareStrip : public QFrame {
    Q_OBJECT

public:
    explicit CompareStrip(QWidget* parent = nullptr);

    void setSet(const CompareSet& set);
    void setThumbnail(int index, const Picture& picture);
    /// A sentence beside the pictures; empty for none.
    void setNote(const QString& note);

Q_SIGNALS:
    void picked(int index);
    void starRequested();
    void recipeRequested();
    void removeRequested();

private:
    QPushButton* addButton(const QString& text, const QString& iconName, const QString& tip,
                           void (CompareStrip::*request)());
    void makeThumbs(int count);

    QHBoxLayout* row_;
    QHBoxLayout* thumbsRow_;
    std::vector<CompareThumb*> thumbs_;
    QLabel* note_;
    QPushButton* star_;
    QPushButton* recipe_;
    QPushButton* remove_;
};

}  // namespace ninefold::ui
