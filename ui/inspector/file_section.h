// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <filesystem>

class QPushButton;

namespace ninefold::ui {

class FactRow;

/// Where a picture lies: its name, how large the file is, the folder, the path.
class FileSection : public QWidget {
    Q_OBJECT

public:
    explicit FileSection(QWidget* parent = nullptr);

    void setFile(const std::filesystem::path& file);
    /// -1 for a file that is gone.
    void setBytes(qint64 bytes);

private:
    void openFolder();
    void copyPath();

    QString path_;
    FactRow* name_;
    FactRow* size_;
    QPushButton* folder_;
    QPushButton* copy_;
};

}  // namespace ninefold::ui
