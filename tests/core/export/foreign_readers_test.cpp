// SPDX-License-Identifier: MIT
#include <gtest/gtest.h>

#include <limits>

#include "core/export/metadata.h"
#include "tests/core/export/pictures.h"

namespace ninefold {
namespace {

FoundRecipe found(const PngTexts& texts) {
    const auto recipe = readRecipe(test::pngWith(texts), "it");
    EXPECT_TRUE(recipe);
    return recipe.value_or(FoundRecipe{});
}

// The graph that ComfyUI opens with, as its Save Image node stores it.
constexpr const char* kComfyDefault = R"json({
"3": {"inputs": {"seed": 18446744073709551615, "steps": 20, "cfg": 8.0,
      "sampler_name": "euler_ancestral", "scheduler": "normal", "denoise": 1.0,
      "model": ["4", 0], "positive": ["6", 0], "negative": ["7", 0], "latent_image": ["5", 0]},
      "class_type": "KSampler"},
"4": {"inputs": {"ckpt_name": "v1-5-pruned-emaonly.ckpt"},
      "class_type": "CheckpointLoaderSimple"},
"5": {"inputs": {"width": 512, "height": 768, "batch_size": 1}, "class_type": "EmptyLatentImage"},
"6": {"inputs": {"text": "beautiful scenery", "clip": ["4", 1]}, "class_type": "CLIPTextEncode"},
"7": {"inputs": {"text": "text, watermark", "clip": ["4", 1]}, "class_type": "CLIPTextEncode"},
"8": {"inputs": {"samples": ["3", 0], "vae": ["4", 2]}, "class_type": "VAEDecode"},
"9": {"inputs": {"filename_prefix": "ComfyUI", "images": ["8", 0]}, "class_type": "SaveImage"}
})json";

TEST(ComfyUi, FollowsTheDefaultGraph) {
    const FoundRecipe it = found({{"prompt", kComfyDefault}, {"workflow", "{}"}});
    EXPECT_EQ(it.program, "comfyui");
    EXPECT_EQ(it.recipe.prompt, "beautiful scenery");
    EXPECT_EQ(it.recipe.negativePrompt, "text, watermark");
    EXPECT_EQ(it.recipe.seed, std::numeric_limits<std::uint64_t>::max());
    EXPECT_EQ(it.recipe.steps, 20);
    EXPECT_DOUBLE_EQ(it.recipe.guidanceScale, 8.0);
    EXPECT_EQ(it.recipe.sampler, "euler_a");
    EXPECT_EQ(it.recipe.schedule, "normal");
    EXPECT_EQ(it.recipe.width, 512);
    EXPECT_EQ(it.recipe.height, 768);
    EXPECT_EQ(it.recipe.modelId, "v1-5-pruned-emaonly.ckpt");
    EXPECT_EQ(it.recipe.noiseSource, "torch-cpu");
}

