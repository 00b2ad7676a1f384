// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

namespace ninefold::ui {

/// A fitness as a bar with its number: "93" large, the bar below it filled to 93 %.
class FitnessMeter : public QWidget {
    Q_OBJECT

public:
    explicit FitnessMeter(QWidget* parent = nullptr);

    /// 0..1, or nullopt for a picture that no ranker has seen.
    void setFitness(std::optional<double> fitness);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> fitness_;
};

}  // namespace ninefold::ui
