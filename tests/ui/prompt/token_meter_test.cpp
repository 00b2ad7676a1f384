// SPDX-License-Identifier: MIT
#include "ui/prompt/token_meter.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"

namespace ninefold::ui {
namespace {

std::filesystem::path embeddedModel() {
    return resourceFolder() / "models/ninefold-pictograms";
}

class TokenMeterTest : public ::testing::Test {
protected:
    bool says(const QString& text) {
        return QTest::qWaitFor([&] { return meter_.text() == text; }, 20000);
    }
    TokenMeter meter_;
};

TEST_F(TokenMeterTest, CountsTheEmbeddedModelsOwnTokens) {
    meter_.setModel(embeddedModel());
    meter_.setPrompt("a red apple");
    EXPECT_TRUE(says("3 / 22")) << meter_.text().toStdString();
    EXPECT_FALSE(meter_.isHidden());
    meter_.setPrompt("a (red:1.3) apple");
    EXPECT_TRUE(QTest::qWaitFor([&] { return meter_.count()->tokens == 3; }, 20000));
    meter_.setPrompt("");
    EXPECT_TRUE(says("0 / 22"));
}

TEST_F(TokenMeterTest, TellsInHowManyPartsALongPromptIsRead) {
    meter_.setModel(embeddedModel());
    meter_.setPrompt(QStringLiteral("red ").repeated(30));
    EXPECT_TRUE(says(QString::fromUtf8("30 / 44 · 2 part(s)"))) << meter_.text().toStdString();
    meter_.setPrompt("a BREAK b");
    EXPECT_TRUE(says(QString::fromUtf8("2 / 44 · 2 part(s)"))) << meter_.text().toStdString();
}

TEST_F(TokenMeterTest, CountsTheLongestTextOfAScheduleAndNoLora) {
    meter_.setModel(embeddedModel());
    meter_.setPrompt("a [red|red glossy apple] <lora:x:1>");
    EXPECT_TRUE(says("4 / 22")) << meter_.text().toStdString();
    meter_.setPrompt("a red apple AND a house");
    EXPECT_TRUE(says("3 / 22")) << meter_.text().toStdString();
}

TEST_F(TokenMeterTest, CountsTheVectorsOfAnEmbedding) {
    meter_.setModel(embeddedModel());
    meter_.setPrompt("a red glow");
    meter_.setLearnedWords({{"glow", 7}});
    EXPECT_TRUE(says("9 / 22")) << meter_.text().toStdString();
}

TEST_F(TokenMeterTest, TheBarStandsBeforeTheTextAtEitherSide) {
    meter_.setModel(embeddedModel());
    meter_.setPrompt("a red apple");
    ASSERT_TRUE(says("3 / 22"));
    meter_.resize(meter_.sizeHint());
    meter_.show();
    const auto* text = meter_.findChild<QLabel*>();
    const int room = meter_.width() - text->width();
    EXPECT_EQ(text->x(), room);
    meter_.setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(0);
    EXPECT_EQ(text->x(), 0);
    EXPECT_GT(room, 40);
}

TEST_F(TokenMeterTest, HidesWhereThereIsNoTokenizer) {
    const test::TempFolder folder;
    meter_.setModel(embeddedModel());
    meter_.setPrompt("a");
    EXPECT_TRUE(says("1 / 22"));
    meter_.setModel(folder.path());
    EXPECT_TRUE(QTest::qWaitFor([&] { return meter_.isHidden(); }, 20000));
}

TEST_F(TokenMeterTest, OnlyTheNewestTextCounts) {
    meter_.setModel(embeddedModel());
    for (int i = 0; i < 200; ++i) meter_.setPrompt(QStringLiteral("red ").repeated(i));
    meter_.setPrompt("red apple");
    EXPECT_TRUE(says("2 / 22"));
}

}  // namespace
}  // namespace ninefold::ui
