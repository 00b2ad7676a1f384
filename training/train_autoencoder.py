"""Trains the autoencoder: 128x128 pictures to 8x8x16 latents that are easy to model, and back.

    python train_autoencoder.py --work DIR --minutes 22

The latents matter more than decibels: a strong KL term keeps them smooth and near unit variance, and the decoder learns
from noisy samples of them, so that small errors of the UNet stay small in the picture.
"""
import argparse
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from diffusers import AutoencoderKL

import common
import group_norm
from common import DEVICE
from compose import Composer
from make_sheet import sheet

CHANNELS, LATENTS = (16, 32, 64, 128, 192), 16
LARGE_CHANNELS = (16, *CHANNELS)  # for 256 pixels, to the same latents


def make_model(channels=CHANNELS) -> AutoencoderKL:
    levels = len(channels)
    model = AutoencoderKL(3, 3, ("DownEncoderBlock2D",) * levels, ("UpDecoderBlock2D",) * levels, channels, layers_per_block=1,
                         latent_channels=LATENTS, norm_num_groups=8, sample_size=4 * 2 ** levels)
    group_norm.use_in(model)
    for name, module in model.named_modules():
        if isinstance(module, torch.nn.Conv2d):
            if name.endswith("conv2"):  # every residual block starts as the identity: a deep net that learns like a shallow one
                torch.nn.init.zeros_(module.weight)
            else:
                torch.nn.init.orthogonal_(module.weight, 1.2 if "conv1" in name else 1.0)
            torch.nn.init.zeros_(module.bias)
    return model


def reconstruction_loss(made: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
    """L1 on colours, on colour differences, on edges, and on smaller versions of the picture."""
    error = made - real
    loss = error.abs().mean() + 2 * error.square().mean()
    chroma = torch.stack([error[:, 0] - error[:, 1], error[:, 2] - error[:, 1]], 1)
    loss = loss + 1.2 * chroma.abs().mean() + 2 * chroma.square().mean()
    loss = loss + 0.6 * ((error[..., 1:] - error[..., :-1]).abs().mean() + (error[..., 1:, :] - error[..., :-1, :]).abs().mean())
    for size in (2, 4, 8):
        loss = loss + 0.4 * F.avg_pool2d(error, size).abs().mean()
    return loss


def to_tensor(pictures: np.ndarray) -> torch.Tensor:
    """uint8 [B,h,w,3] -> float [B,3,h,w] in -1..1"""
    return torch.from_numpy(np.ascontiguousarray(pictures)).permute(0, 3, 1, 2).float().div_(127.5).sub_(1)


def to_pixels(pictures: torch.Tensor) -> np.ndarray:
    return ((pictures.float().clamp(-1, 1) + 1) * 127.5).round().byte().permute(0, 2, 3, 1).contiguous().cpu().numpy()


def maker(data: Path, crop: int):
    composer = Composer(data, uses=("train", "extra"))

    def make(rng: random.Random) -> np.ndarray:
        pixels = composer.picture(rng).pixels
        if rng.random() < 0.5:
            pixels = pixels[:, ::-1]
        if crop < 128:
            for _ in range(6):  # crops that show something
                x, y = rng.randint(0, 128 - crop), rng.randint(0, 128 - crop)
                part = pixels[y:y + crop, x:x + crop]
                if part.std() > 12:
                    break
            pixels = part
        return np.ascontiguousarray(pixels)
    return make


def held_out(data: Path, count: int = 64) -> torch.Tensor:
    composer, rng = Composer(data, held_out=True), random.Random(5)
    return to_tensor(np.stack([composer.picture(rng).pixels for _ in range(count)]))


@torch.no_grad()
def report(model: AutoencoderKL, real: torch.Tensor, out: Path) -> str:
    with common.autocast():
        posterior = model.encode(real.contiguous(memory_format=torch.channels_last)).latent_dist
        made = model.decode(posterior.mean).sample.float()
        noisy = model.decode(posterior.sample()).sample.float()
    psnr = lambda a: float((20 * torch.log10(2 / (a.clamp(-1, 1) - real).square().mean((1, 2, 3)).sqrt())).mean())
    pairs = [x for pair in zip(to_pixels(real[:24]), to_pixels(made[:24])) for x in pair]
    sheet(pairs, 8).save(out)
    return (f"held out: {psnr(made):.2f} dB, from sampled latents {psnr(noisy):.2f} dB, "
            f"latents' spread {float(posterior.mean.std()):.3f}, posterior's {float(posterior.std.mean()):.3f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=22)
    parser.add_argument("--kl", type=float, default=3e-3)
    parser.add_argument("--crops", type=float, default=0.6, help="share of the time spent on 64-pixel crops")
    parser.add_argument("--lr", type=float, default=0.01)
    parser.add_argument("--adam", type=float, default=0.0)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--name", default="autoencoder")
    args = parser.parse_args()
    common.setup()
    folder = args.work / args.name

    model = make_model().to(DEVICE, memory_format=torch.channels_last)
    if args.adam:
        optimizer = torch.optim.AdamW(model.parameters(), args.adam, betas=(0.9, 0.98), weight_decay=1e-3, fused=True)
    else:
        optimizer = common.Muon(model, lr=args.lr, adam_lr=2e-3, weight_decay=0.0)
    ema, clock = common.Ema(model, 0.998), common.Clock(args.minutes)
    trainer = common.Trainer(folder, clock, ema, model=model, optimizer=optimizer)
    trainer.resume()

    def loss_of(real: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        with common.autocast():
            posterior = model.encode(real).latent_dist
            mean, logvar = posterior.mean.float(), posterior.logvar.float()
            made = model.decode(mean + torch.exp(0.5 * logvar) * torch.randn_like(mean)).sample
        kl = 0.5 * (mean.square() + logvar.exp() - 1 - logvar).mean()
        return reconstruction_loss(made.float(), real), kl

    loss_of = torch.compile(loss_of) if COMPILE else loss_of
    real = held_out(args.work / "data").to(DEVICE)
    crop, pictures, sheet_at = 0, None, time.time() + 120
    while clock.done < 1:
        wanted = 64 if clock.done < args.crops else 128
        if wanted != crop:
            crop, batch = wanted, args.batch if wanted == 64 else args.batch // 2
            pictures = common.stream(maker(args.work / "data", crop), batch, seed=trainer.step + 1)
        x = to_tensor(next(pictures).numpy()).to(DEVICE, memory_format=torch.channels_last)
        common.set_rate(optimizer, clock.rate())
        reconstruction, kl = loss_of(x)
        (reconstruction + args.kl * min(1.0, trainer.step / 300) * kl).backward()
        norm = torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        ema.update()
        trainer.tick(batch, rec=reconstruction.item(), kl=kl.item(), norm=norm.item())
        if time.time() > sheet_at:
            print(report(ema.model, real, folder / "sheet.png"), flush=True)
            sheet_at = time.time() + 180
    trainer.save()
    print(report(ema.model, real, folder / "sheet.png"), flush=True)


COMPILE = False  # measured: no gain here

if __name__ == "__main__":
    main()
