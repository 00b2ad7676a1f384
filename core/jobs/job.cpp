// SPDX-License-Identifier: MIT
#include "core/jobs/job.h"

#include <array>
#include <utility>

namespace ninefold {

namespace {

// Stored in the database: never renamed.
constexpr std::array<std::pair<JobState, const char*>, 5> kStates = {{
    {JobState::Queued, "queued"},
    {JobState::Running, "running"},
    {JobState::Done, "done"},
    {JobState::Failed, "failed"},
    {JobState::Cancelled, "cancelled"},
}};

}  // namespace

const char* toText(JobState state) {
    for (const auto& [value, text] : kStates) {
        if (value == state) return text;
    }
    return "failed";
}

JobState jobStateFromText(const std::string& text) {
    for (const auto& [value, name] : kStates) {
        if (text == name) return value;
    }
    throw Error(ErrorKind::BadFile, {"The library knows no state \"%1\" of a job.", text});
}

}  // namespace ninefold
