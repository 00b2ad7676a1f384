// SPDX-License-Identifier: MIT
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "core/base/error.h"

namespace ninefold::test {

/// Runs `call` and expects an Error of `kind` whose line contains `part`.
template <typename Call>
void expectError(Call&& call, ErrorKind kind, const std::string& part) {
    try {
        call();
        ADD_FAILURE() << "no error; expected one with \"" << part << '"';
    } catch (const Error& error) {
        EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(kind)) << error.line();
        EXPECT_THAT(error.line(), testing::HasSubstr(part));
    }
}

}  // namespace ninefold::test
