// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

namespace ninefold::ui {

/// A piece of a text, and whether the other text lacks it.
struct TextPiece {
    QString text;
    bool differs = false;

    bool operator==(const TextPiece& other) const {
        return text == other.text && differs == other.differs;
    }
};

/// `text` cut into pieces; the words (and commas) that a longest common sequence of words with
/// `other` leaves over differ. Spaces don't count. Joined, the pieces are `text`.
std::vector<TextPiece> wordDifferences(const QString& text, const QString& other);

}  // namespace ninefold::ui
