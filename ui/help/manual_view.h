// SPDX-License-Identifier: MIT
#pragma once

#include <QTextBrowser>

#include "ui/help/manual.h"

namespace ninefold::ui {

/// Shows one chapter of the guide, its pictures no wider than the view.
class ManualView : public QTextBrowser {
    Q_OBJECT

public:
    explicit ManualView(QWidget* parent = nullptr);

    void showChapter(const Chapter& chapter);
    /// Marks these words wherever they stand; none when empty.
    void markWords(const QString& words);

Q_SIGNALS:
    /// A link to another chapter was followed.
    void chapterRequested(const QString& file);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void follow(const QUrl& link);

    Chapter chapter_;
    QString words_;
};

}  // namespace ninefold::ui
