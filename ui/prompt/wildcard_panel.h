// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QStringListModel;
class QToolButton;

namespace ninefold::ui {

class WildcardShelf;

/// The wildcards, and an editor of the one that is chosen. What is typed is saved after a short
/// pause and when the editor is left; deleting can be undone.
class WildcardPanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPauseMs = 800;

    explicit WildcardPanel(QWidget* parent = nullptr);
    /// Saves what isn't saved yet.
    ~WildcardPanel() override;

    /// It must outlive this.
    void setShelf(WildcardShelf& shelf);
    /// Shows a wildcard in the editor; nothing happens if there is none of that name.
    void choose(const QString& name);

Q_SIGNALS:
    /// A wildcard is to be put into the prompt: "__name__".
    void insertRequested(const QString& text);

protected:
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeParts();
    void layOut();
    void listNames();
    void openCurrent();
    void add();
    void remove();
    void keep();
    void tell(const QString& what, std::function<void()> undo = {});

    WildcardShelf* shelf_ = nullptr;
    QStringListModel* names_;
    QListView* list_;
    QLabel* empty_;
    QLineEdit* newName_;
    QPushButton* add_;
    QPlainTextEdit* text_;
    QPushButton* insert_;
    QToolButton* remove_;
    QLabel* notice_;
    QPushButton* undoButton_;
    std::function<void()> undo_;
    QTimer pause_;
    QString open_;  ///< the wildcard in the editor; empty: none
    bool unsaved_ = false;
};

}  // namespace ninefold::ui
