// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <vector>

#include "ui/nine/ask_bar.h"

class QLineEdit;

namespace ninefold::ui {

/// One line below the pictures for the tags of the picked ones, with commas between them. Enter
/// keeps what was written, Esc leaves all as it was.
class TagField : public AskBar {
    Q_OBJECT

public:
    explicit TagField(QWidget* parent = nullptr);

    /// Edits the tags of `images`; `tags` are those that all of them have.
    void edit(const std::vector<std::int64_t>& images, const QStringList& tags);

Q_SIGNALS:
    void tagsEdited(const std::vector<std::int64_t>& images, const QStringList& added,
                    const QStringList& removed);

private:
    void keep();

    QLineEdit* field_;
    std::vector<std::int64_t> images_;
    QStringList before_;
};

/// "sky,  blue,,Sky" -> sky, blue: trimmed, none twice whatever its case.
QStringList tagsOf(const QString& text);

}  // namespace ninefold::ui
