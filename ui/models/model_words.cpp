// SPDX-License-Identifier: MIT
#include "ui/models/model_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"

namespace ninefold::ui {

namespace {

class ModelWords {
    Q_DECLARE_TR_FUNCTIONS(ninefold::ui::ModelWords)

public:
    static QString unknown() { return tr("Unknown kind"); }
};

}  // namespace

QString familyText(const ModelFile& model) {
    return model.family.empty() ? ModelWords::unknown() : labelText(model.family);
}

QString modelLine(const ModelFile& model) {
    QStringList parts = {familyText(model),
                         QLocale().formattedDataSize(static_cast<qint64>(model.bytes), 1,
                                                     QLocale::DataSizeSIFormat)};
    if (!model.precision.empty()) parts << toQString(model.precision);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace ninefold::ui
