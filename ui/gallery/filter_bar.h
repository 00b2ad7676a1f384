// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "core/history/image_query.h"
#include "core/history/library_choices.h"
#include "ui/gallery/gallery_model.h"

class QBoxLayout;
class QComboBox;
class QLineEdit;
class QSlider;
class QToolButton;

namespace ninefold::ui {

class FilterPanel;
class FittingLabel;

/// What part of the library is shown and how: words to search for as one types, conditions, each as
/// a chip that goes with one click, grouping and size.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    ImageQuery query() const;
    /// Shows another query and emits queryChanged().
    void setQuery(const ImageQuery& query);
    /// The name of the query's collection, for its chip.
    void setCollectionName(const QString& name);
    void setChoices(const LibraryChoices& choices);
    void setSearchText(const QString& text);
    void setSearchFieldVisible(bool visible);
    void focusSearch();
    /// Back to the whole library.
    void clear();
    /// `brief` is what is shown where there is little room.
    void setSummary(const QString& whole, const QString& brief);

    Grouping grouping() const;
    void setGrouping(Grouping grouping);
    int picturePx() const;
    void setPicturePx(int px);
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void queryChanged();
    void groupingChanged();
    void pictureSizeChanged(int px);
    /// The filters are about to be seen: a good time to set their choices.
    void choicesWanted();
    /// Down or Enter in the search field: on to the pictures.
    void left();
    void saveRequested(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addSearch(QBoxLayout& row);
    void addFilters(QBoxLayout& row);
    void addLooks(QBoxLayout& row);
    void addSaving(QBoxLayout& row);
    void openPanel();
    void change(const ImageQuery& query);
    void showChips();
    bool isWorthSaving() const;
    void offerToSave(bool offer);

    QBoxLayout* rows_ = nullptr;
    ImageQuery conditions_;  ///< without the words
    QString collectionName_;
    QLineEdit* search_ = nullptr;
    QToolButton* filters_ = nullptr;
    FilterPanel* panel_ = nullptr;
    FittingLabel* summary_ = nullptr;
    QComboBox* grouping_ = nullptr;
    QSlider* size_ = nullptr;
    QWidget* chips_ = nullptr;
    QToolButton* save_ = nullptr;
    QLineEdit* name_ = nullptr;
};

}  // namespace ninefold::ui
