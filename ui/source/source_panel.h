// SPDX-License-Identifier: MIT
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>
#include <vector>

#include "core/history/history_store.h"
#include "ui/bridge/library.h"
#include "ui/source/mask_layer.h"
#include "ui/source/source_pictures.h"

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace ninefold::ui {

class ExtendFields;
class MaskEditor;
class SourceWell;
class StrengthField;
struct SourceDraft;

/// The picture to draw from, as a section that opens: which one, how strongly it is changed, a mask
/// for a part of it, and how far the frame is extended. Pictures are read off the interface thread.
class SourcePanel : public QWidget {
    Q_OBJECT

public:
    /// `library` keeps the sources of earlier jobs; it must outlive the panel.
    explicit SourcePanel(Library& library, QWidget* parent = nullptr);
    ~SourcePanel() override;

    /// What sizes can be drawn; the picture is fitted to them, its mask with it.
    void setModel(const ModelInfo& model);
    bool hasSource() const { return !source_.fitted.isEmpty(); }
    /// The size that the picture decides on; null without one.
    QSize drawnSize() const;
    /// Calls `next` once no picture is being read, at once if none is.
    void whenReady(std::function<void()> next);
    /// Makes the request draw from the picture, if there is one. The picture decides the size.
    void writeTo(GenerationRequest& request) const;
    /// Shows what a recipe was drawn from, or nothing.
    void setRecipe(const Recipe& recipe);
    /// Shows what there was the last time, unless something newer was asked for; from then on every
    /// change is kept, on the library's thread.
    void recall();
    /// Has what isn't yet kept kept at once.
    void remember();

public Q_SLOTS:
    void setSource(const ninefold::ImageRow& image);
    void setSource(const QString& path);
    void setSource(const QImage& image);
    void removeSource();
    /// Lets the person choose a file.
    void chooseFile();
    void paste();
    void editMask();

Q_SIGNALS:
    /// Another source, mask, frame or strength.
    void changed();

private:
    void addControls(QVBoxLayout& layout);
    QWidget* makeButtons();
    void connectControls();
    void open(bool opened);
    /// Runs `make` elsewhere and takes what comes, unless something newer was asked for.
    void read(std::function<SourcePicture()> make, std::int64_t parentImage);
    int beginReading();
    void endReading();
    void takeNew(std::function<SourcePicture()> make, std::int64_t parentImage);
    void take(const SourcePicture& source);
    void fitToModel();
    void showState();
    void suggestStrength();
    QString summary() const;
    QImage mask() const;
    SourceDraft draft() const;
    void goOn(const SourceDraft& before);
    void write();

    Library& library_;
    ModelInfo model_;
    SourcePicture source_;
    MaskLayer layer_;
    int featherPx_ = 0;
    std::int64_t parentImage_ = 0;
    bool strengthChosen_ = false;
    bool reading_ = false;
    int newest_ = 0;  ///< counts what was asked for
    std::vector<std::function<void()>> waiting_;

    QPushButton* toggle_;
    QWidget* body_;
    SourceWell* well_;
    QLabel* error_;
    QPushButton* paint_ = nullptr;
    QPushButton* choose_ = nullptr;
    QPushButton* paste_ = nullptr;
    QPushButton* remove_ = nullptr;
    QWidget* use_;  ///< what there is to set once there is a picture
    StrengthField* strength_;
    ExtendFields* extend_;
    QLabel* summary_;
    QTimer* keep_;  ///< until what changed is kept
    QPointer<MaskEditor> editor_;
};

}  // namespace ninefold::ui
