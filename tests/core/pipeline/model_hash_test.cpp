// SPDX-License-Identifier: MIT
#include "core/pipeline/model_hash.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/expect_error.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

namespace fs = std::filesystem;

const fs::path kTiny = fs::path(NINEFOLD_FIXTURES) / "pipeline/tiny-sd";

/// echo -n abc | sha256sum
const std::string kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

TEST(ModelHashes, AreThoseOfTheFileAndAreRemembered) {
    const test::TempFolder folder;
    const fs::path file = folder / "model.safetensors";
    writeFileAtomically(file, "abc");
    const ModelHashes hashes(folder / "hashes");
    EXPECT_EQ(hashes.knownHashOf(file), "");
    EXPECT_EQ(hashes.hashOf(file), kAbc);
    EXPECT_EQ(hashes.knownHashOf(file), kAbc);
    EXPECT_EQ(ModelHashes(folder / "hashes").knownHashOf(file), kAbc);
    EXPECT_EQ(ModelHashes().knownHashOf(file), "");
    EXPECT_EQ(ModelHashes().hashOf(file), kAbc);
}

TEST(ModelHashes, ForgetAFileThatChanged) {
    const test::TempFolder folder;
    const fs::path file = folder / "model.safetensors";
    const ModelHashes hashes(folder / "hashes");
    writeFileAtomically(file, "abc");
    hashes.hashOf(file);
    writeFileAtomically(file, "abcd");
    EXPECT_EQ(hashes.knownHashOf(file), "");
    EXPECT_EQ(hashes.hashOf(file), sha256("abcd"));
    for (const auto& entry : fs::directory_iterator(folder / "hashes")) {
        writeFileAtomically(entry.path(), "{");
    }
    EXPECT_EQ(hashes.knownHashOf(file), "");
    EXPECT_EQ(hashes.hashOf(file), sha256("abcd"));
}

TEST(ModelHashes, OfAFolderIsItsDenoisers) {
    EXPECT_EQ(ModelHashes().hashOf(kTiny),
              sha256OfFile(kTiny / "unet/diffusion_pytorch_model.safetensors"));
    test::expectError([] { ModelHashes().hashOf("/nowhere/x.safetensors"); }, ErrorKind::BadFile,
                      "/nowhere/x.safetensors");
}

}  // namespace
}  // namespace ninefold
