// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <map>

namespace ninefold::test {
namespace {

const QString kRoot = QStringLiteral(NINEFOLD_SOURCE_DIR);

struct Message {
    bool isPlural = false;
    bool isFinished = true;
    QStringList forms;  ///< one, or one for each plural form of the language
};

/// By "context | text | comment".
using Messages = std::map<QString, Message>;

Message readMessage(QXmlStreamReader& xml, const QString& context, QString& key) {
    Message message;
    message.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    QString source;
    QString comment;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = !xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.isPlural) {
                message.forms << xml.readElementText();
                continue;
            }
            while (xml.readNextStartElement()) message.forms << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    key = context + QStringLiteral(" | ") + source + QStringLiteral(" | ") + comment;
    return message;
}

Messages readMessages(const QString& path) {
    Messages messages;
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == QLatin1String("name")) context = xml.readElementText();
        if (xml.name() != QLatin1String("message")) continue;
        QString key;
        const Message message = readMessage(xml, context, key);
        messages[key] = message;
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

/// What core says now, in a file for lupdate.
QString coreSentences(const QTemporaryDir& folder) {
    const QString file = folder.filePath(QStringLiteral("core_sentences.cpp"));
    QProcess perl;
    perl.setStandardOutputFile(file);
    perl.start(QStringLiteral("perl"), {kRoot + QStringLiteral("/translations/core_sentences.pl"),
                                        kRoot + QStringLiteral("/core")});
    EXPECT_TRUE(perl.waitForFinished(120000));
    EXPECT_EQ(perl.exitCode(), 0);
    return file;
}

/// What the sources say now.
const Messages& sourceTexts() {
    static const Messages texts = [] {
        const QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("now.ts"));
        const QString core = coreSentences(folder);
        QProcess lupdate;
        lupdate.start(
            QStringLiteral(NINEFOLD_LUPDATE),
            {QStringLiteral("-silent"), QStringLiteral("-I"), kRoot, kRoot + QStringLiteral("/ui"),
             kRoot + QStringLiteral("/app/studio"), core, QStringLiteral("-ts"), file});
        EXPECT_TRUE(lupdate.waitForFinished(120000));
        return readMessages(file);
    }();
    return texts;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression kPlace(QStringLiteral("%L?[1-9n]"));
    QStringList found;
    for (auto match = kPlace.globalMatch(text); match.hasNext();) found << match.next().captured();
    found.sort();
    return found;
}

QString textOf(const QString& key) {
    return key.section(QStringLiteral(" | "), 1, -2);
}

Messages translationsOf(const std::string& language) {
    return readMessages(
        kRoot +
        QStringLiteral("/translations/ninefold_%1.ts").arg(QString::fromStdString(language)));
}

class Translations : public ::testing::TestWithParam<const char*> {
protected:
    Messages messages = translationsOf(GetParam());
};

TEST_P(Translations, AreComplete) {
    for (const auto& [key, source] : sourceTexts()) {
        const auto found = messages.find(key);
        if (found == messages.end()) {
            ADD_FAILURE() << "missing: " << key.toStdString();
            continue;
        }
        EXPECT_TRUE(found->second.isFinished) << "unfinished: " << key.toStdString();
        for (const QString& form : found->second.forms) {
            EXPECT_FALSE(form.isEmpty()) << "empty: " << key.toStdString();
        }
    }
    for (const auto& [key, message] : messages) {
        EXPECT_EQ(sourceTexts().count(key), 1U) << "no longer used: " << key.toStdString();
    }
}

TEST_P(Translations, KeepPlaceholdersAndTabs) {
    for (const auto& [key, message] : messages) {
        for (const QString& form : message.forms) {
            EXPECT_EQ(placeholders(form), placeholders(textOf(key))) << key.toStdString();
            EXPECT_EQ(form.contains(QLatin1Char('\t')), textOf(key).contains(QLatin1Char('\t')))
                << key.toStdString();
        }
    }
}

