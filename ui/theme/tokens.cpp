// SPDX-License-Identifier: MIT
#include "ui/theme/tokens.h"

#include <QPalette>

namespace ninefold::ui {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

Tokens makeDark() {
    Tokens t;
    t.window = rgb(0x232325);
    t.panel = rgb(0x2a2a2c);
    t.canvas = rgb(0x1a1a1b);
    t.field = rgb(0x1f1f21);
    t.raised = rgb(0x38383b);
    t.hover = rgb(0x434347);
    t.pressed = rgb(0x4e4e53);
    t.border = rgb(0x414145);
    t.text = rgb(0xededee);
    t.mutedText = rgb(0xadadb2);
    t.disabled = rgb(0x6e6e74);
    t.accent = rgb(0x919dff);
    t.accentHover = rgb(0xa8b1ff);
    t.onAccent = rgb(0x12142b);
    t.star = rgb(0xf2bb4a);
    t.error = rgb(0xff8f86);
    t.errorFill = rgb(0x3d2826);
    return t;
}

Tokens makeLight() {
    Tokens t;
    t.window = rgb(0xf1f1f2);
    t.panel = rgb(0xf8f8f9);
    t.canvas = rgb(0xe3e3e5);
    t.field = rgb(0xffffff);
    t.raised = rgb(0xe9e9eb);
    t.hover = rgb(0xdedee1);
    t.pressed = rgb(0xd2d2d6);
    t.border = rgb(0xcfcfd3);
    t.text = rgb(0x1b1b1d);
    t.mutedText = rgb(0x58585e);
    t.disabled = rgb(0xa2a2a8);
    t.accent = rgb(0x4652d9);
    t.accentHover = rgb(0x3743c4);
    t.onAccent = rgb(0xffffff);
    t.star = rgb(0xa86f00);
    t.error = rgb(0xb3261e);
    t.errorFill = rgb(0xfbe9e7);
    return t;
}

}  // namespace

const Tokens& darkTokens() {
    static const Tokens kTokens = makeDark();
    return kTokens;
}

const Tokens& lightTokens() {
    static const Tokens kTokens = makeLight();
    return kTokens;
}

const Tokens& tokensOf(const QPalette& palette) {
    const bool dark = palette.color(QPalette::Window).lightness() <
                      palette.color(QPalette::WindowText).lightness();
    return dark ? darkTokens() : lightTokens();
}

}  // namespace ninefold::ui
