// SPDX-License-Identifier: MIT
#include "ui/models/model_card.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/base/error.h"
#include "core/base/files.h"
#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"

namespace ninefold::ui {

namespace {

constexpr std::uintmax_t kMaxCardBytes = std::uintmax_t{1} << 20;

class CardWords {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::CardWords)

public:
    static QString section(const QString& title, const std::vector<std::string>& words) {
        if (words.empty()) return {};
        QStringList list;
        for (const std::string& word : words) list << toQString(word);
        return QStringLiteral("## ") + title + QStringLiteral("\n\n") +
               list.join(QStringLiteral(", ")) + QStringLiteral("\n\n");
    }
    static QString words() { return tr("Words it knows"); }
    static QString styles() { return tr("Styles"); }
    static QString prompts() { return tr("Good first prompts"); }
};

/// Hugging Face's cards begin with YAML between two lines of "---".
QString withoutFrontMatter(const QString& text) {
    const QString fence = QStringLiteral("---\n");
    if (!text.startsWith(fence)) return text;
    const qsizetype end = text.indexOf(QLatin1Char('\n') + fence, fence.size() - 1);
    return end < 0 ? text : text.mid(end + 1 + fence.size());
}

QString readme(const ModelFile& model) {
    if (model.card.empty()) return {};
    try {
        return withoutFrontMatter(toQString(readFile(model.card, kMaxCardBytes)));
    } catch (const Error& error) {
        return errorText(error);
    }
}

}  // namespace

QString modelCard(const ModelFile& model, const std::optional<ModelInfo>& info) {
    QString card;
    if (info) {
        if (!info->description.empty()) {
            card += toQString(info->description) + QStringLiteral("\n\n");
        }
        card += CardWords::section(CardWords::words(), info->words);
        card += CardWords::section(CardWords::styles(), info->styles);
        card += CardWords::section(CardWords::prompts(), info->prompts);
    }
    return card + readme(model);
}

}  // namespace ninefold::ui
