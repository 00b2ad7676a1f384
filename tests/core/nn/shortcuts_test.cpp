// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>
#include <torch/types.h>

#include <algorithm>
#include <numeric>
#include <string>
#include <vector>

#include "core/nn/flop_count.h"
#include "core/nn/token_merging.h"
#include "core/nn/unet.h"
#include "core/weights/load_module.h"
#include "tests/support/seeded_tensors.h"

// What spares a UNet work, each beside its plain definition.
namespace ninefold::nn {
namespace {

UNet smallUNet() {
    const Json config = {{"block_out_channels", {16, 32}},
                         {"layers_per_block", 2},
                         {"down_block_types", {"CrossAttnDownBlock2D", "DownBlock2D"}},
                         {"up_block_types", {"UpBlock2D", "CrossAttnUpBlock2D"}},
                         {"attention_head_dim", 2},
                         {"cross_attention_dim", 12},
                         {"norm_num_groups", 4}};
    UNet unet(UNetConfig::fromJson(config));
    loadModule(*unet, test::SeededTensors("unet", *unet), {});
    return unet;
}

struct Inputs {
    at::Tensor latents = at::randn({2, 4, 12, 10});
    at::Tensor timesteps = at::tensor({400.0F, 400.0F});
    at::Tensor text = at::randn({2, 5, 12});
};

class Shortcuts : public testing::Test {
protected:
    void SetUp() override { torch::manual_seed(5); }

    at::Tensor predict(const Inputs& in, const UNetConditions& conditions = {}) {
        return unet_->forward(in.latents, in.timesteps, in.text, conditions);
    }

    const c10::InferenceMode inference_;
    UNet unet_ = smallUNet();
};

TEST_F(Shortcuts, KeysOfATextAreKeptWithoutAChange) {
    const Inputs first;
    Inputs later = first;
    later.latents = at::randn_like(first.latents);
    const at::Tensor expected = predict(later);
    for (const std::int64_t bytes : {1 << 20, 1000, 0}) {  // all, some, none
        TextKeys keys(bytes);
        UNetConditions conditions;
        conditions.textKeys = &keys;
        predict(first, conditions);
        EXPECT_TRUE(at::equal(predict(later, conditions), expected)) << bytes;
    }
    // They are taken from where they are kept: other words then change nothing.
    TextKeys keys(1 << 20);
    UNetConditions conditions;
    conditions.textKeys = &keys;
    predict(first, conditions);
    later.text = at::randn_like(first.text);
    EXPECT_TRUE(at::equal(predict(later, conditions), expected));
}

TEST_F(Shortcuts, ADeepMapThatIsMadeChangesNothing) {
    const Inputs in;
    DeepMap deep;
    UNetConditions conditions;
    conditions.deep = &deep;
    EXPECT_TRUE(at::equal(predict(in, conditions), predict(in)));
    EXPECT_EQ(deep.map.sizes(), at::IntArrayRef({2, 16, 12, 10}));
    // Reused for the same latents it makes the same, bit by bit.
    deep.isReused = true;
    EXPECT_TRUE(at::equal(predict(in, conditions), predict(in)));
}

/// By the parts of the UNet: the first layer down, and the last two up over the deep map.
TEST_F(Shortcuts, AReusedDeepMapIsPutBehindTheFirstLayers) {
    const Inputs before;
    Inputs in = before;
    in.latents = at::randn_like(before.latents);
    in.timesteps = at::tensor({300.0F, 300.0F});
    DeepMap deep;
    UNetConditions conditions;
    conditions.deep = &deep;
    predict(before, conditions);
    deep.isReused = true;
    const at::Tensor result = predict(in, conditions);

    const auto parts = unet_->named_modules("", false);
    const auto layer = [&](const std::string& block, int i, const at::Tensor& x,
                           const at::Tensor& time) {
        const std::string number = std::to_string(i);
        const at::Tensor h =
            parts[block + ".resnets." + number]->as<ResnetBlock>()->forward(x, time);
        return parts[block + ".attentions." + number]->as<Transformer2D>()->forward(h, {in.text});
    };
    const at::Tensor time = at::silu(parts["time_embedding"]->as<TimestepEmbedding>()->forward(
        timestepSinusoids(in.timesteps, {16, true, 0})));
    const at::Tensor first = parts["conv_in"]->as<Conv2d>()->forward(in.latents);
    const at::Tensor second = layer("down_blocks.0", 0, first, time);
    at::Tensor x = layer("up_blocks.1", 1, at::cat({deep.map, second}, 1), time);
    x = layer("up_blocks.1", 2, at::cat({x, first}, 1), time);
    x = at::silu(parts["conv_norm_out"]->as<GroupNorm>()->forward(x));
    x = parts["conv_out"]->as<Conv2d>()->forward(x);
    EXPECT_TRUE(at::allclose(result, x, 1e-5, 1e-5));
    EXPECT_FALSE(at::allclose(result, predict(in), 1e-3, 1e-3));
}

TEST_F(Shortcuts, AreCountedFromShapesAsTheyAreDrawn) {
    const Inputs in;
    const Inputs shapes{in.latents.to(at::kMeta), in.timesteps.to(at::kMeta),
                        in.text.to(at::kMeta)};
    const auto flopOf = [&](const Inputs& inputs, double merging, bool reuses) {
        DeepMap deep;
        UNetConditions conditions;
        conditions.tokenMerging = merging;
        conditions.deep = &deep;
        predict(inputs, conditions);
        deep.isReused = reuses;
        const FlopCount count;
        predict(inputs, conditions);
        return count.flop();
    };
    const double whole = flopOf(in, 0, false);
    for (const double merging : {0.0, 0.5}) {
        for (const bool reuses : {false, true}) {
            const double drawn = flopOf(in, merging, reuses);
            EXPECT_DOUBLE_EQ(flopOf(shapes, merging, reuses), drawn) << merging << reuses;
            if (merging > 0 || reuses) {
                EXPECT_LT(drawn, whole);
            }
        }
    }
}

TEST_F(Shortcuts, MergedTokensOfAPictureDoNotDependOnTheBatch) {
    const Inputs in;
    UNetConditions conditions;
    conditions.tokenMerging = 0.5;
    const at::Tensor both = predict(in, conditions);
    for (int64_t i = 0; i < 2; ++i) {
        const Inputs one{in.latents.narrow(0, i, 1), in.timesteps.narrow(0, i, 1),
                         in.text.narrow(0, i, 1)};
        EXPECT_TRUE(at::equal(predict(one, conditions), both.narrow(0, i, 1)));
    }
    EXPECT_FALSE(at::allclose(both, predict(in), 1e-4, 1e-4));
    conditions.tokenMerging = 0;
    EXPECT_TRUE(at::equal(predict(in, conditions), predict(in)));
}

/// Where each token's result comes from, worked out token by token: which tokens are merged, as a
/// list of groups.
std::vector<std::vector<int64_t>> groupsOf(const at::Tensor& tokens, int64_t height, int64_t width,
                                           double share) {
    std::vector<int64_t> takers, others;
    for (int64_t i = 0; i < height * width; ++i) {
        const bool takes = i / width % 2 == 0 && i % width % 2 == 0 && i / width + 1 < height &&
                           i % width + 1 < width;
        (takes ? takers : others).push_back(i);
    }
    struct Likest {
        double cosine;
        int64_t token;
        std::size_t taker;
    };
    std::vector<Likest> all;
    for (const int64_t token : others) {
        Likest likest{-2, token, 0};
        for (std::size_t t = 0; t < takers.size(); ++t) {
            const at::Tensor a = tokens[token];
            const at::Tensor b = tokens[takers[t]];
            const double cosine = (a.dot(b) / (a.norm() * b.norm())).item<double>();
            if (cosine > likest.cosine) likest = {cosine, token, t};
        }
        all.push_back(likest);
    }
    std::sort(all.begin(), all.end(),
              [](const Likest& a, const Likest& b) { return a.cosine > b.cosine; });
    std::vector<std::vector<int64_t>> groups;
    for (const int64_t taker : takers) groups.push_back({taker});
    const auto merged = static_cast<std::size_t>(static_cast<double>(height * width) * share);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i < merged) {
            groups[all[i].taker].push_back(all[i].token);
        } else {
            groups.push_back({all[i].token});
        }
    }
    return groups;
}

