// SPDX-License-Identifier: MIT
#include "core/history/process_tag.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>

#include "core/history/database.h"
#include "core/history/history_store.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

/// A process that waits until it is let go; its tag is known to the test.
class OtherProcess {
public:
    OtherProcess() {
        EXPECT_EQ(::pipe(pipe_.data()), 0);
        pid_ = ::fork();
        if (pid_ == 0) {
            char byte = 0;
            ::close(pipe_[1]);
            const auto got = ::read(pipe_[0], &byte, 1);
            ::_exit(got == 0 ? 0 : 1);
        }
        ::close(pipe_[0]);
        const std::string self = processTag();
        tag_ = self.substr(0, self.find('/')) + "/" + std::to_string(pid_) + "/" + startTime();
    }
    ~OtherProcess() { end(); }
    OtherProcess(const OtherProcess&) = delete;
    OtherProcess& operator=(const OtherProcess&) = delete;

    /// It ends, but stays in the list of processes until end().
    void becomeZombie() {
        ::close(pipe_[1]);
        pipe_[1] = -1;
        siginfo_t info;
        EXPECT_EQ(::waitid(P_PID, static_cast<id_t>(pid_), &info, WEXITED | WNOWAIT), 0);
    }
    void end() {
        if (pid_ < 0) return;
        if (pipe_[1] >= 0) ::close(pipe_[1]);
        ::waitpid(pid_, nullptr, 0);
        pid_ = -1;
    }
    const std::string& tag() const { return tag_; }

private:
    std::string startTime() const {
        // The only unknown part of its tag: try the ticks around ours.
        const std::string self = processTag();
        const std::string boot = self.substr(0, self.find('/'));
        const auto ours = std::stoull(self.substr(self.rfind('/') + 1));
        for (auto ticks = ours; ticks < ours + 1000000; ++ticks) {
            if (isAlive(boot + "/" + std::to_string(pid_) + "/" + std::to_string(ticks))) {
                return std::to_string(ticks);
            }
        }
        return {};
    }

    std::array<int, 2> pipe_{};
    pid_t pid_ = -1;
    std::string tag_;
};

TEST(ProcessTag, IsAliveWhileTheProcessIs) {
    EXPECT_TRUE(isAlive(processTag()));
    OtherProcess other;
    EXPECT_TRUE(isAlive(other.tag()));
    other.end();
    EXPECT_FALSE(isAlive(other.tag()));
}

TEST(ProcessTag, WhatEndedUnnoticedIsDead) {
    OtherProcess other;
    other.becomeZombie();
    EXPECT_FALSE(isAlive(other.tag()));
}

TEST(ProcessTag, ForeignTextIsDead) {
    const std::string tag = processTag();
    for (const std::string& text :
         {std::string(), std::string("/"), std::string("a/b/c"), "x" + tag, tag + "0",
          std::string("//"), std::string("boot/../self/1")}) {
        EXPECT_FALSE(isAlive(text)) << text;
    }
}

TEST(UnfinishedJobs, LeavesOutWhatAnotherLivingProgramDraws) {
    const test::TempFolder folder;
    HistoryStore store(folder.path());
    const auto job = store.addJob({}, 9);
    OtherProcess other;
    SQLite::Database db = openDatabase(folder / "ninefold.sqlite");
    execute(db, "UPDATE jobs SET owner = ?", other.tag());
    EXPECT_TRUE(store.unfinishedJobs().empty());
    other.end();
    EXPECT_EQ(store.unfinishedJobs().size(), 1U);
    store.claimJob(job);
    EXPECT_EQ(store.unfinishedJobs().size(), 1U);
}

}  // namespace
}  // namespace ninefold
