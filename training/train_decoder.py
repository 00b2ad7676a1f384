"""Goes on training the decoder on frozen latents, while the UNet already trains on them.

    python train_decoder.py --work DIR --minutes 60

Whole frames of the pool, their cached latents with the noise that a drawing's latents have, and the decoder alone.
"""
import argparse
import time
from pathlib import Path

import numpy as np
import torch

import common
import export
from common import DEVICE
from train_autoencoder import make_model, reconstruction_loss, report, held_out, to_tensor


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--noise", type=float, default=0.12, help="most noise on the latents, which have unit variance")
    parser.add_argument("--lr", type=float, default=0.01)
    args = parser.parse_args()
    common.setup()
    folder = args.work / "decoder"
    model = export.ema_or_fresh(args.work / "autoencoder", make_model())[0].to(DEVICE, memory_format=torch.channels_last).train()
    model.encoder.requires_grad_(False)
    model.quant_conv.requires_grad_(False)
    latents = torch.from_numpy(np.load(args.work / "latents/latents.npy"))
    pictures, place = np.load(args.work / "lessons/pictures.npy", mmap_mode="r"), np.load(args.work / "latents/wanted.npy")
    figures = export.figures_of(args.work)
    optimizer = common.Muon(model, lr=args.lr, adam_lr=1e-3, weight_decay=0.0)
    ema, clock = common.Ema(model, 0.998), common.Clock(args.minutes, decay=0.4)
    trainer = common.Trainer(folder, clock, ema, model=model, optimizer=optimizer)
    trainer.resume()
    real, sheet_at = held_out(args.work / "data").to(DEVICE), time.time() + 300
    while clock.done < 1:
        index = torch.randint(0, len(latents), (args.batch,))
        clean = latents[index].to(DEVICE).float()
        noisy = clean + torch.randn_like(clean) * args.noise * torch.rand(args.batch, 1, 1, 1, device=DEVICE)
        z = (noisy / figures["scaling_factor"] + figures["shift_factor"]).contiguous(memory_format=torch.channels_last)
        x = to_tensor(pictures[place[index.numpy()]]).to(DEVICE)
        common.set_rate(optimizer, clock.rate())
        with common.autocast():
            made = model.decode(z).sample
        loss = reconstruction_loss(made.float(), x)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        ema.update()
        trainer.tick(args.batch, rec=loss.item())
        if time.time() > sheet_at:
            print(report(ema.model, real, folder / "sheet.png"), flush=True)
            sheet_at = time.time() + 400
    trainer.save()
    print(report(ema.model, real, folder / "sheet.png"), flush=True)


if __name__ == "__main__":
    main()
