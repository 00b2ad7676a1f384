// SPDX-License-Identifier: MIT
#include "core/base/processor.h"

#include <gtest/gtest.h>

#include "core/base/files.h"
#include "tests/support/temp_folder.h"

namespace ninefold {
namespace {

std::string nameIn(const std::string& text) {
    const test::TempFolder folder;
    writeFileAtomically(folder / "cpuinfo", text);
    return processorName(folder / "cpuinfo");
}

TEST(Processor, IsNamedAsItsMakerDoes) {
    EXPECT_EQ(nameIn("processor\t: 0\nvendor_id\t: AuthenticAMD\nmodel\t\t: 33\n"
                     "model name\t: AMD Ryzen 7 5800X 8-Core Processor \ncpu MHz\t: 3800\n"),
              "AMD Ryzen 7 5800X 8-Core Processor");
    EXPECT_EQ(nameIn("processor\t: 0\nBogoMIPS\t: 108.00\n\nModel\t\t: Raspberry Pi 5 Model B\n"),
              "Raspberry Pi 5 Model B");
    EXPECT_EQ(nameIn("processor\t: 0\ncpu\t\t: POWER9, altivec supported\n"),
              "POWER9, altivec supported");
}

TEST(Processor, WithoutANameItIsACpu) {
    EXPECT_EQ(nameIn(""), "CPU");
    EXPECT_EQ(nameIn("model name\t:\nmodel name"), "CPU");
    EXPECT_EQ(processorName("/no/such/file"), "CPU");
}

TEST(Processor, HasCores) {
    EXPECT_GE(physicalCores(), 1);
}

}  // namespace
}  // namespace ninefold
