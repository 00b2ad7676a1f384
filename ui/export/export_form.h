// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <optional>

#include "core/history/history_store.h"
#include "ui/export/export_options.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QSlider;

namespace ninefold::ui {

class NameField;
class SizeField;

/// The choices of an export: format, size, quality, file name, folder, recipe, credit. A choice
/// that makes no difference to the format is hidden.
class ExportForm : public QWidget {
    Q_OBJECT

public:
    explicit ExportForm(QWidget* parent = nullptr);

    ExportOptions options() const;
    void setOptions(const ExportOptions& options);
    /// An unknown id is ignored.
    void setFormat(const QString& id);
    void setFolder(const QString& folder);
    QString folder() const;
    /// The picture that the file name's example is made of.
    void setExample(const std::optional<ImageRow>& image);
    /// Whether an export could start.
    bool isComplete() const;

Q_SIGNALS:
    void changed();
    /// Enter in one of the fields.
    void accepted();

private:
    QWidget* makeFormat();
    QWidget* makeQuality();
    QWidget* makeFolder();
    void addRow(QGridLayout& grid, int row, int column, const QString& label, QWidget* field);
    void chooseFolder();
    void showChoices();
    void showExample();
    /// Says so if the file's name tells what the file doesn't.
    void warnOfName();

    QComboBox* format_;
    SizeField* size_;
    QLabel* qualityLabel_ = nullptr;
    QSlider* quality_;
    QLabel* qualityText_;
    NameField* name_;
    QLineEdit* folder_;
    QCheckBox* recipe_;
    QLineEdit* credit_;
    std::optional<ImageRow> example_;
};

}  // namespace ninefold::ui
