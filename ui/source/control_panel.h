// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/pipeline/generator.h"
#include "core/pipeline/model_catalog.h"
#include "ui/bridge/library.h"
#include "ui/source/control_nets.h"
#include "ui/source/steering_picture.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace ninefold::ui {

class ControlCard;
template <typename State>
class FieldsUndo;

/// The pictures that steer the drawing through ControlNets, as a section that opens. Hidden while
/// there is no ControlNet on this machine; says so when none fits the model. What doesn't fit is
/// left out of what is drawn, and marked. Ctrl+Z takes a change back.
class ControlPanel : public QWidget {
    Q_OBJECT

public:
    /// `library` keeps the pictures of earlier jobs; it must outlive the panel. `helpers` is asked
    /// off the interface thread.
    ControlPanel(Library& library, HelperCatalog helpers, QWidget* parent = nullptr);
    ~ControlPanel() override;

    void setModel(const ModelInfo& model);
    /// Asks again which ControlNets there are.
    void findNetworks();
    /// The size of what is drawn.
    void setFrame(QSize frame);
    /// The file of the picture that is selected; empty: none is.
    void setSelected(const QString& path);
    /// Calls `next` once all that acts is known and read, at once if it is.
    void whenReady(std::function<void()> next);
    /// Adds what acts to the request.
    void writeTo(GenerationRequest& request) const;
    /// Shows what a recipe was steered by, or nothing.
    void setRecipe(const Recipe& recipe);
    /// Shows what there was the last time, unless something newer was asked for; from then on every
    /// change is kept, on the library's thread.
    void recall();
    /// Has what isn't yet kept kept at once.
    void remember();

Q_SIGNALS:
    /// Another control, or one that is set otherwise.
    void changed();

private:
    SteeringPictures state() const;
    void setState(const SteeringPictures& state);
    void open(bool opened);
    void add();
    void addCard();
    void remove(ControlCard* card);
    void showNetworks(const ControlNets& nets);
    void changedByHand();
    void showState();
    QString obstacle() const;
    bool isReady() const;
    void settle();
    void write();

    Library& library_;
    HelperCatalog helpers_;
    ModelInfo model_;
    QSize frame_;
    QString selected_;
    ControlNets nets_;
    int search_ = 0;  ///< counts the times that networks were asked for
    int found_ = 0;   ///< the last of them that was answered
    int newest_ = 0;  ///< counts what was restored
    bool restoring_ = false;
    bool showing_ = false;
    std::vector<std::function<void()>> waiting_;
    std::vector<ControlCard*> cards_;
    std::vector<qint64> kept_;  ///< of the pictures that are on disk for the next start

    QPushButton* toggle_;
    QWidget* body_;
    QLabel* obstacle_;  ///< why nothing can be chosen
    QVBoxLayout* list_;
    QPushButton* add_;
    QTimer* keep_;  ///< until what changed is kept
    FieldsUndo<SteeringPictures>* undo_;
};

}  // namespace ninefold::ui
