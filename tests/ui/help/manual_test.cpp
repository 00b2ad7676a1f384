// SPDX-License-Identifier: MIT
#include "ui/help/manual.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTextDocument>

namespace ninefold::ui {
namespace {

QStringList captures(const QString& text, const char* pattern) {
    QStringList found;
    const QRegularExpression expression(QString::fromLatin1(pattern));
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        found << match.next().captured(1);
    }
    return found;
}

TEST(Manual, EveryChapterHasATitleAndText) {
    const std::vector<Chapter> chapters = readManual(QStringLiteral("en"));
    ASSERT_GE(chapters.size(), 8U);
    for (const Chapter& chapter : chapters) {
        EXPECT_FALSE(chapter.title.isEmpty()) << chapter.file.toStdString();
        EXPECT_GT(chapter.markdown.size(), 300) << chapter.file.toStdString();
    }
}

TEST(Manual, LinksAndPicturesLeadSomewhere) {
    const std::vector<Chapter> chapters = readManual(QStringLiteral("en"));
    QSet<QString> files;
    for (const Chapter& chapter : chapters) files << chapter.file;
    for (const Chapter& chapter : chapters) {
        for (const QString& link : captures(chapter.markdown, R"((?<!!)\[[^\]]+\]\(([^)]+)\))")) {
            EXPECT_TRUE(files.contains(link) || link.startsWith(QStringLiteral("https://")))
                << chapter.file.toStdString() << " links to " << link.toStdString();
        }
        for (const QString& image : captures(chapter.markdown, R"(!\[[^\]]+\]\(([^)]+)\))")) {
            EXPECT_TRUE(QFile::exists(QStringLiteral(":/manual/images/") + image))
                << chapter.file.toStdString() << " shows " << image.toStdString();
        }
    }
}

TEST(Manual, LanguagesWithoutAChapterShowTheEnglishOne) {
    const std::vector<Chapter> english = readManual(QStringLiteral("en"));
    const std::vector<Chapter> other = readManual(QStringLiteral("tlh_XX"));
    ASSERT_EQ(other.size(), english.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        EXPECT_EQ(other[i].file, english[i].file);
        EXPECT_EQ(other[i].markdown, english[i].markdown);
    }
}

/// What the pages of all languages have in common: depth of headings, rows of tables, targets.
QStringList shapeOf(const QString& markdown) {
    QStringList shape;
    for (const QString& line : markdown.split(QLatin1Char('\n'))) {
        shape << captures(line, R"(^(#+)\s)") << captures(line, R"(^(\|))")
              << captures(line, R"(^(- |\d\. ))") << captures(line, R"(\]\(([^)]+)\))");
    }
    return shape;
}

class ManualLanguage : public ::testing::TestWithParam<const char*> {};

TEST_P(ManualLanguage, HasEveryChapterInTheSameShape) {
    const std::vector<Chapter> english = readManual(QStringLiteral("en"));
    const std::vector<Chapter> own = readManual(QString::fromLatin1(GetParam()));
    ASSERT_EQ(own.size(), english.size());
    for (std::size_t i = 0; i < english.size(); ++i) {
        const std::string file = english[i].file.toStdString();
        EXPECT_NE(own[i].markdown, english[i].markdown) << file << " is missing";
        EXPECT_EQ(shapeOf(own[i].markdown), shapeOf(english[i].markdown)) << file;
        const QStringList code = captures(english[i].markdown, "(`[^`]+`)");
        EXPECT_EQ(captures(own[i].markdown, "(`[^`]+`)").size(), code.size()) << file;
    }
}

TEST_P(ManualLanguage, LeavesNoSignsOfMarkdownInTheText) {
    for (const Chapter& chapter : readManual(QString::fromLatin1(GetParam()))) {
        QTextDocument document;
        document.setMarkdown(chapter.markdown);
        const QString text = document.toPlainText();
        for (const char* sign : {"**", "](", "\n#"}) {
            EXPECT_FALSE(text.contains(QLatin1String(sign)))
                << chapter.file.toStdString() << " shows " << sign << ": " << text.toStdString();
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Every, ManualLanguage,
                         ::testing::Values("de", "es", "fr", "ja", "pt_BR", "zh_CN"));

TEST(Manual, StaysSmall) {
    readManual(QStringLiteral("en"));
    qint64 bytes = 0;
    QDirIterator files(QStringLiteral(":/manual"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) bytes += QFileInfo(files.next()).size();
    EXPECT_LT(bytes, 1500 * 1000);
}

TEST(Manual, SearchIgnoresCaseAndAccentsAndWantsEveryWord) {
    const Chapter chapter{QStringLiteral("x.md"), QStringLiteral("Café"),
                          QString::fromUtf8("# Café\nDraw a Red apple.")};
    EXPECT_TRUE(hasWords(chapter, QStringLiteral("cafe")));
    EXPECT_TRUE(hasWords(chapter, QStringLiteral("RED  draw ")));
    EXPECT_FALSE(hasWords(chapter, QStringLiteral("red pear")));
    EXPECT_TRUE(hasWords(chapter, QString()));
}

}  // namespace
}  // namespace ninefold::ui
