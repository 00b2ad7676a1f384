// SPDX-License-Identifier: MIT
// Grabs gallery, inspector, full view and export strip in all their states as PNGs, to be looked
// at:
//   page_shots OUT_FOLDER [FOLDER_OF_PNGS]
// QT_SCALE_FACTOR=2 shows them on a fine display.
#include <QApplication>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QTest>
#include <QToolButton>
#include <iostream>

#include "tests/support/temp_folder.h"
#include "tests/ui/gallery/synthetic_library.h"
#include "ui/bridge/library.h"
#include "ui/gallery/filter_bar.h"
#include "ui/gallery/filter_panel.h"
#include "ui/gallery/gallery_page.h"
#include "ui/gallery/gallery_view.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/theme/theme.h"
#include "ui/viewer/full_view.h"

namespace {

using namespace ninefold;      // NOLINT(google-build-using-namespace): a program of one page
using namespace ninefold::ui;  // NOLINT(google-build-using-namespace)

class Shots {
public:
    Shots(QString folder, QString theme) : folder_(std::move(folder)), theme_(std::move(theme)) {}

    void take(QWidget& widget, const QString& name) const {
        QTest::qWait(300);
        const QString scale = qApp->devicePixelRatio() > 1 ? "@2x" : "";
        widget.grab().save(folder_ + '/' + theme_ + '-' + name + scale + ".png");
    }

    void gallery(HistoryStore& full, HistoryStore& empty) const {
        GalleryPage nothing(empty);
        nothing.resize(1000, 640);
        nothing.show();
        take(nothing, "gallery-empty");

        auto* page = new GalleryPage(full);
        Library library(full.folder());
        QWidget window;
        auto* inspector = new InspectorPanel(library, &window);
        inspector->setFixedWidth(kPanelWidth);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(0);
        row->addWidget(page, 1);
        row->addWidget(inspector);
        QObject::connect(page, &GalleryPage::selectionChanged, inspector,
                         &InspectorPanel::setImages);
        window.resize(1024, 700);
        window.show();
        take(window, "gallery-1024");
        window.resize(1280, 800);
        take(window, "gallery");
        drive(window, *page);

        FullView view(&window);
        view.showImages(full.images({}), 3);
        take(window, "full-view");
        QTest::keyClick(&view, Qt::Key_S);
        for (int i = 0; i < 3; ++i) QTest::keyClick(&view, Qt::Key_Plus);
        take(window, "full-view-zoomed");
    }

private:
    void drive(QWidget& window, GalleryPage& page) const {
        auto* list = page.findChild<GalleryView*>();
        list->setFocus();
        list->setCurrentIndex(list->model()->index(2, 0));
        QTest::keyClick(list, Qt::Key_S);
        QTest::keyClick(list, Qt::Key_4);
        QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(list, Qt::Key_Right, Qt::ShiftModifier);
        take(window, "gallery-selected");
        QTest::keyClick(list, Qt::Key_Delete);
        take(window, "gallery-trashed");
        auto* filter = page.findChild<FilterBar*>();
        ImageQuery query;
        query.starredOnly = true;
        query.minRating = 3;
        query.trashed = true;
        filter->setQuery(query);
        take(window, "gallery-chips");
        filter->clear();
        filter->setGrouping(Grouping::Prompt);
        filter->setPicturePx(224);
        take(window, "gallery-by-prompt");
        filter->setPicturePx(128);
        filter->setGrouping(Grouping::Day);
        Q_EMIT filter->choicesWanted();
        QTest::qWait(100);
        auto* panel = page.findChild<FilterPanel*>();
        panel->adjustSize();
        panel->show();
        take(*panel, "gallery-filters");
        panel->hide();
        query = {};
        query.trashed = true;
        filter->setQuery(query);
        take(window, "gallery-trash");
        filter->clear();
        page.importFiles({"/nowhere"});
        take(window, "gallery-import");
        page.setSearchText("no such word");
        take(window, "gallery-no-results");
        page.setSearchText("");
    }

    QString folder_;
    QString theme_;
};

}  // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    if (argc < 2) {
        std::cerr << "usage: page_shots OUT_FOLDER [FOLDER_OF_PNGS]\n";
        return 2;
    }
    QCoreApplication::setOrganizationName("ninefold-shots");
    const QString out = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(out);

    const test::TempFolder full;
    const test::TempFolder empty;
    test::SyntheticLibrary what;
    what.pictures = 180;
    if (argc > 2) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[2])) {
            what.files.push_back(entry.path());
        }
    }
    test::fillLibrary(full.path(), what);
    HistoryStore fullStore(full.path());
    HistoryStore emptyStore(empty.path());
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        applyTheme(*qApp, mode);
        Shots(out, mode == ThemeMode::Dark ? "dark" : "light").gallery(fullStore, emptyStore);
    }
    return 0;
}
