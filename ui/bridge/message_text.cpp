// SPDX-License-Identifier: MIT
#include "ui/bridge/message_text.h"

#include <QCoreApplication>

#include "ui/bridge/convert.h"

namespace ninefold::ui {

QString messageText(const Message& message) {
    const QString pattern = message.isPattern() && !message.isEmpty()
                                ? QCoreApplication::translate("core", message.pattern().c_str())
                                : toQString(message.pattern());
    const auto& facts = message.facts();
    if (facts.empty()) return pattern;
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern[i] == QLatin1Char('%') && i + 1 < pattern.size()
                               ? pattern[i + 1].digitValue()
                               : -1;
        if (number >= 1 && number <= static_cast<int>(facts.size())) {
            text += messageText(facts[static_cast<std::size_t>(number) - 1]);
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

QString errorText(const Error& error) {
    return messageText(error.message());
}

QString labelText(const std::string& label) {
    return messageText(Message(label.c_str()));
}

}  // namespace ninefold::ui
