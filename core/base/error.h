// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>
#include <string>

#include "core/base/message.h"

namespace ninefold {

/// What an error means to a caller: which exit code, which place of the window.
enum class ErrorKind {
    Usage,        ///< The request itself is wrong (a size of 0, an unknown sampler). Exit code 2.
    BadModel,     ///< A model file or folder is missing, truncated, foreign or unsupported.
    BadFile,      ///< Another input file can't be read or isn't what it claims to be.
    Io,           ///< Reading or writing failed: permissions, full disk.
    OutOfMemory,  ///< The job needs more memory than there is.
    Cancelled,    ///< The person asked to stop. Not a failure.
    Internal,     ///< A defect of ours.
};

/// The one exception of core. `what()` is one sentence that says what happened; `advice()` says
/// what to do about it and may be empty. Both are English; the window translates the two messages.
class Error final : public std::runtime_error {
public:
    Error(ErrorKind kind, const Message& what, const Message& advice = {});

    ErrorKind kind() const noexcept { return kind_; }
    const std::string& advice() const noexcept { return advice_; }
    /// "What happened. What to do." for one line of output.
    std::string line() const { return message().english(); }

    const Message& whatMessage() const noexcept { return whatMessage_; }
    const Message& adviceMessage() const noexcept { return adviceMessage_; }
    /// Both.
    Message message() const;
    /// The same sentences, of another kind.
    Error as(ErrorKind kind) const { return {kind, whatMessage_, adviceMessage_}; }

private:
    ErrorKind kind_;
    Message whatMessage_;
    Message adviceMessage_;
    std::string advice_;
};

/// The current exception as an Error: an Error as it is, std::bad_alloc and the allocator's
/// messages of LibTorch as OutOfMemory, any other std::exception as Internal with its first line.
/// Call only inside a catch block.
Error currentError();

}  // namespace ninefold
