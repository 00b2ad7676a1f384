// SPDX-License-Identifier: MIT
#include "ui/compare/compare_page.h"
#include "core/base/json.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUrl>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "ui/bridge/library.h"
#include "ui/compare/blinker.h"
#include "ui/compare/compare_canvas.h"
#include "ui/theme/motion.h"

namespace ninefold::ui {
namespace {

/// Where things can be dropped without a mouse.
class DropPage : public ComparePage {
public:
    using ComparePage::ComparePage;
    using ComparePage::dropEvent;
};

class ComparePageTest : public testing::Test {
protected:
    ComparePageTest() {
        test::SyntheticLibrary what;
        what.pictures = 27;
        test::fillLibrary(folder_.path(), what);
        library_ = std::make_unique<Library>(folder_.path());
        store_ = std::make_unique<HistoryStore>(folder_.path());
        rows_ = store_->images({});
        page_ = std::make_unique<DropPage>(*library_);
        page_->resize(1000, 800);
        page_->show();
    }

    void SetUp() override { ASSERT_TRUE(QTest::qWaitForWindowActive(page_.get())); }

    std::vector<ImageRow> some(int count) const { return {rows_.begin(), rows_.begin() + count}; }

    bool says(const QString& text) const {
        for (const QLabel* label : page_->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) return true;
        }
        return false;
    }

    void drop(const QStringList& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) urls << QUrl::fromLocalFile(file);
        data.setUrls(urls);
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        page_->dropEvent(&event);
    }

    void key(Qt::Key key) { QTest::keyClick(canvas(), key); }
    CompareCanvas* canvas() const { return page_->findChild<CompareCanvas*>(); }

    test::TempFolder folder_;
    std::unique_ptr<Library> library_;
    std::unique_ptr<HistoryStore> store_;
    std::vector<ImageRow> rows_;
    std::unique_ptr<DropPage> page_;
};

TEST_F(ComparePageTest, TeachesHowPicturesGetHere) {
    EXPECT_TRUE(says("press C"));
    QSignalSpy asked(page_.get(), &ComparePage::galleryRequested);
    for (auto* button : page_->findChildren<QPushButton*>()) {
        if (button->isVisible()) button->click();
    }
    EXPECT_EQ(asked.count(), 1);
    page_->compare(some(1));
    EXPECT_TRUE(says("One more to compare"));
    key(Qt::Key_W);
    EXPECT_EQ(page_->mode(), CompareMode::SideBySide);
    page_->compare({rows_[4]});
    EXPECT_FALSE(says("One more to compare"));
    EXPECT_EQ(page_->set().count(), 2);
}

TEST_F(ComparePageTest, LettersChooseTheMode) {
    page_->compare(some(3));
    const std::pair<Qt::Key, CompareMode> modes[] = {
        {Qt::Key_W, CompareMode::Wipe},       {Qt::Key_O, CompareMode::OnionSkin},
        {Qt::Key_B, CompareMode::Blink},      {Qt::Key_D, CompareMode::Difference},
        {Qt::Key_G, CompareMode::SideBySide},
    };
    for (const auto& [letter, mode] : modes) {
        key(letter);
        EXPECT_EQ(page_->mode(), mode);
    }
}

TEST_F(ComparePageTest, NothingBlinksByItselfWhereMotionIsReduced) {
    const auto* blinker = page_->findChild<Blinker*>();
    setMotion(MotionMode::Reduced, false);
    page_->compare(some(2));
    key(Qt::Key_B);
    EXPECT_FALSE(blinker->isRunning());
    key(Qt::Key_P);
    EXPECT_TRUE(blinker->isRunning());
    page_->hide();
    EXPECT_FALSE(blinker->isRunning());
    setMotion(MotionMode::Full, false);
}

TEST_F(ComparePageTest, DigitsPickAndTSwaps) {
    page_->compare(some(4));
    QSignalSpy currents(page_.get(), &ComparePage::currentChanged);
    key(Qt::Key_4);
    EXPECT_EQ(page_->set().b(), 3);
    EXPECT_EQ(page_->set().a(), 1);
    EXPECT_EQ(page_->current()->id, rows_[3].id);
    EXPECT_EQ(currents.count(), 1);
    key(Qt::Key_T);
    EXPECT_EQ(page_->set().a(), 3);
    key(Qt::Key_9);
    EXPECT_EQ(page_->set().current(), 3);
    key(Qt::Key_Backspace);
    EXPECT_EQ(page_->set().count(), 3);
}

TEST_F(ComparePageTest, StarsAndRestoresTheCurrentOne) {
    page_->compare(some(2));
    QSignalSpy stars(page_.get(), &ComparePage::starToggled);
    QSignalSpy recipes(page_.get(), &ComparePage::recipeRestoreRequested);
    QSignalSpy full(page_.get(), &ComparePage::imageActivated);
    key(Qt::Key_2);
    key(Qt::Key_S);
    key(Qt::Key_S);
    ASSERT_EQ(stars.count(), 2);
    EXPECT_EQ(stars[0], (QList<QVariant>{qint64{rows_[1].id}, true}));
    EXPECT_EQ(stars[1], (QList<QVariant>{qint64{rows_[1].id}, false}));
    key(Qt::Key_R);
    ASSERT_EQ(recipes.count(), 1);
    EXPECT_EQ(recipes[0].at(0).value<Recipe>().seed, rows_[1].recipe.seed);
    key(Qt::Key_Space);
    ASSERT_EQ(full.count(), 1);
    EXPECT_EQ(full[0].at(1), 1);
}

