// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <filesystem>

#include "ui/settings/preferences.h"

namespace ninefold::ui {

/// What the window remembers between two starts: studio.ini in the library's folder. What can't be
/// read is as if it had never been written.
class WindowMemory {
public:
    explicit WindowMemory(const std::filesystem::path& libraryFolder);

    QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    Preferences preferences() const;
    void setPreferences(const Preferences& preferences);
    /// Widths of the panels as the splitter writes them.
    QByteArray layout() const;
    void setLayout(const QByteArray& layout);
    /// Whether a panel ("prompt", "inspector") is folded away.
    bool isFolded(const QString& panel) const;
    void setFolded(const QString& panel, bool folded);
    /// As GalleryPage writes it.
    QString galleryLook() const;
    void setGalleryLook(const QString& look);
    QString modelId() const;
    void setModelId(const QString& id);

private:
    QSettings settings_;
};

}  // namespace ninefold::ui
