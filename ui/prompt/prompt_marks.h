// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QString>
#include <vector>

#include "core/text/prompt_syntax.h"

namespace ninefold::ui {

/// A prompt taken apart as an editor needs it: places count in QChars.
struct PromptMarks {
    struct Span {
        PromptSpanKind kind = PromptSpanKind::Text;
        int start = 0;
        int length = 0;
        double weight = 1.0;
    };
    struct Unbalanced {
        int at = 0;
        QChar bracket;
    };

    std::vector<Span> spans;             ///< in order, without gaps
    std::vector<Unbalanced> unbalanced;  ///< in order
    int tooLongFrom = -1;                ///< where what can't be drawn begins; -1: nowhere
};

/// The longest prompt that a recipe takes, in bytes of UTF-8.
inline constexpr int kMaxPromptBytes = 1 << 16;

PromptMarks readMarks(const QString& prompt);

/// Places of UTF-8 as places of UTF-16 and back, for one text; ask in ascending order, else it
/// begins anew.
class Utf16Places {
public:
    explicit Utf16Places(const QByteArray& utf8) : utf8_(utf8) {}
    /// The QChar that begins at a byte.
    int charOf(std::size_t byte);
    /// The byte at which a QChar begins.
    std::size_t byteOf(int at);

private:
    void restart();
    void step();

    const QByteArray& utf8_;
    qsizetype byte_ = 0;
    int char_ = 0;
};

}  // namespace ninefold::ui
