// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QWidget>
#include <optional>

#include "core/history/history_store.h"
#include "core/jobs/job_queue.h"
#include "core/pipeline/helper_catalog.h"
#include "core/pipeline/model_catalog.h"
#include "core/pipeline/model_file.h"
#include "ui/bridge/job_bridge.h"
#include "ui/bridge/library.h"
#include "ui/inspector/restore_part.h"
#include "ui/main/window_memory.h"
#include "ui/prompt/settings_form.h"

class QMenu;
class QShortcut;
class QStackedWidget;
class QVBoxLayout;

namespace ninefold {
class RankerShelf;
}

namespace ninefold::ui {

class AddOnShelf;
class ComparePage;
class ControlPanel;
class Exchange;
class ExportPanel;
class FullView;
class GalleryPage;
class HelpPage;
class InspectorPanel;
class KeySheet;
class LabelEdits;
class ModelLibrary;
class ModelsPage;
class NinePage;
class Timekeeper;
class PromptKeeper;
class PromptPanel;
class QueuePanel;
class Session;
class SettingsPage;
class SidePanels;
class SourcePanel;
class StatusBar;
class SystemTheme;
class TopBar;
struct Batch;

/// What the window works with; all of it must outlive the window.
struct Services {
    const ModelCatalog& catalog;
    HistoryStore& store;  ///< names the library; the window doesn't touch it itself
    Library& library;
    JobBridge& bridge;
    JobQueue& queue;
    FormChoices choices;
    QString device;  ///< what draws; see Generator::device()
    /// Where the studio keeps models itself; models/ in the library when empty.
    std::vector<std::filesystem::path> modelFolders = {};
    HelperCatalog helpers = {};      ///< upscalers and ControlNets
    RankerShelf* rankers = nullptr;  ///< none: nothing is said about rankers
};

/// The studio. Puts the parts together and passes between them; each part knows nothing of the
/// others.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// The session must outlive it; restoring it is the caller's.
    MainWindow(const Services& services, Session& session, QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return *session_; }
    PromptPanel& promptPanel() { return *prompt_; }
    NinePage& ninePage() { return *nine_; }
    ComparePage& comparePage() { return *compare_; }
    SourcePanel& sourcePanel() { return *source_; }
    ControlPanel& controlPanel() { return *control_; }

    int page() const;
    int pageCount() const;
    /// Goes on where a window in another language was: on that page, with what is drawn and waits.
    void takeOver(int page);
    /// Writes down what the next start recalls.
    void remember();

public Q_SLOTS:
    /// Takes pictures to the Compare page. Two and more begin a new comparison, a single one joins
    /// it; none does nothing.
    void compare(const std::vector<ninefold::ImageRow>& rows);

Q_SIGNALS:
    /// Its texts are of the language before: it should be made anew.
    void languageChanged();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    /// As they stand in the bar; settings and guide have no button there.
    enum Page { kNine, kGallery, kCompare, kModels, kSettings, kHelp };

    void buildLayout();
    QWidget* makeBody();
    void makeMenu();
    void addShortcuts();
    void connectPrompt();
    void connectSources();
    /// Adds the pictures to draw from, once they are read.
    void generateFromSources(const GenerationRequest& request, bool toFront, int shown);
    void connectNine();
    void connectGallery();
    void connectCompare();
    void connectInspector();
    void connectSession();
    void connectExchange(const Services& services);
    void addModelsPage(const Services& services);
    void reloadModels();
    void readHelpers();
    void connectAddOns();
    void useAddOn(const ModelFile& file);
    void connectSettings();
    void connectRanking(const Services& services);
    /// In the background, then shows them.
    void findRankersAgain();
    void showRankers();
    /// Says on the Nine page when the ranker doesn't know such pictures.
    void showRankingHint(const ModelInfo& model);
    void applyChosenTheme();
    void applyPreferences(const Preferences& preferences);
    void openGuide();
    void addPanelActions(QMenu& menu);
    void showQueue();

    void showPage(int page);
    /// The page at hand takes the keyboard, so that its keys work at once.
    void enterPage();
    void chooseModel(const QString& id);
    void generate(const GenerationRequest& request, bool toFront, int shown);
    void showBatch(const Batch& batch);
    void showFailure(const Error& error);
    void restoreRecipe(const Recipe& recipe);
    void restorePart(const Recipe& recipe, RestorePart part);
    void writePrompt();
    void useInspectedAsSource();
    /// A page that isn't seen has no say.
    void inspectFrom(Page page, const std::optional<ImageRow>& image);
    void inspect(const std::optional<ImageRow>& image);
    /// Labels were written elsewhere than where they are shown.
    void showLabels();
    void goToPicture(const ImageRow& image);
    /// What is selected on the page at hand goes to the Compare page; there, back to where it was.
    void compareSelection();
    void exportInspected();
    void exportImages(const std::vector<ImageRow>& images, const std::vector<ImageRow>& batch);
    /// What the grid does with a picture works in the full view too.
    bool workByKey(const QKeyEvent& event);
    void copyInspected();
    void drawFrom(const Image& source);
    void toggleFullScreen();
    void recall();

    const ModelCatalog& catalog_;
    HelperCatalog helpers_;
    WindowMemory memory_;
    QString device_;
    std::optional<ImageRow> inspected_;
    int pageBeforeCompare_ = kNine;

    SystemTheme* systemTheme_;
    Session* session_;
    TopBar* bar_;
    PromptPanel* prompt_;
    SourcePanel* source_;
    ControlPanel* control_;
    PromptKeeper* keeper_;
    Timekeeper* timekeeper_;
    QueuePanel* queue_;
    QStackedWidget* pages_;
    SidePanels* panels_ = nullptr;
    StatusBar* status_;
    NinePage* nine_;
    GalleryPage* gallery_;
    ComparePage* compare_;
    SettingsPage* settings_;
    HelpPage* help_;
    InspectorPanel* inspector_;
    LabelEdits* viewEdits_;  ///< what the full view says of pictures
    ExportPanel* export_;
    FullView* fullView_;
    KeySheet* keys_;
    Exchange* exchange_ = nullptr;
    ModelLibrary* modelLibrary_ = nullptr;
    AddOnShelf* addOns_ = nullptr;
    ModelsPage* models_ = nullptr;
    RankerShelf* rankers_ = nullptr;
    QFuture<void> rankerSearch_;
    int pageBefore_ = kNine;     ///< where Esc leads from settings and guide
    bool outdated_ = false;      ///< in the language before
    QShortcut* find_ = nullptr;  ///< of the pages that have no search of their own
};

}  // namespace ninefold::ui
