// SPDX-License-Identifier: MIT
#include "ui/prompt/wildcard_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/prompt/wildcard_shelf.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kMostRows = 6;
constexpr int kTextHeight = 14 * kGrid;

}  // namespace

WildcardPanel::WildcardPanel(QWidget* parent)
    : QWidget(parent),
      names_(new QStringListModel(this)),
      list_(new QListView(this)),
      empty_(new QLabel(this)),
      newName_(new QLineEdit(this)),
      add_(new QPushButton(tr("Add"), this)),
      text_(new QPlainTextEdit(this)),
      insert_(new QPushButton(tr("Put into the prompt"), this)),
      remove_(new QToolButton(this)),
      notice_(new QLabel(this)),
      undoButton_(new QPushButton(tr("Undo"), this)) {
    makeParts();
    layOut();
    pause_.setSingleShot(true);
    pause_.setInterval(kPauseMs);
    connect(&pause_, &QTimer::timeout, this, &WildcardPanel::keep);
    connect(text_, &QPlainTextEdit::textChanged, this, [this] {
        unsaved_ = true;
        pause_.start();
    });
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &WildcardPanel::openCurrent);
    connect(newName_, &QLineEdit::returnPressed, this, &WildcardPanel::add);
    connect(add_, &QPushButton::clicked, this, &WildcardPanel::add);
    connect(remove_, &QToolButton::clicked, this, &WildcardPanel::remove);
    connect(insert_, &QPushButton::clicked, this, [this] {
        if (!open_.isEmpty()) Q_EMIT insertRequested(QStringLiteral("__%1__").arg(open_));
    });
    connect(undoButton_, &QPushButton::clicked, this, [this] {
        const auto undo = std::exchange(undo_, {});
        tell({});
        if (undo) undo();
    });
    tell({});
    openCurrent();
}

WildcardPanel::~WildcardPanel() {
    keep();
}

void WildcardPanel::makeParts() {
    list_->setModel(names_);
    list_->setAccessibleName(tr("Wildcards"));
    list_->setSpacing(kHalfGrid / 2);
    list_->setUniformItemSizes(true);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setToolTip(tr("Lists of your own for templates; Del deletes one"));
    list_->installEventFilter(this);
    empty_->setText(
        tr("No wildcards yet. Name a list, e.g. colour, and write one entry a line; "
           "__colour__ in a prompt then draws one of them."));
    empty_->setWordWrap(true);
    setRole(empty_, "small");
    newName_->setPlaceholderText(tr("New list, e.g. colour"));
    newName_->setAccessibleName(tr("Name of a new wildcard"));
    newName_->setToolTip(tr("Letters, digits, - and _; a / makes a folder. Enter adds it"));
    add_->setToolTip(tr("Begins a new list (Enter in the field)"));
    text_->setAccessibleName(tr("Entries of the wildcard"));
    text_->setPlaceholderText(
        tr("One entry a line; # begins a comment, 3:: makes an entry three "
           "times as likely"));
    text_->setTabChangesFocus(true);
    text_->setFixedHeight(kTextHeight);
    text_->installEventFilter(this);
    insert_->setToolTip(tr("Writes its name where the cursor stands in the prompt"));
    remove_->setIcon(icon(QStringLiteral("trash")));
    remove_->setToolTip(tr("Delete this list (Del in the list)"));
    remove_->setAccessibleName(tr("Delete the wildcard"));
    setRole(remove_, "ghost");
    notice_->setWordWrap(true);
    notice_->setTextFormat(Qt::PlainText);
    setRole(notice_, "small");
    setRole(undoButton_, "link");
}

