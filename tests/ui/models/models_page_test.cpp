// SPDX-License-Identifier: MIT
#include "ui/models/models_page.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <algorithm>

#include "core/pipeline/model_hash.h"
#include "core/pipeline/model_settings.h"
#include "tests/ui/models/models_fixture.h"
#include "ui/models/folder_list.h"
#include "ui/models/hash_row.h"
#include "ui/models/model_choices.h"
#include "ui/models/model_details.h"

namespace ninefold::ui {
namespace {

class ModelsPageTest : public ModelsTest {
protected:
    ModelsPageTest() : library_(catalog_, {own()}, settings()), page_(library_) {
        page_.resize(1200, 800);
    }

    void showAndWait() {
        QSignalSpy finished(&library_, &ModelLibrary::finished);
        page_.show();
        ASSERT_TRUE(finished.wait(20000));
    }

    bool shows(const QString& text) const {
        for (const QLabel* label : page_.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&page_) && label->text().contains(text)) return true;
        }
        return false;
    }

    template <typename Widget>
    Widget* named(const QString& name) const {
        for (Widget* widget : page_.findChildren<Widget*>()) {
            if (widget->accessibleName() == name) return widget;
        }
        return nullptr;
    }

    QPushButton* button(const QString& text) const {
        for (QPushButton* button : page_.findChildren<QPushButton*>()) {
            if (button->text() == text) return button;
        }
        return nullptr;
    }

    /// By its name: choices have lists, too.
    QListView& view() const { return *named<QListView>("Models"); }
    QString currentTitle() const { return view().currentIndex().data().toString(); }

    ModelLibrary library_;
    ModelsPage page_;
};

TEST_F(ModelsPageTest, LooksWhenFirstShownAndDrawsWithAModel) {
    EXPECT_TRUE(shows("There are no models yet"));
    showAndWait();
    EXPECT_EQ(currentTitle(), "tiny");
    EXPECT_TRUE(shows("Stable Diffusion 1 and 2"));
    QSignalSpy chosen(&page_, &ModelsPage::modelChosen);
    QTest::mouseClick(button("Draw with this model"), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "tiny");
}

TEST_F(ModelsPageTest, SaysWhatAFileIsAndWhyItCantBeUsed) {
    showAndWait();
    QSignalSpy finished(&library_, &ModelLibrary::finished);
    Q_EMIT page_.findChild<FolderList*>()->addRequested(shared());
    ASSERT_TRUE(finished.wait(20000));
    EXPECT_EQ(currentTitle(), "tiny");  // what was looked at stays
    EXPECT_EQ(view().model()->rowCount(), 3);
    named<QLineEdit>("Find a model")->setText("old");
    EXPECT_EQ(currentTitle(), "old");
    EXPECT_TRUE(shows("damaged or incomplete"));
    EXPECT_TRUE(shows("old.ckpt"));
    EXPECT_FALSE(button("Draw with this model")->isVisible());
    named<QLineEdit>("Find a model")->setText("nothing is called that");
    EXPECT_TRUE(shows("No model is called that"));
    named<QLineEdit>("Find a model")->clear();
    page_.findChild<QCheckBox*>()->setChecked(true);
    EXPECT_EQ(view().model()->rowCount(), 1);
    const QString path = toQString(shared());
    QTest::mouseClick(named<QToolButton>("Take " + path + " off the list"), Qt::LeftButton);
    ASSERT_TRUE(finished.wait(20000));
    EXPECT_TRUE(library_.folders().empty());
}

TEST_F(ModelsPageTest, OffersToUseWhatModelsDrawWith) {
    const auto addOns = std::filesystem::path(NINEFOLD_FIXTURES) / "add_ons";
    std::filesystem::copy(addOns / "sd1-peft.safetensors", own() / "ink.safetensors");
    std::filesystem::copy(addOns / "vae/other.safetensors", own() / "other.safetensors");
    showAndWait();
    QSignalSpy chosen(&page_, &ModelsPage::addOnChosen);
    named<QLineEdit>("Find a model")->setText("ink");
    EXPECT_TRUE(shows("A LoRA"));
    QTest::mouseClick(button("Add to the prompt"), Qt::LeftButton);
    named<QLineEdit>("Find a model")->setText("other");
    QTest::mouseClick(button("Draw with this VAE"), Qt::LeftButton);
    ASSERT_EQ(chosen.count(), 2);
    EXPECT_EQ(chosen[0][0].value<ModelFile>().path, own() / "ink.safetensors");
    EXPECT_EQ(chosen[1][0].value<ModelFile>().addOn, AddOnKind::Vae);
}

