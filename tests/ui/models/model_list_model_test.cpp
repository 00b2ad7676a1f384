// SPDX-License-Identifier: MIT
#include "ui/models/model_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace ninefold::ui {
namespace {

ModelFile file(const std::string& title, const std::string& family, bool canDraw = false) {
    ModelFile model;
    model.path = "/models/" + title + ".safetensors";
    model.title = title;
    model.family = family;
    model.bytes = 2100000000;
    model.precision = "fp16";
    model.canDraw = canDraw;
    return model;
}

class ModelListModelTest : public testing::Test {
protected:
    QStringList titles() const {
        QStringList list;
        for (int row = 0; row < model_.rowCount(); ++row) {
            list << model_.index(row).data().toString();
        }
        return list;
    }

    ModelListModel model_;
    QAbstractItemModelTester tester_{&model_,
                                     QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ModelListModelTest, StandsInOrderHoweverItWasFound) {
    model_.add({file("zebra", ""), file("b", "LoRA"), file("Tiny", "Stable Diffusion", true)});
    model_.add({file("a", "LoRA"), file("B2", "LoRA")});
    EXPECT_EQ(titles(), QStringList({"Tiny", "a", "b", "B2", "zebra"}));
    EXPECT_EQ(model_.rowOf("/models/b.safetensors"), 2);
    EXPECT_EQ(model_.rowOf("/models/none"), -1);
}

TEST_F(ModelListModelTest, TellsWhatIsKnown) {
    model_.add({file("a", "LoRA"), file("b", "")});
    EXPECT_EQ(model_.index(0).data(ModelListModel::LineRole).toString(), "LoRA · 2.1 GB · fp16");
    EXPECT_EQ(model_.index(1).data(ModelListModel::LineRole).toString(),
              "Unknown kind · 2.1 GB · fp16");
    EXPECT_FALSE(model_.index(0).data(ModelListModel::CanDrawRole).toBool());
    EXPECT_TRUE(model_.index(0).data(Qt::AccessibleTextRole).toString().startsWith("a, LoRA"));
    EXPECT_FALSE(model_.data({}, Qt::DisplayRole).isValid());
}

TEST_F(ModelListModelTest, FiltersWhatIsThereAndWhatComes) {
    model_.setFilter("lora  soft", false);
    model_.add({file("Soft light", "LoRA"), file("soft", "VAE"), file("hard", "LoRA")});
    EXPECT_EQ(titles(), QStringList({"Soft light"}));
    model_.setFilter("", true);
    EXPECT_TRUE(titles().isEmpty());
    model_.add({file("Tiny", "Stable Diffusion", true)});
    EXPECT_EQ(titles(), QStringList({"Tiny"}));
    EXPECT_EQ(model_.total(), 4);
    model_.setFilter("", false);
    EXPECT_EQ(model_.rowCount(), 4);
    model_.clear();
    EXPECT_EQ(model_.rowCount(), 0);
}

}  // namespace
}  // namespace ninefold::ui
