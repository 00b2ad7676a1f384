// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include <gtest/gtest.h>

#include <new>

#include "core/base/cancel_token.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

template <typename Thrown>
Error translated(const Thrown& thrown) {
    try {
        throw thrown;
    } catch (...) {
        return currentError();
    }
}

TEST(Error, LineJoinsWhatHappenedAndWhatToDo) {
    EXPECT_EQ(Error(ErrorKind::Io, "The disk is full.", "Free some space.").line(),
              "The disk is full. Free some space.");
    EXPECT_EQ(Error(ErrorKind::Io, "It broke.").line(), "It broke.");
}

TEST(CurrentError, KnowsMemoryFailures) {
    EXPECT_EQ(translated(std::bad_alloc()).kind(), ErrorKind::OutOfMemory);
    EXPECT_EQ(
        translated(std::runtime_error("DefaultCPUAllocator: can't allocate memory: you tried"))
            .kind(),
        ErrorKind::OutOfMemory);
}

TEST(CurrentError, KeepsTheFirstLineOfUnknownErrors) {
    const Error error = translated(std::runtime_error("first\nstack trace"));
    EXPECT_EQ(error.kind(), ErrorKind::Internal);
    EXPECT_EQ(error.line(), "Something went wrong inside: first");
}

TEST(CancelToken, CopiesShareTheRequest) {
    const CancelToken token;
    const CancelToken copy = token;
    copy.throwIfSet();
    token.cancel();
    EXPECT_TRUE(copy.isSet());
    test::expectError([&] { copy.throwIfSet(); }, ErrorKind::Cancelled, "Cancelled");
}

}  // namespace
}  // namespace ninefold
