// SPDX-License-Identifier: MIT
#include "ui/main/main_window.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>
#include <utility>

#include "ui/bridge/convert.h"
#include "ui/bridge/message_text.h"
#include "ui/compare/compare_page.h"
#include "ui/export/export_panel.h"
#include "ui/gallery/gallery_page.h"
#include "ui/help/help_page.h"
#include "ui/inspector/inspector_panel.h"
#include "ui/inspector/wording.h"
#include "ui/main/key_sheet.h"
#include "ui/main/library_guard.h"
#include "ui/main/nine_controller.h"
#include "ui/main/prompt_keeper.h"
#include "ui/main/session.h"
#include "ui/main/side_panels.h"
#include "ui/main/status_bar.h"
#include "ui/main/timekeeper.h"
#include "ui/main/top_bar.h"
#include "ui/nine/nine_page.h"
#include "ui/nine/picture_grid.h"
#include "ui/prompt/prompt_panel.h"
#include "ui/queue/job_notifier.h"
#include "ui/queue/queue_panel.h"
#include "ui/queue/sleep_inhibitor.h"
#include "ui/settings/settings_page.h"
#include "ui/source/control_panel.h"
#include "ui/source/source_panel.h"
#include "ui/theme/motion.h"
#include "ui/theme/system_theme.h"
#include "ui/theme/theme.h"
#include "ui/theme/wheel_guard.h"
#include "ui/viewer/full_view.h"

namespace ninefold::ui {

MainWindow::MainWindow(const Services& services, Session& session, QWidget* parent)
    : QWidget(parent),
      catalog_(services.catalog),
      helpers_(services.helpers),
      memory_(services.store.folder()),
      device_(services.device),
      systemTheme_(new SystemTheme(this)),
      session_(&session),
      bar_(new TopBar(this)),
      prompt_(new PromptPanel(services.choices, this)),
      source_(new SourcePanel(services.library, prompt_)),
      control_(new ControlPanel(services.library, services.helpers, prompt_)),
      keeper_(new PromptKeeper(*prompt_, services.library, services.store.folder(), this)),
      timekeeper_(new Timekeeper(services.library, services.catalog, services.device, this)),
      queue_(new QueuePanel(prompt_)),
      pages_(new QStackedWidget(this)),
      status_(new StatusBar(this)),
      nine_(new NinePage(pages_)),
      gallery_(new GalleryPage(services.store, pages_)),
      compare_(new ComparePage(services.library, pages_)),
      settings_(
          new SettingsPage(memory_.preferences(), toQString(services.store.folder()), pages_)),
      help_(new HelpPage(QLocale().name(), pages_)),
      inspector_(new InspectorPanel(services.library, this)),
      viewEdits_(new LabelEdits(services.library, this)),
      export_(new ExportPanel(this)),
      fullView_(new FullView(this)),
      keys_(new KeySheet(this)) {
    setWindowTitle(tr("Ninefold"));
    new WheelGuard(this);
    buildLayout();
    makeMenu();
    addShortcuts();
    connectPrompt();
    connectSources();
    connectNine();
    connectGallery();
    connectCompare();
    connectInspector();
    connectSession();
    connectExchange(services);
    connectSettings();
    connectRanking(services);
    connect(systemTheme_, &SystemTheme::changed, this, &MainWindow::applyChosenTheme);
    connect(&services.library, &Library::failed, this,
            [this](const Error& error) { showFailure(error); });
    new NineController(*session_, services.library, *nine_, *queue_, services.helpers, this);
    new LibraryGuard(LibraryCheck(services.store.folder()), *session_, *this,
                     *static_cast<QVBoxLayout*>(layout()), 1);
    recall();
}

MainWindow::~MainWindow() {
    rankerSearch_.waitForFinished();
}

void MainWindow::buildLayout() {
    bar_->addPage(tr("Nine"), QStringLiteral("nine"), tr("Ctrl+1"));
    bar_->addPage(tr("Gallery"), QStringLiteral("gallery"), tr("Ctrl+2"));
    bar_->addPage(tr("Compare"), QStringLiteral("compare"), tr("Ctrl+3"));
    bar_->setModels(catalog_.models());
    status_->setDevice(device_);
    pages_->addWidget(nine_);
    pages_->addWidget(gallery_);
    pages_->addWidget(compare_);
    prompt_->addSection(source_);
    prompt_->addSection(control_);
    prompt_->addBelow(queue_);
    export_->hide();
    inspector_->setAttribute(Qt::WA_StyledBackground);
    setRole(inspector_, "panel");

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar_);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(status_);
    fullView_->raise();
    keys_->raise();
}

