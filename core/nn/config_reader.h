// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "core/base/json.h"
#include "core/base/message.h"

namespace ninefold::nn {

/// Reads one component's config.json. Every member throws Error{BadModel} that names the file, the
/// key and the value it can't use. A key that is missing or null has the given default.
class ConfigReader {
public:
    /// `name` stands for the file in errors, e.g. "unet/config.json".
    ConfigReader(const Json& json, std::string name);

    /// Whether the key is there, be it null.
    bool has(const std::string& key) const { return json_.contains(key); }
    /// A whole number from 1 to 2^20.
    int64_t size(const std::string& key, int64_t fallback);
    int64_t integer(const std::string& key, int64_t fallback);
    double number(const std::string& key, double fallback);
    bool boolean(const std::string& key, bool fallback);
    std::string text(const std::string& key, const std::string& fallback);
    /// One size for all `count` levels, or a list with one size for each.
    std::vector<int64_t> sizePerLevel(const std::string& key, int64_t fallback, std::size_t count);
    std::vector<bool> booleanPerLevel(const std::string& key, bool fallback, std::size_t count);
    std::vector<int64_t> sizes(const std::string& key, const std::vector<int64_t>& fallback);
    std::vector<std::string> texts(const std::string& key,
                                   const std::vector<std::string>& fallback);
    /// The object under `key`, empty if there is none.
    Json object(const std::string& key);

    /// Refuses a value other than `only`, the one that Ninefold implements.
    void accept(const std::string& key, const Json& only);
    /// Keys that change nothing when drawing.
    void ignore(std::initializer_list<const char*> keys);
    /// Refuses every key that no call has named, unless its value is null or false.
    void refuseOthers() const;

    /// Refuses entry `index` of the list `key`.
    [[noreturn]] void refuseEntry(const std::string& key, std::size_t index) const;
    [[noreturn]] void refuse(const std::string& key, const Message& reason = {}) const;

private:
    [[noreturn]] void fail(const Message& what, const Message& reason) const;
    const Json& take(const std::string& key);
    int64_t checkedSize(const Json& value, const std::string& key) const;

    Json json_;
    std::string name_;
    std::set<std::string> known_;
};

}  // namespace ninefold::nn
