// SPDX-License-Identifier: MIT
#include "app/cli/interrupt.h"

#include <csignal>

namespace ninefold::cli {

namespace {

// A signal handler reaches nothing but globals. The token lives for the whole program; cancel() is
// a store to a lock-free atomic, which a handler may do.
const CancelToken* interruptToken = nullptr;

void onInterrupt(int /*signal*/) {
    interruptToken->cancel();
}

}  // namespace

CancelToken cancelOnInterrupt() {
    static const CancelToken token;
    interruptToken = &token;
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    return token;
}

}  // namespace ninefold::cli
