// SPDX-License-Identifier: MIT
#include "ui/theme/language.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace ninefold::ui {

namespace {

const QString kFolder = QStringLiteral(":/i18n");
const QString kFile = QStringLiteral("ninefold");
const QString kEnglish = QStringLiteral("en");

/// Takes the place of the one that the application has under this name.
void install(QApplication& app, const QString& name, const QLocale& locale, const QString& file,
             const QString& folder) {
    delete app.findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    auto* translator = new QTranslator(&app);
    translator->setObjectName(name);
    if (translator->load(locale, file, QStringLiteral("_"), folder)) {
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

QString nameOf(const QString& code) {
    // Qt names Brazilian Portuguese and Chinese without saying which.
    if (code == QLatin1String("pt_BR")) return QStringLiteral("Português do Brasil");
    if (code == QLatin1String("zh_CN")) return QStringLiteral("简体中文");
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

}  // namespace

std::vector<Language> languages() {
    std::vector<Language> found;
    const QString prefix = kFile + QLatin1Char('_');
    for (const QString& file : QDir(kFolder).entryList({prefix + QStringLiteral("*.qm")})) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (code != kEnglish) found.push_back({code, nameOf(code)});
    }
    std::sort(found.begin(), found.end(), [](const Language& a, const Language& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    found.insert(found.begin(), {kEnglish, QStringLiteral("English")});
    return found;
}

void applyLanguage(QApplication& app, const QString& code) {
    const QLocale locale = code.isEmpty() ? QLocale::system() : QLocale(code);
    QLocale::setDefault(locale);
    install(app, QStringLiteral("qtTexts"), locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // The sources are English but for their plurals.
    install(app, QStringLiteral("englishPlurals"), QLocale(kEnglish), kFile, kFolder);
    install(app, QStringLiteral("ninefoldTexts"), locale, kFile, kFolder);
    QApplication::setLayoutDirection(locale.textDirection());
}

}  // namespace ninefold::ui
