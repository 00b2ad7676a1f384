// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStringListModel;

namespace ninefold::ui {

/// The earlier prompts as a list to search: typing narrows it, Up and Down choose, Enter takes, Esc
/// closes.
class HistoryPopup : public QFrame {
    Q_OBJECT

public:
    explicit HistoryPopup(QWidget* parent = nullptr);

    /// Newest first. Opens below `anchor`.
    void open(const QStringList& prompts, const QWidget& anchor);

Q_SIGNALS:
    void chosen(const QString& prompt);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& text);
    void take(const QModelIndex& index);

    QLineEdit* search_;
    QStringList prompts_;
    QStringListModel* lines_;  ///< the prompts, a line each
    QSortFilterProxyModel* found_;
    QListView* list_;
    QLabel* empty_;
};

}  // namespace ninefold::ui
