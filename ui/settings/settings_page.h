// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <filesystem>
#include <vector>

#include "core/ranking/ranker_info.h"
#include "ui/settings/preferences.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace ninefold::ui {

/// Everything that can be chosen about the program, on one page. A choice takes effect at once; the
/// page itself stores nothing.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    SettingsPage(const Preferences& preferences, const QString& libraryFolder,
                 QWidget* parent = nullptr);

    /// The name that exported pictures carry.
    void setCredit(const QString& name);
    /// The rankers to choose from, and the folder of the chosen one; empty: the program's choice.
    void setRankers(const std::vector<RankerInfo>& rankers, const std::filesystem::path& chosen);

Q_SIGNALS:
    void changed(const ninefold::ui::Preferences& preferences);
    void creditChanged(const QString& name);
    void rankerChosen(const QString& folder);

private:
    void addAppearance(QVBoxLayout& column);
    void addCredit(QVBoxLayout& column);
    void addRanking(QVBoxLayout& column);
    void addLibrary(QVBoxLayout& column);
    /// A section's title, its rows below.
    QFormLayout* addSection(QVBoxLayout& column, const QString& title);
    QComboBox* addChoice(QFormLayout& form, const QString& name, const QString& tip);
    void apply();

    Preferences preferences_;
    QString libraryFolder_;
    QComboBox* theme_ = nullptr;
    QComboBox* language_ = nullptr;
    QComboBox* scale_ = nullptr;
    QComboBox* motion_ = nullptr;
    QLabel* scaleHint_ = nullptr;
    QLineEdit* credit_ = nullptr;
    QComboBox* ranker_ = nullptr;
};

}  // namespace ninefold::ui
