// SPDX-License-Identifier: MIT
#include "core/weights/torch_checkpoint.h"

#include <gmock/gmock.h>
#include <torch/types.h>

#include <fstream>

#include "core/base/files.h"
#include "tests/core/weights/safetensors_file.h"
#include "tests/support/expect_error.h"

// Files that torch.save wrote: tests/reference/make_checkpoint_fixtures.py.
namespace ninefold {
namespace {

namespace fs = std::filesystem;
using test::expectError;

const fs::path kFixtures = fs::path(NINEFOLD_FIXTURES) / "weights";

void expectTheNumbers(const TensorSource& file) {
    const at::Tensor numbers = torch::arange(24, at::kFloat);
    EXPECT_EQ(file.entries().size(), 12U);
    EXPECT_TRUE(torch::equal(file.tensor("f32"), numbers.view({4, 6})));
    EXPECT_TRUE(torch::equal(file.tensor("f16"), numbers.to(at::kHalf)));
    EXPECT_TRUE(torch::equal(file.tensor("bf16"), numbers.to(at::kBFloat16).view({2, 12})));
    EXPECT_TRUE(torch::equal(file.tensor("f64"), numbers.to(at::kDouble)));
    EXPECT_TRUE(torch::equal(file.tensor("i64"), torch::arange(5) - 2));
    EXPECT_TRUE(torch::equal(file.tensor("i32"), torch::arange(3, at::kInt)));
    EXPECT_TRUE(torch::equal(file.tensor("u8"), torch::arange(4, at::kByte)));
    EXPECT_TRUE(torch::equal(file.tensor("transposed"), numbers.view({4, 6}).t()));
    EXPECT_TRUE(file.tensor("transposed").is_contiguous());
    EXPECT_TRUE(torch::equal(file.tensor("part"), numbers.narrow(0, 6, 6).view({2, 3})));
    EXPECT_EQ(file.tensor("scalar").item<float>(), 2.5F);
    EXPECT_EQ(file.tensor("empty").sizes(), (at::IntArrayRef{0, 3}));
    EXPECT_TRUE(torch::equal(file.tensor("parameter"), numbers.narrow(0, 0, 2)));
    EXPECT_EQ(file.entries().at("f16").dtype, "F16");
    expectError([&] { file.tensor("none"); }, ErrorKind::BadModel, "no tensor \"none\"");
}

TEST(TorchCheckpoint, ReadsWhatTorchSaves) {
    for (const char* name : {"plain.pt", "lightning.ckpt", "legacy.ckpt"}) {
        SCOPED_TRACE(name);
        expectTheNumbers(*openTensors(kFixtures / name));
    }
}

TEST(TorchCheckpoint, IsKnownByItsBytesWhateverItsName) {
    const test::TempFolder folder;
    fs::copy_file(kFixtures / "plain.pt", folder / "renamed.safetensors");
    expectTheNumbers(*openTensors(folder / "renamed.safetensors"));
}

TEST(TorchCheckpoint, TensorsOutliveTheFileObject) {
    const at::Tensor tensor = openTensors(kFixtures / "plain.pt")->tensor("f32");
    EXPECT_EQ(tensor.sum().item<float>(), 276.0F);
}

TEST(TorchCheckpoint, NamesInnerDictionariesByTheirPath) {
    const TorchCheckpoint file(kFixtures / "embedding.pt");
    EXPECT_TRUE(torch::equal(file.tensor("string_to_param.*"), torch::full({2, 8}, 0.25)));
    EXPECT_TRUE(file.contains("string_to_token.*"));
}

TEST(TorchCheckpoint, ReadsAPickleMadeByHand) {
    EXPECT_EQ(TorchCheckpoint(kFixtures / "good-by-hand.pt").tensor("t").sum().item<float>(), 0.0F);
}

TEST(TorchCheckpoint, RefusesByNameWhatWouldRun) {
    for (const char* name : {"hostile.pt", "hostile-legacy.pt"}) {
        expectError([&] { TorchCheckpoint(kFixtures / name); }, ErrorKind::BadModel,
                    "wants to run \"posix.system\"");
    }
}

TEST(TorchCheckpoint, RefusesWhatIsDamagedOrMadeToHarm) {
    const std::pair<const char*, const char*> cases[] = {
        {"deep.pt", "nested too deeply"},
        {"endless.pt", "ends inside its pickle"},
        {"no-tensors.pt", "holds no tensors"},
        {"compressed.pt", "compressed"},
        {"bad-offset.pt", "places t outside its numbers"},
        {"bad-stride.pt", "places t outside its numbers"},
        {"bad-huge.pt", "larger than its numbers"},
        {"bad-negative.pt", "as no tensor can be"},
        {"bad-repeated.pt", "larger than its numbers"},
    };
    for (const auto& [name, part] : cases) {
        expectError([&, file = name] { TorchCheckpoint(kFixtures / file); }, ErrorKind::BadModel,
                    part);
        expectError([&, file = name] { TorchCheckpoint(kFixtures / file); }, ErrorKind::BadModel,
                    name);
    }
}

/// Cut off anywhere, or with any byte changed, a file gives its tensors or an error, never a crash.
TEST(TorchCheckpoint, SurvivesAnyDamage) {
    const test::TempFolder folder;
    for (const char* name : {"lightning.ckpt", "legacy.ckpt"}) {
        const std::string bytes = readFile(kFixtures / name);
        const auto tryOut = [&](const std::string& damaged) {
            const fs::path file = test::writeBytes(folder, "damaged.pt", damaged);
            try {
                const TorchCheckpoint checkpoint(file);
                for (const auto& [tensor, entry] : checkpoint.entries()) checkpoint.tensor(tensor);
            } catch (const Error& error) {
                EXPECT_THAT(std::string(error.what()), testing::HasSubstr("damaged.pt"));
            }
        };
        for (std::size_t length = 0; length < bytes.size(); length += 7) {
            tryOut(bytes.substr(0, length));
        }
        for (std::size_t at = 0; at < bytes.size(); at += 3) {
            std::string damaged = bytes;
            damaged[at] = static_cast<char>(~damaged[at]);
            tryOut(damaged);
        }
    }
}

}  // namespace
}  // namespace ninefold
