// SPDX-License-Identifier: MIT
#include "ui/help/manual.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initManual() {
    Q_INIT_RESOURCE(manual);
}

namespace ninefold::ui {

namespace {

const QString kEnglish = QStringLiteral(":/manual/en/");

QString folderOf(const QString& language) {
    const QString whole = QStringLiteral(":/manual/%1/").arg(language);
    const QString plain =
        QStringLiteral(":/manual/%1/").arg(language.section(QLatin1Char('_'), 0, 0));
    return QDir(whole).exists() ? whole : plain;
}

QString read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& markdown) {
    static const QRegularExpression kHeading(QStringLiteral("^#\\s+(.+)$"),
                                             QRegularExpression::MultilineOption);
    return kHeading.match(markdown).captured(1).trimmed();
}

/// Letters without case and accents.
QString plain(const QString& text) {
    QString letters;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c.category() != QChar::Mark_NonSpacing) letters += c.toLower();
    }
    return letters;
}

}  // namespace

std::vector<Chapter> readManual(const QString& language) {
    initManual();
    std::vector<Chapter> chapters;
    const QString folder = folderOf(language);
    for (const QString& name :
         QDir(kEnglish).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        const QString own = folder + name;
        const QString text = read(QFile::exists(own) ? own : kEnglish + name);
        chapters.push_back({name, titleOf(text), text});
    }
    return chapters;
}

bool hasWords(const Chapter& chapter, const QString& words) {
    const QString text = plain(chapter.markdown);
    const QStringList wanted = plain(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&](const QString& word) { return text.contains(word); });
}

}  // namespace ninefold::ui
