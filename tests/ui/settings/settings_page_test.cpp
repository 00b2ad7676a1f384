// SPDX-License-Identifier: MIT
#include "ui/settings/settings_page.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

namespace ninefold::ui {
namespace {

class SettingsPageTest : public ::testing::Test {
protected:
    QComboBox& box(const QString& name) {
        for (auto* box : page.findChildren<QComboBox*>()) {
            if (box->accessibleName() == name) return *box;
        }
        throw std::runtime_error("no such choice");
    }
    /// As a person picks it.
    void pick(QComboBox& choice, int row) {
        choice.setCurrentIndex(row);
        Q_EMIT choice.activated(row);
    }

    Preferences given{ThemeMode::Dark, MotionMode::Reduced, QString(), 1.5};
    SettingsPage page{given, QStringLiteral("/home/artist/ninefold")};
};

TEST_F(SettingsPageTest, ShowsWhatIsChosen) {
    EXPECT_EQ(box("Theme").currentText(), QStringLiteral("Dark"));
    EXPECT_EQ(box("Motion").currentText(), QStringLiteral("Reduced"));
    EXPECT_EQ(box("Language").currentText(), QStringLiteral("As the system"));
    EXPECT_EQ(box("Size").currentText(), QStringLiteral("150 %"));
    QStringList texts;
    for (const QLabel* label : page.findChildren<QLabel*>()) texts << label->text();
    EXPECT_TRUE(texts.contains(QStringLiteral("/home/artist/ninefold")));
}

TEST_F(SettingsPageTest, TellsEveryChoiceWithTheOthers) {
    Preferences told;
    QObject::connect(&page, &SettingsPage::changed,
                     [&](const Preferences& preferences) { told = preferences; });
    pick(box("Theme"), 1);
    EXPECT_EQ(told.theme, ThemeMode::Light);
    EXPECT_EQ(told.motion, MotionMode::Reduced);
    EXPECT_EQ(told.scale, 1.5);
    pick(box("Language"), 1);
    EXPECT_EQ(told.language, QStringLiteral("en"));
    EXPECT_EQ(told.theme, ThemeMode::Light);
    pick(box("Size"), 4);
    EXPECT_EQ(told.scale, 2.0);
}

TEST_F(SettingsPageTest, SaysThatANewSizeNeedsAStart) {
    page.show();
    QLabel* hint = nullptr;
    for (QLabel* label : page.findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("next start"))) hint = label;
    }
    ASSERT_NE(hint, nullptr);
    EXPECT_FALSE(hint->isVisible());
    pick(box("Size"), 2);
    EXPECT_TRUE(hint->isVisible());
}

TEST_F(SettingsPageTest, TellsTheNameWithoutBlanksAround) {
    QSignalSpy told(&page, &SettingsPage::creditChanged);
    auto* name = page.findChild<QLineEdit*>();
    page.setCredit(QStringLiteral("Ada"));
    EXPECT_EQ(name->text(), QStringLiteral("Ada"));
    EXPECT_EQ(told.count(), 0);
    name->setText(QStringLiteral("  Ada Lovelace "));
    Q_EMIT name->editingFinished();
    EXPECT_EQ(told.takeFirst().at(0).toString(), QStringLiteral("Ada Lovelace"));
}

TEST_F(SettingsPageTest, OffersTheRankersThatAreThere) {
    RankerInfo small{"/models/small", "small", "Small", "CLIP", "pictograms"};
    RankerInfo large{"/models/large", "large", "Large", "SigLIP", ""};
    page.setRankers({large, small}, "/models/small");
    EXPECT_EQ(box("Ranker").currentText(), QStringLiteral("Small (CLIP, knows pictograms only)"));
    QString chosen = QStringLiteral("none");
    QObject::connect(&page, &SettingsPage::rankerChosen,
                     [&](const QString& folder) { chosen = folder; });
    pick(box("Ranker"), 1);
    EXPECT_EQ(chosen, QStringLiteral("/models/large"));
    pick(box("Ranker"), 0);
    EXPECT_EQ(chosen, QString());
    page.setRankers({}, "/models/gone");
    EXPECT_EQ(box("Ranker").currentText(), QStringLiteral("As suits the model"));
}

}  // namespace
}  // namespace ninefold::ui
