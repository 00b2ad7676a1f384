// SPDX-License-Identifier: MIT
// What an artist does with the nine, in the whole studio.
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>

#include "tests/ui/main/studio_fixture.h"
#include "ui/nine/strength_bar.h"
#include "ui/nine/tag_field.h"
#include "ui/prompt/batch_field.h"

namespace ninefold::ui {
namespace {

class NineInStudio : public StudioTest {
protected:
    void drawNine(const QString& prompt = "a red apple") {
        draw(prompt);
        ASSERT_TRUE(waitFor(JobState::Done));
        grid().pick(0);
    }
    void press(Qt::Key key) { QTest::keyClick(&grid(), key); }
    std::vector<std::int64_t> shownIds() {
        std::vector<std::int64_t> ids;
        for (const ImageRow& row : session().shown().rows()) ids.push_back(row.id);
        return ids;
    }
    ImageRow stored(std::int64_t id) { return *parts->store.image(id); }
    void orderBy(int item) {
        for (QComboBox* box : window().ninePage().findChildren<QComboBox*>()) {
            box->setCurrentIndex(item);
            Q_EMIT box->activated(item);
        }
    }
    /// Draws by the bar below the pictures, and returns the pictures of the new batch.
    std::vector<ImageRow> drawFromBar(Qt::Key key) {
        const JobId before = session().shown().job;
        press(key);
        QSlider* slider = window().ninePage().strengthBar().findChild<QSlider*>();
        if (!waitUntil([&] { return slider->isVisible(); })) return {};
        QTest::keyClick(slider, Qt::Key_Return);
        const auto drawn = [&] {
            return session().shown().job != before && session().shown().state == JobState::Done;
        };
        return waitUntil(drawn) ? session().shown().rows() : std::vector<ImageRow>();
    }
};

TEST_F(NineInStudio, ARejectedPictureGoesLastAndComesBackByUndo) {
    drawNine();
    const std::vector<std::int64_t> before = shownIds();
    press(Qt::Key_X);
    EXPECT_EQ(shownIds().back(), before.front());
    ASSERT_TRUE(waitUntil([&] { return stored(before.front()).rejected; }));
    ASSERT_EQ(notices().size(), 1);
    EXPECT_EQ(notices()[0]->text(), "1 picture(s) rejected.");  // untranslated
    ASSERT_TRUE(answer("Undo"));
    EXPECT_EQ(shownIds(), before);
    EXPECT_TRUE(waitUntil([&] { return !stored(before.front()).rejected; }));
    grid().setFocus();  // the notice's button had it; Ctrl+Z belongs to where the keyboard is
    press(Qt::Key_X);
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitUntil([&] { return shownIds() == before; }));
}

TEST_F(NineInStudio, TheOwnOrderIsKept) {
    drawNine();
    QTest::keyClick(&grid(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&grid(), Qt::Key_Right, Qt::AltModifier);
    const std::vector<std::int64_t> own = shownIds();
    EXPECT_EQ(session().shown().rankBy, RankBy::Own);
    EXPECT_EQ(session().shown().rows()[2].rank, 1);
    ASSERT_TRUE(waitUntil([&] { return stored(own[8]).ownOrder == 9; }));
    stop();
    start();
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_EQ(shownIds(), own);
    orderBy(0);
    EXPECT_EQ(session().shown().rows()[0].rank, 1);
    EXPECT_NE(shownIds(), own);
}

TEST_F(NineInStudio, CanStandByLooksAndBySeed) {
    drawNine();
    orderBy(2);
    for (std::size_t i = 0; i < 9; ++i) {
        EXPECT_EQ(session().shown().rows()[i].index, static_cast<int>(i));
    }
    orderBy(1);
    double last = 1;
    for (const int index : session().shown().order) {
        const double looks = session().shown().cells[static_cast<std::size_t>(index)].aesthetics;
        EXPECT_GT(looks, 0);
        EXPECT_LE(looks, last);
        last = looks;
    }
}

TEST_F(NineInStudio, TagsAreEditedInOneLine) {
    drawNine();
    const std::int64_t id = shownIds().front();
    press(Qt::Key_T);
    QLineEdit* field = window().ninePage().tagField().findChild<QLineEdit*>();
    ASSERT_TRUE(waitUntil([&] { return field->isVisible(); }));
    QTest::keyClicks(field, "sky, for the cover");
    QTest::keyClick(field, Qt::Key_Return);
    const std::vector<std::string> tags{"for the cover", "sky"};
    ASSERT_TRUE(waitUntil([&] { return parts->store.tags(id) == tags; }));
    press(Qt::Key_T);
    ASSERT_TRUE(waitUntil([&] { return field->text() == "for the cover, sky, "; }));
    QTest::keyClick(field, Qt::Key_Escape);
    ASSERT_TRUE(answer("Undo"));
    EXPECT_TRUE(waitUntil([&] { return parts->store.tags(id).empty(); }));
}

TEST_F(NineInStudio, VariationsKnowWhereTheyComeFrom) {
    drawNine();
    const ImageRow parent = *grid().current();
    const std::vector<ImageRow> rows = drawFromBar(Qt::Key_V);
    ASSERT_EQ(rows.size(), 9U);
    for (const ImageRow& row : rows) {
        const ImageRow child = stored(row.id);
        EXPECT_EQ(child.parentId, parent.id);
        EXPECT_EQ(child.change, "variation");
        EXPECT_EQ(child.recipe.seed, parent.recipe.seed);
        EXPECT_DOUBLE_EQ(child.recipe.variationStrength, 0.2);
    }
    EXPECT_NE(rows[0].recipe.variationSeed, rows[1].recipe.variationSeed);
}

TEST_F(NineInStudio, MoreLikeThisBeginsWithThePicture) {
    drawNine();
    const ImageRow parent = *grid().current();
    const std::vector<ImageRow> rows = drawFromBar(Qt::Key_M);
    ASSERT_EQ(rows.size(), 9U);
    const ImageRow child = stored(rows[0].id);
    EXPECT_EQ(child.parentId, parent.id);
    EXPECT_EQ(child.change, "image");
    EXPECT_DOUBLE_EQ(child.recipe.strength, 0.6);
    EXPECT_TRUE(parts->store.source(child.recipe.sourceImage));
}

TEST_F(NineInStudio, AnEnlargedCopyIsAPictureOfItsOwn) {
    drawNine();
    const ImageRow parent = *grid().current();
    press(Qt::Key_U);
    ASSERT_TRUE(waitUntil([&] { return notices().size() == 1; }));
    EXPECT_EQ(notices()[0]->text(), QString::fromUtf8("Enlarged to 256 × 256."));
    const std::vector<ImageRow> children = parts->store.childrenOf(parent.id);
    ASSERT_EQ(children.size(), 1U);
    EXPECT_EQ(children[0].change, "upscale");
    EXPECT_EQ(children[0].origin, "derived");
    EXPECT_EQ(children[0].width, 256);
    EXPECT_EQ(QImage(QString::fromStdString(children[0].file.string())).size(), QSize(256, 256));
    ASSERT_TRUE(answer("Show"));
    EXPECT_TRUE(waitUntil([&] { return session().shown().job == children[0].jobId; }));
}

TEST_F(NineInStudio, OfTwentySevenTheRestIsOneClickAway) {
    window().promptPanel().findChild<BatchField*>()->set(9, 3);
    drawNine();
    EXPECT_EQ(session().shown().rows().size(), 9U);
    EXPECT_EQ(parts->store.countImages({}), 27);
    ASSERT_TRUE(answer("18 more"));
    EXPECT_EQ(session().shown().rows().size(), 27U);
    ASSERT_TRUE(answer("Only the best 9"));
    EXPECT_EQ(session().shown().rows().size(), 9U);
    EXPECT_EQ(session().shown().rows()[0].rank, 1);
}

TEST_F(NineInStudio, AllAreShownWhereAllWereWanted) {
    window().promptPanel().findChild<BatchField*>()->set(12, 1);
    drawNine();
    EXPECT_EQ(session().shown().rows().size(), 12U);
    EXPECT_EQ(session().shown().hidden, 0);
}

TEST_F(NineInStudio, AStarWhileTheRestIsDrawnStays) {
    gate.close();
    draw("a red apple");
    ASSERT_TRUE(waitFor(JobState::Running));
    gate.open();
    ASSERT_TRUE(waitUntil([&] { return session().shown().finished() > 0; }));
    const auto rows = session().shown().rows();
    session().setStarred(rows[0].id, true);
    ASSERT_TRUE(waitFor(JobState::Done));
    EXPECT_TRUE(waitUntil([&] { return stored(rows[0].id).starred; }));
    for (const ImageRow& row : session().shown().rows())
        EXPECT_EQ(row.starred, row.id == rows[0].id);
}

}  // namespace
}  // namespace ninefold::ui
