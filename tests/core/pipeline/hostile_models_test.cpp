// SPDX-License-Identifier: MIT
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstring>
#include <filesystem>
#include <functional>
#include <iostream>
#include <string>
#include <vector>

#include "core/base/error.h"
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/pipeline/model_file.h"
#include "tests/core/pipeline/drawn_picture.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;
using namespace test;

const fs::path kFixtures = NINEFOLD_FIXTURES;

/// A safetensors file to be spoiled.
class Checkpoint {
public:
    explicit Checkpoint(const fs::path& file) {
        const std::string bytes = readFile(file);
        std::uint64_t length = 0;
        std::memcpy(&length, bytes.data(), sizeof length);
        header = Json::parse(bytes.substr(sizeof length, length));
        data = bytes.substr(sizeof length + length);
    }

    /// Takes away all tensors whose name begins so.
    Checkpoint without(const std::string& prefix) const {
        Checkpoint copy = *this;
        for (const auto& [name, entry] : header.items()) {
            if (name.rfind(prefix, 0) == 0) copy.header.erase(name);
        }
        return copy;
    }

    /// Fills the tensors whose name begins so with what is no number in F8_E4M3.
    Checkpoint withNan(const std::string& prefix) const {
        Checkpoint copy = *this;
        for (const auto& [name, entry] : header.items()) {
            if (name.rfind(prefix, 0) != 0) continue;
            const auto begin = entry["data_offsets"][0].get<std::size_t>();
            const auto end = entry["data_offsets"][1].get<std::size_t>();
            if (entry["dtype"] == "F8_E4M3")
                copy.data.replace(begin, end - begin, end - begin, '\x7F');
        }
        return copy;
    }

    std::string bytes() const { return bytesWith(header.dump()); }
    std::string bytesWith(const std::string& text) const {
        const std::uint64_t length = text.size();
        std::string all(sizeof length, '\0');
        std::memcpy(all.data(), &length, sizeof length);
        return all + text + data;
    }

    Json header;
    std::string data;
};

/// A model that is wrong, and what is said of it.
struct Hostile {
    std::string name;
    std::string sentence;                             ///< part of it
    std::function<void(const fs::path& path)> write;  ///< a file, or a folder that isn't there yet
};

const fs::path kFile = kFixtures / "families/sd1.safetensors";
const std::string kConv = "model.diffusion_model.input_blocks.0.0.weight";
const std::string kBias = "model.diffusion_model.input_blocks.0.0.bias";

std::function<void(const fs::path&)> bytes(const std::string& text) {
    return [text](const fs::path& path) { writeFileAtomically(path, text); };
}

std::function<void(const fs::path&)> copyOf(const std::string& fixture) {
    return [fixture](const fs::path& path) { fs::copy(kFixtures / fixture, path); };
}

/// With the entry of one tensor changed.
std::function<void(const fs::path&)> withEntry(const char* key, const Json& value) {
    Checkpoint checkpoint(kFile);
    checkpoint.header[kConv][key] = value;
    return bytes(checkpoint.bytes());
}

std::vector<Hostile> cutAndForeignFiles() {
    const std::string whole = readFile(kFile);
    return {
        {"empty.safetensors", "shorter than a header", bytes("")},
        {"cut-head.safetensors", "ends inside its header", bytes(whole.substr(0, 100))},
        {"cut.safetensors", "may be truncated", bytes(whole.substr(0, whole.size() / 2))},
        {"zeros.safetensors", "not a JSON object", bytes(std::string(1000, '\0'))},
        {"page.safetensors", "header claims to be above 100 MB",
         bytes("<!DOCTYPE html><html><body>404</body></html>")},
        {"picture.safetensors", "header claims to be above 100 MB",
         copyOf("pipeline/pictures/source.png")},
        {"no-tensors.safetensors", "", bytes(std::string("\x02\0\0\0\0\0\0\0{}", 10))},
        {"vae.safetensors", "", copyOf("families/sd1/vae/diffusion_pytorch_model.safetensors")},
        {"empty.ckpt", "", bytes("")},
        {"page.ckpt", "", bytes("<!DOCTYPE html><html><body>404</body></html>")},
    };
}

