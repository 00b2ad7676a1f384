// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <array>
#include <vector>

#include "core/pipeline/source_picture.h"

class QSpinBox;

namespace ninefold::ui {

/// How far the frame is extended beyond a picture at each side, in steps that the model can draw.
/// What the artist changes can be undone.
class ExtendFields : public QWidget {
    Q_OBJECT

public:
    explicit ExtendFields(QWidget* parent = nullptr);

    /// Steps of `multiple` up to `most` pixels.
    void setSteps(int multiple, int most);
    Margins margins() const;
    /// Starts anew with these: nothing is left to undo.
    void setMargins(const Margins& margins);
    /// The artist wants these; `done`: for good, not on the way.
    void choose(const Margins& margins, bool done);
    void undo();
    void redo();

Q_SIGNALS:
    void changed();

private:
    QSpinBox* makeField(const QString& name);
    void display(const Margins& margins);
    void record();

    int multiple_ = 1;
    std::vector<Margins> steps_{Margins()};  ///< as they were chosen, the first untouched
    std::size_t step_ = 0;                   ///< the one that is shown
    std::array<QSpinBox*, 4> fields_{};      ///< left, top, right, bottom
};

}  // namespace ninefold::ui
