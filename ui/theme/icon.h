// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace ninefold::ui {

/// One of our own icons (resources/icons/NAME.svg, drawn in black), painted in the text colour of
/// the theme at hand, crisp at any scale. A disabled icon takes the disabled colour, a checked one
/// the accent. A change of the theme needs no new icon.
QIcon icon(const QString& name);
/// The same in one fixed colour, e.g. `icon("star_filled", tokensOf(palette()).star)`.
QIcon icon(const QString& name, const QColor& colour);

}  // namespace ninefold::ui
