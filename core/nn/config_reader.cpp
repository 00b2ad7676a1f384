// SPDX-License-Identifier: MIT
#include "core/nn/config_reader.h"

#include <utility>

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold::nn {
namespace {
constexpr int64_t kLargestSize = int64_t{1} << 20;
const Json kNull;  // NOLINT(cert-err58-cpp): a null value allocates nothing
}  // namespace

ConfigReader::ConfigReader(const Json& json, std::string name)
    : json_(json), name_(std::move(name)) {
    if (!json_.is_object()) {
        throw Error(ErrorKind::BadModel, {"%1 is not a JSON object.", name_});
    }
}

const Json& ConfigReader::take(const std::string& key) {
    known_.insert(key);
    const auto found = json_.find(key);
    return found == json_.end() ? kNull : *found;
}

void ConfigReader::refuse(const std::string& key, const Message& reason) const {
    const auto found = json_.find(key);
    const Message value = found == json_.end() ? Message("missing") : Message(dumpJson(*found));
    fail({"%1 is %2", key, value}, reason);
}

void ConfigReader::refuseEntry(const std::string& key, std::size_t index) const {
    fail({"%1[%2] is %3", key, index, dumpJson(json_.at(key).at(index))}, {});
}

void ConfigReader::fail(const Message& what, const Message& reason) const {
    throw Error(ErrorKind::BadModel,
                {"%1: %2, %3.", name_, what,
                 reason.isEmpty() ? Message("which Ninefold can't draw with") : reason});
}

int64_t ConfigReader::checkedSize(const Json& value, const std::string& key) const {
    const bool isSize = value.is_number_integer() && value >= 1 && value <= kLargestSize;
    if (!isSize) refuse(key, "which is no size");
    return value.get<int64_t>();
}

int64_t ConfigReader::size(const std::string& key, int64_t fallback) {
    const Json& value = take(key);
    return value.is_null() ? fallback : checkedSize(value, key);
}

int64_t ConfigReader::integer(const std::string& key, int64_t fallback) {
    const Json& value = take(key);
    if (value.is_null()) return fallback;
    if (!value.is_number_integer()) refuse(key, "which is no whole number");
    return value.get<int64_t>();
}

double ConfigReader::number(const std::string& key, double fallback) {
    const Json& value = take(key);
    if (value.is_null()) return fallback;
    if (!value.is_number()) refuse(key, "which is no number");
    return value.get<double>();
}

bool ConfigReader::boolean(const std::string& key, bool fallback) {
    const Json& value = take(key);
    if (value.is_null()) return fallback;
    if (!value.is_boolean()) refuse(key, "which is neither true nor false");
    return value.get<bool>();
}

std::string ConfigReader::text(const std::string& key, const std::string& fallback) {
    const Json& value = take(key);
    if (value.is_null()) return fallback;
    if (!value.is_string()) refuse(key, "which is no text");
    return value.get<std::string>();
}

std::vector<int64_t> ConfigReader::sizePerLevel(const std::string& key, int64_t fallback,
                                                std::size_t count) {
    const Json& value = take(key);
    if (!value.is_array()) return std::vector<int64_t>(count, size(key, fallback));
    if (value.size() != count) refuse(key, "which doesn't have one entry a level");
    return sizes(key, {});
}

std::vector<bool> ConfigReader::booleanPerLevel(const std::string& key, bool fallback,
                                                std::size_t count) {
    const Json& value = take(key);
    if (!value.is_array()) return std::vector<bool>(count, boolean(key, fallback));
    if (value.size() != count) refuse(key, "which doesn't have one entry a level");
    std::vector<bool> list;
    for (const Json& entry : value) {
        if (!entry.is_boolean()) refuse(key, "which is no list of true and false");
        list.push_back(entry.get<bool>());
    }
    return list;
}

std::vector<int64_t> ConfigReader::sizes(const std::string& key,
                                         const std::vector<int64_t>& fallback) {
    const Json& value = take(key);
    if (value.is_null()) return fallback;
    if (!value.is_array() || value.empty()) refuse(key, "which is no list of sizes");
    std::vector<int64_t> list;
    for (const Json& entry : value) list.push_back(checkedSize(entry, key));
    return list;
}

std::vector<std::string> ConfigReader::texts(const std::string& key,
                                             const std::vector<std::string>& fallback) {
    const Json& value = take(key);
    if (value.is_null()) return fallback;
    if (!value.is_array() || value.empty()) refuse(key, "which is no list of names");
    std::vector<std::string> list;
    for (const Json& entry : value) {
        if (!entry.is_string()) refuse(key, "which is no list of names");
        list.push_back(entry.get<std::string>());
    }
    return list;
}

Json ConfigReader::object(const std::string& key) {
    const Json& value = take(key);
    if (value.is_null()) return Json::object();
    if (!value.is_object()) refuse(key, "which is no object");
    return value;
}

void ConfigReader::accept(const std::string& key, const Json& only) {
    const Json& value = take(key);
    if (!value.is_null() && value != only) refuse(key);
}

void ConfigReader::ignore(std::initializer_list<const char*> keys) {
    known_.insert(keys.begin(), keys.end());
}

void ConfigReader::refuseOthers() const {
    for (const auto& [key, value] : json_.items()) {
        const bool changesNothing = value.is_null() || value == false || key.front() == '_';
        if (!changesNothing && known_.count(key) == 0) refuse(key);
    }
}

}  // namespace ninefold::nn
