#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/controls: tiny ControlNets of random weights for the models of make_family_goldens.py, as folder
of diffusers, single file of diffusers and original file; what they add to a UNet's maps; and pictures that diffusers
draws with them, with two at once, and in a part of the steps."""
import json
import shutil

import torch
from diffusers import (
    ControlNetModel, EulerDiscreteScheduler, MultiControlNetModel, StableDiffusionControlNetPipeline,
    StableDiffusionXLControlNetPipeline)
from PIL import Image, ImageDraw
from safetensors.torch import save_file

from make_family_goldens import (
    FAMILIES, FIXTURES, GUIDANCE, NEGATIVE, PROMPT, SEED, SIZE, STEPS, seeded, small)
from original_layout import RESNET, unet_blocks

OUT = FIXTURES / "controls"
HINT = (16, 32)  # the tiny autoencoders halve


def control_net(unet, seed):
    net = ControlNetModel.from_unet(unet, conditioning_embedding_out_channels=HINT)
    return seeded(net, seed, [("controlnet_down_blocks", 0.7), ("controlnet_mid_block", 0.7), ("cond_embedding", 2)])


def control_picture(kind):
    picture = Image.new("RGB", (SIZE["width"], SIZE["height"]), "black")
    draw = ImageDraw.Draw(picture)
    if kind == "circle":
        draw.ellipse((12, 4, 36, 28), outline="white", width=2)
    else:
        draw.line((0, 0, 47, 31), fill=(255, 200, 60), width=3)
        draw.rectangle((4, 18, 20, 30), outline=(60, 120, 255))
    return picture


def original(net):
    """The layout of ControlNet's authors."""
    net.up_blocks = []
    blocks = {key: value for key, value in unet_blocks(net).items() if not key.startswith("up_blocks")}
    result = {}
    for name, tensor in net.state_dict().items():
        part, rest = name.split(".", 1)
        if part == "controlnet_down_blocks":
            number, rest = rest.split(".")
            new = f"zero_convs.{number}.0.{rest}"
        elif part == "controlnet_mid_block":
            new = f"middle_block_out.0.{rest}"
        elif part == "controlnet_cond_embedding":
            layer, rest = rest.rsplit(".", 1)
            number = {"conv_in": 0, "conv_out": 2 * len(HINT) - 1}.get(layer)
            number = int(layer.split(".")[1]) + 1 if number is None else number
            new = f"input_hint_block.{2 * number}.{rest}"
        else:
            prefix = max((p for p in blocks if name.startswith(p + ".")), key=len)
            rest = name[len(prefix) + 1:]
            if ".resnets." in prefix:
                layer, rest = rest.split(".", 1)
                rest = f"{RESNET[layer]}.{rest}"
            new = f"{blocks[prefix]}.{rest}"
        result["control_model." + new] = tensor
    return result


def pipeline_for(family, net):
    parts = FAMILIES[family]().components
    cls = StableDiffusionXLControlNetPipeline if family == "xl" else StableDiffusionControlNetPipeline
    for key in ("safety_checker", "feature_extractor", "image_encoder"):
        parts.pop(key, None)
    extra = {"add_watermarker": False} if family == "xl" else {"safety_checker": None, "feature_extractor": None,
                                                              "requires_safety_checker": False}
    pipeline = cls(**parts, controlnet=net, **extra)
    pipeline.scheduler = EulerDiscreteScheduler.from_config(pipeline.scheduler.config)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def draw(family, nets, pictures, weights, **shares):
    one = len(nets) == 1
    pipeline = pipeline_for(family, nets[0] if one else MultiControlNetModel(nets))
    return pipeline(
        prompt=PROMPT, negative_prompt=NEGATIVE, num_inference_steps=STEPS, guidance_scale=GUIDANCE,
        generator=torch.Generator("cpu").manual_seed(SEED), image=pictures[0] if one else pictures,
        controlnet_conditioning_scale=weights[0] if one else weights, **SIZE, **shares).images[0]


def normal(seed, *shape):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


@torch.no_grad()
def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    unet = FAMILIES["sd1"]().unet
    first, second = control_net(unet, 21), control_net(unet, 22)
    xl = control_net(FAMILIES["xl"]().unet, 23)
    first.save_pretrained(OUT / "tiny-circle")
    (OUT / "tiny-circle/diffusion_pytorch_model.safetensors").unlink()
    save_file(small(first.state_dict()), OUT / "tiny-circle/diffusion_pytorch_model.safetensors")
    save_file(small(second.state_dict()), OUT / "tiny-lines.safetensors")
    save_file(small(xl.state_dict()), OUT / "tiny-xl.safetensors")
    circle, lines = control_picture("circle"), control_picture("lines")
    circle.save(OUT / "control-circle.png"), lines.save(OUT / "control-lines.png")

    latents, text, times = normal(1, 2, 4, 16, 24), normal(2, 2, 20, 32), torch.tensor([801.0, 17.5])
    picture = torch.rand((1, 3, 32, 48), generator=torch.Generator().manual_seed(3))
    down, middle = first(latents, times, text, picture.expand(2, -1, -1, -1), return_dict=False)
    case = {"in.latents": latents, "in.text": text, "in.timesteps": times, "in.picture": picture, "out.middle": middle}
    save_file(case | {f"out.down.{i}": map for i, map in enumerate(down)}, OUT / "case.safetensors")

    pictures = {
        "circle": draw("sd1", [first], [circle], [1.0]),
        "weak": draw("sd1", [first], [circle], [0.4]),
        "part": draw("sd1", [first], [circle], [1.0], control_guidance_start=0.2, control_guidance_end=0.65),
        "both": draw("sd1", [first, second], [circle, lines], [0.8, 0.5]),
        "xl": draw("xl", [xl], [lines], [1.0])}
    for name, drawn in pictures.items():
        drawn.save(OUT / f"{name}.png", optimize=True)
    save_file(small(original(first)), OUT / "tiny-circle-original.safetensors")
    for path in sorted(OUT.rglob("*")):
        print(path.relative_to(OUT), path.stat().st_size)


if __name__ == "__main__":
    main()
