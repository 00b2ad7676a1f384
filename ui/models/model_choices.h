// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QComboBox;

namespace ninefold::ui {

/// What a model's file may leave open: what the network predicts, and how many layers of the text
/// encoder are left out.
class ModelChoices : public QWidget {
    Q_OBJECT

public:
    explicit ModelChoices(QWidget* parent = nullptr);

    /// `prediction` is an id of predictionChoices() or empty: as the file says. `clipSkip` is that
    /// of Recipe.
    void set(const QString& prediction, int clipSkip);
    QString prediction() const;
    int clipSkip() const;

Q_SIGNALS:
    /// The artist chose.
    void predictionChosen(const QString& prediction);
    void clipSkipChosen(int layers);

private:
    QComboBox* prediction_;
    QComboBox* clipSkip_;
};

}  // namespace ninefold::ui
