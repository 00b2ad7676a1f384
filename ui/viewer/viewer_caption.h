// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

#include "core/history/history_store.h"

class QLabel;
class QToolButton;

namespace ninefold::ui {

class ElidedLabel;

/// The strip below a picture in full view: which one it is, how well it fits, its prompt, and the
/// buttons for what the keys do.
class ViewerCaption : public QFrame {
    Q_OBJECT

public:
    explicit ViewerCaption(QWidget* parent = nullptr);

    void setImage(const ImageRow& image, int index, int count);
    void setZoom(double zoom);
    /// In the order of the Tab key.
    std::vector<QWidget*> buttons() const;

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void starRequested();
    void closeRequested();

private:
    QToolButton* addButton(const QString& iconName, const QString& name,
                           void (ViewerCaption::*request)());

    QToolButton* previous_ = nullptr;
    QToolButton* next_ = nullptr;
    QToolButton* star_ = nullptr;
    QToolButton* close_ = nullptr;
    QLabel* place_ = nullptr;
    QLabel* zoom_ = nullptr;
    ElidedLabel* fitness_ = nullptr;
    ElidedLabel* prompt_ = nullptr;
};

}  // namespace ninefold::ui
