// SPDX-License-Identifier: MIT
#include "core/weights/sharded_tensors.h"

#include "core/base/error.h"
#include "core/base/json.h"

namespace ninefold {
namespace {

Json readIndex(const std::filesystem::path& path) {
    try {
        const Json json = readJsonFile(path);
        if (json.is_object() && json.contains("weight_map") && json["weight_map"].is_object()) {
            return json["weight_map"];
        }
    } catch (const Error& error) {
        throw Error(ErrorKind::BadModel, error.whatMessage(), "Check that the model is complete.");
    }
    throw Error(ErrorKind::BadModel, {"%1 lists no tensors.", path.string()},
                "Get the file again.");
}

}  // namespace

ShardedTensors::ShardedTensors(const std::filesystem::path& index, const Open& open)
    : path_(index) {
    const Json files = readIndex(index);
    for (const auto& [name, file] : files.items()) {
        if (!file.is_string()) {
            throw Error(ErrorKind::BadModel, {"%1 names no file for %2.", path_.string(), name},
                        "Get the file again.");
        }
        const TensorSource& place = shard(file.get<std::string>(), open);
        const auto entry = place.entries().find(name);
        if (entry == place.entries().end()) {
            throw Error(ErrorKind::BadModel,
                        {"%1 lacks the tensor %2 of its index.", place.path().string(), name},
                        "Files of different models may be mixed up; get them again.");
        }
        places_[name] = &place;
        entries_.insert(*entry);
    }
}

const TensorSource& ShardedTensors::shard(const std::string& name, const Open& open) {
    if (std::filesystem::path(name).filename() != name) {
        throw Error(ErrorKind::BadModel, {"%1 points out of its folder: %2.", path_.string(), name},
                    "Don't use this model; its index has been tampered with.");
    }
    auto& found = shards_[name];
    if (!found) found = open(path_.parent_path() / name);
    return *found;
}

at::Tensor ShardedTensors::tensor(const std::string& name) const {
    const auto found = places_.find(name);
    if (found == places_.end()) {
        throw Error(ErrorKind::BadModel, {"%1 has no tensor \"%2\".", path_.string(), name});
    }
    return found->second->tensor(name);
}

}  // namespace ninefold
