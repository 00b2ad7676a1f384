// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "core/export/name_template.h"

class QLabel;
class QLineEdit;
class QMenu;

namespace ninefold::ui {

/// The template of file names with a menu of its fields; below it stands the name that the first
/// picture would get, or what is wrong.
class NameField : public QWidget {
    Q_OBJECT

public:
    explicit NameField(QWidget* parent = nullptr);

    QString nameTemplate() const;
    void setNameTemplate(const QString& text);
    /// Whether it gives names.
    bool isValid() const { return valid_; }
    /// What the example is made of, nullopt shows none, and what a file's name ends with.
    void setExample(const std::optional<NameValues>& values, const QString& ending);
    QString example() const;
    /// Another sentence behind the example.
    void setHint(const QString& hint);

Q_SIGNALS:
    void changed();
    /// Enter.
    void accepted();

private:
    QMenu* makeMenu();
    void showExample();

    QLineEdit* edit_;
    QLabel* example_;
    std::optional<NameValues> values_;
    QString ending_;
    QString hint_;
    bool valid_ = true;
};

}  // namespace ninefold::ui
