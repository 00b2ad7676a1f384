// SPDX-License-Identifier: MIT
#include <torch/types.h>

#include "core/nn/clip_model.h"
#include "tests/core/nn/golden_case.h"
#include "tests/support/expect_error.h"

namespace ninefold {
namespace {

using test::GoldenCase;

TEST(ClipTextEncoder, PoolsAtTheLargestIdForOldFiles) {
    const c10::InferenceMode inference;
    const GoldenCase golden("text_legacy_end");
    nn::ClipTextEncoder encoder(nn::ClipTextConfig::fromJson(golden.config()));
    golden.load(*encoder, at::kFloat);
    const nn::TextStates result = encoder->forward(golden.tensor("in.ids"));
    golden.expectGolden(result.states, "states");
    golden.expectGolden(result.pooled, "pooled");
}

TEST(ClipTextEncoder, PoolsAtTheFirstEndTokenAndProjects) {
    const c10::InferenceMode inference;
    const GoldenCase golden("text_projection");
    nn::ClipTextEncoder encoder(nn::ClipTextConfig::fromJson(golden.config()));
    golden.load(*encoder, at::kFloat);
    const nn::TextStates result = encoder->forward(golden.tensor("in.ids"));
    golden.expectGolden(result.states, "states");
    golden.expectGolden(encoder->project(result.pooled), "embedding");
}

TEST(ClipTextEncoder, IsCloseInBfloat16) {
    const c10::InferenceMode inference;
    const GoldenCase golden("text_projection");
    nn::ClipTextEncoder encoder(nn::ClipTextConfig::fromJson(golden.config()));
    golden.load(*encoder, at::kBFloat16);
    golden.expectClose(encoder->forward(golden.tensor("in.ids")).states, "states", 0.05);
}

TEST(ClipTextEncoder, RefusesIdsItHasNoWordFor) {
    const GoldenCase golden("text_projection");
    nn::ClipTextEncoder encoder(nn::ClipTextConfig::fromJson(golden.config()));
    golden.load(*encoder, at::kFloat);
    const auto expectRefused = [&](const at::Tensor& ids) {
        test::expectError([&] { encoder->forward(ids); }, ErrorKind::Usage, "token ids");
    };
    expectRefused(at::full({1, 3}, 60, at::kLong));
    expectRefused(at::full({1, 3}, -1, at::kLong));
    expectRefused(at::zeros({1, 13}, at::kLong));
}

TEST(ClipVisionEncoder, SeesWhatTransformersSees) {
    const c10::InferenceMode inference;
    const GoldenCase golden("vision_plain");
    nn::ClipVisionEncoder encoder(nn::ClipVisionConfig::fromJson(golden.config()));
    golden.load(*encoder, at::kFloat);
    const nn::VisionStates result = encoder->forward(golden.tensor("in.pictures"));
    golden.expectGolden(result.states, "states");
    golden.expectGolden(result.pooled, "pooled");
}

TEST(ClipVisionEncoder, Projects) {
    const c10::InferenceMode inference;
    const GoldenCase golden("vision_projection");
    nn::ClipVisionEncoder encoder(nn::ClipVisionConfig::fromJson(golden.config()));
    golden.load(*encoder, at::kFloat);
    const nn::VisionStates result = encoder->forward(golden.tensor("in.pictures"));
    golden.expectGolden(result.states, "states");
    golden.expectGolden(encoder->project(result.pooled), "embedding");
}

TEST(ClipModel, PutsTextsAndPicturesIntoOneSpace) {
    const c10::InferenceMode inference;
    const GoldenCase golden("clip");
    nn::ClipModel model(nn::ClipConfig::fromJson(golden.config()));
    golden.load(*model, at::kFloat);
    const at::Tensor text = model->embedText(golden.tensor("in.ids"));
    const at::Tensor picture = model->embedPictures(golden.tensor("in.pictures"));
    golden.expectGolden(text, "text");
    golden.expectGolden(picture, "image");
    golden.expectGolden(picture.matmul(text.t()) * model->logitScale(), "logits");
}

}  // namespace
}  // namespace ninefold
