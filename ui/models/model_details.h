// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>
#include <optional>

#include "core/pipeline/model_file.h"

class QFormLayout;
class QFrame;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;

namespace ninefold::ui {

class HashRow;
class ModelChoices;
class PictureLoader;

/// All that is known of one model: preview, what it is and why it can't be used, facts, the
/// artist's notes, its card.
class ModelDetails : public QScrollArea {
    Q_OBJECT

public:
    /// `previews` must outlive it.
    explicit ModelDetails(PictureLoader& previews, QWidget* parent = nullptr);

    void showModel(const ModelFile& model, const QString& note);
    ModelChoices& choices() { return *choices_; }
    /// The card as Markdown, once it is read.
    void showCard(const QString& markdown);
    const std::optional<ModelFile>& model() const { return model_; }

Q_SIGNALS:
    /// It is to be drawn with.
    void drawRequested();
    /// The artist wrote something.
    void noteChanged(const QString& text);

private:
    /// What the button says.
    static QString useText(const ModelFile& model);
    QWidget* makeHead();
    QWidget* makeProblem();
    QWidget* makeNotes();
    void showPreview();
    void showFacts();
    void addFact(const QString& name, const QString& value);
    void openFolder();

    PictureLoader& previews_;
    std::optional<ModelFile> model_;
    QLabel* preview_;
    QLabel* title_;
    QLabel* what_;
    QPushButton* draw_;
    QFrame* problem_;
    QLabel* problemText_;
    QFormLayout* facts_;
    HashRow* hash_;
    ModelChoices* choices_;
    QPlainTextEdit* notes_;
    QTextBrowser* card_;
};

}  // namespace ninefold::ui
