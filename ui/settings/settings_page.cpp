// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/bridge/convert.h"
#include "ui/theme/language.h"

namespace ninefold::ui {

namespace {

constexpr int kColumnWidth = 72 * kGrid;
constexpr int kLabelWidth = 14 * kGrid;
constexpr int kFieldWidth = 36 * kGrid;

/// The middle of a page that scrolls when the window is low.
QVBoxLayout* makeColumn(QWidget* page) {
    auto* scroll = new QScrollArea(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addStrut(kColumnWidth);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    row->addStretch(1);
    row->addLayout(column);
    row->addStretch(1);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return column;
}

/// As wide in every section and as high as a field, so that all rows stand in line.
QLabel* rowLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setMinimumSize(kLabelWidth, kControlHeight);
    return label;
}

void choose(QComboBox* box, const QVariant& value) {
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

}  // namespace

SettingsPage::SettingsPage(const Preferences& preferences, const QString& libraryFolder,
                           QWidget* parent)
    : QWidget(parent), preferences_(preferences), libraryFolder_(libraryFolder) {
    setAccessibleName(tr("Settings"));
    QVBoxLayout* column = makeColumn(this);
    auto* title = new QLabel(tr("Settings"), this);
    setRole(title, "title");
    column->addWidget(title);
    addAppearance(*column);
    addCredit(*column);
    addRanking(*column);
    addLibrary(*column);
    column->addStretch(1);
    setFocusProxy(theme_);
}

void SettingsPage::addAppearance(QVBoxLayout& column) {
    QFormLayout* form = addSection(column, tr("Look"));
    theme_ = addChoice(*form, tr("Theme"), tr("Dark or light; pictures stay as they are"));
    theme_->addItem(tr("As the system"), static_cast<int>(ThemeMode::System));
    theme_->addItem(tr("Light"), static_cast<int>(ThemeMode::Light));
    theme_->addItem(tr("Dark"), static_cast<int>(ThemeMode::Dark));
    choose(theme_, static_cast<int>(preferences_.theme));

    language_ = addChoice(*form, tr("Language"), tr("Changes at once; prompts stay as they are"));
    language_->addItem(tr("As the system"), QString());
    for (const Language& language : languages()) language_->addItem(language.name, language.code);
    choose(language_, preferences_.language);

    scale_ = addChoice(*form, tr("Size"), tr("How large text and buttons are"));
    for (const int percent : {100, 125, 150, 175, 200}) {
        scale_->addItem(tr("%1 %").arg(percent), percent / 100.0);
    }
    choose(scale_, preferences_.scale);
    scaleHint_ = new QLabel(tr("The new size is used from the next start on."), this);
    setRole(scaleHint_, "small");
    scaleHint_->hide();
    form->addRow(QString(), scaleHint_);
    connect(scale_, &QComboBox::activated, scaleHint_, &QWidget::show);

    motion_ = addChoice(*form, tr("Motion"), tr("Whether pictures glide to their places"));
    motion_->addItem(tr("As the system"), static_cast<int>(MotionMode::System));
    motion_->addItem(tr("Animated"), static_cast<int>(MotionMode::Full));
    motion_->addItem(tr("Reduced"), static_cast<int>(MotionMode::Reduced));
    choose(motion_, static_cast<int>(preferences_.motion));
}

void SettingsPage::addCredit(QVBoxLayout& column) {
    QFormLayout* form = addSection(column, tr("Credit"));
    credit_ = new QLineEdit(this);
    credit_->setFixedWidth(kFieldWidth);
    credit_->setPlaceholderText(tr("Your name"));
    credit_->setAccessibleName(tr("Your name"));
    credit_->setToolTip(tr("Written into every exported file as its creator and credit"));
    form->addRow(rowLabel(tr("Your name"), this), credit_);
    connect(credit_, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT creditChanged(credit_->text().trimmed()); });
}

void SettingsPage::addRanking(QVBoxLayout& column) {
    QFormLayout* form = addSection(column, tr("Ranking"));
    ranker_ = new QComboBox(this);
    ranker_->setFixedWidth(kFieldWidth);
    ranker_->setAccessibleName(tr("Ranker"));
    ranker_->setToolTip(
        tr("What tells how well a picture fits its prompt. CLIP, OpenCLIP and SigLIP "
           "in your model folders can be chosen; new batches are ranked by it"));
    form->addRow(rowLabel(tr("Ranker"), this), ranker_);
    setRankers({}, {});
    connect(ranker_, &QComboBox::activated, this,
            [this] { Q_EMIT rankerChosen(ranker_->currentData().toString()); });
}

void SettingsPage::setRankers(const std::vector<RankerInfo>& rankers,
                              const std::filesystem::path& chosen) {
    ranker_->clear();
    ranker_->addItem(tr("As suits the model"), QString());
    for (const RankerInfo& ranker : rankers) {
        const QString title = toQString(ranker.title);
        ranker_->addItem(ranker.knows.empty()
                             ? tr("%1 (%2)").arg(title, toQString(ranker.kind))
                             : tr("%1 (%2, knows %3 only)")
                                   .arg(title, toQString(ranker.kind), toQString(ranker.knows)),
                         toQString(ranker.folder));
        ranker_->setItemData(ranker_->count() - 1, toQString(ranker.folder), Qt::ToolTipRole);
    }
    choose(ranker_, toQString(chosen));
}

void SettingsPage::addLibrary(QVBoxLayout& column) {
    QFormLayout* form = addSection(column, tr("Library"));
    auto* folder = new QLabel(libraryFolder_, this);
    folder->setTextFormat(Qt::PlainText);
    folder->setWordWrap(true);
    folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    folder->setAccessibleName(tr("Folder of the library"));
    form->addRow(rowLabel(tr("Folder"), this), folder);
    folder->setMinimumHeight(kControlHeight);
    auto* open = new QPushButton(icon(QStringLiteral("folder")), tr("Open folder"), this);
    open->setToolTip(tr("Shows pictures, models and the database in the file manager"));
    connect(open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(libraryFolder_)); });
    auto* row = new QHBoxLayout;
    row->addWidget(open);
    row->addStretch(1);
    form->addRow(QString(), row);
}

QFormLayout* SettingsPage::addSection(QVBoxLayout& column, const QString& title) {
    auto* head = new QLabel(title, this);
    setRole(head, "section");
    column.addSpacing(kGrid);
    column.addWidget(head);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    column.addLayout(form);
    return form;
}

QComboBox* SettingsPage::addChoice(QFormLayout& form, const QString& name, const QString& tip) {
    auto* box = new QComboBox(this);
    box->setFixedWidth(kFieldWidth);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    form.addRow(rowLabel(name, this), box);
    connect(box, &QComboBox::activated, this, &SettingsPage::apply);
    return box;
}

void SettingsPage::setCredit(const QString& name) {
    credit_->setText(name);
}

void SettingsPage::apply() {
    preferences_.theme = static_cast<ThemeMode>(theme_->currentData().toInt());
    preferences_.motion = static_cast<MotionMode>(motion_->currentData().toInt());
    preferences_.language = language_->currentData().toString();
    preferences_.scale = scale_->currentData().toDouble();
    Q_EMIT changed(preferences_);
}

}  // namespace ninefold::ui
