// SPDX-License-Identifier: MIT
#include "ui/source/control_panel.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/prompt/fields_undo.h"
#include "ui/source/control_card.h"
#include "ui/theme/disclosure_icon.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

ControlPanel::ControlPanel(Library& library, HelperCatalog helpers, QWidget* parent)
    : QWidget(parent),
      library_(library),
      helpers_(std::move(helpers)),
      toggle_(new QPushButton(this)),
      body_(new QWidget(this)),
      obstacle_(new QLabel(body_)),
      list_(new QVBoxLayout),
      add_(new QPushButton(tr("Add a control"), body_)),
      keep_(new QTimer(this)),
      undo_(new FieldsUndo<SteeringPictures>(
          [this] { return state(); }, [this](const SteeringPictures& before) { setState(before); },
          this)) {
    toggle_->setCheckable(true);
    setRole(toggle_, "disclosure");
    setRole(obstacle_, "small");
    obstacle_->setWordWrap(true);
    add_->setIcon(icon(QStringLiteral("plus")));
    setRole(add_, "smallChip");
    add_->setToolTip(tr("Let a picture steer, through a ControlNet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(toggle_);
    layout->addWidget(body_);
    auto* inner = new QVBoxLayout(body_);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(kGrid);
    inner->addWidget(obstacle_);
    inner->addLayout(list_);
    inner->addWidget(add_, 0, Qt::AlignLeading);
    list_->setSpacing(kGrid);
    connect(toggle_, &QPushButton::toggled, this, &ControlPanel::open);
    connect(toggle_, &QPushButton::clicked, this, [this](bool opened) {
        if (opened && cards_.empty() && !nets_.fitting.isEmpty()) add();
    });
    connect(add_, &QPushButton::clicked, this, &ControlPanel::add);
    undo_->watch(*this);
    open(false);
    showState();
}

ControlPanel::~ControlPanel() = default;

void ControlPanel::open(bool opened) {
    toggle_->setChecked(opened);
    toggle_->setIcon(disclosureIcon(opened));
    body_->setVisible(opened);
}

SteeringPictures ControlPanel::state() const {
    SteeringPictures state;
    for (const ControlCard* card : cards_) state.push_back(card->state());
    return state;
}

void ControlPanel::setState(const SteeringPictures& state) {
    showing_ = true;
    while (cards_.size() > state.size()) remove(cards_.back());
    while (cards_.size() < state.size()) addCard();
    for (std::size_t i = 0; i < state.size(); ++i) cards_[i]->setState(state[i]);
    showing_ = false;
    if (!state.empty()) open(true);  // nothing may act unseen
    changedByHand();
}

void ControlPanel::add() {
    addCard();
    cards_.back()->focusPicture();
    changedByHand();
}

void ControlPanel::addCard() {
    auto* card = new ControlCard(body_);
    QWidget* before = cards_.empty() ? toggle_ : cards_.back()->fields().back();
    for (QWidget* field : card->fields()) {
        setTabOrder(before, field);
        before = field;
    }
    setTabOrder(before, add_);
    cards_.push_back(card);
    list_->addWidget(card);
    card->show();  // at once, so that it can take the keyboard
    if (found_ > 0) card->setNetworks(nets_);
    card->setFrame(frame_);
    card->setSelected(selected_);
    card->setNumber(static_cast<int>(cards_.size()));
    undo_->watch(*card);
    connect(card, &ControlCard::changed, this, &ControlPanel::changedByHand);
    connect(card, &ControlCard::settled, this, &ControlPanel::settle);
    connect(card, &ControlCard::removeRequested, this, [this, card] { remove(card); });
}

void ControlPanel::remove(ControlCard* card) {
    const auto place = cards_.erase(std::find(cards_.begin(), cards_.end(), card));
    const bool hadFocus = card->isAncestorOf(focusWidget());
    ControlCard* next = place != cards_.end() ? *place : cards_.empty() ? nullptr : cards_.back();
    card->hide();
    card->deleteLater();
    for (std::size_t i = 0; i < cards_.size(); ++i) cards_[i]->setNumber(static_cast<int>(i + 1));
    changedByHand();
    if (hadFocus) next != nullptr ? next->focusPicture() : add_->setFocus();
    settle();  // it may have been the one that was waited for
}

void ControlPanel::changedByHand() {
    if (showing_) return;
    showState();
    undo_->record();
    Q_EMIT changed();
}

void ControlPanel::showState() {
    const auto acting = std::count_if(cards_.begin(), cards_.end(),
                                      [](const ControlCard* card) { return card->acts(); });
    toggle_->setText(acting == 0 ? tr("Control") : tr("Control (%1)").arg(acting));
    const QString obstacle = this->obstacle();
    toggle_->setToolTip(
        obstacle.isEmpty() ? tr("Steer the drawing by the edges, lines, depth or pose of a picture")
                           : obstacle);
    obstacle_->setText(obstacle);
    obstacle_->setVisible(!obstacle.isEmpty());
    add_->setText(cards_.empty() ? tr("Add a control") : tr("Add another control"));
    add_->setVisible(!nets_.fitting.isEmpty() && cards_.size() < kMostControls);
    setVisible(!nets_.isEmpty() || !cards_.empty());
}

QString ControlPanel::obstacle() const {
    if (found_ == 0 || !nets_.fitting.isEmpty()) return {};
    if (nets_.isEmpty()) {
        return tr("There is no ControlNet on this machine. Put one into a folder of models.");
    }
    return tr("None of your ControlNets is made for “%1”: they are for %2. Put one that is into a "
              "folder of models.")
        .arg(toQString(model_.title), QLocale().createSeparatedList(nets_.families));
}

void ControlPanel::setFrame(QSize frame) {
    frame_ = frame;
    for (ControlCard* card : cards_) card->setFrame(frame);
}

void ControlPanel::setSelected(const QString& path) {
    selected_ = path;
    for (ControlCard* card : cards_) card->setSelected(path);
}

bool ControlPanel::isReady() const {
    if (restoring_) return false;
    if (!cards_.empty() && found_ != search_) return false;
    return std::none_of(cards_.begin(), cards_.end(),
                        [](const ControlCard* card) { return card->isReading(); });
}

void ControlPanel::whenReady(std::function<void()> next) {
    if (isReady()) return next();
    waiting_.push_back(std::move(next));
}

void ControlPanel::settle() {
    if (showing_ || !isReady()) return;
    for (const std::function<void()>& next : std::exchange(waiting_, {})) next();
}

void ControlPanel::writeTo(GenerationRequest& request) const {
    request.recipe.controls.clear();
    request.controlImages.clear();
    for (const ControlCard* card : cards_) {
        if (!card->acts()) continue;
        const SteeringPicture steering = card->state();
        request.recipe.controls.push_back(steering.control);
        request.controlImages.push_back(toImage(steering.picture));
    }
}

}  // namespace ninefold::ui
