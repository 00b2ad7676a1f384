// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

namespace ninefold::ui {

/// A field to search with: a lens at its start, a cross that empties it at its end, both named for
/// screen readers.
class SearchField : public QLineEdit {
    Q_OBJECT

public:
    /// `what` is searched, e.g. "Search your pictures": its name, and what it says while it is
    /// empty.
    explicit SearchField(const QString& what, QWidget* parent = nullptr);
};

}  // namespace ninefold::ui
