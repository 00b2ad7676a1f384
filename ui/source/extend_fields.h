// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <array>

#include "core/pipeline/source_picture.h"

class QSpinBox;

namespace ninefold::ui {

/// How far the frame is extended beyond a picture at each side, in steps that the model can draw.
class ExtendFields : public QWidget {
    Q_OBJECT

public:
    explicit ExtendFields(QWidget* parent = nullptr);

    /// Steps of `multiple` up to `most` pixels.
    void setSteps(int multiple, int most);
    Margins margins() const;
    void setMargins(const Margins& margins);

Q_SIGNALS:
    void changed();

private:
    QSpinBox* makeField(const QString& name);

    int multiple_ = 1;
    std::array<QSpinBox*, 4> fields_{};  ///< left, top, right, bottom
};

}  // namespace ninefold::ui
