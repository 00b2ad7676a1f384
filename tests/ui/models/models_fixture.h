// SPDX-License-Identifier: MIT
#pragma once

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"
#include "ui/bridge/convert.h"
#include "ui/models/model_library.h"

namespace ninefold::ui {

/// A studio's folder with the tiny model, and one shared with another program.
class ModelsTest : public testing::Test {
protected:
    ModelsTest() {
        namespace fs = std::filesystem;
        fs::create_directories(own());
        fs::create_directory_symlink(fs::path(NINEFOLD_FIXTURES) / "pipeline/tiny-sd",
                                     own() / "tiny");
        writeFileAtomically(shared() / "models/Lora/soft.safetensors", "damaged");
        writeFileAtomically(shared() / "models/Stable-diffusion/old.ckpt", "PK");
    }

    std::filesystem::path own() const { return folder_ / "models"; }
    std::filesystem::path shared() const { return folder_ / "webui"; }
    std::filesystem::path settings() const { return folder_ / "models.json"; }

    test::TempFolder folder_;
    ModelCatalog catalog_{std::vector<std::filesystem::path>()};
};

}  // namespace ninefold::ui
