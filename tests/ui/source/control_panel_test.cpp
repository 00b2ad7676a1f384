// SPDX-License-Identifier: MIT
#include "ui/source/control_panel.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include "core/base/files.h"
#include "core/export/image_format.h"
#include "core/pipeline/control_preprocessor.h"
#include "core/pipeline/source_picture.h"
#include "tests/support/temp_folder.h"
#include "ui/bridge/convert.h"
#include "ui/source/control_card.h"
#include "ui/source/control_draft.h"
#include "ui/source/control_well.h"

namespace ninefold::ui {
namespace {

namespace fs = std::filesystem;

const fs::path kFixtures = NINEFOLD_FIXTURES;
constexpr int kFramePx = 64;

ModelInfo modelOf(const std::string& family) {
    ModelInfo model;
    model.title = "Tiny " + family;
    model.folder = kFixtures / "families" / family;
    model.width = kFramePx;
    model.height = kFramePx;
    return model;
}

/// A dark disc on white: something to have edges.
QImage disc(int width = 96, int height = 96) {
    QImage image(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const int dx = x - width / 2;
            const int dy = y - height / 2;
            image.setPixelColor(x, y, dx * dx + dy * dy < 24 * 24 ? Qt::darkBlue : Qt::white);
        }
    }
    return toQImage(toImage(image));
}

class ControlPanelTest : public ::testing::Test {
protected:
    ControlPanelTest() { panel.resize(288, 600); }

    bool chooseModel(ControlPanel& in, const std::string& family) {
        in.setModel(modelOf(family));
        return settle(in);
    }
    /// Waits until all that acts is known and read.
    bool settle(ControlPanel& in) {
        bool ready = false;
        in.findNetworks();
        in.whenReady([&] { ready = true; });
        return QTest::qWaitFor([&] { return ready && in.isVisible(); });
    }
    bool settled() {
        bool done = false;
        library.run(
            &panel, [](HistoryStore&) { return true; }, [&](bool) { done = true; });
        return QTest::qWaitFor([&] { return done; });
    }
    GenerationRequest request(const ControlPanel& in) {
        GenerationRequest request;
        in.writeTo(request);
        return request;
    }
    QList<ControlCard*> cards(QWidget& in) {
        QList<ControlCard*> found = in.findChildren<ControlCard*>();
        found.removeIf([](ControlCard* card) { return card->isHidden(); });
        return found;
    }
    ControlCard& card(int place = 0) { return *cards(panel).at(place); }
    QPushButton* button(const QString& text) {
        for (QPushButton* b : panel.findChildren<QPushButton*>()) {
            if (b->text() == text && b->isVisible()) return b;
        }
        return nullptr;
    }
    bool shows(const QString& text) {
        for (const QLabel* label : panel.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(text)) return true;
        }
        return false;
    }
    template <typename Field>
    Field& field(QWidget& in, const QString& name) {
        for (Field* each : in.findChildren<Field*>()) {
            if (each->accessibleName() == name) return *each;
        }
        throw std::runtime_error("no field " + name.toStdString());
    }
    void press(QWidget& in, Qt::Key key, int times, Qt::KeyboardModifiers with = Qt::NoModifier) {
        for (int i = 0; i < times; ++i) QTest::keyClick(&in, key, with);
    }
    QString write(const QString& name, const QImage& image) {
        const QString path = toQString(folder.path()) + '/' + name;
        image.save(path);
        return path;
    }
    /// Opens the section, which adds the first control, and gives that a picture.
    void steerBy(const QImage& picture) {
        QTest::mouseClick(button("Control"), Qt::LeftButton);
        ASSERT_EQ(cards(panel).size(), 1);
        card().read(write("steer.png", picture));
        ASSERT_TRUE(QTest::qWaitFor([&] { return card().acts(); }));
    }
    bool waitForSight(const QImage& seen) {
        return QTest::qWaitFor([&] { return card().findChild<ControlWell*>()->seen() == seen; });
    }

    test::TempFolder folder;
    HelperCatalog helpers{[] { return std::vector<fs::path>{kFixtures / "controls"}; }};
    Library library{folder.path()};
    ControlPanel panel{library, helpers};
};

