// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QStringListModel;

namespace ninefold::ui {

class FlowLayout;

/// Tags as chips that can be taken away, and a field for new ones that completes those of the
/// library. It changes nothing itself: it asks through the signals.
class TagEditor : public QWidget {
    Q_OBJECT

public:
    explicit TagEditor(QWidget* parent = nullptr);

    /// `some` are those that not all of the pictures have; adding one gives it to all.
    void setTags(const QStringList& tags, const QStringList& some);
    /// Offered while typing.
    void setKnownTags(const QStringList& tags);

Q_SIGNALS:
    void addRequested(const QString& tag);
    void removeRequested(const QString& tag);

private:
    void addChip(const QString& tag, bool ofAll);
    void takeText();

    QWidget* chips_;
    FlowLayout* flow_;
    QLineEdit* field_;
    QStringListModel* known_;
    QStringList shown_;
    QStringList shownOfSome_;
};

}  // namespace ninefold::ui
