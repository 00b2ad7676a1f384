// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/export/export_size.h"

class QComboBox;
class QLabel;
class QSpinBox;

namespace ninefold::ui {

/// Chooses how large pictures are exported; the numbers stand beside the choice that needs them.
class SizeField : public QWidget {
    Q_OBJECT

public:
    explicit SizeField(QWidget* parent = nullptr);

    ExportSize size() const;
    void setSize(const ExportSize& size);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* makeSide(const QString& name);
    void showSides();

    QComboBox* kind_;
    QSpinBox* longest_;
    QSpinBox* width_;
    QLabel* times_;
    QSpinBox* height_;
};

}  // namespace ninefold::ui
