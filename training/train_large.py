"""Teaches the autoencoder of 128 pixels to take and give pictures of 256: one more level at both ends, the same latents.

    python build_pool.py --work DIR --name lessons-large --stars 1 --count 20000 --seed 8 --scale 2
    python train_large.py --work DIR --minutes 40

The large pool holds the first compositions of every part of the small one, whose latents are known (encode_pool.py). First the
encoder's outer levels learn to give what the small encoder's gave, then the decoder's. Then the whole decoder learns, mostly
its inner levels alone, from all pictures at 64 pixels and through a head of their own: what things look like is known there,
and it is several times as fast. At last whole frames only. Half are latents that the UNet has drawn
anew from noise, so that the decoder learns to make clear what the UNet leaves vague.
"""
import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import common
import export
import train_unet
from build_pool import PARTS, how_often
from common import DEVICE
from compose import SIZE
from make_sheet import sheet
from train_autoencoder import LARGE_CHANNELS, make_model, to_pixels, to_tensor

PHASES = {"encoder": 0.03, "outer": 0.1, "inner": 0.92, "whole": 1.0}  # until which share of the minutes
WHOLE_EVERY = 5  # one step in so many is one of whole frames while the inner levels learn
# What people draw most, whatever the number of pictures: of those, half are pairs and one in 75 is a drawing alone on white
KINDS = {"plain": 0.36, "ground": 0.18, "colour": 0.18, "count": 0.08, "pair": 0.14, "place": 0.06}
TESTED = 48  # last pictures, not trained on
REDRAWN = 0.5  # share of a batch
COARSE = 64  # pixels of the picture that the inner levels give


def grown(small) -> torch.nn.Module:
    """The large autoencoder with the small one's weights: at first it gives the small one's pictures, doubled"""
    large = make_model(LARGE_CHANNELS)
    weights = dict(large.state_dict())
    for name, value in small.state_dict().items():
        if name.startswith("encoder.down_blocks."):
            number, rest = name.removeprefix("encoder.down_blocks.").split(".", 1)
            name = f"encoder.down_blocks.{int(number) + 1}.{rest}"
        weights[name] = value
    large.load_state_dict(weights)  # make_model's residual branches start as the identity
    torch.nn.init.dirac_(large.decoder.up_blocks[-2].upsamplers[0].conv.weight)
    halved = large.encoder.down_blocks[0].downsamplers[0].conv.weight
    torch.nn.init.zeros_(halved)
    with torch.no_grad():
        halved[range(len(halved)), range(len(halved)), :2, :2] = 0.25
    return large


