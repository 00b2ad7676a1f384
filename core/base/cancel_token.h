// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <memory>

namespace ninefold {

/// A request to stop that many threads may share. Copies refer to the same request.
/// Every member may be called from any thread.
class CancelToken {
public:
    void cancel() const noexcept { state_->store(true, std::memory_order_release); }
    bool isSet() const noexcept { return state_->load(std::memory_order_acquire); }
    /// Throws Error{Cancelled} once cancel() was called. Called before each model evaluation.
    void throwIfSet() const;

private:
    std::shared_ptr<std::atomic<bool>> state_ = std::make_shared<std::atomic<bool>>(false);
};

}  // namespace ninefold
