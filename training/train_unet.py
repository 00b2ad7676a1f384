"""Trains the UNet on latents and text states that were computed once.

    python train_unet.py --work DIR --minutes 80

Rectangular facts: 8x8x16 latents of the pool (encode_pool.py), text states of the frozen CLIP text model,
v-prediction with zero terminal SNR, captions dropped one time in ten, Muon for matrices, EMA.
"""
import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import DDIMScheduler, UNet2DConditionModel

import common
import winograd
from common import DEVICE

CHANNELS, TEXT_WIDTH, LATENTS = (128, 192), 192, 16
UNNAMED_STYLES = ("modern", "glossy 3d")  # what a caption means that names no style: they share their outlines


def make_model() -> UNet2DConditionModel:
    return UNet2DConditionModel(
        sample_size=8, in_channels=LATENTS, out_channels=LATENTS, block_out_channels=CHANNELS, layers_per_block=1,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"), up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        cross_attention_dim=TEXT_WIDTH, attention_head_dim=6, norm_num_groups=16,
        addition_embed_type="text", addition_embed_type_num_heads=6)  # every block knows the text, 8x8 included


def make_scheduler() -> DDIMScheduler:
    return DDIMScheduler(num_train_timesteps=1000, beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear",
                         prediction_type="v_prediction", rescale_betas_zero_snr=True, timestep_spacing="trailing",
                         clip_sample=False, set_alpha_to_one=True, steps_offset=0)


def clear_captions(work: Path) -> np.ndarray:
    """Which captions of the pool to learn from: those that name a style, or mean UNNAMED_STYLES. The average of drawings that
    share no outline is a blur, and a model that has seen little draws averages."""
    tiles = json.loads((work / "data/meta.json").read_text())["tiles"]
    return np.array([bool(r["style"]) or tiles[r["facts"]["tiles"][0]]["style"] in UNNAMED_STYLES
                     for r in json.loads((work / "lessons/captions.json").read_text())])


class Latents:
    """The encoded pool; batches are index draws without replacement, pass after pass. encode_pool.py may still be at
    work beside: what it adds is taken up."""

    def __init__(self, work: Path):
        self.folder, self.usable = work / "latents", clear_captions(work)
        while not (self.folder / "captions.npy").exists():  # it is written last
            time.sleep(2)
        self._read()

    def _read(self) -> None:
        self.version = (self.folder / "captions.npy").stat().st_mtime
        rows = np.load(self.folder / "captions.npy")
        captions, self.picture = torch.from_numpy(rows[self.usable[rows[:, 0]]]).unbind(1)
        self.latents = torch.from_numpy(np.load(self.folder / "latents.npy"))
        states = torch.load(self.folder / "text.pt", mmap=True)
        self.empty, self.text = states[:1].float(), states[1 + captions]
        self.order, self.at = torch.randperm(len(self.text)), 0
        print(f"{len(self.text)} captions of {len(self.latents)} pictures", flush=True)

    def batch(self, size: int) -> tuple[torch.Tensor, torch.Tensor]:
        if (self.folder / "captions.npy").stat().st_mtime != self.version:
            self._read()
        if self.at + size > len(self.order):
            self.order, self.at = torch.randperm(len(self.order)), 0
        index = self.order[self.at:self.at + size]
        self.at += size
        text = self.text[index].float()
        text[torch.rand(size) < 0.1] = self.empty
        clean = self.latents[self.picture[index]].to(DEVICE).float().contiguous(memory_format=torch.channels_last)
        return clean, text.to(DEVICE)


def noise_levels(size: int, scheduler: DDIMScheduler) -> torch.Tensor:
    """Timesteps, stratified over the batch: every batch sees every level of noise, so the loss is less of a lottery."""
    steps = scheduler.config.num_train_timesteps
    return ((torch.arange(size) + torch.rand(size)) / size * steps).long().clamp(max=steps - 1)[torch.randperm(size)].to(DEVICE)


def v_loss(model, scheduler, clean, text) -> torch.Tensor:
    timesteps = noise_levels(len(clean), scheduler)
    noise = torch.randn_like(clean)
    noisy, target = scheduler.add_noise(clean, noise, timesteps), scheduler.get_velocity(clean, noise, timesteps)
    with common.autocast():
        made = model(noisy, timesteps, text).sample
    return (made.float() - target).square().mean()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=80)
    parser.add_argument("--batch", type=int, default=192)
    parser.add_argument("--lr", type=float, default=0.02)
    parser.add_argument("--decay", type=float, default=0.3, help="last part of the minutes, in which the rate falls to zero")
    parser.add_argument("--ema", type=float, default=0.998, help="lower where only some thousand steps can be had")
    parser.add_argument("--name", default="unet")
    parser.add_argument("--overfit", type=int, default=0, help="the gate: train on this many pictures only")
    args = parser.parse_args()
    common.setup()
    model = make_model().to(DEVICE, memory_format=torch.channels_last)
    optimizer = common.Muon(model, lr=args.lr, adam_lr=args.lr / 10, weight_decay=0.01)
    ema, clock = common.Ema(model, args.ema), common.Clock(args.minutes, warmup=0.01, decay=args.decay)
    trainer = common.Trainer(args.work / args.name, clock, ema, model=model, optimizer=optimizer)
    trainer.resume()
    if DEVICE.type == "cpu" and not common.BF16:
        winograd.use_in(model)
    scheduler, pool = make_scheduler(), Latents(args.work)
    if args.overfit:
        pool.text, pool.picture = pool.text[:args.overfit].repeat(64, 1, 1), pool.picture[:args.overfit].repeat(64)
        pool.order = torch.randperm(len(pool.text))
    done = clock.done
    while done < 1:
        clean, text = pool.batch(args.batch)
        loss = v_loss(model, scheduler, clean, text)
        loss.backward()
        done = common.agree(model, clock.done)
        common.set_rate(optimizer, clock.rate(done))
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        ema.update()
        trainer.tick(len(clean), log_every=10, v=loss.item())
    trainer.save()


if __name__ == "__main__":
    main()
