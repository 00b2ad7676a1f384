// SPDX-License-Identifier: MIT
// Grabs the Compare page in every mode, the inspector and the full view as PNGs, to be looked at:
//   compare_shots OUT_FOLDER [FOLDER_OF_PNGS]
// QT_SCALE_FACTOR=2 shows them on a fine display.
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QTest>
#include <iostream>

#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "ui/bridge/library.h"
#include "ui/compare/compare_canvas.h"
#include "ui/compare/compare_page.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/theme/theme.h"
#include "ui/viewer/full_view.h"

namespace {

using namespace ninefold;      // NOLINT(google-build-using-namespace): a program of one page
using namespace ninefold::ui;  // NOLINT(google-build-using-namespace)

class Shots {
public:
    Shots(QString folder, QString theme, HistoryStore& store, Library& library)
        : folder_(std::move(folder)),
          theme_(std::move(theme)),
          rows_(store.images({})),
          page_(new ComparePage(library)),
          inspector_(new InspectorPanel(library)) {
        inspector_->setFixedWidth(kPanelWidth);
        setRole(inspector_, "panel");
        inspector_->setAttribute(Qt::WA_StyledBackground);
        auto* row = new QHBoxLayout(&window_);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(1);
        row->addWidget(page_, 1);
        row->addWidget(inspector_);
        QObject::connect(page_, &ComparePage::currentChanged, inspector_,
                         &InspectorPanel::setImage);
        window_.resize(1280, 840);
        window_.show();
    }

    void all() {
        take("compare-empty");
        page_->compare({rows_[0]});
        take("compare-one");
        page_->compare({rows_[0], rows_[3], rows_[12]});
        take("compare-side-by-side");
        const std::pair<Qt::Key, const char*> modes[] = {{Qt::Key_W, "compare-wipe"},
                                                         {Qt::Key_O, "compare-onion"},
                                                         {Qt::Key_B, "compare-blink"},
                                                         {Qt::Key_D, "compare-difference"}};
        for (const auto& [key, name] : modes) {
            press(key);
            take(name);
        }
        press(Qt::Key_W);
        for (int i = 0; i < 3; ++i) press(Qt::Key_Plus);
        take("compare-wipe-zoomed");
        page_->compare({rows_.begin(), rows_.begin() + 9});
        press(Qt::Key_G);
        press(Qt::Key_0);
        take("compare-nine");
        inspector_->setImages({rows_.begin(), rows_.begin() + 3});
        take("inspector-several");
        FullView view(&window_);
        view.showImages(rows_, 3);
        QTest::keyClick(&view, Qt::Key_4);
        QTest::keyClick(&view, Qt::Key_I);
        view.say("3 pictures on the Compare page");
        take("full-view-info");
    }

private:
    void press(Qt::Key key) { QTest::keyClick(page_->findChild<CompareCanvas*>(), key); }

    void take(const QString& name) {
        QTest::qWait(400);
        const QString scale = qApp->devicePixelRatio() > 1 ? "@2x" : "";
        window_.grab().save(folder_ + '/' + theme_ + '-' + name + scale + ".png");
    }

    QString folder_;
    QString theme_;
    std::vector<ImageRow> rows_;
    QWidget window_;
    ComparePage* page_;
    InspectorPanel* inspector_;
};

}  // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    if (argc < 2) {
        std::cerr << "usage: compare_shots OUT_FOLDER [FOLDER_OF_PNGS]\n";
        return 2;
    }
    QCoreApplication::setOrganizationName("ninefold-shots");
    const QString out = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(out);
    const test::TempFolder folder;
    test::SyntheticLibrary what;
    what.pictures = 27;
    if (argc > 2) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[2])) {
            what.files.push_back(entry.path());
        }
    }
    test::fillLibrary(folder.path(), what);
    HistoryStore store(folder.path());
    const std::int64_t first = store.images({}).front().id;
    store.addTag({first}, "still life");
    store.addTag({first}, "fruit");
    store.setNote(first, "For the cover of the spring book.");
    store.setRating({first}, 4);
    Library library(folder.path());
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        applyTheme(*qApp, mode);
        Shots(out, mode == ThemeMode::Dark ? "dark" : "light", store, library).all();
    }
    return 0;
}