TEST_F(ControlPanelTest, WhatIsSetGoesIntoTheRequest) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    EXPECT_TRUE(request(panel).recipe.controls.empty());
    steerBy(disc());
    ASSERT_TRUE(button("Control (1)")) << "what acts is counted";
    press(field<QSlider>(card(), "Weight"), Qt::Key_Left, 4);
    press(field<QSpinBox>(card(), "It begins to steer"), Qt::Key_Up, 2);
    press(field<QSpinBox>(card(), "It ceases to steer"), Qt::Key_Down, 8);
    press(field<QComboBox>(card(), "Seen as"), Qt::Key_Down, 1);
    press(field<QComboBox>(card(), "ControlNet"), Qt::Key_Down, 2);
    const GenerationRequest made = request(panel);
    ASSERT_EQ(made.recipe.controls.size(), 1U);
    const Control& control = made.recipe.controls.front();
    EXPECT_EQ(control.network, "tiny-lines");
    EXPECT_EQ(control.preprocessor, "canny");
    EXPECT_DOUBLE_EQ(control.weight, 0.8);
    EXPECT_DOUBLE_EQ(control.from, 0.1);
    EXPECT_DOUBLE_EQ(control.until, 0.6);
    ASSERT_EQ(made.controlImages.size(), 1U);
    EXPECT_EQ(toQImage(made.controlImages.front()), disc());
    EXPECT_NO_THROW(validate(made.recipe.controls));
}

TEST_F(ControlPanelTest, OffersOnlyWhatFitsTheModel) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    QTest::mouseClick(button("Control"), Qt::LeftButton);
    auto& network = field<QComboBox>(card(), "ControlNet");
    QStringList names;
    for (int i = 0; i < network.count(); ++i) names << network.itemText(i);
    EXPECT_EQ(names, QStringList({"tiny-circle", "tiny-circle-original", "tiny-lines"}));
}

TEST_F(ControlPanelTest, ThePreviewIsWhatTheNetworkSees) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    panel.setFrame({80, 48});
    steerBy(disc());
    const Image cut = fitted(toImage(disc()), {80, 48});
    ASSERT_TRUE(waitForSight(toQImage(cut))) << "as it is, cut to the frame";
    const QImage edges = toQImage(preprocessed(cut, "canny"));
    EXPECT_NE(edges, toQImage(cut));
    press(field<QComboBox>(card(), "Seen as"), Qt::Key_Down, 1);
    ASSERT_TRUE(waitForSight(edges));
    panel.setFrame({64, 64});
    EXPECT_TRUE(waitForSight(toQImage(preprocessed(fitted(toImage(disc()), {64, 64}), "canny"))));
}

TEST_F(ControlPanelTest, WithoutAControlNetThereIsNoSection) {
    ControlPanel without(library, HelperCatalog());
    without.setModel(modelOf("sd1"));
    bool ready = false;
    without.whenReady([&] { ready = true; });
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    EXPECT_TRUE(ready) << "nothing acts: nothing waits";
    EXPECT_FALSE(without.isVisible());
    EXPECT_TRUE(panel.isVisible());
}

TEST_F(ControlPanelTest, SaysWhenNoneFitsTheModel) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    steerBy(disc());
    ASSERT_TRUE(chooseModel(panel, "xl"));
    EXPECT_TRUE(shows("Left out: “tiny-circle” isn't made for this model.")) << "XL has tiny-xl";
    EXPECT_TRUE(request(panel).recipe.controls.empty());
    EXPECT_TRUE(button("Control")) << "nothing acts";
    auto& network = field<QComboBox>(card(), "ControlNet");
    network.setCurrentIndex(network.findText("tiny-xl"));
    EXPECT_EQ(request(panel).recipe.controls.front().network, "tiny-xl");

    fs::copy_file(kFixtures / "controls/tiny-xl.safetensors", folder / "for-xl.safetensors");
    const HelperCatalog foreign([this] { return std::vector<fs::path>{folder.path()}; });
    ControlPanel other(library, foreign);
    ASSERT_TRUE(chooseModel(other, "sd1"));
    auto* toggle = other.findChild<QPushButton*>();
    QTest::mouseClick(toggle, Qt::LeftButton);
    const QString why =
        "None of your ControlNets is made for “Tiny sd1”: they are for models of another kind. Put "
        "one that is into a folder of models.";
    EXPECT_EQ(toggle->toolTip(), why);
    EXPECT_EQ(other.findChild<QLabel*>()->text(), why);
    EXPECT_TRUE(other.findChild<QLabel*>()->isVisible());
    EXPECT_TRUE(cards(other).isEmpty());
}

