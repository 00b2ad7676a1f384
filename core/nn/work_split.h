// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>

namespace ninefold::nn {

/// Calls body(0) … body(count-1), each once, on the threads that an operation may use here
/// (at::get_num_threads); whoever is free takes the next. Returns when all are done; an exception
/// of a body is thrown here. What is computed must not depend on who computes it.
void forEachTask(int64_t count, const std::function<void(int64_t task)>& body);

/// Threads that forEachTask() would use, at least 1.
int64_t taskThreads();

/// While it lives, operations of this thread use so many threads, this one among them.
class ThreadsOfOperations {
public:
    explicit ThreadsOfOperations(int count);
    ~ThreadsOfOperations();
    ThreadsOfOperations(const ThreadsOfOperations&) = delete;
    ThreadsOfOperations& operator=(const ThreadsOfOperations&) = delete;

private:
    int before_;
};

/// `total` cut into equal parts of at most `most`: the length of a part, the last may be shorter.
inline int64_t evenPart(int64_t total, int64_t most) {
    const int64_t parts = (total + most - 1) / most;
    return parts <= 1 ? total : (total + parts - 1) / parts;
}

}  // namespace ninefold::nn