QWidget* MainWindow::makeBody() {
    auto* middle = new QWidget(this);
    auto* centre = new QVBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->setSpacing(0);
    centre->addWidget(pages_, 1);
    centre->addWidget(export_);
    panels_ = new SidePanels(prompt_, middle, inspector_, this);
    return panels_;
}

void MainWindow::connectPrompt() {
    connect(prompt_, &PromptPanel::cancelRequested, session_, &Session::cancelRunning);
    connect(bar_, &TopBar::pageChosen, this, [this](int page) {
        showPage(page);
        enterPage();  // of the page at hand too: the keyboard shouldn't stay in the bar
    });
    connect(bar_, &TopBar::modelChosen, this, &MainWindow::chooseModel);
    connect(bar_, &TopBar::searchRequested, this, [this](const QString& text) {
        showPage(kGallery);
        gallery_->setSearchText(text);
        gallery_->focusPictures();
    });
}

void MainWindow::connectNine() {
    PictureGrid& grid = nine_->grid();
    connect(&grid, &PictureGrid::currentChanged, this,
            [this](const std::optional<ImageRow>& image) { inspectFrom(kNine, image); });
    connect(&grid, &PictureGrid::activated, fullView_, &FullView::showImages);
    connect(&grid, &PictureGrid::exportRequested, this, &MainWindow::exportInspected);
    connect(&grid, &PictureGrid::compareRequested, this, &MainWindow::compare);
    connect(nine_, &NinePage::promptChosen, this, [this](const QString& prompt) {
        prompt_->setPrompt(prompt);
        prompt_->generate();
    });
}

void MainWindow::connectGallery() {
    connect(gallery_, &GalleryPage::imageActivated, fullView_, &FullView::showImages);
    connect(gallery_, &GalleryPage::imageSelected, this,
            [this](const std::optional<ImageRow>& image) {
                if (pages_->currentIndex() == kGallery) inspected_ = image;
            });
    connect(gallery_, &GalleryPage::selectionChanged, this,
            [this](const std::vector<ImageRow>& images, int picked) {
                if (pages_->currentIndex() == kGallery) inspector_->setImages(images, picked);
            });
    connect(gallery_, &GalleryPage::recipeRestoreRequested, this, &MainWindow::restoreRecipe);
    connect(gallery_, &GalleryPage::exportRequested, this,
            [this](const std::vector<ImageRow>& images) { exportImages(images, {}); });
    connect(gallery_, &GalleryPage::useAsSourceRequested, this, [this](const ImageRow& image) {
        inspect(image);
        useInspectedAsSource();
    });
}

void MainWindow::connectSession() {
    connect(session_, &Session::batchChanged, this, &MainWindow::showBatch);
    connect(session_, &Session::queueChanged, this, &MainWindow::showQueue);
    connect(session_, &Session::libraryChanged, gallery_, &GalleryPage::refresh);
    connect(session_, &Session::jobEnded, timekeeper_, &Timekeeper::read);
    connect(timekeeper_, &Timekeeper::changed, this, [this] {
        prompt_->setTimings(timekeeper_->runsOf(prompt_->model().id));
        showQueue();
    });
    auto* notifier = new JobNotifier(*this, showOnDesktop, this);
    connect(session_, &Session::jobEnded, notifier, &JobNotifier::jobEnded);
    auto* inhibitor = new SleepInhibitor(QDBusConnection::systemBus(), this);
    connect(session_, &Session::queueChanged, inhibitor, [this, inhibitor] {
        inhibitor->setDrawing(session_->isDrawing() && !session_->isPaused());
    });
    connect(session_, &Session::promptsFound, prompt_, &PromptPanel::setPromptHistory);
}

void MainWindow::showQueue() {
    const std::vector<Batch> queue = session_->queue();
    queue_->setJobs(queue, session_->isPaused(),
                    forecast(queue, [this](const Recipe& recipe, int count) {
                        return timekeeper_->secondsFor(recipe, count);
                    }));
    status_->setQueue(queue);
    prompt_->setDrawing(session_->isDrawing());
}

void MainWindow::showPage(int page) {
    bar_->setPage(page);
    if (pages_->currentIndex() == page) return;
    if (pages_->currentIndex() < kSettings) pageBefore_ = pages_->currentIndex();
    if (page >= kModels) export_->hide();  // there is nothing to export
    pages_->setCurrentIndex(page);
    panels_->setWanted(SidePanels::Left, page == kNine);
    panels_->setWanted(SidePanels::Right, page < kModels);  // no picture is looked at there
    bar_->setSearchVisible(page != kGallery);
    find_->setEnabled(page != kGallery);
    if (page == kNine) {
        session_->reload();
        inspect(nine_->grid().current());
    } else if (page == kCompare) {
        compare_->refresh();
        inspect(compare_->current());
    } else {
        inspect(std::nullopt);
    }
    enterPage();
}

