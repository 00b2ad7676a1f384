#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Regenerates tests/fixtures/nn: tiny random models of diffusers and transformers with their
inputs and outputs, and the parameter shapes of well-known models.

    python3 -m venv venv && venv/bin/pip install -r tests/reference/requirements.txt
    venv/bin/python tests/reference/make_component_goldens.py

A case is a folder with config.json, model.safetensors (weights) and case.safetensors (inputs
"in.*", outputs "out.*"). Shapes of large models are text files, "name extent extent …" a line.
"""
import json
from pathlib import Path

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from safetensors.torch import save_file
from transformers import (
    CLIPConfig, CLIPModel, CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection,
    CLIPVisionConfig, CLIPVisionModel, CLIPVisionModelWithProjection)

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "nn"


def randomise(model, seed):
    """Weights large enough that every branch counts, small enough that nothing saturates."""
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.dim() > 1:
            fan_in = parameter[0].numel()
            parameter.data = noise / fan_in**0.5
        elif "norm" in name and name.endswith("weight"):
            parameter.data = 1 + 0.2 * noise
        elif parameter.dim() == 1:
            parameter.data = 0.2 * noise
        parameter.data = parameter.data.to(torch.float8_e4m3fn).float()  # so that a quarter of the bytes holds it
    return model.eval()


def save_case(name, model, config, tensors):
    folder = FIXTURES / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config, indent=1, sort_keys=True) + "\n")
    weights = {k: v.detach().to(torch.float8_e4m3fn).contiguous() for k, v in model.state_dict().items()
               if not k.endswith("position_ids")}
    save_file(weights, folder / "model.safetensors")
    save_file({k: v.detach().contiguous() for k, v in tensors.items()}, folder / "case.safetensors")
    print(name, sum(p.stat().st_size for p in folder.iterdir()))


def normal(seed, *shape):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def unet_case(name, height, width, tokens, **config):
    model = randomise(UNet2DConditionModel(**config), 1)
    context = config["cross_attention_dim"]
    latents = normal(2, 2, config.get("in_channels", 4), height, width)
    text = normal(3, 2, tokens, context)
    timesteps = torch.tensor([981.0, 17.5])
    out = model(latents, timesteps, text).sample
    save_case(name, model, dict(model.config), {
        "in.latents": latents, "in.timesteps": timesteps, "in.text": text, "out.sample": out})


def vae_case(name, height, width, **config):
    model = randomise(AutoencoderKL(**config), 4)
    pictures = normal(5, 2, 3, height, width).clamp(-1, 1)
    posterior = model.encode(pictures).latent_dist
    latents = normal(6, *posterior.mean.shape)
    save_case(name, model, dict(model.config), {
        "in.pictures": pictures, "out.mean": posterior.mean, "out.logvar": posterior.logvar,
        "in.latents": latents, "out.decoded": model.decode(latents).sample})


def text_case(name, kind, ids, **config):
    model = randomise(kind(CLIPTextConfig(**config)), 7)
    ids = torch.tensor(ids)
    out = model(ids)
    tensors = {"in.ids": ids, "out.states": out.last_hidden_state}
    if kind is CLIPTextModel:
        tensors["out.pooled"] = out.pooler_output
    else:
        tensors["out.embedding"] = out.text_embeds
    written = model.config.to_dict() | {"architectures": [kind.__name__]}
    save_case(name, model, written, tensors)


def vision_case(name, kind, **config):
    model = randomise(kind(CLIPVisionConfig(**config)), 8)
    pictures = normal(9, 2, 3, config["image_size"], config["image_size"])
    out = model(pictures)
    tensors = {"in.pictures": pictures, "out.states": out.last_hidden_state}
    if kind is CLIPVisionModel:
        tensors["out.pooled"] = out.pooler_output
    else:
        tensors["out.embedding"] = out.image_embeds
    save_case(name, model, model.config.to_dict() | {"architectures": [kind.__name__]}, tensors)


def clip_case(name):
    config = CLIPConfig(
        text_config=dict(vocab_size=60, hidden_size=24, intermediate_size=48, num_hidden_layers=2,
                         num_attention_heads=4, max_position_embeddings=12, eos_token_id=59,
                         bos_token_id=58, pad_token_id=0),
        vision_config=dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2,
                           num_attention_heads=2, image_size=32, patch_size=8),
        projection_dim=16)
    model = randomise(CLIPModel(config), 10)
    model.logit_scale.data = torch.tensor(2.75)
    ids = torch.tensor([[58, 5, 6, 59, 0, 0], [58, 7, 8, 9, 10, 59]])
    pictures = normal(11, 2, 3, 32, 32)
    out = model(input_ids=ids, pixel_values=pictures)
    save_case(name, model, model.config.to_dict(), {
        "in.ids": ids, "in.pictures": pictures, "out.text": out.text_embeds,
        "out.image": out.image_embeds, "out.logits": out.logits_per_image})


def save_shapes(name, make, config):
    with torch.device("meta"):
        model = make()
    lines = [" ".join([key, *map(str, value.shape)]) for key, value in model.state_dict().items()
             if not key.endswith("position_ids")]
    folder = FIXTURES / "shapes"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.txt").write_text("\n".join(sorted(lines)) + "\n")
    (folder / f"{name}.json").write_text(json.dumps(config, indent=1) + "\n")


SD15_UNET = dict(sample_size=64, cross_attention_dim=768)  # the rest are diffusers' defaults
SD21_UNET = dict(
    act_fn="silu", attention_head_dim=[5, 10, 20, 20], block_out_channels=[320, 640, 1280, 1280],
    center_input_sample=False, cross_attention_dim=1024, downsample_padding=1,
    dual_cross_attention=False, flip_sin_to_cos=True, freq_shift=0, in_channels=4,
    layers_per_block=2, mid_block_scale_factor=1, norm_eps=1e-05, norm_num_groups=32,
    num_class_embeds=None, only_cross_attention=False, out_channels=4, sample_size=96,
    use_linear_projection=True, upcast_attention=True,
    down_block_types=["CrossAttnDownBlock2D"] * 3 + ["DownBlock2D"],
    up_block_types=["UpBlock2D"] + ["CrossAttnUpBlock2D"] * 3)
SD_VAE = dict(
    act_fn="silu", block_out_channels=[128, 256, 512, 512], in_channels=3, latent_channels=4,
    down_block_types=["DownEncoderBlock2D"] * 4, layers_per_block=2, norm_num_groups=32,
    out_channels=3, sample_size=512, up_block_types=["UpDecoderBlock2D"] * 4)
CLIP_L_TEXT = dict(
    architectures=["CLIPTextModel"], attention_dropout=0.0, bos_token_id=0, dropout=0.0,
    eos_token_id=2, hidden_act="quick_gelu", hidden_size=768, initializer_factor=1.0,
    initializer_range=0.02, intermediate_size=3072, layer_norm_eps=1e-05,
    max_position_embeddings=77, model_type="clip_text_model", num_attention_heads=12,
    num_hidden_layers=12, pad_token_id=1, projection_dim=768, torch_dtype="float32",
    transformers_version="4.22.0.dev0", vocab_size=49408)


def shapes():
    released = {"_class_name": "UNet2DConditionModel", "_diffusers_version": "0.6.0"}
    save_shapes("sd15_unet", lambda: UNet2DConditionModel(**SD15_UNET), released | SD15_UNET)
    save_shapes("sd21_unet", lambda: UNet2DConditionModel(**SD21_UNET), released | SD21_UNET)
    save_shapes("sd_vae", lambda: AutoencoderKL(**SD_VAE), SD_VAE)
    save_shapes("clip_l_text", lambda: CLIPTextModel(CLIPTextConfig(**CLIP_L_TEXT)), CLIP_L_TEXT)


@torch.no_grad()
def main():
    cross2 = dict(down_block_types=["CrossAttnDownBlock2D", "DownBlock2D"],
                  up_block_types=["UpBlock2D", "CrossAttnUpBlock2D"])
    unet_case("unet_sd15", 8, 8, 7, block_out_channels=[16, 32], layers_per_block=1,
              cross_attention_dim=24, attention_head_dim=2, norm_num_groups=8, **cross2)
    unet_case("unet_sd21", 8, 6, 5, block_out_channels=[8, 12, 16], layers_per_block=[1, 2, 1],
              cross_attention_dim=10, attention_head_dim=[2, 3, 4], norm_num_groups=4,
              transformer_layers_per_block=[1, 2, 1], use_linear_projection=True,
              upcast_attention=True, in_channels=8, out_channels=4, sample_size=8,
              down_block_types=["CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"],
              up_block_types=["UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"])
    unet_case("unet_odd", 7, 5, 3, block_out_channels=[8, 8, 16, 16], layers_per_block=1,
              cross_attention_dim=8, attention_head_dim=2, norm_num_groups=4, act_fn="gelu",
              only_cross_attention=[True, False, True, False], downsample_padding=1,
              flip_sin_to_cos=False, freq_shift=1, mid_block_type="UNetMidBlock2D",
              center_input_sample=True, time_embedding_dim=24, conv_in_kernel=5, norm_eps=1e-6,
              addition_embed_type="text", addition_embed_type_num_heads=2,
              down_block_types=["CrossAttnDownBlock2D"] * 3 + ["DownBlock2D"],
              up_block_types=["UpBlock2D"] + ["CrossAttnUpBlock2D"] * 3)
    vae_case("vae_sd", 16, 24, block_out_channels=[8, 16, 16], layers_per_block=1,
             norm_num_groups=4, latent_channels=4,
             down_block_types=["DownEncoderBlock2D"] * 3, up_block_types=["UpDecoderBlock2D"] * 3)
    vae_case("vae_wide", 8, 8, block_out_channels=[8, 16], layers_per_block=2, norm_num_groups=8,
             latent_channels=16, use_quant_conv=False, use_post_quant_conv=False,
             mid_block_add_attention=False, scaling_factor=0.3611, shift_factor=0.1159,
             force_upcast=False, down_block_types=["DownEncoderBlock2D"] * 2,
             up_block_types=["UpDecoderBlock2D"] * 2)
    tiny_text = dict(vocab_size=60, hidden_size=24, intermediate_size=48, num_hidden_layers=2,
                     num_attention_heads=4, max_position_embeddings=12, projection_dim=16)
    text_case("text_legacy_end", CLIPTextModel, [[58, 5, 2, 6, 59, 0], [58, 7, 8, 9, 59, 59]],
              eos_token_id=2, bos_token_id=0, pad_token_id=1, **tiny_text)
    text_case("text_projection", CLIPTextModelWithProjection,
              [[58, 5, 6, 50, 59, 0], [58, 50, 8, 9, 59, 59]], eos_token_id=50, bos_token_id=58,
              pad_token_id=0, hidden_act="gelu", **tiny_text)
    tiny_vision = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2,
                       num_attention_heads=2, image_size=20, patch_size=8, projection_dim=16)
    vision_case("vision_plain", CLIPVisionModel, **tiny_vision)
    vision_case("vision_projection", CLIPVisionModelWithProjection, hidden_act="gelu",
                **tiny_vision)
    clip_case("clip")
    shapes()


if __name__ == "__main__":
    main()
