// SPDX-License-Identifier: MIT
// Pictures of the Control section in the studio, with the tiny ControlNets of the tests:
//   control_shots FOLDER [rtl]
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QPainter>
#include <QTest>

#include "tests/ui/main/studio_fixture.h"
#include "ui/bridge/convert.h"
#include "ui/source/control_card.h"
#include "ui/source/control_panel.h"
#include "ui/theme/theme.h"

namespace ninefold::ui {
namespace {

QImage house() {
    QImage image(512, 512, QImage::Format_RGB888);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(image.rect(), QColor("#9cc3e6"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor("#f6d365"));
    painter.drawEllipse(QPoint(410, 100), 52, 52);
    painter.setBrush(QColor("#5f8f4e"));
    painter.drawEllipse(QPoint(256, 560), 420, 200);
    painter.setBrush(QColor("#e9dfcf"));
    painter.drawRect(130, 230, 240, 180);
    painter.setBrush(QColor("#a4452c"));
    painter.drawPolygon(QPolygon({{105, 235}, {250, 120}, {395, 235}}));
    painter.setBrush(QColor("#4a3526"));
    painter.drawRect(220, 310, 60, 100);
    painter.setBrush(QColor("#6f8fa6"));
    painter.drawRect(155, 270, 45, 45);
    painter.drawRect(300, 270, 45, 45);
    return image;
}

class Shots {
public:
    explicit Shots(QString folder) : folder_(std::move(folder)) {
        test::writeFakeModel(library_.path());
        HelperCatalog helpers([] {
            return std::vector<std::filesystem::path>{NINEFOLD_SOURCE_DIR
                                                      "/tests/fixtures/controls"};
        });
        parts_.emplace(library_.path(), library_ / "models", generator_, ranker_, helpers);
        window().resize(1440, 1000);
        window().show();
    }

    void take() {
        ControlPanel& panel = window().controlPanel();
        (void)QTest::qWaitFor([&] { return panel.isVisible(); }, 20000);
        save("closed");
        auto* toggle = panel.findChild<QPushButton*>();
        QTest::mouseClick(toggle, Qt::LeftButton);
        save("empty");
        auto* card = panel.findChild<ControlCard*>();
        card->setPicture(house());
        save("as_it_is");
        for (QComboBox* box : card->findChildren<QComboBox*>()) {
            if (box->accessibleName() == "Seen as") box->setCurrentIndex(1);
        }
        save("canny");
        for (QPushButton* button : panel.findChildren<QPushButton*>()) {
            if (button->text() == "Add another control") QTest::mouseClick(button, Qt::LeftButton);
        }
        card->read("/nowhere/edges.png");
        save("two");
        Recipe recipe;
        recipe.controls.resize(1);
        recipe.controls[0].network = "tiny-xl";
        recipe.controls[0].picture = "ab";
        panel.setRecipe(recipe);
        save("left_out");
    }

private:
    MainWindow& window() { return parts_->host.window(); }
    void save(const QString& name) {
        for (const ThemeMode theme : {ThemeMode::Dark, ThemeMode::Light}) {
            applyTheme(*qApp, theme);
            const QString suffix = theme == ThemeMode::Dark ? "dark" : "light";
            QTest::qWait(400);
            window().grab().save(folder_ + "/" + name + "_" + suffix + ".png");
        }
    }

    test::TempFolder library_;
    test::FakeGenerator generator_;
    test::FakeRanker ranker_;
    std::optional<StudioParts> parts_;
    QString folder_;
};

}  // namespace
}  // namespace ninefold::ui

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QString folder = argc > 1 ? argv[1] : "/tmp/control_shots";
    if (argc > 2) QApplication::setLayoutDirection(Qt::RightToLeft);
    QDir().mkpath(folder);
    ninefold::ui::applyTheme(app, ninefold::ui::ThemeMode::Dark);
    ninefold::ui::Shots(folder).take();
}