TEST_F(ModelsPageTest, KeepsNotesWithTheirModel) {
    showAndWait();
    auto* notes = named<QPlainTextEdit>("Your notes on this model");
    notes->setPlainText("good for apples");
    EXPECT_EQ(library_.note(own() / "tiny"), "good for apples");
    QSignalSpy finished(&library_, &ModelLibrary::finished);
    library_.addFolder(shared());
    ASSERT_TRUE(finished.wait(20000));
    EXPECT_EQ(notes->toPlainText(), "good for apples");
    view().setCurrentIndex(view().model()->index(1, 0));
    EXPECT_TRUE(notes->toPlainText().isEmpty());
    view().setCurrentIndex(view().model()->index(0, 0));
    EXPECT_EQ(notes->toPlainText(), "good for apples");
}

TEST_F(ModelsPageTest, ShowsTheCardWithoutItsHtml) {
    const auto card = own() / "lora.md";
    writeFileAtomically(own() / "lora.safetensors", "x");
    writeFileAtomically(card, "# Soft light\n\n<b onclick='x'>bold</b> **strong**");
    showAndWait();
    view().setCurrentIndex(view().model()->index(1, 0));
    auto* browser = page_.findChild<QTextBrowser*>();
    QTRY_VERIFY(browser->isVisible());
    EXPECT_TRUE(browser->toPlainText().contains("Soft light"));
    EXPECT_TRUE(browser->toPlainText().contains("<b onclick"));
}

TEST_F(ModelsPageTest, SelectsAModelThatIsFoundLater) {
    writeFileAtomically(own() / "a.ckpt", "x");
    catalog_.reload({own()});
    page_.selectModel("tiny");
    page_.selectModel("never heard of");
    showAndWait();
    EXPECT_EQ(currentTitle(), "tiny");
    view().setCurrentIndex(view().model()->index(1, 0));
    page_.selectModel("tiny");
    EXPECT_EQ(currentTitle(), "tiny");
}

TEST_F(ModelsPageTest, EverythingHasANameForScreenReaders) {
    showAndWait();
    for (const QAbstractButton* button : page_.findChildren<QAbstractButton*>()) {
        EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
            << button->metaObject()->className() << button->parent()->metaObject()->className();
    }
}

TEST_F(ModelsPageTest, ShowsTheHashAndLetsItBeCopied) {
    qputenv("NINEFOLD_HOME", folder_.path().c_str());
    ModelsPage page(library_);
    page.resize(1200, 800);
    QSignalSpy finished(&library_, &ModelLibrary::finished);
    page.show();
    ASSERT_TRUE(finished.wait(20000));
    page.selectModel(QStringLiteral("tiny"));
    auto* row = page.findChild<HashRow*>();
    ASSERT_NE(row, nullptr);
    QSignalSpy shown(row, &HashRow::hashShown);
    ASSERT_TRUE(!row->hash().isEmpty() || shown.wait(20000));
    const std::string expected =
        sha256OfFile(own() / "tiny/unet/diffusion_pytorch_model.safetensors");
    EXPECT_EQ(row->hash(), toQString(expected));
    auto* details = page.findChild<ModelDetails*>();
    details->showModel(*details->model(), {});
    const auto labels = details->findChildren<QLabel*>();
    EXPECT_EQ(std::count_if(labels.begin(), labels.end(),
                            [](const QLabel* label) { return label->text() == "SHA-256"; }),
              1)
        << "the label of the time before stayed";
    row->findChild<QToolButton*>()->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), toQString(expected));
    EXPECT_FALSE(ModelHashes(modelHashFolder()).knownHashOf(own() / "tiny").empty());
}

TEST_F(ModelsPageTest, WhatTheFileLeavesOpenIsRememberedAndDrawnWith) {
    showAndWait();
    page_.selectModel(QStringLiteral("tiny"));
    auto& choices = page_.findChild<ModelDetails*>()->choices();
    QSignalSpy changed(&library_, &ModelLibrary::choicesChanged);
    choices.set(QStringLiteral("v_prediction"), 1);
    Q_EMIT choices.predictionChosen(choices.prediction());
    Q_EMIT choices.clipSkipChosen(choices.clipSkip());
    while (changed.size() < 2) ASSERT_TRUE(changed.wait(20000));
    EXPECT_EQ(catalog_.find("tiny").prediction, "v_prediction");
    EXPECT_EQ(catalog_.find("tiny").clipSkip, 1);
    const ModelSettings written(settings());
    EXPECT_EQ(written.predictions().at((own() / "tiny").string()), "v_prediction");
    EXPECT_EQ(written.clipSkips().at((own() / "tiny").string()), 1);
}

}  // namespace
}  // namespace ninefold::ui
