// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace ninefold::ui {

/// The 8-px grid, in device-independent pixels.
inline constexpr int kGrid = 8;
inline constexpr int kHalfGrid = kGrid / 2;
inline constexpr int kControlHeight = 4 * kGrid;  ///< buttons, fields
inline constexpr int kIconSize = 16;
inline constexpr int kRadius = 6;
inline constexpr int kPanelWidth = 40 * kGrid;  ///< the side panels
inline constexpr int kAnimationMs = 140;        ///< nothing moves for longer

/// The colours of the studio by meaning. Greys are neutral, so that they don't tint the pictures;
/// text on window, panel, field and canvas reaches a contrast of 4.5:1, muted text too.
struct Tokens {
    QColor window;       ///< toolbars, the gaps between panels
    QColor panel;        ///< side panels
    QColor canvas;       ///< behind pictures
    QColor field;        ///< text fields, lists
    QColor raised;       ///< buttons, chips, badges
    QColor hover;        ///< a raised thing below the pointer
    QColor pressed;      ///< a raised thing held down
    QColor border;       ///< hair lines
    QColor text;         ///< what is read
    QColor mutedText;    ///< labels, hints
    QColor disabled;     ///< text and icons that can't be used now
    QColor accent;       ///< the one accent: primary action, focus, selection, progress
    QColor accentHover;  ///< the primary action below the pointer
    QColor onAccent;     ///< text on the accent
    QColor star;         ///< a starred picture
    QColor error;        ///< text and line of an error
    QColor errorFill;    ///< behind an error message
};

const Tokens& darkTokens();
const Tokens& lightTokens();
/// The tokens that belong to a palette, for widgets that paint themselves:
/// `tokensOf(palette()).canvas` follows a change of the theme by itself.
const Tokens& tokensOf(const QPalette& palette);

}  // namespace ninefold::ui
