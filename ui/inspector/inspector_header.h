// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

#include "core/history/history_store.h"

class QLabel;
class QToolButton;

namespace ninefold::ui {

class FitnessMeter;
class RatingStars;

/// The head of the inspector: how well the picture fits, star and rating; for several pictures how
/// many they are.
class InspectorHeader : public QWidget {
    Q_OBJECT

public:
    explicit InspectorHeader(QWidget* parent = nullptr);

    /// `images` isn't empty; they are the first of `picked` where that is more.
    void setImages(const std::vector<ImageRow>& images, int picked = 0);

Q_SIGNALS:
    void starRequested(bool starred);
    void ratingRequested(int rating);

private:
    void showOne(const ImageRow& image);
    void showSeveral(int count, int picked);
    void showStar();

    bool starred_ = false;
    bool isOne_ = true;
    QLabel* title_;
    QToolButton* star_;
    RatingStars* rating_;
    FitnessMeter* fitness_;
    QLabel* words_;
    QLabel* date_;
};

}  // namespace ninefold::ui
