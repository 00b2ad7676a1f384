// SPDX-License-Identifier: MIT
#include "core/base/cancel_token.h"

#include "core/base/error.h"

namespace ninefold {

void CancelToken::throwIfSet() const {
    if (isSet()) throw Error(ErrorKind::Cancelled, "Cancelled.");
}

}  // namespace ninefold
