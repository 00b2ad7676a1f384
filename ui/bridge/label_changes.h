// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "core/history/history_store.h"

namespace ninefold::ui {

/// Work on the library's thread.
using StoreWork = std::function<void(HistoryStore&)>;
/// Makes a change and returns what takes it back, exactly: each picture gets what it had before.
using UndoableWork = std::function<StoreWork(HistoryStore&)>;

// What people say of pictures, as changes. Unknown ids are ignored.
UndoableWork settingStar(const std::vector<std::int64_t>& ids, bool starred);
UndoableWork settingRejected(const std::vector<std::int64_t>& ids, bool rejected);
/// 0..5 stars.
UndoableWork settingRating(const std::vector<std::int64_t>& ids, int rating);
UndoableWork addingTag(const std::vector<std::int64_t>& ids, const std::string& tag);
UndoableWork removingTag(const std::vector<std::int64_t>& ids, const std::string& tag);

}  // namespace ninefold::ui
