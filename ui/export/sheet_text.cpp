// SPDX-License-Identifier: MIT
#include "ui/export/sheet_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "ui/bridge/convert.h"
#include "ui/inspector/wording.h"

namespace ninefold::ui {

namespace {

class SheetWords {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::SheetWords)

public:
    static QString caption(const ImageRow& row) {
        if (row.rank < 1) return {};
        const QString rank = QLocale().toString(row.rank);
        if (!row.fitness) return rank;
        return tr("%1 · fitness %2").arg(rank, QLocale().toString(fitnessPercent(*row.fitness)));
    }

    static QString settings(const Recipe& recipe, const QString& modelTitle) {
        const QString model = modelTitle.isEmpty() ? toQString(recipe.modelId) : modelTitle;
        const QString steps = tr("%n step(s)", nullptr, recipe.steps);
        return model.isEmpty() ? steps : tr("%1 · %2").arg(model, steps);
    }
};

bool shareAPrompt(const std::vector<ImageRow>& pictures) {
    return std::all_of(pictures.begin(), pictures.end(), [&](const ImageRow& row) {
        return row.recipe.prompt == pictures.front().recipe.prompt;
    });
}

}  // namespace

SheetText sheetText(const std::vector<ImageRow>& pictures, const QString& modelTitle,
                    bool tellsRecipe) {
    SheetText text;
    const bool tellsPrompt = tellsRecipe && shareAPrompt(pictures);
    const QString count = pictureCount(static_cast<qint64>(pictures.size()));
    const ImageRow& first = pictures.front();
    text.title = tellsPrompt ? promptLine(first.recipe, 400) : count;
    QStringList details;
    if (tellsPrompt) details << count << SheetWords::settings(first.recipe, modelTitle);
    if (first.createdAtMs > 0) {
        details << QLocale().toString(QDateTime::fromMSecsSinceEpoch(first.createdAtMs).date(),
                                      QLocale::LongFormat);
    }
    text.details = details.join(QStringLiteral(" · "));
    for (const ImageRow& row : pictures) text.captions.push_back(SheetWords::caption(row));
    return text;
}

}  // namespace ninefold::ui
