// SPDX-License-Identifier: MIT
#include "ui/prompt/style_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/nine/flow_layout.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kMaxNameLength = 40;
constexpr int kMaxChipLetters = 24;

}  // namespace

StyleBar::StyleBar(QWidget* parent)
    : QWidget(parent),
      chips_(new FlowLayout(kHalfGrid)),
      add_(new QPushButton(tr("Save style"), this)),
      name_(new QLineEdit(this)),
      notice_(new QWidget(this)),
      noticeText_(new QLabel(notice_)),
      noticeUndo_(new QPushButton(tr("Undo"), notice_)) {
    add_->setIcon(icon(QStringLiteral("plus")));
    setRole(add_, "smallChip");
    add_->setToolTip(tr("Keeps the prompt, the negative prompt and the settings under a name"));
    name_->setPlaceholderText(tr("Name of the style"));
    name_->setAccessibleName(name_->placeholderText());
    name_->setMaxLength(kMaxNameLength);
    name_->installEventFilter(this);
    name_->hide();
    notice_->hide();
    setRole(noticeText_, "small");
    noticeText_->setWordWrap(true);
    setRole(noticeUndo_, "link");
    auto* notice = new QHBoxLayout(notice_);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->addWidget(noticeText_, 1);
    notice->addWidget(noticeUndo_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    auto* chips = new QWidget(this);
    chips_->setAlignment(Qt::AlignLeft);
    chips->setLayout(chips_);
    layout->addWidget(chips);
    layout->addWidget(name_);
    layout->addWidget(notice_);
    connect(add_, &QPushButton::clicked, this,
            [this] { askName({}, [this](const QString& name) { saveCurrent(name); }); });
    connect(name_, &QLineEdit::returnPressed, this, &StyleBar::nameEntered);
    connect(noticeUndo_, &QPushButton::clicked, this, [this] {
        notice_->hide();
        if (undo_) std::exchange(undo_, nullptr)();
    });
    rebuild();
}

void StyleBar::setStyles(std::vector<PromptStyle> styles) {
    styles_ = std::move(styles);
    rebuild();
}

void StyleBar::setCurrent(std::function<PromptStyle()> current) {
    current_ = std::move(current);
}

void StyleBar::tell(const QString& what, std::function<void()> undo) {
    noticeText_->setText(what);
    undo_ = std::move(undo);
    noticeUndo_->setVisible(undo_ != nullptr);
    notice_->show();
}

void StyleBar::rebuild() {
    std::sort(styles_.begin(), styles_.end(), [](const PromptStyle& a, const PromptStyle& b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    while (QLayoutItem* item = chips_->takeAt(0)) {
        if (item->widget() != add_) {
            item->widget()->hide();  // a click may still be under way in it
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (const PromptStyle& style : styles_) chips_->addWidget(addChip(style));
    chips_->addWidget(add_);
    QWidget* before = nullptr;
    for (int i = 0; i < chips_->count(); ++i) {
        if (before != nullptr) setTabOrder(before, chips_->itemAt(i)->widget());
        before = chips_->itemAt(i)->widget();
    }
    updateGeometry();
    Q_EMIT stylesChanged();
}

QPushButton* StyleBar::addChip(const PromptStyle& style) {
    const QString shortName = style.name.size() <= kMaxChipLetters
                                  ? style.name
                                  : style.name.left(kMaxChipLetters - 1) + QStringLiteral("…");
    auto* chip = new QPushButton(QString(shortName).replace(u'&', QStringLiteral("&&")),
                                 chips_->parentWidget());
    setRole(chip, "smallChip");
    chip->setProperty("style", style.name);
    chip->setAccessibleName(tr("Style %1").arg(style.name));
    chip->setToolTip(tr("%1\nF2 renames, Del deletes").arg(style.prompt));
    chip->setContextMenuPolicy(Qt::CustomContextMenu);
    chip->installEventFilter(this);
    const QString name = style.name;
    connect(chip, &QPushButton::clicked, this, [this, name] {
        if (const PromptStyle* found = find(name)) Q_EMIT chosen(PromptStyle(*found));
    });
    connect(chip, &QWidget::customContextMenuRequested, this,
            [this, chip, name] { showMenu(chip, name); });
    chip->show();
    return chip;
}

void StyleBar::showMenu(QPushButton* chip, const QString& name) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…\tF2"), this, [this, name] {
        askName(name, [this, name](const QString& to) { rename(name, to); });
    });
    menu->addAction(tr("Save again as it stands now"), this, [this, name] { saveCurrent(name); });
    menu->addAction(tr("Delete\tDel"), this, [this, name] { remove(name); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

void StyleBar::askName(const QString& name, std::function<void(const QString&)> done) {
    nameDone_ = std::move(done);
    name_->setText(name);
    name_->show();
    name_->setFocus(Qt::OtherFocusReason);
    name_->selectAll();
}

void StyleBar::nameEntered() {
    const QString name = name_->text().simplified();
    if (name.isEmpty()) return;
    name_->hide();
    add_->setFocus(Qt::OtherFocusReason);
    if (nameDone_) std::exchange(nameDone_, nullptr)(name);
}

void StyleBar::save(const PromptStyle& style) {
    styles_.erase(
        std::remove_if(styles_.begin(), styles_.end(),
                       [&](const PromptStyle& other) { return other.name == style.name; }),
        styles_.end());
    styles_.push_back(style);
    rebuild();
    Q_EMIT saved(style);
}

void StyleBar::saveCurrent(const QString& name) {
    if (!current_) return;
    const PromptStyle* const before = find(name);
    PromptStyle style = current_();
    style.name = name;
    if (before == nullptr) {
        save(style);
        return;
    }
    const PromptStyle old = *before;
    save(style);
    tell(tr("“%1” was saved anew.").arg(name), [this, old] { save(old); });
}

void StyleBar::rename(const QString& from, const QString& to) {
    const PromptStyle* const found = find(from);
    if (found == nullptr || from == to) return;
    if (find(to) != nullptr) {
        tell(tr("There is a style “%1” already.").arg(to), nullptr);
        return;
    }
    PromptStyle renamed = *found;
    renamed.name = to;
    styles_.erase(styles_.begin() + (found - styles_.data()));
    save(renamed);
    Q_EMIT removed(from);
    tell(tr("“%1” is “%2” now.").arg(from, to), [this, from, to] { rename(to, from); });
}

void StyleBar::remove(const QString& name) {
    const PromptStyle* const found = find(name);
    if (found == nullptr) return;
    const PromptStyle style = *found;
    styles_.erase(styles_.begin() + (found - styles_.data()));
    rebuild();
    add_->setFocus(Qt::OtherFocusReason);
    Q_EMIT removed(name);
    tell(tr("The style “%1” was deleted.").arg(name), [this, style] { save(style); });
}

const PromptStyle* StyleBar::find(const QString& name) const {
    const auto found = std::find_if(styles_.begin(), styles_.end(),
                                    [&](const PromptStyle& style) { return style.name == name; });
    return found == styles_.end() ? nullptr : &*found;
}

bool StyleBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == name_) {
        if (key != Qt::Key_Escape) return false;
        name_->hide();
        add_->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const QString name = watched->property("style").toString();
    if (name.isEmpty() || (key != Qt::Key_Delete && key != Qt::Key_F2)) return false;
    if (key == Qt::Key_Delete) {
        remove(name);
    } else {
        askName(name, [this, name](const QString& to) { rename(name, to); });
    }
    return true;
}

}  // namespace ninefold::ui
