// SPDX-License-Identifier: MIT
#include "core/text/tokenizer_files.h"

#include <sstream>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"

namespace ninefold {

namespace {

constexpr std::uintmax_t kMaxFileBytes = std::uintmax_t{64} << 20;
constexpr std::int64_t kMaxId = std::int64_t{1} << 24;
constexpr int kMaxLength = 1 << 16;

[[noreturn]] void refuse(const std::filesystem::path& file, const Message& why) {
    throw Error(ErrorKind::BadModel, {"The tokenizer file %1 %2.", file.string(), why},
                "Copy the model's tokenizer folder again.");
}

Json readObject(const std::filesystem::path& file) {
    try {
        Json json = parseJson(readFile(file, kMaxFileBytes), file.string());
        if (!json.is_object()) refuse(file, "holds no JSON object");
        return json;
    } catch (const Error& error) {
        if (error.kind() != ErrorKind::BadFile) throw;
        throw Error(ErrorKind::BadModel, error.whatMessage(), "Check that the model is complete.");
    }
}

BytePairMerger::Vocabulary readVocabulary(const std::filesystem::path& file) {
    const Json json = readObject(file);
    BytePairMerger::Vocabulary vocabulary;
    vocabulary.reserve(json.size());
    for (const auto& [token, id] : json.items()) {
        if (!id.is_number_integer()) refuse(file, {"has no whole number for \"%1\"", token});
        const auto value = id.get<std::int64_t>();
        if (value < 0 || value > kMaxId) refuse(file, {"has a wild id for \"%1\"", token});
        vocabulary.emplace(token, value);
    }
    return vocabulary;
}

std::vector<BytePairMerger::Merge> readMerges(const std::filesystem::path& file) {
    std::istringstream text;
    try {
        text.str(readFile(file, kMaxFileBytes));
    } catch (const Error& error) {
        throw Error(ErrorKind::BadModel, error.whatMessage(), "Check that the model is complete.");
    }
    std::vector<BytePairMerger::Merge> merges;
    int number = 0;
    for (std::string line; std::getline(text, line);) {
        ++number;
        if (!line.empty() && line.back() == '\r') line.pop_back();
        const bool isHeader = number == 1 && line.rfind("#version", 0) == 0;
        if (line.empty() || isHeader) continue;
        const auto space = line.find(' ');
        if (space == 0 || space == std::string::npos || space + 1 == line.size()) {
            refuse(file, {"has no pair in line %1", number});
        }
        merges.emplace_back(line.substr(0, space), line.substr(space + 1));
    }
    return merges;
}

/// A special token is written as its text, or as an object with "content" and "normalized".
void take(const Json& json, const char* key, const std::filesystem::path& file,
          SpecialToken& token) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return;
    const Json& text = found->is_object() ? found->value("content", Json()) : *found;
    if (!text.is_string() || text.get_ref<const std::string&>().empty()) {
        refuse(file, {"has no text for %1", key});
    }
    token.text = text.get<std::string>();
    if (!found->is_object()) return;
    const Json normalized = found->value("normalized", Json(true));
    token.normalized = !normalized.is_boolean() || normalized.get<bool>();
}

void takeSpecialTokens(const Json& json, const std::filesystem::path& file, TokenizerFiles& files) {
    take(json, "bos_token", file, files.start);
    take(json, "eos_token", file, files.end);
    take(json, "unk_token", file, files.unknown);
    take(json, "pad_token", file, files.pad);
}

/// tokenizer_config.json; special_tokens_map.json overrules it, unless it is of the newer kind that
/// lists the added tokens itself.
void takeConfiguration(const std::filesystem::path& folder, TokenizerFiles& files) {
    const auto config = folder / "tokenizer_config.json";
    const auto map = folder / "special_tokens_map.json";
    bool listsTokens = false;
    if (std::filesystem::exists(config)) {
        const Json json = readObject(config);
        listsTokens = json.contains("added_tokens_decoder");
        takeSpecialTokens(json, config, files);
        const Json length = json.value("model_max_length", Json());
        // transformers writes 1e30 for "no limit known".
        if (length.is_number() && length.get<double>() <= kMaxLength) {
            if (length.get<double>() < 2) refuse(config, "leaves no room for a token");
            files.maxLength = length.get<int>();
        }
    }
    if (!listsTokens && std::filesystem::exists(map)) {
        takeSpecialTokens(readObject(map), map, files);
    }
}

void resolve(const std::filesystem::path& folder, const BytePairMerger::Vocabulary& vocabulary,
             SpecialToken& token) {
    const auto found = vocabulary.find(token.text);
    if (found == vocabulary.end()) {
        refuse(folder / "vocab.json", {"lacks the special token \"%1\"", token.text});
    }
    token.id = found->second;
}

}  // namespace

TokenizerFiles readTokenizerFiles(const std::filesystem::path& folder) {
    TokenizerFiles files;
    files.vocabulary = readVocabulary(folder / "vocab.json");
    files.merges = readMerges(folder / "merges.txt");
    takeConfiguration(folder, files);
    for (SpecialToken* token : {&files.start, &files.end, &files.pad, &files.unknown}) {
        resolve(folder, files.vocabulary, *token);
    }
    return files;
}

}  // namespace ninefold
