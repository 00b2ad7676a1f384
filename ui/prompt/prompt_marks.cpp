// SPDX-License-Identifier: MIT
#include "ui/prompt/prompt_marks.h"

#include <string_view>

namespace ninefold::ui {

PromptMarks readMarks(const QString& prompt) {
    const QByteArray utf8 = prompt.toUtf8();
    const PromptSyntax syntax =
        parsePrompt(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    PromptMarks marks;
    marks.spans.reserve(syntax.spans.size());
    Utf16Places places(utf8);
    for (const PromptSpan& span : syntax.spans) {
        const int start = places.charOf(span.start);
        const int end = places.charOf(span.start + span.length);
        marks.spans.push_back({span.kind, start, end - start, span.weight});
    }
    for (const UnbalancedBracket& bracket : syntax.unbalanced) {
        marks.unbalanced.push_back({places.charOf(bracket.at), QLatin1Char(bracket.bracket)});
    }
    if (utf8.size() > kMaxPromptBytes) marks.tooLongFrom = places.charOf(kMaxPromptBytes);
    return marks;
}

void Utf16Places::restart() {
    byte_ = 0;
    char_ = 0;
}

void Utf16Places::step() {
    const auto lead = static_cast<unsigned char>(utf8_[byte_]);
    const int bytes = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    byte_ += bytes;
    char_ += bytes == 4 ? 2 : 1;
}

int Utf16Places::charOf(std::size_t byte) {
    const auto wanted = static_cast<qsizetype>(byte);
    if (wanted < byte_) restart();
    while (byte_ < wanted && byte_ < utf8_.size()) step();
    return char_;
}

std::size_t Utf16Places::byteOf(int at) {
    if (at < char_) restart();
    while (char_ < at && byte_ < utf8_.size()) step();
    return static_cast<std::size_t>(byte_);
}

}  // namespace ninefold::ui