TEST_F(ControlPanelTest, SaysWhatCantBeRead) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    steerBy(disc());
    writeFileAtomically(folder.path() / "broken.png", "no picture");
    card().read(toQString(folder.path() / "broken.png"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return shows("“broken.png” can't be read as a picture."); }));
    EXPECT_EQ(request(panel).controlImages.size(), 1U) << "the picture before stays";
    QApplication::clipboard()->setText("only words");
    QTest::keyClick(card().findChild<ControlWell*>(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(shows("no picture to paste"));
    QTest::keyClick(card().findChild<ControlWell*>(), Qt::Key_Delete);
    EXPECT_FALSE(shows("no picture to paste"));
    EXPECT_TRUE(request(panel).controlImages.empty());
}

TEST_F(ControlPanelTest, TakesWhatIsDroppedPastedAndSelected) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    QTest::mouseClick(button("Control"), Qt::LeftButton);
    EXPECT_FALSE(button("Use the selected picture"));
    panel.setSelected(write("selected.png", disc(64, 48)));
    QTest::mouseClick(button("Use the selected picture"), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&] { return card().state().picture == disc(64, 48); }));
    auto* well = card().findChild<ControlWell*>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write("dropped.png", disc(48, 64)))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(well, &enter);
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(well, &drop);
    ASSERT_TRUE(QTest::qWaitFor([&] { return card().state().picture == disc(48, 64); }));
    QApplication::clipboard()->setImage(disc(4096, 64));
    QTest::keyClick(well, Qt::Key_V, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return card().state().picture.size() == QSize(2048, 32); }))
        << "larger is of no use";
}

TEST_F(ControlPanelTest, AChangeIsTakenBack) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    steerBy(disc());
    auto& network = field<QComboBox>(card(), "ControlNet");
    press(network, Qt::Key_Down, 2);
    QTest::mouseClick(&field<QToolButton>(card(), "Remove this control"), Qt::LeftButton);
    EXPECT_TRUE(cards(panel).isEmpty());
    EXPECT_TRUE(request(panel).controlImages.empty());
    press(*button("Add a control"), Qt::Key_Z, 1, Qt::ControlModifier);
    ASSERT_EQ(cards(panel).size(), 1);
    EXPECT_EQ(request(panel).recipe.controls.at(0).network, "tiny-lines");
    EXPECT_EQ(toQImage(request(panel).controlImages.at(0)), disc());
    auto& weight = field<QSlider>(card(), "Weight");
    panel.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&panel));
    weight.setFocus();
    press(weight, Qt::Key_Left, 2);
    press(weight, Qt::Key_Z, 1, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(request(panel).recipe.controls.at(0).weight, 1) << "one step for both presses";
    press(weight, Qt::Key_Z, 1, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_DOUBLE_EQ(request(panel).recipe.controls.at(0).weight, 0.9);
}

TEST_F(ControlPanelTest, ThereAreUpToFour) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    steerBy(disc());
    for (int i = 0; i < 3; ++i) {
        QTest::mouseClick(button("Add another control"), Qt::LeftButton);
    }
    EXPECT_EQ(cards(panel).size(), 4);
    EXPECT_FALSE(button("Add another control"));
    EXPECT_EQ(request(panel).controlImages.size(), 1U) << "those without a picture don't act";
    QTest::mouseClick(&field<QToolButton>(card(1), "Remove this control"), Qt::LeftButton);
    EXPECT_EQ(card(2).accessibleName(), "Control 3");
    EXPECT_TRUE(button("Add another control"));
}

TEST_F(ControlPanelTest, DrawingWaitsForAPictureThatIsRead) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    QTest::mouseClick(button("Control"), Qt::LeftButton);
    card().read(write("slow.png", disc(1500, 1500)));
    std::size_t pictures = 0;
    panel.whenReady([&] { pictures = request(panel).controlImages.size(); });
    EXPECT_EQ(pictures, 0U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return pictures == 1; }));
}

TEST_F(ControlPanelTest, ARecipeComesBackWithItsPictures) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    HistoryStore store(folder.path());
    store.addSource("ab", imageFormat("png").encode(toImage(disc()), {}));
    Recipe recipe;
    recipe.controls.resize(3);
    recipe.controls[0].network = "tiny-circle";
    recipe.controls[0].picture = "ab";
    recipe.controls[0].weight = 1.25;
    recipe.controls[0].preprocessor = "invert";
    recipe.controls[1].network = "another machine's";
    recipe.controls[1].picture = "ab";
    recipe.controls[2].network = "tiny-lines";
    recipe.controls[2].picture = "../../no id";
    panel.setRecipe(recipe);
    GenerationRequest made;
    panel.whenReady([&] { made = request(panel); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !made.controlImages.empty(); }));
    ASSERT_EQ(made.recipe.controls.size(), 1U);
    EXPECT_DOUBLE_EQ(made.recipe.controls[0].weight, 1.25);
    EXPECT_EQ(made.recipe.controls[0].preprocessor, "invert");
    EXPECT_EQ(toQImage(made.controlImages[0]), disc());
    EXPECT_TRUE(shows("Left out: “another machine's” isn't on this machine."));
    EXPECT_TRUE(shows("The picture that it was steered by isn't in the library."));
    panel.setRecipe(Recipe());
    EXPECT_TRUE(cards(panel).isEmpty());
}