void WildcardPanel::layOut() {
    auto* fresh = new QHBoxLayout;
    fresh->setSpacing(kGrid);
    fresh->addWidget(newName_, 1);
    fresh->addWidget(add_);
    auto* acts = new QHBoxLayout;
    acts->setSpacing(kGrid);
    acts->addWidget(insert_, 1);
    acts->addWidget(remove_);
    auto* told = new QHBoxLayout;
    told->setSpacing(kGrid);
    told->addWidget(notice_, 1);
    told->addWidget(undoButton_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(empty_);
    layout->addWidget(list_);
    layout->addWidget(text_);
    layout->addLayout(acts);
    layout->addLayout(fresh);
    layout->addLayout(told);
}

void WildcardPanel::setShelf(WildcardShelf& shelf) {
    shelf_ = &shelf;
    connect(shelf_, &WildcardShelf::namesChanged, this, &WildcardPanel::listNames);
    connect(shelf_, &WildcardShelf::failed, this,
            [this](const QString& problem) { tell(problem); });
    listNames();
}

void WildcardPanel::listNames() {
    const QString open = open_;
    {
        const QSignalBlocker quiet(list_->selectionModel());
        if (names_->stringList() != shelf_->names()) names_->setStringList(shelf_->names());
    }
    const int rows = names_->rowCount();
    const int rowHeight = list_->sizeHintForRow(0) + kHalfGrid;
    list_->setFixedHeight(std::min(rows, kMostRows) * rowHeight + kGrid);
    list_->setVisible(rows > 0);
    empty_->setVisible(rows == 0);
    if (names_->stringList().contains(open)) {
        choose(open);
    } else {
        openCurrent();
    }
}

void WildcardPanel::choose(const QString& name) {
    const qsizetype row = names_->stringList().indexOf(name);
    if (row >= 0) list_->setCurrentIndex(names_->index(static_cast<int>(row)));
}

void WildcardPanel::openCurrent() {
    const QString name = list_->currentIndex().data().toString();
    const bool any = !name.isEmpty();
    text_->setVisible(any);
    insert_->setVisible(any);
    remove_->setVisible(any);
    if (name == open_) return;
    keep();
    open_ = name;
    {
        const QSignalBlocker quiet(text_);
        text_->clear();
    }
    if (!any) return;
    text_->setReadOnly(true);
    shelf_->read(name, [this, name](const QString& text) {
        if (name != open_) return;
        const QSignalBlocker quiet(text_);
        text_->setPlainText(text);
        text_->setReadOnly(false);
    });
}

void WildcardPanel::add() {
    const QString name = newName_->text().trimmed();
    if (name.isEmpty() || shelf_ == nullptr) return newName_->setFocus();
    if (!Wildcards::isValidName(toStdString(name))) {
        return tell(tr("Use letters, digits, - and single _ in a name."));
    }
    newName_->clear();
    tell({});
    if (!names_->stringList().contains(name)) {
        keep();
        open_ = name;  // the list comes back with it
        const QSignalBlocker quiet(text_);
        text_->clear();
        text_->setReadOnly(false);
        shelf_->save(name, {});
    }
    choose(name);
    text_->setVisible(true);
    text_->setFocus(Qt::OtherFocusReason);
}

void WildcardPanel::remove() {
    if (open_.isEmpty()) return;
    keep();
    const QString name = std::exchange(open_, {});
    shelf_->remove(name, [this, name](const QString& text) {
        tell(tr("“%1” was deleted.").arg(name), [this, name, text] { shelf_->save(name, text); });
    });
}

void WildcardPanel::keep() {
    pause_.stop();
    if (!std::exchange(unsaved_, false) || open_.isEmpty()) return;
    shelf_->save(open_, text_->toPlainText());
}

void WildcardPanel::tell(const QString& what, std::function<void()> undo) {
    undo_ = std::move(undo);
    notice_->setText(what);
    notice_->setVisible(!what.isEmpty());
    undoButton_->setVisible(undo_ != nullptr);
}

void WildcardPanel::hideEvent(QHideEvent* event) {
    keep();
    QWidget::hideEvent(event);
}

bool WildcardPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == text_ && event->type() == QEvent::FocusOut) keep();
    const bool isDelete = watched == list_ && event->type() == QEvent::KeyPress &&
                          static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete;
    if (isDelete) remove();
    return isDelete || QWidget::eventFilter(watched, event);
}

}  // namespace ninefold::ui
