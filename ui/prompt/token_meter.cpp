// SPDX-License-Identifier: MIT
#include "ui/prompt/token_meter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <utility>

#include "core/base/error.h"
#include "ui/bridge/convert.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {

namespace {

constexpr int kDelayMs = 60;
constexpr int kBarWidth = 6 * kGrid;
constexpr int kBarHeight = 4;

/// What the thread brings back.
struct Answer {
    std::shared_ptr<const TokenCounter> counter;
    std::optional<TokenCount> count;
};

/// Without a tokenizer there is nothing to say: drawing will tell what is wrong with the model.
Answer countWith(std::shared_ptr<const TokenCounter> counter, const std::filesystem::path& folder,
                 const std::vector<LearnedWord>& words, const std::string& prompt) {
    try {
        if (!counter) counter = std::make_shared<const TokenCounter>(folder, words);
        const TokenCount count = counter->count(prompt);
        return {std::move(counter), count};
    } catch (const Error&) {
        return {};
    }
}

}  // namespace

TokenMeter::TokenMeter(QWidget* parent) : QWidget(parent), label_(new QLabel(this)) {
    setRole(label_, "small");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addSpacing(kBarWidth + kGrid);  // where the bar is painted, at either side
    layout->addWidget(label_);
    pool_.setMaxThreadCount(1);
    delay_.setSingleShot(true);
    delay_.setInterval(kDelayMs);
    connect(&delay_, &QTimer::timeout, this, &TokenMeter::countNow);
    hide();
}

TokenMeter::~TokenMeter() {
    pool_.waitForDone();
}

void TokenMeter::setModel(const std::filesystem::path& folder) {
    if (folder == folder_) return;
    folder_ = folder;
    ++round_;
    counter_.reset();
    delay_.start();
}

void TokenMeter::setLearnedWords(std::vector<LearnedWord> words) {
    const bool isSame = std::equal(
        words.begin(), words.end(), words_.begin(), words_.end(),
        [](const auto& a, const auto& b) { return a.name == b.name && a.vectors == b.vectors; });
    if (isSame) return;
    words_ = std::move(words);
    ++round_;
    counter_.reset();
    delay_.start();
}

void TokenMeter::setPrompt(const QString& prompt) {
    prompt_ = prompt;
    if (!delay_.isActive()) delay_.start();
}

void TokenMeter::countNow() {
    stale_ = counting_;
    if (counting_ || folder_.empty()) return;
    counting_ = true;
    pool_.start([this, counter = counter_, folder = folder_, words = words_, round = round_,
                 prompt = prompt_] {
        Answer answer = countWith(counter, folder, words, toStdString(prompt));
        QMetaObject::invokeMethod(
            this,
            [this, round, answer = std::move(answer)] {
                counting_ = false;
                if (round == round_) {
                    counter_ = answer.counter;
                    showCount(answer.count);
                }
                if (stale_) countNow();
            },
            Qt::QueuedConnection);
    });
}

QString TokenMeter::text() const {
    return label_->text();
}

void TokenMeter::showCount(const std::optional<TokenCount>& count) {
    count_ = count;
    setVisible(count.has_value());
    if (count) {
        const QLocale locale;
        const QString room = locale.toString(count->chunks * count->chunkSize);
        QString text =
            tr("%1 / %2", "tokens and room for them").arg(locale.toString(count->tokens), room);
        if (count->chunks > 1) text += tr(" · %n part(s)", nullptr, count->chunks);
        label_->setText(text);
        const QString meaning =
            tr("The model reads %n token(s) of this prompt, up to %1 at a time. A longer prompt is "
               "read in parts; nothing is left out.",
               nullptr, count->tokens)
                .arg(locale.toString(count->chunkSize));
        setToolTip(meaning);
        setAccessibleName(tr("Length of the prompt"));
        setAccessibleDescription(meaning);
    }
    update();
    Q_EMIT counted();
}

void TokenMeter::paintEvent(QPaintEvent* /*event*/) {
    if (!count_ || count_->chunkSize == 0) return;
    const Tokens& t = tokensOf(palette());
    const double room = static_cast<double>(count_->chunks) * count_->chunkSize;
    const double share = std::min(1.0, count_->tokens / room);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF bar(mirrored ? width() - kBarWidth : 0, (height() - kBarHeight) / 2.0, kBarWidth,
                     kBarHeight);
    painter.setBrush(t.border);
    painter.drawRoundedRect(bar, kBarHeight / 2.0, kBarHeight / 2.0);
    QRectF full = bar;
    full.setWidth(std::max<double>(share * kBarWidth, count_->tokens > 0 ? kBarHeight : 0));
    if (mirrored) full.moveRight(bar.right());
    painter.setBrush(t.accent);
    painter.drawRoundedRect(full, kBarHeight / 2.0, kBarHeight / 2.0);
}

}  // namespace ninefold::ui
