// SPDX-License-Identifier: MIT
#include <QLineEdit>
#include <QPushButton>

#include "core/base/files.h"
#include "core/history/style.h"
#include "tests/ui/main/studio_fixture.h"
#include "ui/prompt/batch_field.h"
#include "ui/prompt/seed_field.h"
#include "ui/prompt/style_bar.h"

namespace ninefold::ui {
namespace {

TEST_F(StudioTest, ShowsTheLastBatchAgain) {
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
    const Batch before = session().shown();
    stop();
    start();
    ASSERT_TRUE(waitFor(JobState::Done));
    const Batch& after = session().shown();
    EXPECT_TRUE(after.fromHistory);
    EXPECT_EQ(after.order, before.order);
    ASSERT_EQ(after.rows().size(), 9U);
    for (std::size_t i = 0; i < 9; ++i) {
        EXPECT_EQ(after.rows()[i].id, before.rows()[i].id);
        const auto index = static_cast<std::size_t>(after.order[i]);
        EXPECT_EQ(after.cells[index].image.convertToFormat(QImage::Format_RGB888),
                  before.cells[index].image.convertToFormat(QImage::Format_RGB888));
    }
}

TEST_F(StudioTest, RemembersHowManyStandOut) {
    window().promptPanel().findChild<BatchField*>()->set(4, 3);
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(session().shown().rows().size(), 4U);
    stop();
    start();
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(session().shown().rows().size(), 4U);
    QPushButton* more = nullptr;
    for (QPushButton* button : window().ninePage().findChildren<QPushButton*>()) {
        if (button->text() == "8 more") more = button;
    }
    ASSERT_TRUE(more);
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(session().shown().rows().size(), 12U);
    EXPECT_EQ(more->text(), "Only the best 4");
    QTest::mouseClick(more, Qt::LeftButton);
    EXPECT_EQ(session().shown().rows().size(), 4U);
}

TEST_F(StudioTest, RemembersPromptSettingsAndLockedSeed) {
    Recipe recipe;
    recipe.prompt = "a blue boat";
    recipe.negativePrompt = "people";
    recipe.modelId = "fake";
    recipe.width = 96;
    recipe.steps = 17;
    recipe.seed = 18446744073709551615U;
    window().promptPanel().setRecipe(recipe);
    window().promptPanel().settings().setCount(4);
    stop();
    start();
    const Recipe again = window().promptPanel().recipe();
    EXPECT_EQ(again.prompt, "a blue boat");
    EXPECT_EQ(again.negativePrompt, "people");
    EXPECT_EQ(again.width, 96);
    EXPECT_EQ(again.steps, 17);
    EXPECT_EQ(window().promptPanel().settings().count(), 4);
    EXPECT_EQ(window().promptPanel().settings().seed().text(), "18446744073709551615");
    EXPECT_TRUE(window().promptPanel().settings().seed().isLocked());
}

TEST_F(StudioTest, TheDraftSurvivesACrash) {
    window().promptPanel().setPrompt("half a thou");
    window().promptPanel().settings().setCount(4);
    const std::filesystem::path draft = folder.path() / "draft.json";
    ASSERT_TRUE(waitUntil([&] {
        return std::filesystem::exists(draft) &&
               readFile(draft).find("half a thou") != std::string::npos;
    }));
    const std::string onDisk = readFile(draft);
    stop();
    writeFileAtomically(draft, onDisk);  // as if the program had not been closed
    start();
    EXPECT_EQ(window().promptPanel().recipe().prompt, "half a thou");
    EXPECT_EQ(window().promptPanel().settings().count(), 4);
}

TEST_F(StudioTest, StylesAndTheirUndoAreKept) {
    StyleBar* styles = &window().promptPanel().styles();
    Q_EMIT styles->saved({"ink", "{prompt}, ink", "photo", std::nullopt});
    stop();
    start();
    styles = &window().promptPanel().styles();
    ASSERT_TRUE(waitUntil([&] { return styles->styles().size() == 1; }));
    EXPECT_EQ(styles->styles()[0].prompt, "{prompt}, ink");
    Q_EMIT styles->removed("ink");
    stop();
    start();
    EXPECT_TRUE(waitUntil([&] { return parts->store.styles().empty(); }));
}

TEST_F(StudioTest, DamagedMemoryIsForgotten) {
    stop();
    {
        QSettings settings(QString::fromStdString((folder / "studio.ini").string()),
                           QSettings::IniFormat);
        settings.setValue("prompt/model", "no such model");
        settings.setValue("window/geometry", QByteArray("\x01\x02"));
        settings.setValue("window/theme", "plaid");
    }
    writeFileAtomically(folder / "draft.json",
                        R"({"prompt": 7, "settings": {"fake": {"steps": "many"}}})");
    start();
    EXPECT_EQ(window().promptPanel().model().id, "fake");
    EXPECT_EQ(window().promptPanel().recipe().steps, 12);
    stop();
    writeFileAtomically(folder / "draft.json", "{\"prompt\": ");
    start();
    EXPECT_EQ(window().promptPanel().recipe().steps, 12);
}

TEST_F(StudioTest, FinishesWhatACrashLeftUndone) {
    GenerationRequest request;
    request.recipe.prompt = "a red apple";
    const JobId job = parts->store.addJob(request.recipe, 9);
    JobRow row = *parts->store.job(job);
    row.finished = 3;
    Q_EMIT session().unfinishedFound({row});
    ASSERT_EQ(notices().size(), 1);
    EXPECT_EQ(
        notices()[0]->text(),
        QString::fromUtf8("3 of 9 pictures of “a red apple” were drawn before Ninefold stopped."));
    QTest::mouseClick(notices()[0]->findChildren<QPushButton*>()[0], Qt::LeftButton);
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(session().shown().job, job);
    EXPECT_EQ(session().shown().rows().size(), 9U);
}

TEST_F(StudioTest, DiscardsWhatACrashLeftUndone) {
    const JobId job = parts->store.addJob({}, 9);
    Q_EMIT session().unfinishedFound({*parts->store.job(job)});
    QTest::mouseClick(notices()[0]->findChildren<QPushButton*>()[1], Qt::LeftButton);
    EXPECT_TRUE(waitUntil([&] { return parts->store.job(job)->state == "cancelled"; }));
}

}  // namespace
}  // namespace ninefold::ui
