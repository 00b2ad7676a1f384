// SPDX-License-Identifier: MIT
#include "ui/export/export_memory.h"

#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

#include "core/base/error.h"
#include "ui/bridge/convert.h"

namespace ninefold::ui {

namespace {

QString defaultFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) +
           QStringLiteral("/Ninefold");
}

int side(const QSettings& settings, const char* key, int fallback) {
    return std::clamp(settings.value(QLatin1String(key), fallback).toInt(), 1, kMaxExportPx);
}

std::string text(const QSettings& settings, const char* key, const std::string& fallback) {
    return toStdString(settings.value(QLatin1String(key), toQString(fallback)).toString());
}

ExportSize sizeFrom(const QSettings& settings) {
    ExportSize size;
    const int kind = settings.value(QLatin1String("size")).toInt();
    if (kind > 0 && kind <= static_cast<int>(ExportSize::Kind::Fit)) {
        size.kind = static_cast<ExportSize::Kind>(kind);
    }
    size.longestPx = side(settings, "longest", size.longestPx);
    size.fitWidthPx = side(settings, "fitWidth", size.fitWidthPx);
    size.fitHeightPx = side(settings, "fitHeight", size.fitHeightPx);
    return size;
}

}  // namespace

ExportOptions rememberedExport() {
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    ExportOptions options;
    options.format = text(settings, "format", options.format);
    options.size = sizeFrom(settings);
    options.quality = std::clamp(settings.value(QLatin1String("quality"), options.quality).toInt(),
                                 1, kMaxQuality);
    options.nameTemplate = text(settings, "name", options.nameTemplate);
    options.keepsRecipe = settings.value(QLatin1String("recipe"), true).toBool();
    options.credit = text(settings, "credit", {});
    options.folder = toPath(settings.value(QLatin1String("folder"), defaultFolder()).toString());
    try {
        validateNameTemplate(options.nameTemplate);
    } catch (const Error&) {
        options.nameTemplate = kDefaultNameTemplate;
    }
    return options;
}

void rememberExport(const ExportOptions& options) {
    QSettings settings;
    settings.beginGroup(QStringLiteral("export"));
    settings.setValue(QLatin1String("format"), toQString(options.format));
    settings.setValue(QLatin1String("size"), static_cast<int>(options.size.kind));
    settings.setValue(QLatin1String("longest"), options.size.longestPx);
    settings.setValue(QLatin1String("fitWidth"), options.size.fitWidthPx);
    settings.setValue(QLatin1String("fitHeight"), options.size.fitHeightPx);
    settings.setValue(QLatin1String("quality"), options.quality);
    settings.setValue(QLatin1String("name"), toQString(options.nameTemplate));
    settings.setValue(QLatin1String("recipe"), options.keepsRecipe);
    settings.setValue(QLatin1String("credit"), toQString(options.credit));
    settings.setValue(QLatin1String("folder"), toQString(options.folder));
}

}  // namespace ninefold::ui
