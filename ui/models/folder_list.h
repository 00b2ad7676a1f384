// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <filesystem>
#include <vector>

class QVBoxLayout;

namespace ninefold::ui {

/// The folders in which models are looked for: the studio's own, and those that the artist added,
/// which can be taken off the list.
class FolderList : public QWidget {
    Q_OBJECT

public:
    explicit FolderList(QWidget* parent = nullptr);

    void setFolders(const std::vector<std::filesystem::path>& own,
                    const std::vector<std::filesystem::path>& added);
    /// Opens the dialog for a folder.
    void chooseFolder();

Q_SIGNALS:
    void addRequested(const std::filesystem::path& folder);
    void removeRequested(const std::filesystem::path& folder);

private:
    QWidget* makeRow(const std::filesystem::path& folder, bool canBeRemoved);

    QVBoxLayout* rows_;
};

}  // namespace ninefold::ui