struct MergingCase {
    int64_t height;
    int64_t width;
    double share;
};

class TokenMergingCase : public testing::TestWithParam<MergingCase> {};

TEST_P(TokenMergingCase, MergesTheLikestAndGivesAllTheirMean) {
    const auto [height, width, share] = GetParam();
    torch::manual_seed(6);
    const at::Tensor tokens = at::randn({2, height * width, 8});
    const at::Tensor values = at::randn({2, height * width, 3});
    const TokenMerging merging(tokens, height, width, share);
    const at::Tensor merged = merging.merge(values);
    const at::Tensor back = merging.unmerge(merged);
    ASSERT_EQ(back.sizes(), values.sizes());
    for (int64_t picture = 0; picture < 2; ++picture) {
        const auto groups = groupsOf(tokens[picture].to(at::kDouble), height, width, share);
        EXPECT_EQ(merged.size(1), static_cast<int64_t>(groups.size()));
        for (const std::vector<int64_t>& group : groups) {
            const at::Tensor mean = values[picture].index_select(0, at::tensor(group)).mean(0);
            for (const int64_t token : group) {
                EXPECT_TRUE(at::allclose(back[picture][token], mean, 1e-5, 1e-6)) << token;
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Maps, TokenMergingCase,
                         testing::Values(MergingCase{4, 6, 0.5}, MergingCase{5, 7, 0.3},
                                         MergingCase{4, 4, 0.75}, MergingCase{6, 4, 0.01},
                                         MergingCase{1, 8, 0.0}));

TEST(TokenMerging, WithNothingToMergeIsTheTokensThemselves) {
    const at::Tensor tokens = at::randn({1, 8, 4});
    for (const TokenMerging& merging :
         {TokenMerging(tokens, 1, 8, 0.5), TokenMerging(tokens, 2, 4, 0)}) {
        EXPECT_TRUE(merging.merge(tokens).is_same(tokens));
        EXPECT_TRUE(merging.unmerge(tokens).is_same(tokens));
    }
}

}  // namespace
}  // namespace ninefold::nn
