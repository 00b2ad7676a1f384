// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>
#include <functional>
#include <vector>

#include "core/history/image_query.h"

namespace ninefold::ui {

/// One active condition of a query in words, and how to drop it.
struct QueryChip {
    QString text;
    std::function<void(ImageQuery&)> clear;
};

/// The conditions of queries as people read them.
class QueryChips {
    Q_DECLARE_TR_FUNCTIONS(QueryChips)

public:
    /// All but the words, which stand in the search field. `collection` is the name of the query's.
    static std::vector<QueryChip> of(const ImageQuery& query, const QString& collection);

    // Texts that the filter panel uses too.
    static QString ratingText(int minRating);
    static QString daysText(int lastDays);
    static QString originText(const std::string& origin);
    static QString fitnessText(double minFitness);
    static QString sizeText(int width, int height);
    static QString rejectedText(bool rejected);
};

}  // namespace ninefold::ui