TEST(ComfyUi, PassesThroughLorasControlNetsAndTextBoxes) {
    const FoundRecipe it = found({{"prompt", R"json({
"1": {"inputs": {"ckpt_name": "base.safetensors"}, "class_type": "CheckpointLoaderSimple"},
"2": {"inputs": {"lora_name": "x", "model": ["1", 0], "clip": ["1", 1]}, "class_type": "LoraLoader"},
"3": {"inputs": {"value": "from a box"}, "class_type": "PrimitiveString"},
"4": {"inputs": {"text": ["3", 0], "clip": ["2", 1]}, "class_type": "CLIPTextEncode"},
"5": {"inputs": {"conditioning": ["4", 0], "strength": 1}, "class_type": "ControlNetApply"},
"6": {"inputs": {"text": "no", "clip": ["2", 1]}, "class_type": "CLIPTextEncode"},
"7": {"inputs": {"add_noise": "enable", "noise_seed": 7, "steps": 30, "cfg": 5.5,
      "sampler_name": "dpmpp_2m_sde_gpu", "scheduler": "karras", "model": ["2", 0],
      "positive": ["5", 0], "negative": ["6", 0], "latent_image": ["8", 0]},
      "class_type": "KSamplerAdvanced"},
"8": {"inputs": {"width": 256, "height": 256}, "class_type": "EmptyLatentImage"}})json"}});
    EXPECT_EQ(it.recipe.prompt, "from a box");
    EXPECT_EQ(it.recipe.negativePrompt, "no");
    EXPECT_EQ(it.recipe.seed, 7U);
    EXPECT_EQ(it.recipe.sampler, "dpmpp_2m_sde");
    EXPECT_EQ(it.recipe.schedule, "karras");
    EXPECT_EQ(it.recipe.modelId, "base.safetensors");
    EXPECT_EQ(it.recipe.width, 256);
}

TEST(ComfyUi, ReadsCustomSamplers) {
    const FoundRecipe it = found({{"prompt", R"json({
"6": {"inputs": {"text": "a fox", "clip": ["11", 0]}, "class_type": "CLIPTextEncode"},
"12": {"inputs": {"unet_name": "flux1-dev.safetensors"}, "class_type": "UNETLoader"},
"13": {"inputs": {"noise": ["25", 0], "guider": ["22", 0], "sampler": ["16", 0],
       "sigmas": ["17", 0], "latent_image": ["27", 0]}, "class_type": "SamplerCustomAdvanced"},
"16": {"inputs": {"sampler_name": "euler"}, "class_type": "KSamplerSelect"},
"17": {"inputs": {"scheduler": "simple", "steps": 21, "denoise": 1.0, "model": ["12", 0]},
       "class_type": "BasicScheduler"},
"22": {"inputs": {"model": ["12", 0], "conditioning": ["26", 0]}, "class_type": "BasicGuider"},
"25": {"inputs": {"noise_seed": 219670278747233}, "class_type": "RandomNoise"},
"26": {"inputs": {"guidance": 3.5, "conditioning": ["6", 0]}, "class_type": "FluxGuidance"},
"27": {"inputs": {"width": 1024, "height": 768}, "class_type": "EmptySD3LatentImage"}})json"}});
    EXPECT_EQ(it.recipe.prompt, "a fox");
    EXPECT_EQ(it.recipe.negativePrompt, "");
    EXPECT_EQ(it.recipe.seed, 219670278747233U);
    EXPECT_EQ(it.recipe.steps, 21);
    EXPECT_EQ(it.recipe.schedule, "simple");
    EXPECT_EQ(it.recipe.modelId, "flux1-dev.safetensors");
    EXPECT_EQ(it.recipe.height, 768);
}

TEST(ComfyUi, GraphsThatRunInCirclesOrNowhereDegrade) {
    const FoundRecipe it = found({{"prompt", R"json({
"1": {"inputs": {"steps": 5, "sampler_name": "lcm", "positive": ["2", 0], "negative": ["9", 0],
      "latent_image": ["1", 0], "model": [], "seed": ["1", 0]}, "class_type": "KSampler"},
"2": {"inputs": {"conditioning": ["2", 0], "text": ["2", 0]}}, "3": 7, "4": {"inputs": []}})json"}});
    EXPECT_EQ(it.recipe.steps, 5);
    EXPECT_EQ(it.recipe.sampler, "lcm");
    EXPECT_EQ(it.recipe.prompt, "");
    EXPECT_FALSE(readRecipe(test::pngWith({{"prompt", "{\"1\": {\"inputs\": {}}}"}}), "it"));
    EXPECT_FALSE(readRecipe(test::pngWith({{"prompt", "just a prompt"}}), "it"));
}

// What "Save (API format)" leaves out and the window keeps: positions, sizes, a muted node.
constexpr const char* kComfyWindow = R"json({"last_node_id": 9, "version": 0.4, "nodes": [
{"id": 3, "type": "KSampler", "mode": 0, "pos": [863, 186], "inputs": [
  {"name": "model", "type": "MODEL", "link": 1}, {"name": "positive", "link": 4},
  {"name": "negative", "link": 6}, {"name": "latent_image", "link": 2}],
  "widgets_values": [156680208700286, "randomize", 25, 7.5, "dpmpp_2m", "karras", 0.9]},
{"id": 4, "type": "CheckpointLoaderSimple", "widgets_values": ["v1-5.safetensors"]},
{"id": 5, "type": "EmptyLatentImage", "widgets_values": [640, 384, 1]},
{"id": 6, "type": "CLIPTextEncode", "inputs": [{"name": "clip", "link": 3}],
  "widgets_values": ["purple galaxy bottle"]},
{"id": 7, "type": "CLIPTextEncode", "widgets_values": {"text": "watermark"}},
{"id": 2, "type": "KSampler", "mode": 2, "widgets_values": [1, "fixed", 1, 1, "lcm", "simple", 1]},
{"id": 9, "type": "SaveImage"}, 7, {"type": 3}, {"id": 10}],
"links": [[1, 4, 0, 3, 0, "MODEL"], [2, 5, 0, 3, 3, "LATENT"], [3, 4, 1, 6, 0, "CLIP"],
  [4, 6, 0, 3, 1, "CONDITIONING"], [6, 7, 0, 3, 2, "CONDITIONING"], [], 5]})json";

