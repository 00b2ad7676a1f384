// SPDX-License-Identifier: MIT
// The studio with the model that comes with it: nothing here is a stand-in.
#include <QPlainTextEdit>
#include <algorithm>
#include <cstdio>
#include <numeric>
#include <set>

#include "core/pipeline/diffusion_generator.h"
#include "core/ranking/ranker_registry.h"
#include "tests/ui/main/studio_fixture.h"
#include "ui/bridge/convert.h"
#include "ui/nine/offspring.h"

namespace ninefold::ui {
namespace {

constexpr int kLeastUpdates = 5;

class EmbeddedStudio : public ::testing::Test {
protected:
    EmbeddedStudio()
        : models_(std::filesystem::path(NINEFOLD_SOURCE_DIR) / "resources/models"),
          generator_(makeDiffusionGenerator(ModelCatalog({models_}))),
          ranker_(makeRanker(models_ / "ninefold-clip")),
          parts_(folder_.path(), models_, *generator_, *ranker_) {
        parts_.host.show();
    }
    MainWindow& window() { return parts_.host.window(); }
    Session& session() { return parts_.host.session(); }
    bool waitForPictures(JobId otherThan = 0) {
        const auto done = [&] {
            const Batch& batch = session().shown();
            return batch.job != otherThan && batch.state == JobState::Done;
        };
        return QTest::qWaitFor(done, 120000);
    }
    void type(const QString& prompt) {
        QPlainTextEdit* edit = window().promptPanel().findChild<QPlainTextEdit*>();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, prompt);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
    }

    test::TempFolder folder_;
    std::filesystem::path models_;
    std::unique_ptr<Generator> generator_;
    std::unique_ptr<Ranker> ranker_;
    StudioParts parts_;
};

double difference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
        }
    }
    return sum / (a.width() * a.height());
}

TEST_F(EmbeddedStudio, NinePicturesEmergeAndAreRanked) {
    type("a green pear");  // reads the models
    ASSERT_TRUE(waitForPictures());
    const JobId before = session().shown().job;
    std::vector<std::set<qint64>> previews(9);
    QObject::connect(&session(), &Session::batchChanged, [&](const Batch& batch) {
        for (std::size_t i = 0; i < batch.cells.size() && i < 9; ++i) {
            const BatchCell& cell = batch.cells[i];
            if (!cell.row && !cell.image.isNull()) previews[i].insert(cell.image.cacheKey());
        }
    });
    type("a red apple");
    ASSERT_TRUE(waitForPictures(before));
    const Batch& batch = session().shown();
    ASSERT_EQ(batch.rows().size(), 9U);
    std::size_t fewest = 1000;
    for (const auto& seen : previews) fewest = std::min(fewest, seen.size());
    EXPECT_GE(fewest, static_cast<std::size_t>(kLeastUpdates));

    const StageTimes& times = batch.result.times;
    const double drawing = times.encodeSeconds + times.denoiseSeconds + times.decodeSeconds;
    std::printf("%zu previews a picture; drawn in %.3f s, ranked in %.3f s (%.1f %%)\n", fewest,
                drawing, batch.result.rankSeconds, 100 * batch.result.rankSeconds / drawing);
    ASSERT_TRUE(batch.alike);
    EXPECT_GT(*batch.alike, 0);
    std::printf("alike %.2f\n", *batch.alike);
    for (const int index : batch.order) {
        const BatchCell& cell = batch.cells[static_cast<std::size_t>(index)];
        EXPECT_GT(cell.rank, 0);
        std::printf("rank %d%s score %.3f spread %.3f fitness %.2f looks %.2f%s\n", cell.rank,
                    cell.tied ? "=" : " ", *cell.row->score, cell.spread, *cell.row->fitness,
                    cell.aesthetics, cell.odd ? " odd" : "");
    }
}

TEST_F(EmbeddedStudio, VariationsStayNearTheirParentAndMoreLikeThisNearItsPixels) {
    type("a red apple");
    ASSERT_TRUE(waitForPictures());
    const Batch first = session().shown();
    const ImageRow parent = first.rows()[0];
    const QImage pixels(QString::fromStdString(parent.file.string()));
    const auto meanDifference = [&](GenerationRequest request, const QImage& from) {
        const JobId before = session().shown().job;
        request.count = 3;
        session().generate(request, false);
        EXPECT_TRUE(waitForPictures(before));
        double sum = 0;
        for (const ImageRow& row : session().shown().rows()) {
            sum += difference(QImage(QString::fromStdString(row.file.string())), from) / 3;
        }
        return sum;
    };
    const double near = meanDifference(variationsOf(parent, 0.1, 7), pixels);
    const double far = meanDifference(variationsOf(parent, 1, 7), pixels);
    // Mirrored, since pictures of an apple that owe nothing to each other are alike as well.
    const QImage mirrored = pixels.mirrored(true, false);
    const double alike = meanDifference(moreLike(parent, toImage(mirrored), 0.2, 7), mirrored);
    const double unlike = meanDifference(moreLike(parent, toImage(mirrored), 1, 7), mirrored);
    std::printf("variations 0.1: %.1f, 1: %.1f; more like 0.2: %.1f, 1: %.1f of 255\n", near, far,
                alike, unlike);
    EXPECT_GT(near, 0);
    EXPECT_LT(near, far / 2);
    EXPECT_LT(alike, unlike);
}

}  // namespace
}  // namespace ninefold::ui
