// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <functional>
#include <vector>

#include "ui/prompt/prompt_style.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ninefold::ui {

class FlowLayout;

/// The saved styles as chips: a click applies one, F2 renames it, Del deletes it, which can be
/// undone; the last button saves what stands in the panel as a new one.
class StyleBar : public QWidget {
    Q_OBJECT

public:
    explicit StyleBar(QWidget* parent = nullptr);

    void setStyles(std::vector<PromptStyle> styles);
    const std::vector<PromptStyle>& styles() const { return styles_; }
    /// Makes a style of what stands in the panel; asked for when one is saved.
    void setCurrent(std::function<PromptStyle()> current);
    /// Says what was done, with a way back where there is one.
    void tell(const QString& what, std::function<void()> undo);

Q_SIGNALS:
    void chosen(const ninefold::ui::PromptStyle& style);
    /// To be stored, or to be forgotten.
    void saved(const ninefold::ui::PromptStyle& style);
    void removed(const QString& name);
    /// The list is another one.
    void stylesChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    QPushButton* addChip(const PromptStyle& style);
    void showMenu(QPushButton* chip, const QString& name);
    /// Opens the field for a name; `done` gets what was entered.
    void askName(const QString& name, std::function<void(const QString&)> done);
    void nameEntered();
    void save(const PromptStyle& style);
    void saveCurrent(const QString& name);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    const PromptStyle* find(const QString& name) const;

    std::vector<PromptStyle> styles_;  ///< by name
    std::function<PromptStyle()> current_;
    std::function<void(const QString&)> nameDone_;
    std::function<void()> undo_;
    FlowLayout* chips_;
    QPushButton* add_;
    QLineEdit* name_;
    QWidget* notice_;
    QLabel* noticeText_;
    QPushButton* noticeUndo_;
};

}  // namespace ninefold::ui
