# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/families: of each family a tiny model of random weights, as a diffusers folder and as one file
in the original layout, and the pictures that diffusers draws with it; and the names and shapes of the real models.
Weights are powers of two in F8_E4M3, so that they take little room. See README.md beside this file."""
import gzip
import json
import os
import shutil
import warnings
from pathlib import Path

import diffusers
import numpy as np
import torch
from PIL import Image
from diffusers import (
    AutoencoderKL, DDIMScheduler, StableDiffusionInpaintPipeline, StableDiffusionPipeline, StableDiffusionXLImg2ImgPipeline,
    StableDiffusionXLPipeline, UNet2DConditionModel)
from safetensors.torch import load_file, save_file
from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection, CLIPTokenizer

from make_pipeline_goldens import mask_picture, source_picture
from make_sampler_goldens import SAMPLERS
from original_layout import original_clip, original_open_clip, original_unet, original_vae

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
OUT = FIXTURES / "families"
SIZE, STEPS, GUIDANCE, SEED = {"width": 48, "height": 32}, 5, 5.0, 7
PROMPT, NEGATIVE = "a red apple beside the blue house", "misty night"
NATIVE = dict(beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1,
              set_alpha_to_one=False, clip_sample=False, timestep_spacing="leading")


def tokenizer(pad):
    return CLIPTokenizer.from_pretrained(FIXTURES / "text/small", model_max_length=20, pad_token=pad)


def seeded(model, seed, louder=()):
    """Random powers of two, so large that every branch counts."""
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.dim() > 1:
            noise = noise / parameter[0].numel() ** 0.5
            for part, factor in louder:
                noise = noise * (factor if part in name else 1)
        elif "norm" in name and name.endswith("weight"):
            parameter.data = torch.where(noise > 0, 1.0, 0.5)
            continue
        else:
            noise = noise * 0.2
        exponent = noise.abs().clamp(min=1e-9).log2().round()
        parameter.data = torch.where(exponent < -8, 0.0, noise.sign() * 2.0**exponent)
    return model.eval()


def make_vae(scale):
    vae = AutoencoderKL(
        sample_size=32, block_out_channels=(32, 32), layers_per_block=1, norm_num_groups=32, latent_channels=4,
        down_block_types=("DownEncoderBlock2D",) * 2, up_block_types=("UpDecoderBlock2D",) * 2, scaling_factor=scale)
    return seeded(vae, 3, [("decoder.conv_out", 0.7), ("encoder.conv_out", 3)])


def make_unet(kind, **config):
    plain = {"down_block_types": ("CrossAttnDownBlock2D", "DownBlock2D"),
             "up_block_types": ("UpBlock2D", "CrossAttnUpBlock2D"), "block_out_channels": (32, 32),
             "layers_per_block": 1, "sample_size": 16, "attention_head_dim": 8, "cross_attention_dim": 32}
    return seeded(UNet2DConditionModel(**plain | config), 4, [("attn2.to_", 2), ("add_embedding", 2)])


def make_text(cls, hidden_act, layers, **config):
    words = tokenizer("<|endoftext|>")
    return seeded(cls(CLIPTextConfig(
        vocab_size=len(words), hidden_size=32, intermediate_size=64, num_hidden_layers=layers, num_attention_heads=1,
        max_position_embeddings=20, hidden_act=hidden_act, projection_dim=32, bos_token_id=words.bos_token_id,
        eos_token_id=words.eos_token_id, pad_token_id=words.pad_token_id, **config)), 5, [("embedding", 6)])


XL = dict(down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
          attention_head_dim=(1, 1), transformer_layers_per_block=(1, 2), use_linear_projection=True,
          cross_attention_dim=64, addition_embed_type="text_time", addition_time_embed_dim=256,
          projection_class_embeddings_input_dim=32 + 6 * 256)
REFINER = XL | dict(transformer_layers_per_block=1, cross_attention_dim=32,
                    projection_class_embeddings_input_dim=32 + 5 * 256)
# Their networks are those of sd1 but for one layer each: one level is enough.
ONE_LEVEL = dict(down_block_types=("CrossAttnDownBlock2D",), up_block_types=("CrossAttnUpBlock2D",),
                 block_out_channels=(32,))


def scheduler(**config):
    return DDIMScheduler(**NATIVE | config)


def stable_diffusion(unet, text, pad="<|endoftext|>", cls=StableDiffusionPipeline, **config):
    return cls(make_vae(0.18215), text, tokenizer(pad), unet, scheduler(**config), safety_checker=None,
               feature_extractor=None, requires_safety_checker=False)


def clip():
    return make_text(CLIPTextModel, "quick_gelu", 2)


def open_clip(layers=2):
    return make_text(CLIPTextModel, "gelu", layers)


def xl(**config):
    return StableDiffusionXLPipeline(
        make_vae(0.13025), clip(), make_text(CLIPTextModelWithProjection, "gelu", 3), tokenizer("<|endoftext|>"),
        tokenizer("!"), make_unet("xl", **XL), scheduler(**config), add_watermarker=False)


def refiner():
    return StableDiffusionXLImg2ImgPipeline(
        make_vae(0.13025), None, make_text(CLIPTextModelWithProjection, "gelu", 3), None, tokenizer("!"),
        make_unet("refiner", **REFINER), scheduler(), add_watermarker=False, requires_aesthetics_score=True)


LINEAR = dict(use_linear_projection=True, attention_head_dim=(1, 1))
FAMILIES = {
    "sd1": lambda: stable_diffusion(make_unet("sd1"), clip()),
    "sd1-inpainting": lambda: stable_diffusion(make_unet("sd1", in_channels=9, **ONE_LEVEL), clip(),
                                               cls=StableDiffusionInpaintPipeline),
    "lcm": lambda: stable_diffusion(make_unet("sd1", time_cond_proj_dim=256, **ONE_LEVEL), clip()),
    "sd2": lambda: stable_diffusion(make_unet("sd2", **LINEAR), open_clip(), "!"),
    # The same weights, read as something else: drawn, not saved.
    "sd2-v": lambda: stable_diffusion(make_unet("sd2", **LINEAR), open_clip(), "!", prediction_type="v_prediction"),
    "xl": xl,
    "xl-v": lambda: xl(prediction_type="v_prediction", rescale_betas_zero_snr=True),
    "xl-refiner": refiner,
}


def original(name, pipeline):
    tensors = original_unet(pipeline.unet) | original_vae(pipeline.vae)
    if name.startswith("xl"):
        second = 0 if name == "xl-refiner" else 1
        if second:
            tensors |= original_clip(pipeline.text_encoder, "conditioner.embedders.0.transformer.")
        tensors |= original_open_clip(pipeline.text_encoder_2, f"conditioner.embedders.{second}.model.")
    elif name.startswith("sd2"):
        tensors |= original_open_clip(pipeline.text_encoder, "cond_stage_model.model.")
        last = {key: value * 0.5 for key, value in tensors.items() if "resblocks.1." in key}  # an unused layer
        tensors |= {key.replace("resblocks.1.", "resblocks.2."): value for key, value in last.items()}
    else:
        tensors |= original_clip(pipeline.text_encoder, "cond_stage_model.transformer.")
    tensors["model_ema.diffusion_modelinput_blocks00weight"] = torch.zeros(3)  # leftovers of training
    tensors["alphas_cumprod"] = torch.zeros(2)
    return tensors


def small(tensors):
    result = {}
    for name, tensor in tensors.items():
        result[name] = tensor.to(torch.float8_e4m3fn) if tensor.is_floating_point() and tensor.numel() > 1 else tensor
        if tensor.is_floating_point() and tensor.numel() > 3:
            assert torch.equal(result[name].float(), tensor.float()) or name.endswith("text_projection"), name
    return {name: tensor.contiguous().clone() for name, tensor in result.items()}


def save(name, pipeline):
    folder = OUT / name
    pipeline.save_pretrained(folder)
    for file in folder.rglob("*.safetensors"):
        save_file(small({k: v for k, v in load_file(file).items() if "position_ids" not in k}), file)
    (OUT / f"{name}.safetensors").unlink(missing_ok=True)
    for file in [p for p in folder.rglob("*") if p.is_file()]:
        file.chmod(0o644)
        if file.name in ("added_tokens.json",):
            file.unlink()
    save_file(small({k: v for k, v in original(name, pipeline).items() if "position_ids" not in k}),
              OUT / f"{name}.safetensors")
    (OUT / f"{name}.safetensors").chmod(0o644)


def share():
    """Files that several models have alike are kept once; the others are links to it."""
    kept = {}
    for file in sorted(p for p in OUT.rglob("*") if p.is_file() and p.stat().st_size > 2000):
        first = kept.setdefault(file.read_bytes(), file)
        if first is not file:
            file.unlink()
            file.symlink_to(os.path.relpath(first, file.parent))


def cases(name):
    for sampler in ("euler", "ddim", "dpmpp_2m") if name != "lcm" else ("lcm", "euler", "ddim"):
        yield {"sampler": sampler}
    if name in ("sd1", "xl"):  # diffusers skips no layer for the negative prompt, others do: without one
        yield {"sampler": "euler", "clip_skip": 1, "guidance": 1.0}


def draw(name, pipeline, case):
    cls, arguments = SAMPLERS[case["sampler"]]
    pipeline.scheduler = cls.from_config(pipeline.scheduler.config, **arguments)
    pipeline.set_progress_bar_config(disable=True)
    arguments = {"prompt": PROMPT, "negative_prompt": NEGATIVE, "num_inference_steps": STEPS,
                 "guidance_scale": case.get("guidance", GUIDANCE), "generator": torch.Generator("cpu").manual_seed(SEED)}
    if "clip_skip" in case:
        arguments["clip_skip"] = case["clip_skip"]
    if name == "sd1-inpainting":
        arguments |= SIZE | {"image": source_picture(), "mask_image": mask_picture()}
    elif name == "xl-refiner":
        arguments |= {"image": source_picture(), "strength": 0.6}
    else:
        arguments |= SIZE
    return pipeline(**arguments).images[0]


def pictures():
    goldens = []
    folder = OUT / "pictures"
    folder.mkdir(parents=True)
    for name, make in FAMILIES.items():
        pipeline = make()
        if not name.endswith("-v"):
            save(name, pipeline)
        for case in cases(name):
            picture = draw(name, pipeline, case)
            if name == "sd1-inpainting":
                picture = Image.composite(picture, source_picture(), mask_picture().convert("L"))
            file = f"{name}-{case['sampler']}{'-skip' if 'clip_skip' in case else ''}.png"
            picture.save(folder / file, optimize=True)
            goldens.append({"family": name, **case, "file": file})
            pixels = np.asarray(picture, dtype=float)
            print(f"{file}: mean {pixels.mean():.0f} deviation {pixels.std():.0f} "
                  f"at the limits {np.isin(pixels, (0, 255)).mean():.0%}", flush=True)
    (folder / "goldens.json").write_text(json.dumps(goldens, indent=1) + "\n")
    beside = OUT / "tokenizer"
    shutil.copytree(OUT / "sd1/tokenizer", beside)
    share()


SD1_UNET = dict(block_out_channels=(320, 640, 1280, 1280), attention_head_dim=(8, 8, 8, 8), cross_attention_dim=768,
                layers_per_block=2, down_block_types=("CrossAttnDownBlock2D",) * 3 + ("DownBlock2D",),
                up_block_types=("UpBlock2D",) + ("CrossAttnUpBlock2D",) * 3)
SD2_UNET = SD1_UNET | dict(attention_head_dim=(5, 10, 20, 20), cross_attention_dim=1024, use_linear_projection=True)
XL_UNET = dict(block_out_channels=(320, 640, 1280), attention_head_dim=(5, 10, 20), cross_attention_dim=2048,
               layers_per_block=2, transformer_layers_per_block=(1, 2, 10), use_linear_projection=True,
               down_block_types=("DownBlock2D",) + ("CrossAttnDownBlock2D",) * 2,
               up_block_types=("CrossAttnUpBlock2D",) * 2 + ("UpBlock2D",), addition_embed_type="text_time",
               addition_time_embed_dim=256, projection_class_embeddings_input_dim=2816)
REFINER_UNET = XL_UNET | dict(
    block_out_channels=(384, 768, 1536, 1536), attention_head_dim=(6, 12, 24, 24), cross_attention_dim=1280,
    transformer_layers_per_block=(1, 4, 4, 4), projection_class_embeddings_input_dim=2560,
    down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
    up_block_types=("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"))
VAE = dict(block_out_channels=(128, 256, 512, 512), layers_per_block=2, down_block_types=("DownEncoderBlock2D",) * 4,
           up_block_types=("UpDecoderBlock2D",) * 4)
CLIP_L = dict(hidden_size=768, intermediate_size=3072, num_hidden_layers=12, num_attention_heads=12,
              hidden_act="quick_gelu")
CLIP_H = dict(hidden_size=1024, intermediate_size=4096, num_hidden_layers=24, num_attention_heads=16, hidden_act="gelu",
              projection_dim=1024)
CLIP_BIG_G = dict(hidden_size=1280, intermediate_size=5120, num_hidden_layers=32, num_attention_heads=20,
                  hidden_act="gelu", projection_dim=1280)


def real_keys():
    """Names and shapes of the files that people have, in full size, and what diffusers' configurations say of them."""
    first, second = "conditioner.embedders.0.", "conditioner.embedders.1."
    stage = "cond_stage_model."
    layouts = {
        "sd1": (SD1_UNET, {stage + "transformer.": CLIP_L}),
        "sd1-inpainting": (SD1_UNET | dict(in_channels=9), {stage + "transformer.": CLIP_L}),
        "lcm": (SD1_UNET | dict(time_cond_proj_dim=256), {stage + "transformer.": CLIP_L}),
        "sd2": (SD2_UNET, {stage + "model.": CLIP_H}),
        "sd2-inpainting": (SD2_UNET | dict(in_channels=9), {stage + "model.": CLIP_H}),
        "xl": (XL_UNET, {first + "transformer.": CLIP_L, second + "model.": CLIP_BIG_G}),
        "xl-refiner": (REFINER_UNET, {first + "model.": CLIP_BIG_G}),
    }
    folder = OUT / "keys"
    folder.mkdir(parents=True, exist_ok=True)
    for name, (unet, texts) in layouts.items():
        with torch.device("meta"):
            tensors = original_unet(UNet2DConditionModel(**unet)) | original_vae(AutoencoderKL(**VAE))
            for prefix, config in texts.items():
                is_clip = config is CLIP_L
                encoder = (CLIPTextModelWithProjection if config is CLIP_BIG_G else CLIPTextModel)(CLIPTextConfig(**config))
                tensors |= (original_clip if is_clip else original_open_clip)(encoder, prefix)
        lines = "".join(" ".join([key, *map(str, value.shape)]) + "\n" for key, value in sorted(tensors.items()))
        (folder / f"{name}.txt.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))
        (folder / f"{name}.json").write_text(json.dumps(unet, indent=1) + "\n")
        print(name, len(tensors), "tensors")


@torch.no_grad()
def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    diffusers.logging.set_verbosity_error()
    shutil.rmtree(OUT, ignore_errors=True)
    pictures()
    real_keys()


if __name__ == "__main__":
    main()
