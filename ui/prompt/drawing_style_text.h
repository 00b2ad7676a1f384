// SPDX-License-Identifier: MIT
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace ninefold::ui {

/// Where a prompt names one of a model's drawing styles, "a house, flat style", or leaves it open
/// as a template does, "a house, {soft|flat} style".
class DrawingStyleText {
public:
    explicit DrawingStyleText(const QStringList& names = {});

    /// The template that leaves the style open, "{soft|flat}"; empty for fewer than two styles.
    const QString& open() const { return open_; }
    /// What the prompt names first: one of the names, in the case in which it is written there,
    /// open(), or nothing.
    QString of(const QString& prompt) const;
    /// The prompt in that style, which is one of the names or open(); without a style where it is
    /// empty. All else stays as it was written.
    QString with(const QString& prompt, const QString& style) const;
    /// The prompt with open(), unless it is empty or may say something of a style, as "a glossy 3d
    /// rocket" and "a soft ice cream" do.
    QString opened(const QString& prompt) const;
    /// The prompt of which opened() makes this one; else this one.
    QString closed(const QString& prompt) const;

private:
    QString open_;
    QRegularExpression named_;   ///< what leads to the style, and (1) the style
    QRegularExpression hinted_;  ///< a word that may be about the style
};

}  // namespace ninefold::ui
