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
/// takes it out again. "Mixed" draws a prompt that names no style with the style left open, so that
/// each picture takes one by its seed; it begins so. Shows what the prompt says, however it came to
/// say so; hidden where a model has no styles.
class DrawingStyles : public QWidget {
    Q_OBJECT

public:
    explicit DrawingStyles(PromptEdit& prompt, QWidget* parent = nullptr);

    void setNames(const QStringList& names);
    bool isMixed() const { return mixed_; }
    void setMixed(bool mixed);
    /// A picture that is started from has a style already: nothing is left open then.
    void setFromPicture(bool fromPicture);
    /// The prompt as it is drawn.
    QString drawn() const;
    /// What has to be written for a prompt to be drawn.
    QString written(const QString& drawn) const { return text_.closed(drawn); }
    /// Writes a prompt so that drawn() is it again; for a model without styles just that.
    void setDrawn(const QString& prompt);

Q_SIGNALS:
    void mixedChanged();

private:
    QPushButton* addChip(const QString& text, const QString& tip);
    void choose(const QString& style);
    void showPrompt();

    PromptEdit& prompt_;
    DrawingStyleText text_;
    FlowLayout* chips_;
    QPushButton* mixedChip_ = nullptr;  ///< of several styles
    QList<QPushButton*> buttons_;       ///< one a style
    bool mixed_ = true;
    bool fromPicture_ = false;
};

}  // namespace ninefold::ui
