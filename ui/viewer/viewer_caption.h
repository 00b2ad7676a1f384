// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "core/history/history_store.h"

class QLabel;
class QToolButton;

namespace ninefold::ui {

class ElidedLabel;
class RatingStars;

/// The strip below a picture in full view: which one it is, how well it fits, its prompt, and the
/// buttons for what the keys do.
class ViewerCaption : public QFrame {
    Q_OBJECT

public:
    explicit ViewerCaption(QWidget* parent = nullptr);

    void setImage(const ImageRow& image, int index, int count);
    void setZoom(double zoom);
    /// A few words beside the zoom, until another picture is shown.
    void say(const QString& words);
    /// In the order of the Tab key.
    std::vector<QWidget*> buttons() const;

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void starRequested();
    void ratingRequested(int rating);
    void infoRequested();
    void closeRequested();

private:
    QToolButton* addButton(const QString& iconName, const QString& name,
                           void (ViewerCaption::*request)());

    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    QToolButton* star_ = nullptr;
    QToolButton* info_ = nullptr;
    QToolButton* close_ = nullptr;
    RatingStars* rating_ = nullptr;
    QLabel* note_ = nullptr;
    std::int64_t shown_ = 0;
    QLabel* place_ = nullptr;
    QLabel* zoom_ = nullptr;
    ElidedLabel* fitness_ = nullptr;
    ElidedLabel* prompt_ = nullptr;
};

}  // namespace ninefold::ui
