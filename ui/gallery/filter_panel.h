// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

#include "core/history/image_query.h"
#include "core/history/library_choices.h"

class QComboBox;
class QDateEdit;
class QFormLayout;

namespace ninefold::ui {

/// All conditions that a search can have beside words, each a line. Opens below its button.
class FilterPanel : public QFrame {
    Q_OBJECT

public:
    explicit FilterPanel(QWidget* parent = nullptr);

    /// What there is to choose from.
    void setChoices(const LibraryChoices& choices);
    void setQuery(const ImageQuery& query);
    const ImageQuery& query() const { return query_; }

Q_SIGNALS:
    /// The person chose something.
    void changed(const ninefold::ImageQuery& query);

private:
    /// A list of which one line is chosen; each line knows what it does to the query.
    struct Line {
        QString text;
        ImageQuery query;  ///< with nothing but this condition
    };
    struct Choice {
        QComboBox* box = nullptr;
        std::vector<Line> lines;
        /// Copies this condition from one query to another.
        std::function<void(const ImageQuery& from, ImageQuery& to)> copy;
    };
    template <typename Copy>
    int addChoice(QFormLayout& form, const QString& label, Copy copy);
    void setLines(int choice, std::vector<Line> lines);
    void fillFixedLines();
    void addDates(QFormLayout& form);
    void choose(int choice, int line);
    void chooseDates();

    ImageQuery query_;
    std::vector<Choice> choices_;
    int model_ = 0;
    int tag_ = 0;
    int size_ = 0;
    QDateEdit* from_ = nullptr;
    QDateEdit* until_ = nullptr;
};

}  // namespace ninefold::ui
