// SPDX-License-Identifier: MIT
#include "ui/theme/style_sheet.h"

#include <QFile>
#include <QRegularExpression>

#include "ui/theme/resources.h"

namespace ninefold::ui {

namespace {

QString valueOf(const QString& name, const Tokens& t) {
    // A style sheet can't tint an image: one file a theme.
    for (const char* image : {"arrow", "check"}) {
        if (name != QLatin1String(image) + QLatin1String("File")) continue;
        return QStringLiteral(":/style/%1_%2.svg")
            .arg(QLatin1String(image), QLatin1String(&t == &darkTokens() ? "dark" : "light"));
    }
    const std::pair<const char*, const QColor*> table[] = {
        {"window", &t.window},       {"panel", &t.panel},
        {"canvas", &t.canvas},       {"field", &t.field},
        {"raised", &t.raised},       {"hover", &t.hover},
        {"pressed", &t.pressed},     {"border", &t.border},
        {"text", &t.text},           {"mutedText", &t.mutedText},
        {"disabled", &t.disabled},   {"accent", &t.accent},
        {"onAccent", &t.onAccent},   {"accentHover", &t.accentHover},
        {"star", &t.star},           {"error", &t.error},
        {"errorFill", &t.errorFill},
    };
    for (const auto& [key, colour] : table) {
        if (name == QLatin1String(key)) return colour->name();
    }
    qFatal("studio.qss names the unknown token @%s", qUtf8Printable(name));
}

}  // namespace

QString styleSheet(const Tokens& tokens) {
    ensureResources();
    QFile file(QStringLiteral(":/style/studio.qss"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("studio.qss is not among the resources");
    const QString source = QString::fromUtf8(file.readAll());

    static const QRegularExpression kToken(QStringLiteral("@([A-Za-z]+)"));
    QString result;
    qsizetype end = 0;
    for (auto match = kToken.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch token = match.next();
        result += QStringView(source).mid(end, token.capturedStart() - end);
        result += valueOf(token.captured(1), tokens);
        end = token.capturedEnd();
    }
    result += QStringView(source).mid(end);
    return result;
}

}  // namespace ninefold::ui