std::vector<Hostile> hostileHeads() {
    const Checkpoint whole(kFile);
    const Json offsets = whole.header[kConv]["data_offsets"];
    const std::string twice = "{\"" + kConv + "\":" + whole.header[kConv].dump() + ",";
    return {
        {"overflow.safetensors", "is too large",
         withEntry("shape", {std::uint64_t{1} << 62U, 16, 3, 3})},
        {"wild.safetensors", "don't match its shape", withEntry("shape", {1 << 20, 4, 3, 3})},
        {"negative.safetensors", "no natural number", withEntry("shape", {-32, 4, 3, 3})},
        {"outside.safetensors", "may be truncated",
         withEntry("data_offsets", {std::uint64_t{1} << 40U, (std::uint64_t{1} << 40U) + 1152})},
        {"backwards.safetensors", "may be truncated", withEntry("data_offsets", {9, 3})},
        {"overlap.safetensors", "overlap",
         withEntry("data_offsets", {offsets[0].get<int>() + 1, offsets[1].get<int>() + 1})},
        {"dtype.safetensors", "unknown dtype", withEntry("dtype", "F3")},
        {"twice.safetensors", "is there twice",
         bytes(whole.bytesWith(twice + whole.header.dump().substr(1)))},
        {"deep.safetensors", "not a JSON object", bytes(whole.bytesWith(std::string(200000, '[')))},
    };
}

std::vector<Hostile> incompleteFiles() {
    const Checkpoint whole(kFile);
    Checkpoint misshapen = whole;
    misshapen.header[kConv]["shape"] = {4, 32, 3, 3};
    return {
        {"no-vae.safetensors", "lacks the VAE", bytes(whole.without("first_stage_model.").bytes())},
        {"no-text.safetensors", "lacks the text encoder",
         bytes(whole.without("cond_stage_model.").bytes())},
        {"no-unet.safetensors", "", bytes(whole.without("model.diffusion_model.").bytes())},
        {"hole.safetensors", "conv_in.bias", bytes(whole.without(kBias).bytes())},
        {"misshapen.safetensors", "", bytes(misshapen.bytes())},
    };
}

std::vector<Hostile> pickles() {
    std::vector<Hostile> cases;
    for (const auto& [name, sentence] :
         std::vector<std::pair<const char*, const char*>>{{"hostile.pt", "posix.system"},
                                                          {"hostile-legacy.pt", "posix.system"},
                                                          {"deep.pt", "nested too deeply"},
                                                          {"compressed.pt", "compressed"},
                                                          {"endless.pt", ""},
                                                          {"no-tensors.pt", ""},
                                                          {"bad-huge.pt", ""},
                                                          {"bad-offset.pt", ""},
                                                          {"bad-stride.pt", ""}}) {
        cases.push_back({name, sentence, copyOf(std::string("weights/") + name)});
    }
    return cases;
}

/// A copy of a whole folder in which `spoil` changes something.
std::function<void(const fs::path&)> folder(std::function<void(const fs::path&)> spoil) {
    return [spoil](const fs::path& path) {
        fs::copy(kFixtures / "families/sd1", path, fs::copy_options::recursive);
        spoil(path);
    };
}

std::function<void(const fs::path&)> folderWithout(const char* file) {
    return folder([file](const fs::path& path) { fs::remove_all(path / file); });
}

std::function<void(const fs::path&)> folderWith(const char* file, const std::string& text) {
    return folder([=](const fs::path& path) { writeFileAtomically(path / file, text); });
}

std::function<void(const fs::path&)> folderMixed(const char* file, const char* fixture) {
    return folder([=](const fs::path& path) {
        fs::copy(kFixtures / fixture, path / file, fs::copy_options::overwrite_existing);
    });
}

std::vector<Hostile> folders() {
    const char* const unet = "unet/diffusion_pytorch_model.safetensors";
    return {
        {"folder-no-index", "model_index.json is missing", folderWithout("model_index.json")},
        {"folder-no-unet", "unet", folderWithout("unet")},
        {"folder-no-weights", "unet", folderWithout(unet)},
        {"folder-no-vae", "vae", folderWithout("vae")},
        {"folder-no-words", "vocab.json", folderWithout("tokenizer/vocab.json")},
        {"folder-words", "merges.txt", folderWith("tokenizer/merges.txt", "ab cd\nno\n")},
        {"folder-config", "config.json", folderWith("unet/config.json", "{")},
        {"folder-config-list", "config.json", folderWith("unet/config.json", "[1]")},
        {"folder-scheduler", "scheduler_config.json",
         folderWith("scheduler/scheduler_config.json", "\xFF")},
        {"folder-cut", "may be truncated",
         folder([unet](const fs::path& path) { fs::resize_file(path / unet, 100000); })},
        {"folder-mixed-unet", "doesn't fit its configuration",
         folderMixed(unet, "families/sd2/unet/diffusion_pytorch_model.safetensors")},
        {"folder-mixed-text", "doesn't fit its configuration",
         folderMixed("text_encoder/model.safetensors",
                     "families/xl/text_encoder_2/model.safetensors")},
        {"folder-mixed-width", "cross_attention_dim", folder([](const fs::path& path) {
             for (const char* file : {"config.json", "diffusion_pytorch_model.safetensors"}) {
                 fs::copy(kFixtures / "pipeline/tiny-sd/unet" / file, path / "unet" / file,
                          fs::copy_options::overwrite_existing);
             }
             Json config = readJsonFile(path / "unet/config.json");
             config["cross_attention_dim"] = 77;
             writeFileAtomically(path / "unet/config.json", config.dump());
         })},
        {"folder-shards", "points out of its folder", folder([unet](const fs::path& path) {
             fs::remove(path / unet);
             writeFileAtomically(path / (std::string(unet) + ".index.json"),
                                 R"({"weight_map": {"conv_in.weight": "../../../etc/passwd"}})");
         })},
    };
}

