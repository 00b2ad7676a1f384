// SPDX-License-Identifier: MIT
#include "core/pipeline/lanes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <vector>

namespace ninefold {
namespace {

TEST(Lanes, DoEachPieceOnce) {
    Lanes lanes(3);
    std::vector<std::atomic<int>> done(100);
    lanes.run(100, [&](int i) { ++done[static_cast<std::size_t>(i)]; });
    for (const auto& count : done) EXPECT_EQ(count, 1);
}

TEST(Lanes, ReportOnTheCallingThread) {
    Lanes lanes(2);
    std::vector<int> seen;
    const auto caller = std::this_thread::get_id();
    lanes.run(
        20, [](int) {},
        [&](int i) {
            EXPECT_EQ(std::this_thread::get_id(), caller);
            seen.push_back(i);
        });
    std::sort(seen.begin(), seen.end());
    std::vector<int> all(20);
    std::iota(all.begin(), all.end(), 0);
    EXPECT_EQ(seen, all);
}

TEST(Lanes, TheFirstExceptionIsThrownAndStopsTheRest) {
    Lanes lanes(1);
    std::atomic<int> begun{0};
    EXPECT_THROW(lanes.run(1000,
                           [&](int i) {
                               ++begun;
                               if (i == 3) throw std::runtime_error("broken");
                           }),
                 std::runtime_error);
    EXPECT_EQ(begun, 4);
    std::atomic<int> after{0};
    lanes.run(5, [&](int) { ++after; });
    EXPECT_EQ(after, 5);
}

TEST(Lanes, AnExceptionOfTheReportIsThrownToo) {
    Lanes lanes(2);
    EXPECT_THROW(lanes.run(
                     10, [](int) {}, [](int) { throw std::runtime_error("disk full"); }),
                 std::runtime_error);
}

TEST(Lanes, NothingToDoReturns) {
    Lanes lanes(1);
    lanes.run(0, [](int) { FAIL(); });
}

}  // namespace
}  // namespace ninefold
