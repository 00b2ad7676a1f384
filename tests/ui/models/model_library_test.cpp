// SPDX-License-Identifier: MIT
#include "ui/models/model_library.h"

#include <QTest>

#include "core/pipeline/model_settings.h"
#include "tests/ui/models/models_fixture.h"

namespace ninefold::ui {
namespace {

class ModelLibraryTest : public ModelsTest {
protected:
    void listen(ModelLibrary& library) {
        QObject::connect(&library, &ModelLibrary::started, [this] { found_.clear(); });
        QObject::connect(&library, &ModelLibrary::found,
                         [this](const std::vector<ModelFile>& models) {
                             for (const ModelFile& model : models) found_ << toQString(model.title);
                         });
        QObject::connect(&library, &ModelLibrary::failed,
                         [this](const Error& error) { errors_ << toQString(error.line()); });
    }

    QStringList found_;
    QStringList errors_;
};

TEST_F(ModelLibraryTest, FindsModelsAndFillsTheCatalogue) {
    ModelLibrary library(catalog_, {own()}, settings());
    listen(library);
    QSignalSpy finished(&library, &ModelLibrary::finished);
    library.refresh();
    EXPECT_TRUE(library.isLooking());
    ASSERT_TRUE(finished.wait(20000));
    EXPECT_FALSE(library.isLooking());
    EXPECT_EQ(found_, QStringList({"tiny"}));
    EXPECT_EQ(catalog_.models().size(), 1U);
}

TEST_F(ModelLibraryTest, AddsFoldersAndTakesThemOffWithoutTouchingThem) {
    ModelLibrary library(catalog_, {own()}, settings());
    listen(library);
    QSignalSpy finished(&library, &ModelLibrary::finished);
    library.addFolder(shared());
    ASSERT_TRUE(finished.wait(20000));
    found_.sort();
    EXPECT_EQ(found_, QStringList({"old", "soft", "tiny"}));
    EXPECT_EQ(library.folders().size(), 1U);
    EXPECT_EQ(ModelSettings(settings()).folders().size(), 1U);
    library.removeFolder(shared());
    ASSERT_TRUE(finished.wait(20000));
    EXPECT_EQ(found_, QStringList({"tiny"}));
    EXPECT_TRUE(std::filesystem::exists(shared() / "models/Lora/soft.safetensors"));
    EXPECT_TRUE(errors_.isEmpty());
}

TEST_F(ModelLibraryTest, ADrawableModelOfASharedFolderJoinsTheCatalogue) {
    const auto diffusers = shared() / "models/diffusers";
    std::filesystem::create_directories(diffusers);
    std::filesystem::create_directory_symlink(
        std::filesystem::path(NINEFOLD_FIXTURES) / "pipeline/tiny-sd", diffusers / "other");
    ModelLibrary library(catalog_, {}, settings());
    QSignalSpy changed(&library, &ModelLibrary::catalogChanged);
    library.addFolder(shared());
    ASSERT_TRUE(changed.wait(20000));
    EXPECT_EQ(catalog_.find("other").folder, diffusers / "other");
}

TEST_F(ModelLibraryTest, KeepsNotes) {
    {
        ModelLibrary library(catalog_, {own()}, settings());
        library.setNote(own() / "tiny", "a");
        library.setNote(own() / "tiny", "ab");
        EXPECT_EQ(library.note(own() / "tiny"), "ab");
    }
    ModelLibrary again(catalog_, {own()}, settings());
    QSignalSpy folders(&again, &ModelLibrary::foldersChanged);
    again.refresh();
    ASSERT_TRUE(folders.wait(20000));
    EXPECT_EQ(again.note(own() / "tiny"), "ab");
}

TEST_F(ModelLibraryTest, SaysWhatIsWrongAndGoesOn) {
    writeFileAtomically(shared() / "extra_model_paths.yaml", "a: [");
    ModelLibrary library(catalog_, {own()}, settings());
    listen(library);
    QSignalSpy finished(&library, &ModelLibrary::finished);
    library.addFolder(folder_ / "none");
    QTRY_COMPARE(errors_.size(), 1);
    EXPECT_TRUE(errors_[0].contains("no folder"));
    library.addFolder(shared());
    ASSERT_TRUE(finished.wait(20000));
    ASSERT_EQ(errors_.size(), 2);
    EXPECT_TRUE(errors_[1].contains("extra_model_paths.yaml, line"));
    EXPECT_EQ(found_, QStringList({"tiny"}));
}

TEST_F(ModelLibraryTest, ADamagedListStillShowsTheStudiosOwn) {
    writeFileAtomically(settings(), "{");
    ModelLibrary library(catalog_, {own()}, settings());
    listen(library);
    QSignalSpy finished(&library, &ModelLibrary::finished);
    library.refresh();
    ASSERT_TRUE(finished.wait(20000));
    EXPECT_EQ(found_, QStringList({"tiny"}));
    ASSERT_EQ(errors_.size(), 1);
    EXPECT_TRUE(errors_[0].contains("models.json"));
}

TEST_F(ModelLibraryTest, ThousandsOfFilesComeInFewReportsAndMayBeLeftHalfway) {
    for (int i = 0; i < 3000; ++i) {
        const auto path = shared() / "models" / ("m" + std::to_string(i) + ".ckpt");
        std::filesystem::create_directories(path.parent_path());
        QFile file(toQString(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    ModelLibrary library(catalog_, {shared()}, settings());
    listen(library);
    QSignalSpy found(&library, &ModelLibrary::found);
    QSignalSpy finished(&library, &ModelLibrary::finished);
    library.refresh();
    library.refresh();  // the first is given up
    ASSERT_TRUE(finished.wait(60000));
    EXPECT_EQ(found_.size(), 3002);
    EXPECT_LT(found.count(), 300);
    library.refresh();  // and gone while it looks
}

}  // namespace
}  // namespace ninefold::ui
