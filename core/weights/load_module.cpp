// SPDX-License-Identifier: MIT
#include "core/weights/load_module.h"

#include <array>
#include <map>
#include <sstream>
#include <string_view>
#include <vector>

#include "core/base/error.h"
#include "core/weights/float8.h"

namespace ninefold {
namespace {

constexpr std::size_t kListed = 3;
/// Constants that older writers stored beside the weights.
constexpr std::array<std::string_view, 2> kSkippedSuffixes{"position_ids", "causal_mask"};

bool isSkipped(const std::string& name) {
    for (const std::string_view suffix : kSkippedSuffixes) {
        if (name.size() >= suffix.size() &&
            name.compare(name.size() - suffix.size(), suffix.size(), suffix) == 0) {
            return true;
        }
    }
    return false;
}

bool isFloating(const std::string& dtype) {
    return dtype == "F32" || dtype == "F16" || dtype == "BF16" || dtype == "F64" || isFloat8(dtype);
}

template <typename Shape>
std::string shapeText(const Shape& shape) {
    std::ostringstream text;
    text << '[';
    const char* comma = "";
    for (const auto extent : shape) {
        text << comma << extent;
        comma = ", ";
    }
    text << ']';
    return text.str();
}

/// "a, b" or "a, b, c, …".
std::string listOf(const std::vector<std::string>& names) {
    std::string list;
    for (std::size_t i = 0; i < names.size() && i < kListed; ++i) {
        list += (i > 0 ? ", " : "") + names[i];
    }
    return names.size() > kListed ? list + ", …" : list;
}

/// `list; more`, either of which may be empty.
Message joined(const Message& list, const Message& more) {
    if (list.isEmpty()) return more;
    return more.isEmpty() ? list : Message("%1; %2", list, more);
}

struct Comparison {
    std::vector<std::string> missing, unexpected, misshapen;

    void throwIfDifferent(const TensorSource& file) const {
        if (missing.empty() && unexpected.empty() && misshapen.empty()) return;
        Message found;
        if (!missing.empty()) found = {"%1 missing (%2)", missing.size(), listOf(missing)};
        if (!unexpected.empty()) {
            found = joined(found, {"%1 unexpected (%2)", unexpected.size(), listOf(unexpected)});
        }
        if (!misshapen.empty()) {
            found = joined(found, {"%1 misshapen (%2)", misshapen.size(), listOf(misshapen)});
        }
        throw Error(ErrorKind::BadModel,
                    {"%1 doesn't fit its configuration: %2.", file.path().string(), found},
                    "Check that weights and config.json belong together.");
    }
};

using Targets = std::map<std::string, at::Tensor>;

Targets targetsOf(const torch::nn::Module& module) {
    Targets targets;
    for (const auto& item : module.named_parameters()) targets.emplace(item.key(), item.value());
    for (const auto& item : module.named_buffers()) targets.emplace(item.key(), item.value());
    return targets;
}

/// Target name to the name in the file, for all that fit.
std::map<std::string, std::string> match(const Targets& targets, const TensorSource& file,
                                         const LoadOptions& options) {
    Comparison comparison;
    std::map<std::string, std::string> sources;
    for (const auto& [name, entry] : file.entries()) {
        const std::string key = options.rename ? options.rename(name) : name;
        const auto target = targets.find(key);
        if (target == targets.end()) {
            if (!isSkipped(name)) comparison.unexpected.push_back(name);
            continue;
        }
        sources[key] = name;
        if (target->second.sizes() != at::IntArrayRef(entry.shape)) {
            comparison.misshapen.push_back(name + " is " + shapeText(entry.shape) + " not " +
                                           shapeText(target->second.sizes()));
        } else if (!isFloating(entry.dtype)) {
            comparison.misshapen.push_back(name + " is " + entry.dtype + " not a float");
        }
    }
    for (const auto& [name, target] : targets) {
        if (sources.count(name) == 0) comparison.missing.push_back(name);
    }
    comparison.throwIfDifferent(file);
    return sources;
}

}  // namespace

void loadModule(torch::nn::Module& module, const TensorSource& file, const LoadOptions& options) {
    const torch::NoGradGuard noGrad;
    Targets targets = targetsOf(module);
    for (const auto& [name, source] : match(targets, file, options)) {
        targets.at(name).set_data(loaded(file.tensor(source), options));
    }
}

at::Tensor loaded(const at::Tensor& stored, const LoadOptions& options) {
    const bool mayStay = options.narrow == LoadOptions::Narrow::Leave &&
                         options.dtype == at::kFloat && options.device.is_cpu();
    const at::ScalarType type = stored.scalar_type();
    const bool isNarrow = type == at::kHalf || type == at::kBFloat16;
    if (mayStay && isNarrow && stored.dim() > 1) return stored;
    return stored.to(options.device, options.dtype);
}

}  // namespace ninefold
