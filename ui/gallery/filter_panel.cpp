// SPDX-License-Identifier: MIT
#include "ui/gallery/filter_panel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/gallery/query_chips.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// The first day that the date fields know stands for "any".
const QDate kAnyDay(2000, 1, 1);

std::int64_t startOf(const QDate& day) {
    return day.startOfDay().toMSecsSinceEpoch();
}

QDate dayOf(std::int64_t timeMs) {
    return timeMs == 0 ? kAnyDay : QDateTime::fromMSecsSinceEpoch(timeMs).date();
}

}  // namespace

FilterPanel::FilterPanel(QWidget* parent) : QFrame(parent, Qt::Popup) {
    setRole(this, "sheet");
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Filters"));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    addChoice(*form, tr("Star"), [](const auto& a, auto& b) { b.starredOnly = a.starredOnly; });
    addChoice(*form, tr("Rating"), [](const auto& a, auto& b) { b.minRating = a.minRating; });
    addChoice(*form, tr("Rejected"), [](const auto& a, auto& b) { b.rejected = a.rejected; });
    addChoice(*form, tr("Fitness"), [](const auto& a, auto& b) { b.minFitness = a.minFitness; });
    addChoice(*form, tr("Origin"), [](const auto& a, auto& b) { b.origin = a.origin; });
    model_ = addChoice(*form, tr("Model"), [](const auto& a, auto& b) { b.modelId = a.modelId; });
    tag_ = addChoice(*form, tr("Tag"), [](const auto& a, auto& b) { b.tag = a.tag; });
    size_ = addChoice(*form, tr("Size"), [](const auto& a, auto& b) {
        b.width = a.width;
        b.height = a.height;
    });
    addChoice(*form, tr("Made in"), [](const auto& a, auto& b) { b.lastDays = a.lastDays; });
    addDates(*form);
    fillFixedLines();
    setChoices({});
}

template <typename Copy>
int FilterPanel::addChoice(QFormLayout& form, const QString& label, Copy copy) {
    const int choice = static_cast<int>(choices_.size());
    auto* box = new QComboBox(this);
    box->setAccessibleName(label);
    box->setToolTip(tr("Show only pictures for which this holds"));
    box->setMinimumWidth(26 * kGrid);
    form.addRow(label, box);
    connect(box, &QComboBox::activated, this, [this, choice](int line) { choose(choice, line); });
    choices_.push_back({box, {}, copy});
    return choice;
}

void FilterPanel::setLines(int choice, std::vector<Line> lines) {
    Choice& it = choices_[static_cast<std::size_t>(choice)];
    lines.insert(lines.begin(), {tr("Any"), {}});
    it.box->clear();
    for (const Line& line : lines) it.box->addItem(line.text);
    it.lines = std::move(lines);
}

void FilterPanel::fillFixedLines() {
    const auto with = [](auto set) {
        ImageQuery query;
        set(query);
        return query;
    };
    setLines(0, {{tr("Starred"), with([](auto& q) { q.starredOnly = true; })}});
    std::vector<Line> ratings;
    for (int n = 1; n <= 5; ++n) {
        ratings.push_back({QueryChips::ratingText(n), with([n](auto& q) { q.minRating = n; })});
    }
    setLines(1, ratings);
    std::vector<Line> rejected;
    for (const bool is : {false, true}) {
        rejected.push_back(
            {QueryChips::rejectedText(is), with([is](auto& q) { q.rejected = is; })});
    }
    setLines(2, rejected);
    std::vector<Line> fitness;
    for (const double least : {0.5, 0.75, 0.9}) {
        fitness.push_back(
            {QueryChips::fitnessText(least), with([least](auto& q) { q.minFitness = least; })});
    }
    setLines(3, fitness);
    std::vector<Line> origins;
    for (const char* origin : {"drawn", "derived", "imported"}) {
        origins.push_back(
            {QueryChips::originText(origin), with([origin](auto& q) { q.origin = origin; })});
    }
    setLines(4, origins);
    std::vector<Line> days;
    for (const int n : {1, 7, 30, 365}) {
        days.push_back({QueryChips::daysText(n), with([n](auto& q) { q.lastDays = n; })});
    }
    setLines(8, days);
}

void FilterPanel::addDates(QFormLayout& form) {
    const std::pair<QString, QDateEdit**> dates[] = {{tr("From"), &from_}, {tr("Until"), &until_}};
    for (const auto& [label, field] : dates) {
        auto* date = new QDateEdit(kAnyDay, this);
        date->setMinimumDate(kAnyDay);
        date->setSpecialValueText(tr("Any day"));
        date->setCalendarPopup(true);
        date->setAccessibleName(label);
        date->setToolTip(tr("The first day means any day"));
        form.addRow(label, date);
        connect(date, &QDateEdit::dateChanged, this, &FilterPanel::chooseDates);
        *field = date;
    }
}

void FilterPanel::setChoices(const LibraryChoices& choices) {
    const auto add = [](std::vector<Line>& lines, const QString& text, auto set) {
        ImageQuery query;
        set(query);
        lines.push_back({text, query});
    };
    std::vector<Line> models;
    for (const std::string& model : choices.models) {
        add(models, toQString(model), [&](ImageQuery& q) { q.modelId = model; });
    }
    std::vector<Line> tags;
    for (const std::string& tag : choices.tags) {
        add(tags, toQString(tag), [&](ImageQuery& q) { q.tag = tag; });
    }
    std::vector<Line> sizes;
    for (const auto& [width, height] : choices.sizes) {
        add(sizes, QueryChips::sizeText(width, height), [w = width, h = height](ImageQuery& q) {
            q.width = w;
            q.height = h;
        });
    }
    setLines(model_, models);
    setLines(tag_, tags);
    setLines(size_, sizes);
    setQuery(query_);
}

void FilterPanel::setQuery(const ImageQuery& query) {
    query_ = query;
    for (Choice& choice : choices_) {
        ImageQuery only;
        choice.copy(query, only);
        int at = -1;
        for (std::size_t i = 0; i < choice.lines.size(); ++i) {
            if (choice.lines[i].query == only) at = static_cast<int>(i);
        }
        choice.box->setCurrentIndex(at);
    }
    const QSignalBlocker quietFrom(from_);
    const QSignalBlocker quietUntil(until_);
    from_->setDate(dayOf(query.fromMs));
    until_->setDate(query.untilMs == 0 ? kAnyDay : dayOf(query.untilMs - 1));
}

void FilterPanel::choose(int choice, int line) {
    const Choice& it = choices_[static_cast<std::size_t>(choice)];
    it.copy(it.lines[static_cast<std::size_t>(line)].query, query_);
    Q_EMIT changed(query_);
}

void FilterPanel::chooseDates() {
    query_.fromMs = from_->date() == kAnyDay ? 0 : startOf(from_->date());
    query_.untilMs = until_->date() == kAnyDay ? 0 : startOf(until_->date().addDays(1));
    Q_EMIT changed(query_);
}

}  // namespace ninefold::ui
