// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/base/message.h"

namespace ninefold {

/// A message as the database keeps it: pattern and facts as JSON, so that it can be said later in
/// another language; a text as it is stays that text, an empty one is empty.
std::string toStored(const Message& message);

/// The reverse. What isn't such JSON is a text as it is: older programs stored English sentences.
Message messageFromStored(const std::string& stored);

}  // namespace ninefold
