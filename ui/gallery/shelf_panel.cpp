// SPDX-License-Identifier: MIT
#include "ui/gallery/shelf_panel.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>
#include <optional>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/library.h"
#include "ui/bridge/message_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

ShelfPanel::ShelfPanel(Library& library, QWidget* parent)
    : QWidget(parent),
      library_(library),
      model_(new ShelfModel(this)),
      list_(new QListView(this)),
      name_(new QLineEdit(this)) {
    setRole(this, "panel");
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(24 * kGrid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    column->setSpacing(kGrid);
    makeList();
    column->addWidget(list_, 1);
    column->addWidget(name_);
    makeButtons();
    refresh();
}

void ShelfPanel::makeList() {
    setRole(list_, "contents");
    list_->setAccessibleName(tr("Places and collections"));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setModel(model_);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setDragDropMode(QAbstractItemView::DropOnly);
    list_->setEditTriggers(QAbstractItemView::EditKeyPressed);
    list_->setIconSize({kIconSize, kIconSize});
    list_->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* remove = new QAction(tr("Remove from this list"), list_);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    connect(remove, &QAction::triggered, this, &ShelfPanel::removeCurrent);
    list_->addAction(remove);
    const auto choose = [this](const QModelIndex& index) {
        if (index.isValid() && model_->kind(index.row()) != ShelfModel::Kind::Head) {
            shown_ = model_->query(index.row());
            Q_EMIT queryChosen(shown_);
        }
    };
    connect(list_, &QListView::clicked, this, choose);
    connect(list_, &QListView::activated, this, choose);
    connect(model_, &ShelfModel::dropped, this, &ShelfPanel::dropped);
    connect(model_, &ShelfModel::renamed, this, [this](qint64 id, const QString& name) {
        change([id, name = toStdString(name)](HistoryStore& store) {
            store.collections().rename(id, name);
        });
    });
}

void ShelfPanel::makeButtons() {
    name_->setPlaceholderText(tr("Name of the collection"));
    name_->setAccessibleName(tr("Name of the new collection"));
    name_->hide();
    name_->installEventFilter(this);
    connect(name_, &QLineEdit::returnPressed, this, &ShelfPanel::create);
    const auto add = [this](const QString& text, const char* name, const QString& tip) {
        auto* button = new QToolButton(this);
        setRole(button, "ghost");
        button->setText(text);
        button->setIcon(icon(QString::fromLatin1(name)));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setToolTip(tip);
        button->setFocusPolicy(Qt::StrongFocus);
        layout()->addWidget(button);
        return button;
    };
    add_ =
        add(tr("New collection"), "plus", tr("A collection holds pictures that belong together"));
    connect(add_, &QToolButton::clicked, this, [this] { newCollection({}); });
    QToolButton* import =
        add(tr("Import folder…"), "import",
            tr("Take in pictures of A1111, ComfyUI, InvokeAI, Fooocus or SwarmUI. The files stay "
               "where they are."));
    connect(import, &QToolButton::clicked, this, &ShelfPanel::importRequested);
}

void ShelfPanel::refresh() {
    library_.run(
        this,
        [](HistoryStore& store) {
            Shelf shelf;
            try {
                shelf = {store.collections().list(), store.savedSearches()};
            } catch (const Error&) {
                // The gallery's own list says what is wrong with the library.
            }
            return shelf;
        },
        [this](const Shelf& shelf) {
            model_->setShelf(shelf);
            showQuery(shown_);
            Q_EMIT refreshed();
        });
}

void ShelfPanel::showQuery(const ImageQuery& query) {
    shown_ = query;
    const int row = model_->rowOf(query);
    if (row >= 0) {
        list_->setCurrentIndex(model_->index(row));
    } else {
        list_->selectionModel()->clear();
    }
}

void ShelfPanel::change(std::function<void(HistoryStore&)> work) {
    library_.attempt(this, std::move(work), [this](const std::optional<Error>& error) {
        if (error) Q_EMIT failed(errorText(*error));
        refresh();
    });
}

void ShelfPanel::saveSearch(const QString& name, const ImageQuery& query) {
    change([search = SavedSearch{toStdString(name), query}](HistoryStore& store) {
        store.saveSearch(search);
    });
}

void ShelfPanel::newCollection(const std::vector<std::int64_t>& images) {
    forNew_ = images;
    name_->clear();
    name_->show();
    name_->setFocus();
}

void ShelfPanel::create() {
    const QString name = name_->text().trimmed();
    if (name.isEmpty()) return;
    name_->hide();
    change([name = toStdString(name), images = std::exchange(forNew_, {})](HistoryStore& store) {
        store.collections().add(store.collections().create(name), images);
    });
}

void ShelfPanel::removeCurrent() {
    const QModelIndex index = list_->currentIndex();
    if (!index.isValid()) return;
    const int row = index.row();
    if (model_->kind(row) == ShelfModel::Kind::Collection) {
        change([id = model_->query(row).collection](HistoryStore& store) {
            store.collections().remove(id);
        });
        Q_EMIT queryChosen({});
    } else if (model_->kind(row) == ShelfModel::Kind::Search) {
        change([name = toStdString(model_->name(row))](HistoryStore& store) {
            store.removeSearch(name);
        });
    }
}

bool ShelfPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == name_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        name_->hide();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace ninefold::ui
