// SPDX-License-Identifier: MIT
#include "core/base/error.h"

#include <exception>
#include <new>

namespace ninefold {

Error::Error(ErrorKind kind, const Message& what, const Message& advice)
    : std::runtime_error(what.english()),
      kind_(kind),
      whatMessage_(what),
      adviceMessage_(advice),
      advice_(advice.english()) {}

Message Error::message() const {
    return advice_.empty() ? whatMessage_ : Message("%1 %2", whatMessage_, adviceMessage_);
}

namespace {

Error outOfMemory() {
    return {ErrorKind::OutOfMemory, "There is not enough memory for this job.",
            "Choose a smaller size or fewer pictures at once, or close other programs."};
}

}  // namespace

Error currentError() {
    try {
        throw;
    } catch (const Error& error) {
        return error;
    } catch (const std::bad_alloc&) {
        return outOfMemory();
    } catch (const std::exception& error) {
        const std::string text = error.what();
        if (text.find("not enough memory") != std::string::npos ||
            text.find("can't allocate memory") != std::string::npos ||
            text.find("out of memory") != std::string::npos) {
            return outOfMemory();
        }
        return {ErrorKind::Internal,
                {"Something went wrong inside: %1", text.substr(0, text.find('\n'))}};
    } catch (...) {
        return {ErrorKind::Internal, "Something went wrong inside."};
    }
}

}  // namespace ninefold