TEST_F(ControlPanelTest, TheNextStartGoesOnWithTheControls) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    panel.recall();
    ASSERT_TRUE(settled());
    steerBy(disc());
    press(field<QSlider>(card(), "Weight"), Qt::Key_Right, 1);
    QTest::mouseClick(button("Add another control"), Qt::LeftButton);
    panel.remember();
    ASSERT_TRUE(settled());

    ControlPanel again(library, helpers);
    again.recall();
    ASSERT_TRUE(chooseModel(again, "sd1"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return request(again).controlImages.size() == 1; }));
    EXPECT_EQ(cards(again).size(), 1) << "the empty one is gone";
    EXPECT_DOUBLE_EQ(request(again).recipe.controls.at(0).weight, 1.05);
    EXPECT_EQ(request(again).recipe.controls.at(0).network, "tiny-circle");
    EXPECT_EQ(toQImage(request(again).controlImages.at(0)), disc());
    QTest::mouseClick(&field<QToolButton>(*cards(again)[0], "Remove this control"), Qt::LeftButton);
    again.remember();
    ASSERT_TRUE(settled());
    EXPECT_FALSE(fs::exists(folder / "control-1.png"));
    EXPECT_TRUE(readControlDraft(folder.path()).empty());
}

TEST_F(ControlPanelTest, WhatIsAddedBeforeTheLastTimeIsReadIsKept) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    panel.recall();
    QTest::mouseClick(button("Control"), Qt::LeftButton);
    card().setPicture(disc());
    EXPECT_TRUE(QTest::qWaitFor([&] { return fs::exists(folder / "control-1.png"); }));
}

TEST_F(ControlPanelTest, ThePreprocessorFollowsTheNameOfTheNetwork) {
    fs::copy_file(kFixtures / "controls/tiny-lines.safetensors", folder / "plain.safetensors");
    fs::copy_file(kFixtures / "controls/tiny-lines.safetensors", folder / "v11_Canny.safetensors");
    const HelperCatalog named([this] { return std::vector<fs::path>{folder.path()}; });
    ControlPanel other(library, named);
    ASSERT_TRUE(chooseModel(other, "sd1"));
    QTest::mouseClick(other.findChild<QPushButton*>(), Qt::LeftButton);
    ControlCard& made = *cards(other).at(0);
    EXPECT_EQ(made.state().control.preprocessor, "none");
    press(field<QComboBox>(made, "ControlNet"), Qt::Key_Down, 1);
    EXPECT_EQ(made.state().control.network, "v11_Canny");
    EXPECT_EQ(made.state().control.preprocessor, "canny");
}

TEST_F(ControlPanelTest, EveryFieldHasANameAndStandsInTheTabOrder) {
    ASSERT_TRUE(chooseModel(panel, "sd1"));
    QTest::mouseClick(button("Control"), Qt::LeftButton);
    QTest::mouseClick(button("Add another control"), Qt::LeftButton);
    std::vector<QWidget*> expected = card(0).fields();
    for (QWidget* each : card(1).fields()) expected.push_back(each);
    expected.push_back(button("Add another control"));
    for (QWidget* each : expected) {
        const auto* named = qobject_cast<QAbstractButton*>(each);
        EXPECT_TRUE(!each->accessibleName().isEmpty() || (named && !named->text().isEmpty()));
        EXPECT_FALSE(each->toolTip().isEmpty()) << each->accessibleName().toStdString();
    }
    std::vector<QWidget*> chain;
    QWidget* at = button("Control");
    do {
        at = at->nextInFocusChain();
        if (std::find(expected.begin(), expected.end(), at) != expected.end()) chain.push_back(at);
    } while (at != button("Control"));
    EXPECT_EQ(chain, expected);
}

}  // namespace
}  // namespace ninefold::ui
