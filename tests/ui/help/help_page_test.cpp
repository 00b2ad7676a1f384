// SPDX-License-Identifier: MIT
#include "ui/help/help_page.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBlock>
#include <QTextDocument>

#include "ui/help/manual.h"
#include "ui/help/manual_view.h"

namespace ninefold::ui {
namespace {

int weightOfSecondLine(const QTextDocument& document) {
    return document.begin().next().begin().fragment().charFormat().fontWeight();
}

class HelpPageTest : public ::testing::Test {
protected:
    HelpPageTest() {
        page.resize(1000, 700);
        page.show();
    }
    int shownChapters() const {
        int shown = 0;
        for (int row = 0; row < list.count(); ++row) shown += list.item(row)->isHidden() ? 0 : 1;
        return shown;
    }

    HelpPage page{QStringLiteral("en")};
    QListWidget& list = *page.findChild<QListWidget*>();
    QLineEdit& search = *page.findChild<QLineEdit*>();
    ManualView& view = *page.findChild<ManualView*>();
};

TEST_F(HelpPageTest, ReadsEachChapterOnceWhateverTheSize) {
    for (const Chapter& chapter : readManual(QStringLiteral("en"))) {
        QTextDocument once;
        once.setMarkdown(chapter.markdown);
        for (const QSize size : {QSize(1000, 300), QSize(1400, 2400)}) {
            page.resize(size);
            view.showChapter(chapter);
            EXPECT_EQ(view.toPlainText(), once.toPlainText()) << chapter.file.toStdString();
            EXPECT_EQ(weightOfSecondLine(*view.document()), weightOfSecondLine(once))
                << chapter.file.toStdString();
        }
    }
}

TEST_F(HelpPageTest, OpensAtTheFirstChapter) {
    EXPECT_EQ(list.currentRow(), 0);
    EXPECT_TRUE(view.toPlainText().startsWith(list.item(0)->text()));
}

TEST_F(HelpPageTest, SearchLeavesTheChaptersThatHaveTheWords) {
    search.setText(QStringLiteral("contact sheet"));
    EXPECT_GT(shownChapters(), 0);
    EXPECT_LT(shownChapters(), list.count());
    EXPECT_FALSE(list.currentItem()->isHidden());
    EXPECT_TRUE(view.toPlainText().contains(QStringLiteral("contact sheet"), Qt::CaseInsensitive));
    EXPECT_FALSE(view.extraSelections().isEmpty());
    search.setText(QStringLiteral("no such word anywhere"));
    EXPECT_EQ(shownChapters(), 0);
    search.clear();
    EXPECT_EQ(shownChapters(), list.count());
}

TEST_F(HelpPageTest, TheTextBeginsAtTheTop) {
    const auto* layout = view.document()->documentLayout();
    EXPECT_LT(layout->blockBoundingRect(view.document()->begin()).top(), 60);
}

TEST_F(HelpPageTest, LinksGoFromChapterToChapter) {
    search.setText(QStringLiteral("contact"));
    Q_EMIT view.anchorClicked(QUrl(readManual(QStringLiteral("en"))[1].file));
    EXPECT_EQ(list.currentRow(), 1);
    EXPECT_TRUE(search.text().isEmpty()) << "the chapter must be seen in the list";
}

}  // namespace
}  // namespace ninefold::ui
