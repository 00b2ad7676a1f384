// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/history/history_store.h"

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace ninefold::ui {

/// What part of the library is shown: words to search for as one types, and all, starred or trash.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    /// After the last key; with the query itself the answer comes within 150 ms.
    static constexpr int kDelayMs = 100;

    explicit FilterBar(QWidget* parent = nullptr);

    ImageQuery query() const;
    void setSearchText(const QString& text);
    void setSearchFieldVisible(bool visible);
    void focusSearch();
    /// Back to the whole library.
    void clear();
    void setSummary(const QString& day, const QString& count);

Q_SIGNALS:
    void queryChanged();
    /// Down or Enter in the search field: on to the pictures.
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Part { All, Starred, Trash };
    void addPart(Part part, const QString& text, const QString& tip);

    QLineEdit* search_ = nullptr;
    QButtonGroup* parts_ = nullptr;
    QLabel* day_ = nullptr;
    QLabel* count_ = nullptr;
    QTimer delay_;
};

}  // namespace ninefold::ui