class Lessons:
    """Pictures at both sizes with their latents. twice: things with just so many stars come twice as often, new ones. times: how
    often what is drawn in a style comes, as in "modern=2"; how often a kind does, KINDS says."""

    def __init__(self, work: Path, twice: int | None = None, times: str = ""):
        read = lambda name: json.loads((work / name / "captions.json").read_text())
        small, large = read("lessons"), read("lessons-large")
        place = {int(picture): n for n, picture in enumerate(np.load(work / "latents/wanted.npy"))}
        clear = train_unet.clear_captions(work)
        self.rows = {}  # large picture -> small picture, latents, caption, whether that says what is drawn
        for n, record in enumerate(large):
            part, at = divmod(n, len(large) // PARTS)
            caption = part * (len(small) // PARTS) + at
            twin = small[caption]
            if twin["caption"] != record["caption"]:
                raise SystemExit("lessons-large is not made of the compositions of lessons")
            if twin["picture"] in place and (clear[caption] or record["picture"] not in self.rows):
                self.rows[record["picture"]] = (twin["picture"], place[twin["picture"]], caption, clear[caption])
        self.rows = np.array([(large, *twin) for large, twin in self.rows.items()])
        tested = set(self.rows[-TESTED:, 1])
        self.all = {r["picture"]: (r["picture"], place[r["picture"]], n, clear[n]) for n, r in enumerate(small)
                    if r["picture"] in place and r["picture"] not in tested}
        self.all = np.array(list(self.all.values()))
        stars = [c["stars"] for c in json.loads((work / "data/meta.json").read_text())["concepts"]]
        new = np.array([any(stars[thing] == twice for thing in record["things"]) for record in small])
        often = np.array(how_often(small, times)) * (1.0 + new)
        self.chance, self.small_chance = (chances([small[n]["kind"] for n in captions], often[captions])
                                          for captions in (self.rows[:-TESTED, 3], self.all[:, 2]))
        self.small, self.large = (np.load(work / name / "pictures.npy", mmap_mode="r") for name in ("lessons", "lessons-large"))
        self.latents = np.load(work / "latents/latents.npy")
        self.figures, self.text = export.figures_of(work), torch.load(work / "latents/text.pt", mmap=True)

    def whole_batch(self, size: int, noise: float, redraw=None):
        return self.of(self.rows[np.random.choice(len(self.chance), size, p=self.chance)], noise, redraw)

    def of(self, rows: np.ndarray, noise: float = 0.0, redraw=None) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Large pictures, small pictures, latents as the decoder takes them, with up to so much noise on their unit variance.
        redraw: what makes of some of the latents and of the states of their captions other latents"""
        large, small = to_tensor(self.large[rows[:, 0]]), to_tensor(self.small[rows[:, 1]])
        return placed(large, small, self._latents(rows[:, 2:], noise, redraw))

    def coarse_batch(self, size: int, noise: float, redraw=None):
        """Pictures at 64 pixels, at 128, latents"""
        rows = self.all[np.random.choice(len(self.all), size, p=self.small_chance)]
        small = to_tensor(self.small[rows[:, 0]])
        return placed(F.avg_pool2d(small, SIZE // COARSE), small, self._latents(rows[:, 1:], noise, redraw))

    def _latents(self, rows: np.ndarray, noise: float, redraw) -> torch.Tensor:
        """rows: place of the latents, caption, whether that is clear"""
        z = torch.from_numpy(self.latents[rows[:, 0]]).float()
        if redraw:
            some = np.flatnonzero(rows[:round(len(z) * REDRAWN), 2])
            if len(some):
                z[some] = redraw(z[some], self.text[torch.from_numpy(1 + rows[some, 1])].float(), self.text[:1].float())
        z = z + torch.randn_like(z) * noise * torch.rand(len(z), 1, 1, 1)
        return z / self.figures["scaling_factor"] + self.figures["shift_factor"]


def chances(kinds: list[str], weights: np.ndarray) -> np.ndarray:
    """How often each picture is drawn, so that the kinds come as often as KINDS says, and within a kind by their weights"""
    names, of = np.unique(kinds, return_inverse=True)
    chance = np.array([KINDS[name] for name in names])[of] * weights / np.bincount(of, weights)[of]
    return chance / chance.sum()


def placed(*tensors: torch.Tensor) -> tuple[torch.Tensor, ...]:
    return tuple(t.to(DEVICE).contiguous(memory_format=torch.channels_last) for t in tensors)


def phase_of(done: float, adopted: bool) -> str:
    """adopted: there is no small autoencoder to learn from, the outer levels are those of exported weights"""
    phase = next((name for name, until in PHASES.items() if done < until), "whole")
    return "inner" if adopted and phase in ("encoder", "outer") else phase


def set_phase(model, phase: str) -> None:
    model.requires_grad_(False)
    outer = [model.decoder.up_blocks[-2].upsamplers, model.decoder.up_blocks[-1], model.decoder.conv_norm_out, model.decoder.conv_out]
    parts = {"encoder": [model.encoder.conv_in, *model.encoder.down_blocks[:2]], "outer": outer}
    for part in parts.get(phase, [model.decoder, model.post_quant_conv]):
        part.requires_grad_(True)


def coarse_head() -> torch.nn.Module:
    """From the inner levels' 64 channels at 32 pixels to a picture of 64"""
    return torch.nn.Sequential(torch.nn.GroupNorm(8, 64), torch.nn.SiLU(), torch.nn.Conv2d(64, 12, 3, padding=1), torch.nn.PixelShuffle(2))


def coarse_picture(model, head, z: torch.Tensor) -> torch.Tensor:
    decoder = model.decoder
    x = decoder.mid_block(decoder.conv_in(model.post_quant_conv(z)))
    for block in decoder.up_blocks[:2]:
        x = block(x)
    for resnet in decoder.up_blocks[2].resnets:
        x = resnet(x, None)
    return head(x)


def edge_strength(pictures: torch.Tensor, size: int) -> torch.Tensor:
    """Root mean square of the gradient within squares of that size: a sharp edge is stronger than a soft one as high"""
    across, down = pictures[..., 1:] - pictures[..., :-1], pictures[..., 1:, :] - pictures[..., :-1, :]
    squares = F.pad(across.square(), (0, 1)) + F.pad(down.square(), (0, 0, 0, 1))
    return (F.avg_pool2d(squares, size) + 1e-4).sqrt()


def clear_loss(made: torch.Tensor, real: torch.Tensor) -> torch.Tensor:
    """L1 on colours, on colour differences and on smaller versions, and the edges' strength, wherever in a square they are.
    No squares of errors and no L1 on gradients: where an edge's place is uncertain, both ask for a soft one."""
    error = made - real
    chroma = torch.stack([error[:, 0] - error[:, 1], error[:, 2] - error[:, 1]], 1)
    loss = error.abs().mean() + 0.8 * chroma.abs().mean()
    for size in (2, 4, 8):
        loss = loss + 0.3 * F.avg_pool2d(error, size).abs().mean()
    for size in (made.shape[-1] // 32, made.shape[-1] // 16):
        loss = loss + 0.5 * (edge_strength(made, size) - edge_strength(real, size)).abs().mean()
    return loss


def encoder_loss(model, small_model, large: torch.Tensor, small: torch.Tensor) -> torch.Tensor:
    with torch.no_grad():
        wanted = small_model.encoder.down_blocks[0](small_model.encoder.conv_in(small))
    made = model.encoder.down_blocks[1](model.encoder.down_blocks[0](model.encoder.conv_in(large)))
    return (made - wanted).square().mean() / wanted.var()


class Redraw:
    """Latents noised to a time between a fifth and four fifths and drawn again by the UNet in a few DDIM steps, guided"""

    def __init__(self, work: Path, steps: int = 4, guidance: float = 2.0):
        self.unet = export.ema_or_fresh(work / "unet", train_unet.make_model())[0].to(DEVICE, memory_format=torch.channels_last)
        self.levels, self.steps, self.guidance = train_unet.make_scheduler().alphas_cumprod, steps, guidance

    @torch.no_grad()
    def __call__(self, z: torch.Tensor, text: torch.Tensor, empty: torch.Tensor) -> torch.Tensor:
        n, start = len(z), 200 + 600 * torch.rand(len(z))
        states = torch.cat([empty.expand(n, -1, -1), text]).to(DEVICE)
        x, noise = z.to(DEVICE), torch.randn_like(z).to(DEVICE)
        for step in range(self.steps):
            now = (start * (1 - step / self.steps)).long()
            a = self.levels[now].view(-1, 1, 1, 1).to(DEVICE)
            x = a.sqrt() * x + (1 - a).sqrt() * noise
            plain, asked = self.unet(torch.cat([x, x]), now.repeat(2).to(DEVICE), states).sample.chunk(2)
            v = plain + self.guidance * (asked - plain)
            x, noise = a.sqrt() * x - (1 - a).sqrt() * v, a.sqrt() * v + (1 - a).sqrt() * x
        return x.cpu()


@torch.no_grad()
def report(model, lessons: Lessons, out: Path) -> str:
    large, _, z = lessons.of(lessons.rows[-TESTED:])
    made = torch.cat([model.decode(part).sample for part in z.split(8)])
    again = torch.cat([model.encode(part).latent_dist.mean for part in large.split(8)])
    psnr = (20 * torch.log10(2 / (made.clamp(-1, 1) - large).square().mean((1, 2, 3)).sqrt())).mean()
    sheet([x for pair in zip(to_pixels(large[:16]), to_pixels(made[:16])) for x in pair], 8).save(out)
    sharp = edge_strength(made, 8).square().mean() / edge_strength(large, 8).square().mean()
    return f"not trained on: {psnr:.2f} dB; squared gradient {sharp:.2f} of theirs; large encoder's latents off by {((again - z).std() / z.std()):.3f} of their spread"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--batch", type=int, default=8)
    parser.add_argument("--coarse-batch", type=int, default=32)
    parser.add_argument("--noise", type=float, default=0.2)
    parser.add_argument("--lr", type=float, default=0.012)
    parser.add_argument("--decay", type=float, default=0.5, help="last part of the minutes, in which the rate falls to zero")
    parser.add_argument("--twice", type=int, help="things with just so many stars come twice as often: those it has not seen")
    parser.add_argument("--times", default="", help="how often drawings of a style come, as in modern=2")
    args = parser.parse_args()
    common.setup()
    adopted = not (args.work / "autoencoder/checkpoint.pt").exists()
    small = export.small_autoencoder(args.work).to(DEVICE, memory_format=torch.channels_last).requires_grad_(False)
    model = grown(small).to(DEVICE, memory_format=torch.channels_last).train()
    head = coarse_head().to(DEVICE)
    optimizer = common.Muon(model, lr=args.lr, adam_lr=1e-3, weight_decay=0.0)
    head_optimizer = torch.optim.AdamW(head.parameters(), 1e-3)
    ema, clock = common.Ema(model, 0.995), common.Clock(args.minutes, decay=args.decay)
    trainer = common.Trainer(args.work / "large", clock, ema, model=model, optimizer=optimizer, head=head, head_optimizer=head_optimizer)
    trainer.resume()
    lessons, phase, sheet_at = Lessons(args.work, args.twice, args.times), "", time.time() + 300
    print(f"{len(lessons.rows)} pictures, {len(lessons.all)} small ones", flush=True)
    both, done = torch.nn.ModuleList([model, head]), clock.done
    while done < 1:
        now = phase_of(done, adopted)
        if now != phase:
            phase = now
            set_phase(model, phase)
            redraw = Redraw(args.work) if phase in ("inner", "whole") and (args.work / "unet/checkpoint.pt").exists() else None
            print(phase, flush=True)
        coarse = phase == "inner" and trainer.step % WHOLE_EVERY != 0
        batch = args.coarse_batch if coarse else args.batch
        pictures, little, z = lessons.coarse_batch(batch, args.noise, redraw) if coarse else lessons.whole_batch(batch, args.noise, redraw)
        with common.autocast():
            if phase == "encoder":
                loss = encoder_loss(model, small, pictures, little)
            else:
                loss = clear_loss((coarse_picture(model, head, z) if coarse else model.decode(z).sample).float(), pictures)
        loss.backward()
        done = common.agree(both, clock.done)
        common.set_rate(optimizer, clock.rate(done))
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        head_optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        head_optimizer.zero_grad(set_to_none=True)
        ema.update()
        trainer.tick(batch, log_every=20, **{"coarse" if coarse else "whole": loss.item()})
        if trainer.leads and time.time() > sheet_at:
            print(report(ema.model, lessons, args.work / "large/sheet.png"), flush=True)
            sheet_at = time.time() + 400
    trainer.save()
    if trainer.leads:
        print(report(ema.model, lessons, args.work / "large/sheet.png"), flush=True)


if __name__ == "__main__":
    main()