TEST_F(ComparePageTest, SaysTheNumbersOfTheDifference) {
    std::vector<ImageRow> pair = some(2);
    pair[1].file = pair[0].file;
    page_->compare(pair);
    key(Qt::Key_D);
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("Every pixel is the same."); }));
    page_->compare(some(2));
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("of the pixels differ"); }));
    EXPECT_TRUE(says("PSNR"));
}

TEST_F(ComparePageTest, SaysThatPicturesWereScaledToOneSize) {
    const std::filesystem::path small = folder_ / "small.png";
    writeFileAtomically(small, test::syntheticPng(5, 64));
    page_->compare(some(2));
    EXPECT_FALSE(says("differ in size"));
    drop({QString::fromStdString(small.string())});
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("scaled to 128 × 128 px"); }));
    EXPECT_EQ(page_->set().count(), 3);
}

TEST_F(ComparePageTest, DroppedFilesOfTheLibraryAreKnown) {
    drop({QString::fromStdString(rows_[6].file.string()),
          QString::fromStdString((folder_ / "no such file.png").string()),
          QString::fromStdString(rows_[7].file.string())});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page_->set().count() == 2; }));
    EXPECT_EQ(page_->set().rows()[0].id, rows_[6].id);
    drop({QString::fromStdString((folder_ / "ninefold.sqlite").string())});
    EXPECT_TRUE(QTest::qWaitFor([this] { return says("no picture"); }));
    EXPECT_EQ(page_->set().count(), 2);
}

TEST_F(ComparePageTest, AForeignPictureCannotBeStarred) {
    const std::filesystem::path file = folder_ / "foreign.png";
    writeFileAtomically(file, test::syntheticPng(3));
    drop({QString::fromStdString(file.string())});
    ASSERT_TRUE(QTest::qWaitFor([this] { return page_->set().count() == 1; }));
    EXPECT_LT(page_->current()->id, 0);
    QSignalSpy stars(page_.get(), &ComparePage::starToggled);
    key(Qt::Key_S);
    EXPECT_EQ(stars.count(), 0);
}

TEST_F(ComparePageTest, SaysHowManyFoundNoRoom) {
    page_->compare(some(12));
    EXPECT_TRUE(says("3 "));
    EXPECT_TRUE(says("nine are the most"));
    key(Qt::Key_1);
    EXPECT_FALSE(says("nine are the most"));
}

TEST_F(ComparePageTest, ShowsRecipesWithOnlyTheirDifferences) {
    page_->compare({rows_[0], rows_[1]});  // two of one job: the seed alone
    const auto* table = page_->findChild<QTableView*>();
    EXPECT_EQ(table->model()->rowCount(), 1);
    page_->findChild<QCheckBox*>("onlyDifferences")->click();
    EXPECT_GT(table->model()->rowCount(), 6);
}

TEST_F(ComparePageTest, FollowsWhatHappensElsewhere) {
    page_->compare(some(3));
    store_->setStarred({rows_[1].id}, true);
    store_->setTrashed({rows_[2].id}, true);
    page_->refresh();
    ASSERT_TRUE(QTest::qWaitFor([this] { return page_->set().count() == 2; }));
    EXPECT_TRUE(page_->set().rows()[1].starred);
}

TEST_F(ComparePageTest, KeysWorkWhereverTheKeyboardIs) {
    page_->compare(some(2));
    auto* table = page_->findChild<QTableView*>();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_O);
    EXPECT_EQ(page_->mode(), CompareMode::OnionSkin);
    QTest::keyClick(table, Qt::Key_Z);
    EXPECT_EQ(canvas()->view().zoom(), 1);
}

TEST_F(ComparePageTest, TheNextStartGoesOnWithTheComparison) {
    page_->recall();
    page_->compare(some(4));
    page_->setMode(CompareMode::Wipe);
    Q_EMIT canvas()->wipeMoved(0.25);
    const int a = page_->set().a();
    const int b = page_->set().b();
    page_->remember();
    page_.reset();
    library_ = std::make_unique<Library>(folder_.path());  // the one before has written all
    store_->setTrashed({rows_[3].id}, true);

    page_ = std::make_unique<DropPage>(*library_);
    page_->resize(1000, 800);
    page_->show();
    page_->recall();
    ASSERT_TRUE(QTest::qWaitFor([&] { return page_->set().count() == 3; }));
    EXPECT_EQ(page_->set().rows()[0].id, rows_[0].id);
    EXPECT_EQ(page_->set().a(), a);
    EXPECT_EQ(page_->set().b(), b);
    EXPECT_EQ(page_->mode(), CompareMode::Wipe);
    const QRectF all = canvas()->view().targetRect();
    EXPECT_NEAR(canvas()->wipeX(), all.left() + all.width() / 4, 2);
}

TEST_F(ComparePageTest, ADamagedMemoryIsForgotten) {
    for (const char* text : {"{", "[]", R"({"pictures": [1, "x"]})",
                             R"({"pictures": [], "a": 1, "b": 2, "mode": 7, "wipe": 0})"}) {
        writeFileAtomically(folder_ / "comparison.json", text);
        page_->recall();
    }
    page_->compare(some(2));
    page_->remember();
    bool answered = false;
    library_->run(
        page_.get(), [](HistoryStore&) { return true; }, [&](bool) { answered = true; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return answered; }));
    EXPECT_EQ(page_->set().count(), 2);
    EXPECT_EQ(readJsonFile(folder_ / "comparison.json").at("pictures").size(), 2U);
}

}  // namespace
}  // namespace ninefold::ui
