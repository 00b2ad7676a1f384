// SPDX-License-Identifier: MIT
#include "ui/gallery/gallery_groups.h"

#include <QDateTime>

namespace ninefold::ui {

namespace {

/// Tells day from day without asking the calendar for every picture.
class DayOf {
public:
    bool isSameDay(std::int64_t timeMs) {
        if (timeMs >= begin_ && timeMs < end_) return true;
        const QDate day = QDateTime::fromMSecsSinceEpoch(timeMs).date();
        begin_ = day.startOfDay().toMSecsSinceEpoch();
        end_ = day.addDays(1).startOfDay().toMSecsSinceEpoch();
        return false;
    }

private:
    std::int64_t begin_ = 0;
    std::int64_t end_ = 0;
};

}  // namespace

std::vector<GalleryGroup> groupsOf(const std::vector<ImageKey>& keys, Grouping grouping) {
    std::vector<GalleryGroup> groups;
    DayOf day;
    for (std::size_t row = 0; row < keys.size(); ++row) {
        bool same = row > 0;
        if (grouping == Grouping::Day) {
            same = day.isSameDay(keys[row].createdAtMs) && same;
        } else if (grouping == Grouping::Prompt) {
            same = same && keys[row].promptGroup == keys[row - 1].promptGroup;
        }
        if (!same) groups.push_back({static_cast<int>(row), 0});
        ++groups.back().count;
    }
    return groups;
}

}  // namespace ninefold::ui
