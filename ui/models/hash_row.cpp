// SPDX-License-Identifier: MIT
#include "ui/models/hash_row.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <utility>

#include "core/base/error.h"
#include "core/pipeline/model_hash.h"
#include "ui/bridge/background.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

/// What the thread found: the hash, or why there is none.
struct Found {
    QString hash;
    QString problem;
};

Found hashOf(const std::filesystem::path& folder, const std::filesystem::path& model,
             const CancelToken& cancel) {
    try {
        return {toQString(ModelHashes(folder).hashOf(model, cancel)), {}};
    } catch (...) {
        return {{}, messageText(currentError().whatMessage())};
    }
}

}  // namespace

HashRow::HashRow(std::filesystem::path folder, QWidget* parent)
    : QWidget(parent),
      folder_(std::move(folder)),
      text_(new QLabel(this)),
      copy_(new QToolButton(this)) {
    text_->setTextFormat(Qt::PlainText);
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text_->setAccessibleName(tr("SHA-256 of the model"));
    copy_->setText(tr("Copy"));
    copy_->setAccessibleName(tr("Copy the SHA-256"));
    copy_->setToolTip(tr("Copy the SHA-256"));
    setRole(copy_, "link");
    connect(copy_, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(hash_); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(text_);
    row->addWidget(copy_);
    row->addStretch(1);
    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    connect(&delay_, &QTimer::timeout, this, &HashRow::compute);
}

HashRow::~HashRow() {
    cancel_.cancel();
}

void HashRow::showModel(const std::filesystem::path& model) {
    cancel_.cancel();
    cancel_ = CancelToken();
    model_ = model;
    show(toQString(ModelHashes(folder_).knownHashOf(model)));
    if (hash_.isEmpty()) delay_.start();
}

void HashRow::compute() {
    text_->setText(tr("computing…"));
    inBackground(
        this,
        [folder = folder_, model = model_, cancel = cancel_] {
            return hashOf(folder, model, cancel);
        },
        [this, model = model_](const Found& found) {
            if (model != model_) return;
            show(found.hash);
            if (!found.problem.isEmpty()) text_->setText(found.problem);
        });
}

void HashRow::show(const QString& hash) {
    delay_.stop();
    hash_ = hash;
    copy_->setVisible(!hash.isEmpty());
    const auto digits = static_cast<qsizetype>(kShortHashDigits);
    text_->setText(hash.isEmpty() ? QString()
                                  : tr("%1 (%2…)").arg(hash.left(digits), hash.left(2 * digits)));
    text_->setToolTip(hash);
    if (!hash.isEmpty()) Q_EMIT hashShown();
}

}  // namespace ninefold::ui
