// SPDX-License-Identifier: MIT
#include "core/base/numbers.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

TEST(ParseSeed, TakesTheWholeRange) {
    EXPECT_EQ(parseSeed("0"), 0U);
    EXPECT_EQ(parseSeed(" 42 "), 42U);
    EXPECT_EQ(parseSeed("18446744073709551615"), std::numeric_limits<std::uint64_t>::max());
}

TEST(ParseSeed, RefusesEverythingElse) {
    for (const char* text :
         {"", " ", "-1", "18446744073709551616", "1.5", "0x10", "apple", "1 2"}) {
        test::expectError([&] { parseSeed(text); }, ErrorKind::Usage, "seed");
    }
}

TEST(ParseSize, TakesOneOrTwoNumbers) {
    EXPECT_EQ(parseSize("256x128"), std::make_pair(256, 128));
    EXPECT_EQ(parseSize("64"), std::make_pair(64, 64));
}

TEST(ParseSize, RefusesEverythingElse) {
    for (const char* text : {"", "x", "12x", "x12", "1x2x3", "99999999999x1", "a x b"}) {
        test::expectError([&] { parseSize(text); }, ErrorKind::Usage, "size");
    }
}

}  // namespace
}  // namespace ninefold
