// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <QWidget>
#include <cstdint>

class QLabel;
class QToolButton;

namespace ninefold::ui {

class PromptEdit;
class WildcardShelf;

/// A line below an editor that says what its template becomes for one picture, or why it can't be
/// expanded; the dice shows another. Hidden while the prompt is no template.
class TemplatePreview : public QWidget {
    Q_OBJECT

public:
    /// Watches `edit`, which must outlive it.
    explicit TemplatePreview(PromptEdit& edit, QWidget* parent = nullptr);

    /// Where wildcards come from; until then only braces are expanded. It must outlive this.
    void setShelf(WildcardShelf& shelf);
    /// What is shown, without "becomes"; the prompt itself while it is no template.
    const QString& expansion() const { return expansion_; }
    QString text() const;

public Q_SLOTS:
    void showAnother();

Q_SIGNALS:
    void expansionChanged(const QString& expansion);

private:
    void promptChanged();
    void expandNow();
    void show(const QString& expansion, const QString& problem);
    void tell(const QString& expansion);

    PromptEdit& edit_;
    WildcardShelf* shelf_ = nullptr;
    QLabel* label_;
    QToolButton* dice_;
    QTimer delay_;
    QString expansion_;
    std::uint64_t seed_ = 0;
    int asked_ = 0;  ///< only the newest answer counts
};

}  // namespace ninefold::ui
