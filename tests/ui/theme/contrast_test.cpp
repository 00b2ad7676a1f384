// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <QColor>
#include <cmath>

#include "ui/theme/tokens.h"

namespace ninefold::ui {
namespace {

/// WCAG 2.1, relative luminance of an sRGB colour.
double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

/// WCAG 2.1, contrast ratio: 1 .. 21.
double contrast(const QColor& a, const QColor& b) {
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

struct Pair {
    const char* name;
    QColor Tokens::*front;
    QColor Tokens::*back;
};

/// Every pair that the style sheet and the painting widgets put together.
constexpr Pair kTexts[] = {
    {"text on window", &Tokens::text, &Tokens::window},
    {"text on panel", &Tokens::text, &Tokens::panel},
    {"text on canvas", &Tokens::text, &Tokens::canvas},
    {"text on field", &Tokens::text, &Tokens::field},
    {"text on raised", &Tokens::text, &Tokens::raised},
    {"text on hover", &Tokens::text, &Tokens::hover},
    {"text on pressed", &Tokens::text, &Tokens::pressed},
    {"text on error fill", &Tokens::text, &Tokens::errorFill},
    {"muted text on window", &Tokens::mutedText, &Tokens::window},
    {"muted text on panel", &Tokens::mutedText, &Tokens::panel},
    {"muted text on canvas", &Tokens::mutedText, &Tokens::canvas},
    {"muted text on field", &Tokens::mutedText, &Tokens::field},
    {"muted text on raised", &Tokens::mutedText, &Tokens::raised},
    {"muted text on error fill", &Tokens::mutedText, &Tokens::errorFill},
    {"link on window", &Tokens::accent, &Tokens::window},
    {"link on panel", &Tokens::accent, &Tokens::panel},
    {"link on canvas", &Tokens::accent, &Tokens::canvas},
    {"link on field", &Tokens::accent, &Tokens::field},
    {"link on raised", &Tokens::accent, &Tokens::raised},
    {"link below the pointer on panel", &Tokens::accentHover, &Tokens::panel},
    {"text on accent", &Tokens::onAccent, &Tokens::accent},
    {"text on accent below the pointer", &Tokens::onAccent, &Tokens::accentHover},
    {"error on window", &Tokens::error, &Tokens::window},
    {"error on panel", &Tokens::error, &Tokens::panel},
    {"error on field", &Tokens::error, &Tokens::field},
    {"error on error fill", &Tokens::error, &Tokens::errorFill},
};

/// Icons, focus rings, bars and stars.
constexpr Pair kMarks[] = {
    {"focus on window", &Tokens::accent, &Tokens::window},
    {"focus on panel", &Tokens::accent, &Tokens::panel},
    {"focus on canvas", &Tokens::accent, &Tokens::canvas},
    {"focus on field", &Tokens::accent, &Tokens::field},
    {"focus on hover", &Tokens::accent, &Tokens::hover},
    {"star on panel", &Tokens::star, &Tokens::panel},
    {"star on canvas", &Tokens::star, &Tokens::canvas},
    {"star on raised", &Tokens::star, &Tokens::raised},
    {"error line on window", &Tokens::error, &Tokens::window},
};

void expectContrast(const Tokens& tokens, const char* theme, const Pair& pair, double least) {
    const double ratio = contrast(tokens.*pair.front, tokens.*pair.back);
    std::printf("%-5s %-36s %5.2f\n", theme, pair.name, ratio);
    EXPECT_GE(ratio, least) << theme << ": " << pair.name;
}

TEST(Contrast, FormulaOfTheGuidelines) {
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21.0, 1e-9);
    EXPECT_NEAR(contrast(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Contrast, TextIsReadable) {
    for (const Pair& pair : kTexts) {
        expectContrast(darkTokens(), "dark", pair, 4.5);
        expectContrast(lightTokens(), "light", pair, 4.5);
    }
}

TEST(Contrast, MarksAreVisible) {
    for (const Pair& pair : kMarks) {
        expectContrast(darkTokens(), "dark", pair, 3.0);
        expectContrast(lightTokens(), "light", pair, 3.0);
    }
}

}  // namespace
}  // namespace ninefold::ui
