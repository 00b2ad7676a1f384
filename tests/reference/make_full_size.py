#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Stable Diffusion 1.5 and SDXL at full size with seeded random weights.

    venv/bin/python tests/reference/make_full_size.py --goldens          # tests/fixtures/full_size
    venv/bin/python tests/reference/make_full_size.py --folder /tmp/full # models to time, 4 and 14 GB
    venv/bin/python tests/reference/make_full_size.py --folder /tmp/full --half   # in half of that

A weight is uniform noise of torch's CPU generator, seeded with FNV-1a of "<part>/<name>", so that the
C++ test makes the same numbers by itself (tests/support/seeded_tensors.h) and the goldens hold only
configurations, results at some places, and their statistics.
"""
import argparse
import json
import shutil
from pathlib import Path

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from safetensors.torch import save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

ROOT = Path(__file__).resolve().parent.parent.parent
GOLDENS = ROOT / "tests" / "fixtures" / "full_size"
TOKENIZER = ROOT / "resources" / "tokenizers" / "clip"

VAE = dict(
    block_out_channels=[128, 256, 512, 512], layers_per_block=2, sample_size=512,
    down_block_types=["DownEncoderBlock2D"] * 4, up_block_types=["UpDecoderBlock2D"] * 4)
TEXT_L = dict(
    vocab_size=49408, hidden_size=768, intermediate_size=3072, num_hidden_layers=12,
    num_attention_heads=12, hidden_act="quick_gelu", projection_dim=768, bos_token_id=49406,
    eos_token_id=49407, pad_token_id=49407)
TEXT_G = dict(
    vocab_size=49408, hidden_size=1280, intermediate_size=5120, num_hidden_layers=32,
    num_attention_heads=20, hidden_act="gelu", projection_dim=1280, bos_token_id=49406,
    eos_token_id=49407, pad_token_id=1)
MODELS = {
    "sd15": {
        "pipeline": "StableDiffusionPipeline",
        "unet": dict(sample_size=64, cross_attention_dim=768, attention_head_dim=8),
        "vae": VAE | dict(scaling_factor=0.18215),
        "texts": {"text_encoder": (CLIPTextModel, TEXT_L)}},
    "sdxl": {
        "pipeline": "StableDiffusionXLPipeline",
        "unet": dict(
            sample_size=128, cross_attention_dim=2048, attention_head_dim=[5, 10, 20],
            block_out_channels=[320, 640, 1280], transformer_layers_per_block=[1, 2, 10],
            down_block_types=["DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"],
            up_block_types=["CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"],
            use_linear_projection=True, addition_embed_type="text_time",
            addition_time_embed_dim=256, projection_class_embeddings_input_dim=2816),
        "vae": VAE | dict(scaling_factor=0.13025, sample_size=1024, force_upcast=True),
        "texts": {"text_encoder": (CLIPTextModel, TEXT_L),
                  "text_encoder_2": (CLIPTextModelWithProjection, TEXT_G)}}}
SCHEDULER = dict(
    _class_name="DDIMScheduler", beta_start=0.00085, beta_end=0.012, num_train_timesteps=1000,
    beta_schedule="scaled_linear", clip_sample=False, set_alpha_to_one=False, steps_offset=1,
    prediction_type="epsilon")


def seed_of(text):
    """FNV-1a, 64 bits."""
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def uniform(name, shape):
    """0 .. 1, bit by bit what at::rand gives with the CPU generator."""
    return torch.rand(shape, generator=torch.Generator().manual_seed(seed_of(name)))


def seeded(name, shape):
    """Weights of variance 1/inputs, scales of norms around 1, biases around 0."""
    noise = uniform(name, shape) * 2 - 1
    if len(shape) > 1:
        return noise * (3.0 / noise[0].numel()) ** 0.5
    return 1 + 0.2 * noise if "norm" in name and name.endswith(".weight") else 0.2 * noise


def fill(model, part):
    for name, parameter in model.named_parameters():
        owner, _, leaf = name.rpartition(".")
        module = model.get_submodule(owner)
        value = torch.nn.Parameter(seeded(f"{part}/{name}", parameter.shape), requires_grad=False)
        setattr(module, leaf, value)
    return model.eval()


def on_meta(make):
    with torch.device("meta"):
        return make()


def unet_of(name):
    return fill(on_meta(lambda: UNet2DConditionModel(**MODELS[name]["unet"])), "unet")


def vae_of(name):
    return fill(on_meta(lambda: AutoencoderKL(**MODELS[name]["vae"])), "vae")


def text_of(name, part):
    kind, config = MODELS[name]["texts"][part]
    model = on_meta(lambda: kind(CLIPTextConfig(**config)))
    positions = torch.arange(77).unsqueeze(0)
    model.text_model.embeddings.register_buffer("position_ids", positions, persistent=False)
    return fill(model, part)


def golden(name, whole):
    """The values at every so-manieth place of the last two dimensions, and mean and deviation."""
    rows = max(1, whole.shape[-2] // 64)
    columns = max(1, whole.shape[-1] // 64)
    some = whole[..., ::rows, ::columns].contiguous().float()
    return {f"{name}.some": some, f"{name}.largest": whole.abs().max().reshape(1).float(),
            f"{name}.mean": whole.double().mean().reshape(1).float(),
            f"{name}.deviation": whole.double().std().reshape(1).float()}


@torch.no_grad()
def make_golden(name):
    model = MODELS[name]
    folder = GOLDENS / name
    folder.mkdir(parents=True, exist_ok=True)
    width = model["unet"]["cross_attention_dim"]
    out = {}
    unet = unet_of(name)
    save_config(folder / "unet.json", dict(unet.config))
    conditions = {}
    if name == "sdxl":
        conditions = {"text_embeds": uniform("input/pooled", (2, 1280)) * 2 - 1,
                      "time_ids": torch.tensor([[256, 256, 0, 0, 256, 256.0]] * 2)}
    out |= golden("unet", unet(
        (uniform("input/latents", (2, 4, 32, 32)) - 0.5) * 12**0.5, torch.tensor([801.0, 801.0]),
        uniform("input/states", (2, 77, width)) * 2 - 1, added_cond_kwargs=conditions).sample)
    del unet
    vae = vae_of(name)
    save_config(folder / "vae.json", dict(vae.config))
    latents = (uniform("input/latents", (1, 4, 32, 32)) - 0.5) * 12**0.5
    out |= golden("decoded", vae.decode(latents).sample)
    del vae
    ids = torch.tensor([[49406, 320, 736, 3055, 525, 320, 2368] + [49407] * 70])
    for part in model["texts"]:
        text = text_of(name, part)
        save_config(folder / f"{part}.json", text.config.to_dict())
        result = text(ids, output_hidden_states=True)
        out |= golden(part, result.last_hidden_state)
    save_file(out, folder / "golden.safetensors")
    print(name, sum(p.stat().st_size for p in folder.iterdir()), "bytes")


def save_config(path, config):
    path.write_text(json.dumps(config, indent=1, sort_keys=True, default=str) + "\n")


@torch.no_grad()
def save_model(name, folder, dtype):
    folder = folder / name
    model = MODELS[name]
    parts = {"unet": unet_of, "vae": vae_of}
    for part, make in parts.items():
        make(name).to(dtype).save_pretrained(folder / part)
    for i, part in enumerate(model["texts"]):
        text_of(name, part).to(dtype).save_pretrained(folder / part)
        shutil.copytree(TOKENIZER, folder / f"tokenizer{'_2' if i else ''}", dirs_exist_ok=True)
    (folder / "scheduler").mkdir(exist_ok=True)
    save_config(folder / "scheduler" / "scheduler_config.json", SCHEDULER)
    index = {"_class_name": model["pipeline"], "_diffusers_version": "0.35.2",
             "unet": ["diffusers", "UNet2DConditionModel"], "vae": ["diffusers", "AutoencoderKL"],
             "scheduler": ["diffusers", "DDIMScheduler"]}
    for i, (part, (kind, _)) in enumerate(model["texts"].items()):
        index[part] = ["transformers", kind.__name__]
        index[f"tokenizer{'_2' if i else ''}"] = ["transformers", "CLIPTokenizer"]
    save_config(folder / "model_index.json", index)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--goldens", action="store_true", help="write tests/fixtures/full_size")
    options.add_argument("--folder", type=Path, help="write whole models here")
    options.add_argument("--half", action="store_true", help="these in float16")
    options.add_argument("--models", nargs="*", default=list(MODELS), choices=list(MODELS))
    chosen = options.parse_args()
    for name in chosen.models:
        if chosen.goldens:
            make_golden(name)
        if chosen.folder:
            save_model(name, chosen.folder, torch.float16 if chosen.half else torch.float32)


if __name__ == "__main__":
    main()
