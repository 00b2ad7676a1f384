// SPDX-License-Identifier: MIT
// Batches whose prompt is a template.
#include "core/base/files.h"
#include "core/export/metadata.h"
#include "core/text/wildcards.h"
#include "tests/core/jobs/queue_fixture.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

class TemplateJobTest : public test::QueueFixture {
protected:
    std::vector<std::string> promptsOf(JobId job) const {
        std::vector<std::string> prompts(9);
        for (const ImageRow& row : HistoryStore(folder_.path()).images({})) {
            if (row.jobId == job)
                prompts.at(static_cast<std::size_t>(row.index)) = row.recipe.prompt;
        }
        return prompts;
    }
    Wildcards wildcards() const { return wildcardsOf(folder_.path()); }
};

TEST_F(TemplateJobTest, EachPictureKeepsTemplateAndExpansion) {
    wildcards().save("hue", "red\ngreen\nblue");
    open();
    GenerationRequest nine = request("a __hue__ {cat|dog}", 100, 9);
    nine.recipe.negativePrompt = "{blurry|dark}";
    run(nine);
    const HistoryStore store(folder_.path());
    EXPECT_EQ(store.job(1)->recipe.prompt, "a __hue__ {cat|dog}");
    EXPECT_THAT(store.job(1)->texts, SizeIs(9));
    const auto rows = store.images({});
    ASSERT_THAT(rows, SizeIs(9));
    std::set<std::string> different;
    for (const ImageRow& row : rows) {
        EXPECT_THAT(row.recipe.prompt, testing::MatchesRegex("a (red|green|blue) (cat|dog)"));
        EXPECT_THAT(row.recipe.negativePrompt, testing::MatchesRegex("blurry|dark"));
        EXPECT_EQ(row.recipe.promptTemplate, "a __hue__ {cat|dog}");
        EXPECT_EQ(row.recipe.negativeTemplate, "{blurry|dark}");
        EXPECT_EQ(row.recipe.seed, 100U + static_cast<unsigned>(row.index));
        const auto found = readRecipe(readFile(row.file), "it");
        EXPECT_EQ(recipeHash(found->recipe), recipeHash(row.recipe));
        different.insert(row.recipe.prompt);
    }
    EXPECT_GT(different.size(), 2U);
}

TEST_F(TemplateJobTest, OneGroupAndFoundByBoth) {
    open();
    run(request("one {lemon|melon}", 1, 9));
    run(request("one {cherry|berry}", 1, 2));
    const HistoryStore store(folder_.path());
    std::map<std::int64_t, int> groups;
    for (const ImageKey& key : store.imageKeys({})) ++groups[key.promptGroup];
    EXPECT_EQ(groups.size(), 2U);
    ImageQuery query;
    query.text = "melon";  // all nine have it in the template
    EXPECT_EQ(store.countImages(query), 9);
    query.text = "one";
    EXPECT_EQ(store.countImages(query), 11);
    EXPECT_THAT(store.recentPrompts(9),
                testing::ElementsAre("one {cherry|berry}", "one {lemon|melon}"));
}

TEST_F(TemplateJobTest, AResumedJobGoesOnWithTheSameExpansions) {
    wildcards().save("hue", "red\ngreen\nblue");
    open();
    run(request("__hue__ {a|b|c}", 7, 9));
    const auto expected = promptsOf(1);
    queue_->pause();
    const JobId job = queue_->submit(request("__hue__ {a|b|c}", 7, 9));
    queue_.reset();
    wildcards().save("hue", "gone");
    test::RecordingObserver second;
    queue_.emplace(generator_, &ranker_, folder_.path(), second);
    queue_->resume(job);
    EXPECT_EQ(second.waitFor(job).state, JobState::Done);
    EXPECT_EQ(promptsOf(job), expected);
}

TEST_F(TemplateJobTest, OnlyWhatIsMissingIsDrawnWithItsOwnText) {
    open();
    run(request("{a|b|c|d|e}", 7, 9));
    const auto expected = promptsOf(1);
    generator_.beforePicture = [](int index) {
        if (index == 4) throw Error(ErrorKind::OutOfMemory, "Too much.");
    };
    const JobId job = queue_->submit(request("{a|b|c|d|e}", 7, 9));
    EXPECT_EQ(observer_.waitFor(job).state, JobState::Failed);
    generator_.beforePicture = [](int) {};
    queue_.reset();
    test::RecordingObserver second;
    queue_.emplace(generator_, &ranker_, folder_.path(), second);
    queue_->resume(job);
    second.waitFor(job);
    EXPECT_THAT(second.pictures(), SizeIs(5));
    EXPECT_EQ(promptsOf(job), expected);
}

TEST_F(TemplateJobTest, AChildOfAPictureIsDrawnWithItsExpansion) {
    open();
    run(request("{a|b|c|d|e}", 7, 1));
    GenerationRequest child = request("", 50, 9);
    child.recipe = HistoryStore(folder_.path()).image(1)->recipe;
    child.recipe.seed = 50;
    run(child);
    EXPECT_THAT(promptsOf(2), testing::Each(promptsOf(1).front()));
    EXPECT_EQ(HistoryStore(folder_.path()).image(5)->recipe.promptTemplate, "{a|b|c|d|e}");
}

TEST_F(TemplateJobTest, ARefusedTemplateLeavesNoJob) {
    open();
    test::expectError([&] { queue_->submit(request("a __gone__", 1, 9)); }, ErrorKind::Usage,
                      "There is no wildcard __gone__.");
    EXPECT_THAT(HistoryStore(folder_.path()).unfinishedJobs(), IsEmpty());
    EXPECT_EQ(run(request("b", 1, 1)).state, JobState::Done);
}

TEST_F(TemplateJobTest, APictureWithoutARowFindsItsJobAgain) {
    open();
    run(request("one {a|b}", 3, 2));
    queue_.reset();
    HistoryStore store(folder_.path());
    const ImageRow second = store.image(2).value();
    store.setTrashed({2}, true);
    const std::string png = readFile(second.file);
    store.emptyTrash();
    writeFileAtomically(second.file, png);
    const auto report = store.reconcile([](const std::filesystem::path& file) {
        return std::optional(readRecipe(readFile(file), file.string())->recipe);
    });
    EXPECT_EQ(report.adopted, 1);
    EXPECT_EQ(store.images({}).front().jobId, second.jobId);
    EXPECT_EQ(store.images({}).front().recipe.promptTemplate, "one {a|b}");
}

}  // namespace
}  // namespace ninefold
