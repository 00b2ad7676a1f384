// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace ninefold {

/// The generator that templates are expanded with: SplitMix64 (Steele, Lea and Flood 2014, "Fast
/// Splittable Pseudorandom Number Generators"), integers only, so that a seed gives one expansion
/// on every machine. What it gives for a seed is part of the recipes of pictures: never changed.
class TemplateRandom {
public:
    explicit TemplateRandom(std::uint64_t seed) : state_(seed) {}

    /// 0 .. count-1, each as likely; count is at least 1.
    std::uint64_t below(std::uint64_t count) {
        // The first (2^64 mod count) numbers are drawn again, else small ones were more likely.
        const std::uint64_t unfair = (0 - count) % count;
        std::uint64_t number = next();
        while (number < unfair) number = next();
        return number % count;
    }

private:
    std::uint64_t next() {
        state_ += 0x9e3779b97f4a7c15U;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t state_;
};

}  // namespace ninefold
