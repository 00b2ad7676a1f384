// SPDX-License-Identifier: MIT
#include "core/models/diffusers_folder.h"

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/models/folder_weights.h"
#include "core/text/clip_tokenizer.h"

namespace fs = std::filesystem;

namespace ninefold {

bool DiffusersFolder::has(const std::string& part) const {
    std::error_code ignored;
    return fs::exists(folder_ / part / "config.json", ignored);
}

Json DiffusersFolder::config(const std::string& part) const {
    const fs::path path = folder_ / part / "config.json";
    try {
        Json json = readJsonFile(path);
        if (json.is_object()) return json;
    } catch (const Error& error) {
        throw Error(ErrorKind::BadModel, error.whatMessage(), "Check that the model is complete.");
    }
    throw Error(ErrorKind::BadModel, {"%1 is not a JSON object.", path.string()},
                "Check that the model is complete.");
}

std::shared_ptr<const TensorSource> DiffusersFolder::weights(const std::string& part) const {
    const bool isText = part.rfind("text_encoder", 0) == 0;
    return openTensors(findWeights(folder_ / part, isText ? "model" : "diffusion_pytorch_model"));
}

ScheduleConfig DiffusersFolder::schedule() const {
    try {
        return readScheduleConfig(folder_ / "scheduler/scheduler_config.json");
    } catch (const Error& error) {
        if (!error.advice().empty()) throw;
        throw Error(ErrorKind::BadModel, error.whatMessage(), "Check that the model is complete.");
    }
}

fs::path DiffusersFolder::tokenizerFolder() const {
    std::error_code ignored;
    const fs::path second = folder_ / "tokenizer_2";  // a refiner has only this one
    return fs::exists(folder_ / "tokenizer", ignored) || !fs::exists(second, ignored)
               ? folder_ / "tokenizer"
               : second;
}

std::optional<std::int64_t> DiffusersFolder::padId(const std::string& textEncoder) const {
    const fs::path second = folder_ / "tokenizer_2";
    if (textEncoder != "text_encoder_2" || tokenizerFolder() == second) return std::nullopt;
    return ClipTokenizer(second).padId();
}

}  // namespace ninefold