class HostileModels : public testing::Test {
protected:
    GenerationRequest requestFor(const fs::path& model) const {
        GenerationRequest request;
        request.count = 1;
        request.recipe.modelId = model.string();
        request.recipe.prompt = "a red apple";
        request.recipe.width = request.recipe.height = 32;
        request.recipe.steps = 2;
        return request;
    }

    /// One sentence that names the file, and the next model draws.
    void expectRefused(const std::vector<Hostile>& cases) {
        for (const Hostile& hostile : cases) {
            const fs::path path = folder_ / hostile.name;
            hostile.write(path);
            try {
                draw(*generator_, requestFor(path));
                ADD_FAILURE() << hostile.name << " was drawn with";
            } catch (const Error& error) {
                EXPECT_EQ(static_cast<int>(error.kind()), static_cast<int>(ErrorKind::BadModel))
                    << hostile.name << ": " << error.line();
                EXPECT_THAT(error.line(), testing::HasSubstr(hostile.sentence)) << hostile.name;
                EXPECT_THAT(error.line(), testing::HasSubstr(hostile.name));
                EXPECT_EQ(error.line().find('\n'), std::string::npos) << error.line();
                EXPECT_FALSE(error.advice().empty()) << error.line();
                std::cout << "  " << error.line() << '\n';
            }
            EXPECT_EQ(draw(*generator_, requestFor(kFixtures / "pipeline/tiny-sd")).size(), 1U)
                << hostile.name;
        }
    }

    const TempFolder folder_;
    const std::unique_ptr<Generator> generator_ = makeGenerator(1);
};

TEST_F(HostileModels, FilesThatAreCutOffOrSomethingElse) {
    expectRefused(cutAndForeignFiles());
}

TEST_F(HostileModels, HeadsMadeToHarm) {
    expectRefused(hostileHeads());
}

TEST_F(HostileModels, FilesThatLackSomething) {
    expectRefused(incompleteFiles());
}

TEST_F(HostileModels, Pickles) {
    expectRefused(pickles());
}

TEST_F(HostileModels, FoldersThatLackSomethingOrAreMixedUp) {
    expectRefused(folders());
}

/// No black picture: what computes no numbers is said at once.
TEST_F(HostileModels, WeightsThatAreNoNumbers) {
    const std::string sentence = "computes no numbers";
    const auto withNan = [](const char* file, const char* tensors) {
        return folder([=](const fs::path& path) {
            const Checkpoint spoilt = Checkpoint(path / file).withNan(tensors);
            writeFileAtomically(path / file, spoilt.bytes());
        });
    };
    expectRefused({
        {"nan-unet", sentence, withNan("unet/diffusion_pytorch_model.safetensors", "conv_out.")},
        {"nan-text", sentence,
         withNan("text_encoder/model.safetensors", "text_model.encoder.layers.0.")},
        {"nan-vae", sentence,
         withNan("vae/diffusion_pytorch_model.safetensors", "decoder.conv_out.")},
    });
}

/// The page of models says the same without loading anything.
TEST_F(HostileModels, TheModelsPageSaysWhatIsWrongToo) {
    for (const auto& cases : {cutAndForeignFiles(), hostileHeads(), pickles()}) {
        for (const Hostile& hostile : cases) {
            const fs::path path = folder_ / hostile.name;
            hostile.write(path);
            const ModelFile model = inspectModelFile(path);
            EXPECT_FALSE(model.canDraw) << hostile.name;
            const bool isOfUse = model.addOn.has_value();  // a VAE is no model, but of use to one
            EXPECT_EQ(model.problem.isEmpty(), isOfUse) << hostile.name;
        }
    }
}

}  // namespace
}  // namespace ninefold
