// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include "ui/prompt/drawing_style_text.h"

class QPushButton;

namespace ninefold::ui {

class FlowLayout;
class PromptEdit;

/// The drawing styles that a model was taught, as chips: a click writes one into the prompt or
/// takes it out again, "Mixed" leaves it open, so that each picture takes one by its seed. Shows
/// what the prompt says, however it came to say so; hidden where a model has no styles.
class DrawingStyles : public QWidget {
    Q_OBJECT

public:
    explicit DrawingStyles(PromptEdit& prompt, QWidget* parent = nullptr);

    void setNames(const QStringList& names);

private:
    void addChip(const QString& text, const QString& style, const QString& tip);
    void choose(const QString& style);
    void showPrompt();

    PromptEdit& prompt_;
    DrawingStyleText text_;
    FlowLayout* chips_;
    QList<QPushButton*> buttons_;
};

}  // namespace ninefold::ui
