"""Draws prompts with the checkpoint or the exported folder, as a sheet.

    python sample.py --work DIR --out sheet.png [--steps 12] [--guidance 2] [--sampler dpmpp_2m] [PROMPT ...]
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
from diffusers import DDIMScheduler, DPMSolverMultistepScheduler, EulerDiscreteScheduler, UniPCMultistepScheduler

import common
import export
import tokens
from common import DEVICE
from make_sheet import sheet
from train_autoencoder import to_pixels
from train_unet import make_scheduler

PROMPTS = Path(__file__).with_name("prompts.txt").read_text().splitlines()


def make_sampler(name: str):
    config = make_scheduler().config
    if name == "ddim":
        return DDIMScheduler.from_config(config)
    if name == "euler":
        return EulerDiscreteScheduler.from_config(config)
    if name == "unipc":
        return UniPCMultistepScheduler.from_config(config)
    return DPMSolverMultistepScheduler.from_config(config, algorithm_type="sde-dpmsolver++" if "sde" in name else "dpmsolver++",
                                                   solver_order=2, final_sigmas_type="zero")


class Painter:
    """Text to pixels with the parts as modules: what the exported folder does, without a pipeline object."""

    def __init__(self, work: Path):
        self.autoencoder, _, self.unet, _ = export.load_parts(work)
        self.encoder, self.tokenizer = export.text_encoder(work), tokens.load(work)
        self.encoder.to(DEVICE)
        for module in (self.autoencoder, self.unet):
            module.to(DEVICE, memory_format=torch.channels_last)

    @torch.no_grad()
    def draw(self, prompts: list[str], seeds: list[int], steps=12, guidance=2.0, sampler="dpmpp_2m", precise=False) -> np.ndarray:
        scheduler = make_sampler(sampler)
        scheduler.set_timesteps(steps, device=DEVICE)
        ids = torch.from_numpy(tokens.encode(self.tokenizer, [""] * len(prompts) + prompts)).to(DEVICE)
        text = self.encoder(ids).last_hidden_state
        noise = torch.cat([torch.randn(1, 16, 8, 8, generator=torch.Generator().manual_seed(s)) for s in seeds])
        x = noise.to(DEVICE) * scheduler.init_noise_sigma
        generator = torch.Generator().manual_seed(0)
        with common.autocast(not precise):
            for t in scheduler.timesteps:
                both = scheduler.scale_model_input(torch.cat([x, x]), t)
                plain, asked = self.unet(both, t, text).sample.float().chunk(2)
                v = plain + guidance * (asked - plain)
                extra = {"generator": generator} if "sde" in sampler else {}
                x = scheduler.step(v, t, x, **extra).prev_sample
            config = self.autoencoder.config
            x = x / config.scaling_factor + (config.shift_factor or 0)
            return to_pixels(torch.cat([self.autoencoder.decode(part).sample.float() for part in x.split(16)]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("prompts", nargs="*", default=PROMPTS)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--guidance", type=float, default=2.0)
    parser.add_argument("--sampler", default="dpmpp_2m")
    parser.add_argument("--each", type=int, default=3)
    args = parser.parse_args()
    torch.set_num_threads(1)
    prompts = [p for p in args.prompts or PROMPTS for _ in range(args.each)]
    seeds = [100 + i % args.each for i in range(len(prompts))]
    pictures = Painter(args.work).draw(prompts, seeds, args.steps, args.guidance, args.sampler)
    sheet(list(pictures), 4 * args.each if args.each < 4 else args.each, prompts, 0.75).save(args.out)


if __name__ == "__main__":
    main()
