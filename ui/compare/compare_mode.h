// SPDX-License-Identifier: MIT
#pragma once

namespace ninefold::ui {

/// How pictures are held against each other. All but the first show the two called A and B.
enum class CompareMode { SideBySide, Wipe, OnionSkin, Blink, Difference };

}  // namespace ninefold::ui