TEST(ComfyUi, ReadsWhatOnlyItsWindowKeeps) {
    const FoundRecipe it = found({{"workflow", kComfyWindow}});
    EXPECT_EQ(it.program, "comfyui");
    EXPECT_EQ(it.raw, kComfyWindow);
    EXPECT_EQ(it.recipe.prompt, "purple galaxy bottle");
    EXPECT_EQ(it.recipe.negativePrompt, "watermark");
    EXPECT_EQ(it.recipe.seed, 156680208700286U);
    EXPECT_EQ(it.recipe.steps, 25);
    EXPECT_DOUBLE_EQ(it.recipe.guidanceScale, 7.5);
    EXPECT_DOUBLE_EQ(it.recipe.strength, 0.9);
    EXPECT_EQ(it.recipe.sampler, "dpmpp_2m");
    EXPECT_EQ(it.recipe.schedule, "karras");
    EXPECT_EQ(it.recipe.width, 640);
    EXPECT_EQ(it.recipe.height, 384);
    EXPECT_EQ(it.recipe.modelId, "v1-5.safetensors");
    EXPECT_FALSE(readRecipe(test::pngWith({{"workflow", R"({"nodes": 7, "links": {}})"}}), "it"));
}

TEST(InvokeAi, ReadsVersionThree) {
    const FoundRecipe it = found({{"invokeai_metadata", R"json({
"app_version": "3.0.2", "positive_prompt": "a fox", "negative_prompt": "", "width": 512,
"height": 512, "seed": 77, "rand_device": "cuda", "cfg_scale": 7, "steps": 10,
"scheduler": "euler_k", "strength": null, "loras": [],
"model": {"model_name": "sd-1.5", "base_model": "sd-1", "model_type": "main"}})json"}});
    EXPECT_EQ(it.recipe.modelId, "sd-1.5");
    EXPECT_EQ(it.recipe.sampler, "euler");
    EXPECT_EQ(it.recipe.schedule, "karras");
    EXPECT_EQ(it.recipe.noiseSource, "torch-cuda");
    EXPECT_DOUBLE_EQ(it.recipe.strength, 1.0);
}

TEST(InvokeAi, ReadsItsMetadata) {
    const FoundRecipe it = found({{"invokeai_metadata", R"json({
"app_version": "4.2.0", "generation_mode": "txt2img", "positive_prompt": "a fox",
"negative_prompt": "blur", "width": 512, "height": 640, "seed": 2547488217, "rand_device": "cpu",
"cfg_scale": 7.5, "steps": 30, "scheduler": "dpmpp_2m_k", "clip_skip": 0,
"model": {"key": "k", "hash": "blake3:6ce0", "name": "stable-diffusion-v1-5",
"base": "sd-1", "type": "main"}})json"}});
    EXPECT_EQ(it.program, "invokeai");
    EXPECT_EQ(it.recipe.prompt, "a fox");
    EXPECT_EQ(it.recipe.negativePrompt, "blur");
    EXPECT_EQ(it.recipe.seed, 2547488217U);
    EXPECT_EQ(it.recipe.sampler, "dpmpp_2m");
    EXPECT_EQ(it.recipe.schedule, "karras");
    EXPECT_EQ(it.recipe.modelId, "stable-diffusion-v1-5");
    EXPECT_EQ(it.recipe.height, 640);
}

TEST(InvokeAi, ReadsOldMetadata) {
    const FoundRecipe it = found({{"sd-metadata", R"json({
"model": "stable diffusion", "model_weights": "stable-diffusion-1.5", "model_hash": "cc6c",
"app_version": "v2.3.0", "image": {"prompt": [{"prompt": "a fox", "weight": 1},
{"prompt": "in snow", "weight": 0.5}], "steps": 50, "cfg_scale": 7.5, "threshold": 0,
"height": 512, "width": 384, "seed": 3072, "type": "txt2img", "sampler": "k_euler_a"}})json"}});
    EXPECT_EQ(it.recipe.prompt, "a fox, in snow");
    EXPECT_EQ(it.recipe.sampler, "euler_a");
    EXPECT_EQ(it.recipe.modelId, "stable-diffusion-1.5");
    EXPECT_EQ(it.recipe.width, 384);
    EXPECT_EQ(it.recipe.seed, 3072U);
}

TEST(Fooocus, ReadsItsJson) {
    const FoundRecipe it = found({{"fooocus_scheme", "fooocus"}, {"parameters", R"json({
"adm_guidance": "(1.5, 0.8, 0.3)", "base_model": "juggernautXL_v8Rundiffusion",
"base_model_hash": "aeb7e9e689", "guidance_scale": 4, "loras": [], "metadata_scheme": "fooocus",
"negative_prompt": "", "performance": "Speed", "prompt": "a cat", "prompt_expansion": "",
"refiner_model": "None", "resolution": "(1152, 896)", "sampler": "dpmpp_2m_sde_gpu",
"scheduler": "karras", "seed": "5264395231546654211", "sharpness": 2, "steps": 30,
"styles": "['Fooocus V2']", "version": "Fooocus v2.5.5"})json"}});
    EXPECT_EQ(it.program, "fooocus");
    EXPECT_EQ(it.recipe.prompt, "a cat");
    EXPECT_EQ(it.recipe.seed, 5264395231546654211U);
    EXPECT_EQ(it.recipe.width, 1152);
    EXPECT_EQ(it.recipe.height, 896);
    EXPECT_EQ(it.recipe.sampler, "dpmpp_2m_sde");
    EXPECT_EQ(it.recipe.modelHash, "aeb7e9e689");
}

TEST(Fooocus, ReadsItsA1111Scheme) {
    const FoundRecipe it =
        found({{"fooocus_scheme", "a1111"},
               {"parameters",
                "a cat\nNegative prompt: dog\nSteps: 30, Sampler: DPM++ 2M SDE Karras, Seed: 9, "
                "Size: 1152x896, CFG scale: 4, Sharpness: 2, ADM Guidance: \"(1.5, 0.8, 0.3)\", "
                "Model hash: aeb7e9e689, Model: juggernautXL, Version: Fooocus v2.5.5"}});
    EXPECT_EQ(it.program, "fooocus");
    EXPECT_EQ(it.recipe.prompt, "a cat");
    EXPECT_EQ(it.recipe.negativePrompt, "dog");
    EXPECT_EQ(it.recipe.sampler, "dpmpp_2m_sde");
    EXPECT_EQ(it.recipe.schedule, "karras");
    EXPECT_EQ(it.recipe.width, 1152);
    EXPECT_EQ(it.recipe.noiseSource, "torch-cpu");
}

TEST(SwarmUi, ReadsItsJson) {
    const FoundRecipe it = found({{"parameters", R"json({"sui_image_params": {
"prompt": "a cat", "negativeprompt": "dog", "model": "OfficialStableDiffusion/sd_xl_base_1.0",
"images": 1, "seed": 867523209, "steps": 20, "cfgscale": 7.0, "aspectratio": "1:1",
"width": 1024, "height": 1024, "sampler": "euler", "scheduler": "normal",
"swarm_version": "0.9.2.2"}, "sui_extra_data": {"date": "2024-08-01"}})json"}});
    EXPECT_EQ(it.program, "swarmui");
    EXPECT_EQ(it.recipe.prompt, "a cat");
    EXPECT_EQ(it.recipe.negativePrompt, "dog");
    EXPECT_EQ(it.recipe.seed, 867523209U);
    EXPECT_DOUBLE_EQ(it.recipe.guidanceScale, 7.0);
    EXPECT_EQ(it.recipe.width, 1024);
}

TEST(A1111, IsReadFromAPngAndOursComesFirst) {
    const std::string text = "a cat\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 5";
    EXPECT_EQ(found({{"parameters", text}}).program, "a1111");
    EXPECT_EQ(found({{"parameters", text}}).raw, text);
    const FoundRecipe both = found({{"parameters", text}, {"ninefold", "{\"prompt\": \"ours\"}"}});
    EXPECT_EQ(both.program, "ninefold");
    EXPECT_EQ(both.recipe.prompt, "ours");
    EXPECT_EQ(found({{"parameters", text}, {"ninefold", "{damaged"}}).program, "a1111");
}

TEST(ReadRecipe, APictureWithoutOneIsNoError) {
    EXPECT_FALSE(readRecipe(test::pngWith({}), "it"));
    EXPECT_FALSE(readRecipe(test::pngWith({{"parameters", "just words"}}), "it"));
}

}  // namespace
}  // namespace ninefold