TEST_P(Translations, HaveEveryPluralForm) {
    const std::string language = GetParam();
    const qsizetype forms = language == "ja" || language == "zh_CN" ? 1 : 2;
    for (const auto& [key, message] : messages) {
        if (!message.isPlural) continue;
        EXPECT_EQ(message.forms.size(), forms) << key.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Every, Translations,
                         ::testing::Values("de", "es", "fr", "ja", "pt_BR", "zh_CN"));

TEST(EnglishPlurals, AreComplete) {
    const Messages english = translationsOf("en");
    for (const auto& [key, source] : sourceTexts()) {
        if (!source.isPlural) continue;
        const auto found = english.find(key);
        ASSERT_NE(found, english.end()) << "missing: " << key.toStdString();
        EXPECT_TRUE(found->second.isFinished) << key.toStdString();
        ASSERT_EQ(found->second.forms.size(), 2) << key.toStdString();
        EXPECT_FALSE(found->second.forms[0].contains(QStringLiteral("(s)"))) << key.toStdString();
    }
}

TEST(SourceTexts, AreFound) {
    EXPECT_GT(sourceTexts().size(), 300U);
    EXPECT_EQ(sourceTexts().count(QStringLiteral("ninefold::ui::MainWindow | Settings | ")), 1U)
        << "without their namespaces texts stay English";
}

TEST(SourceTexts, OfCoreAreFoundWhereverTheyStand) {
    const char* const sentences[] = {
        "Can't write %1: %2.",                               // what happened
        "Choose another folder or change its permissions.",  // what to do, of two
        "which is no whole number",                          // of a function that takes a Message
        "There is no field {%1}.",
        "A LoRA: changes how a model draws.",     // of a function that returns one
        "A file that is damaged or incomplete.",  // of a field
        "Even steps from the first training step to the last.",
        "Stable Diffusion 1 and 2",
    };
    for (const char* sentence : sentences) {
        const QString key = QStringLiteral("core | %1 | ").arg(QString::fromUtf8(sentence));
        EXPECT_EQ(sourceTexts().count(key), 1U) << sentence;
    }
}

/// Every match of `pattern` in the .cpp files of a folder, with its file.
std::string matchesIn(const QString& folder, const QString& pattern) {
    std::string found;
    const QRegularExpression expression(pattern);
    QDirIterator files(kRoot + folder, {QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = expression.globalMatch(text); match.hasNext();) {
            found += (file.fileName() + QStringLiteral(": ") + match.next().captured() +
                      QLatin1Char('\n'))
                         .toStdString();
        }
    }
    return found;
}

TEST(SourceTexts, AreNotHiddenFromLupdateByAFunction) {
    EXPECT_EQ(matchesIn(QStringLiteral("/ui"), QStringLiteral(R"(translate\("[\w:]+",\s*\w+\))")),
              "")
        << "let callers say tr(\"...\")";
}

TEST(SourceTexts, OfCoreAreAllFound) {
    QString gathered;
    for (const auto& [key, message] : sourceTexts()) {
        if (key.startsWith(QStringLiteral("core | "))) gathered += key + QLatin1Char('\n');
    }
    const QString sentences = QString::fromStdString(
        matchesIn(QStringLiteral("/core"), QStringLiteral(R"("[A-Z][^"\\\n]{15,}\.")")));
    ASSERT_FALSE(sentences.isEmpty());
    for (const QString& line : sentences.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString sentence = line.section(QLatin1Char('"'), 1, 1);
        EXPECT_TRUE(gathered.contains(sentence))
            << line.toStdString() << ": translations/core_sentences.pl doesn't see it";
    }
}

TEST(SourceTexts, OfCoreAreNotGlued) {
    EXPECT_EQ(
        matchesIn(
            QStringLiteral("/core"),
            QStringLiteral(
                R"(ErrorKind::\w+,[^;]*("[^"\n]*[a-z]{2}[^"\n]*"\s*\+|\+\s*"[^"\n]*[a-z]{2}))")),
        "")
        << "a sentence can be translated only in one piece: give facts";
}

}  // namespace
}  // namespace ninefold::test
