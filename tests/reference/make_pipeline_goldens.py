# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/pipeline: a tiny Stable Diffusion with random weights, and the pictures that diffusers
draws with it, for every sampler. See README.md beside this file. Run make_tokenizer_goldens.py first."""
import json
import shutil
import warnings
from pathlib import Path

import diffusers
import numpy as np
import torch
from diffusers import (AutoencoderKL, DDIMScheduler, StableDiffusionImg2ImgPipeline,
                       StableDiffusionInpaintPipeline, StableDiffusionPipeline, UNet2DConditionModel)
from PIL import Image
from safetensors.torch import load_file, save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTokenizer

from make_sampler_goldens import CONFIGS, SAMPLERS

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
OUT = FIXTURES / "pipeline"
MODEL = OUT / "tiny-sd"
WIDTH, HEIGHT, STEPS, GUIDANCE = 48, 32, 8, 5.0
PROMPT, NEGATIVE = "a red apple beside the blue house", "misty night"
SEEDS = (1, 18446744073709551615)


def scale(module, names, factor):
    """Random weights say little: the named layers are made louder, so that pictures are."""
    for name, parameter in module.named_parameters():
        if any(part in name for part in names):
            parameter.data *= factor


def rounded(module):
    """Weights that 8 bits hold, so that the fixture is small."""
    for parameter in module.parameters():
        parameter.data = parameter.data.to(torch.float8_e4m3fn).float()
    return module


def in_eight_bits(folder):
    for file in folder.rglob("*.safetensors"):
        save_file({name: tensor.to(torch.float8_e4m3fn) if tensor.is_floating_point() else tensor
                   for name, tensor in load_file(file).items()}, file, {"format": "pt"})


def build_model():
    torch.manual_seed(20)
    tokenizer = CLIPTokenizer.from_pretrained(FIXTURES / "text/small", model_max_length=20,
                                              pad_token="<|endoftext|>")
    text_encoder = CLIPTextModel(CLIPTextConfig(
        vocab_size=len(tokenizer), hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4,
        max_position_embeddings=20, hidden_act="quick_gelu", bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id, pad_token_id=tokenizer.pad_token_id))
    scale(text_encoder, ["embedding"], 20)
    unet = UNet2DConditionModel(
        sample_size=16, block_out_channels=(16, 32), layers_per_block=1, norm_num_groups=8, attention_head_dim=4,
        cross_attention_dim=32, down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"))
    scale(unet, ["attn2.to_v", "attn2.to_out"], 3)
    scale(unet, ["conv_out.weight"], 2)
    vae = AutoencoderKL(
        sample_size=32, block_out_channels=(8, 16), layers_per_block=1, norm_num_groups=4, latent_channels=4,
        down_block_types=("DownEncoderBlock2D",) * 2, up_block_types=("UpDecoderBlock2D",) * 2)
    scale(vae, ["decoder.conv_out.weight"], 1.5)
    scale(vae, ["encoder.conv_out.weight"], 5)
    vae.quant_conv.bias.data[4:] = -6  # log variances: the encoder is sure of what it sees
    scheduler = DDIMScheduler.from_config(CONFIGS["embedded"])
    return StableDiffusionPipeline(rounded(vae), rounded(text_encoder), tokenizer, rounded(unet), scheduler,
                                   safety_checker=None, feature_extractor=None, requires_safety_checker=False)


def with_sampler(pipeline, sampler):
    cls, arguments = SAMPLERS[sampler]
    pipeline.scheduler = cls.from_config(pipeline.scheduler.config, **arguments)
    return pipeline


def source_picture():
    x, y = np.meshgrid(np.linspace(0, 1, WIDTH), np.linspace(0, 1, HEIGHT))
    disc = ((x - 0.4) ** 2 * (WIDTH / HEIGHT) ** 2 + (y - 0.5) ** 2) < 0.1
    pixels = np.stack([np.where(disc, 0.9, x), np.where(disc, 0.2, y), np.where(disc, 0.1, 1 - x)], -1)
    return Image.fromarray((pixels * 255).round().astype(np.uint8))


def mask_picture():
    """White in the middle, on the borders of latent pixels."""
    pixels = np.zeros((HEIGHT, WIDTH, 3), np.uint8)
    pixels[8:24, 12:40] = 255
    return Image.fromarray(pixels)


def cases():
    for sampler in SAMPLERS:
        if sampler == "tcd":  # the pipeline hands it eta 0, and so no noise; trajectories prove it
            continue
        for seed in SEEDS:
            yield {"sampler": sampler, "seed": str(seed)}
    for sampler in ("euler", "heun", "dpmpp_2m", "ddim", "unipc"):
        for strength in (0.3, 0.6, 1.0):
            yield {"sampler": sampler, "seed": "5", "strength": strength}
    yield {"sampler": "euler", "seed": "1", "prompt": "dragon"}
    yield {"sampler": "euler", "seed": "1", "negative": ""}
    yield {"sampler": "dpmpp_2m", "seed": "1", "guidance": 1.0}
    yield {"sampler": "dpmpp_2m", "seed": "1", "prompt": "", "negative": ""}
    for sampler in ("euler", "heun", "dpmpp_2m", "ddim"):
        yield {"sampler": sampler, "seed": "5", "strength": 0.8, "mask": "mask.png"}


def draw(case):
    kind = StableDiffusionImg2ImgPipeline if "strength" in case else StableDiffusionPipeline
    if "mask" in case:
        kind = StableDiffusionInpaintPipeline
    pipeline = with_sampler(kind.from_pretrained(MODEL, safety_checker=None), case["sampler"])
    pipeline.set_progress_bar_config(disable=True)
    arguments = {"prompt": case["prompt"], "negative_prompt": case["negative"], "num_inference_steps": STEPS,
                 "guidance_scale": case["guidance"],
                 "generator": torch.Generator("cpu").manual_seed(int(case["seed"]))}
    if "strength" in case:
        arguments |= {"image": source_picture(), "strength": case["strength"]}
    if "mask" in case:
        arguments |= {"mask_image": mask_picture()}
    if "strength" not in case or "mask" in case:
        arguments |= {"width": WIDTH, "height": HEIGHT}
    picture = pipeline(**arguments).images[0]
    if "mask" in case:  # diffusers leaves the pixels around as the autoencoder gives them back
        picture = Image.composite(picture, source_picture(), mask_picture().convert("L"))
    return picture


def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    diffusers.logging.set_verbosity_error()
    for folder in (MODEL, OUT / "pictures"):
        shutil.rmtree(folder, ignore_errors=True)
    build_model().save_pretrained(MODEL)
    for file in MODEL.rglob("*"):
        if file.is_file():
            file.chmod(0o644)
    (MODEL / "tokenizer/added_tokens.json").unlink(missing_ok=True)
    pictures = OUT / "pictures"
    pictures.mkdir()
    source_picture().save(pictures / "source.png")
    mask_picture().save(pictures / "mask.png")
    goldens = []
    for case in cases():
        case = {"prompt": PROMPT, "negative": NEGATIVE, "guidance": GUIDANCE, **case}
        name = f"{len(goldens):02}_{case['sampler']}.png"
        picture = draw(case)
        picture.save(pictures / name, optimize=True)
        goldens.append({**case, "file": name, "width": WIDTH, "height": HEIGHT, "steps": STEPS})
        pixels = np.asarray(picture, dtype=float)
        print(f"{name}: mean {pixels.mean():.0f} deviation {pixels.std():.0f} "
              f"at the limits {np.isin(pixels, (0, 255)).mean():.0%}  {case}")
    with open(pictures / "goldens.json", "w", encoding="utf-8") as file:
        json.dump(goldens, file, indent=1)
    in_eight_bits(MODEL)


if __name__ == "__main__":
    main()