void MainWindow::enterPage() {
    const bool empty = nine_->grid().batch().cells.empty();
    if (pages_->currentIndex() == kGallery) {
        gallery_->arrive();
    } else if (pages_->currentIndex() != kNine) {
        pages_->currentWidget()->setFocus();
    } else if (empty && !panels_->isFolded(SidePanels::Left)) {
        prompt_->focusPrompt();
    } else {
        nine_->grid().focusCurrent();
    }
}

void MainWindow::chooseModel(const QString& id) {
    if (catalog_.models().empty()) {
        nine_->setNoModel();
        return;
    }
    const ModelInfo model = catalog_.find(toStdString(id));
    bar_->chooseModel(toQString(model.id));
    prompt_->setModel(model);
    source_->setModel(model);
    control_->setModel(model);
    prompt_->setTimings(timekeeper_->runsOf(model.id));
    memory_.setModelId(toQString(model.id));
    nine_->setModel(model);
    showRankingHint(model);
}

void MainWindow::generate(const GenerationRequest& request, bool toFront, int shown) {
    showPage(kNine);
    nine_->clearErrors();
    if (catalog_.models().empty()) {
        showFailure(Error(ErrorKind::BadModel, "There is no model to draw with.",
                          "Put one into the models folder of your library and restart."));
        return;
    }
    session_->generate(request, toFront, shown);
}

void MainWindow::showBatch(const Batch& batch) {
    nine_->showBatch(batch);
    const std::vector<ImageRow> rows = batch.rows();
    if (rows.empty() || batch.fromHistory) return;
    status_->setDevice(device_ + QStringLiteral(" · ") + toQString(rows.front().recipe.precision));
}

void MainWindow::showFailure(const Error& error) {
    nine_->addNotice(Notice::Kind::Error, messageText(error.whatMessage()),
                     messageText(error.adviceMessage()));
}

void MainWindow::restoreRecipe(const Recipe& recipe) {
    const bool known = bar_->chooseModel(toQString(recipe.modelId));
    if (known) {
        chooseModel(toQString(recipe.modelId));
    } else {
        nine_->addNotice(Notice::Kind::Info,
                         tr("The picture was drawn with “%1”, which isn't installed.")
                             .arg(toQString(recipe.modelId)),
                         tr("Everything else is restored; another model draws another picture."));
    }
    prompt_->setRecipe(recipe);
    source_->setRecipe(recipe);
    control_->setRecipe(recipe);
    writePrompt();
}

void MainWindow::writePrompt() {
    showPage(kNine);
    panels_->setFolded(SidePanels::Left, false);
    prompt_->focusPrompt();
}

void MainWindow::inspect(const std::optional<ImageRow>& image) {
    inspected_ = image;
    inspector_->setImage(image);
    control_->setSelected(image ? toQString(image->file) : QString());
}

void MainWindow::inspectFrom(Page page, const std::optional<ImageRow>& image) {
    if (pages_->currentIndex() == page) inspect(image);
}

void MainWindow::exportImages(const std::vector<ImageRow>& images,
                              const std::vector<ImageRow>& batch) {
    export_->setImages(images, batch);
    export_->show();
    export_->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::exportInspected() {
    if (!inspected_) return;
    const bool nine = pages_->currentIndex() == kNine;
    std::vector<ImageRow> images = nine ? nine_->grid().selected() : inspector_->images();
    // One picture is the one that is looked at, be it in the full view.
    if (images.size() < 2) images = {*inspected_};
    exportImages(images, nine ? nine_->grid().batch().rows() : std::vector<ImageRow>());
}

void MainWindow::toggleFullScreen() {
    if (isFullScreen()) {
        showNormal();
    } else {
        showFullScreen();
    }
}

bool MainWindow::workByKey(const QKeyEvent& event) {
    constexpr std::array kKeys = {Qt::Key_V, Qt::Key_M, Qt::Key_U, Qt::Key_T, Qt::Key_Delete};
    const bool isWork = std::find(kKeys.begin(), kKeys.end(), event.key()) != kKeys.end();
    const bool inFull = fullView_->isVisible() && pages_->currentIndex() == kNine;
    if (!isWork || !inFull || event.modifiers() != Qt::NoModifier) return false;
    // The grid has gone along with the view; what it asks for is seen below it.
    fullView_->leave();
    QKeyEvent again(event.type(), event.key(), event.modifiers());
    QCoreApplication::sendEvent(&nine_->grid(), &again);
    return true;
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        if (pages_->currentIndex() >= kSettings) {
            showPage(pageBefore_);
        } else if (session_->isDrawing()) {
            session_->cancelRunning();
        } else {
            nine_->grid().focusCurrent();
        }
    } else if (event->key() == Qt::Key_Question) {
        keys_->open();
    } else if (!workByKey(*event)) {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace ninefold::ui
