"""The judge of evaluate.py: a small convnet that names the thing and the style of a picture.

    python judge.py --work DIR --minutes 5

It shares nothing with the CLIP: another architecture, another loss, no captions. Drawings held out from training stay
held out here, and check() says how well it names those.
"""
import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import colours
import common
from common import DEVICE
from compose import Composer, paint_ground, put

STYLES = ["soft", "flat", "modern", "glossy 3d", "cartoon"]


def softened(x: torch.Tensor) -> torch.Tensor:
    """As a decoder may make it: softness is not the style"""
    side = int(torch.randint(24, x.shape[-1] + 1, ()))
    small = F.interpolate(x, (side, side), mode="bilinear", antialias=True)
    return F.interpolate(small, x.shape[-2:], mode="bilinear").contiguous(memory_format=torch.channels_last)


class Judge(nn.Module):
    """uint8 [B,128,128,3] -> logits of the concepts, logits of the styles"""

    def __init__(self, concepts: int):
        super().__init__()
        layers, width = [], 3
        for out in (32, 64, 128, 256):
            layers += [nn.Conv2d(width, out, 3, 2, 1, bias=False), nn.BatchNorm2d(out), nn.ReLU(),
                       nn.Conv2d(out, out, 3, 1, 1, groups=out // 16, bias=False), nn.BatchNorm2d(out), nn.ReLU()]
            width = out
        self.body = nn.Sequential(*layers)
        self.thing, self.style = nn.Linear(width * 4, concepts), nn.Linear(width * 4, len(STYLES))

    def forward(self, pictures: torch.Tensor):
        x = F.avg_pool2d(pictures.permute(0, 3, 1, 2).float() / 127.5 - 1, 2).contiguous(memory_format=torch.channels_last)
        if self.training:
            x = softened(x)
        x = F.adaptive_avg_pool2d(self.body(x), 2).flatten(1)
        return self.thing(x), self.style(x)


def example(composer: Composer, rng: random.Random):
    """One drawing alone, in its own or another colour, at any size and place, on any ground"""
    tile = composer.tile(rng)
    drawing = composer.tiles[tile]
    if rng.random() < 0.3:
        painted = composer.recoloured(tile, rng.choice(list(colours.PAINT)))
        drawing = drawing if painted is None else painted
    canvas = paint_ground(rng, "white" if rng.random() < 0.6 else rng.choice(list(colours.GROUNDS)))
    side = rng.randint(84, 124)
    put(canvas, drawing, side, 64 + rng.randint(-8, 8), 64 + rng.randint(-8, 8))
    entry = composer.entries[tile]
    style = STYLES.index(entry["style"]) if entry["style"] in STYLES else -1
    return canvas, entry["concept"], style


def collate(rows):
    return (torch.from_numpy(np.stack([r[0] for r in rows])), torch.tensor([r[1] for r in rows]), torch.tensor([r[2] for r in rows]))


def load(work: Path, concepts: int) -> Judge:
    judge = Judge(concepts)
    judge.load_state_dict(torch.load(work / "judge/checkpoint.pt", map_location="cpu", weights_only=False)["model"])
    return judge.eval()


@torch.no_grad()
def check(judge: Judge, work: Path, count: int = 300) -> dict:
    """On real drawings that neither judge nor models have seen"""
    composer, rng = Composer(work / "data", held_out=True), random.Random(2)
    device = next(judge.parameters()).device
    pictures, things, styles = (part.to(device) for part in collate([example(composer, rng) for _ in range(count)]))
    judge.eval()
    a, b = judge(pictures)
    judge.train()
    top5 = (a.topk(5).indices == things[:, None]).any(1).float().mean()
    return {"top1": float((a.argmax(1) == things).float().mean()), "top5": float(top5), "style": float((b.argmax(1) == styles).float().mean())}


class Pictures:
    """Pictures of one thing (own or another colour, any ground), shifted: half of them of all things in all styles, half of
    what the UNet draws; composed already, so cheap"""

    def __init__(self, work: Path, names=("pool", "lessons")):
        self.meta = json.loads((work / "data/meta.json").read_text())["tiles"]
        self.pools = [self._pool(work / name) for name in names]

    def _pool(self, folder: Path):
        rows = {r["picture"]: r for r in json.loads((folder / "captions.json").read_text()) if r["kind"] in ("plain", "ground", "colour")}
        style = lambda r: self.meta[r["facts"]["tiles"][0]]["style"]
        return (np.load(folder / "pictures.npy", mmap_mode="r"), np.array(list(rows)), torch.tensor([r["things"][0] for r in rows.values()]),
                torch.tensor([STYLES.index(style(r)) if style(r) in STYLES else -1 for r in rows.values()]))

    def batch(self, size: int):
        parts = []
        for pictures, index, things, styles in self.pools:
            rows = np.random.randint(0, len(index), size // len(self.pools))
            moved = np.stack([np.roll(pictures[p], np.random.randint(-9, 10, 2), (0, 1)) for p in index[rows]])
            parts.append((torch.from_numpy(moved), things[rows], styles[rows]))
        return tuple(torch.cat(part).to(DEVICE) for part in zip(*parts))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=5)
    args = parser.parse_args()
    common.setup()
    examples = Pictures(args.work)
    judge = Judge(len(json.loads((args.work / "data/meta.json").read_text())["concepts"])).to(DEVICE, memory_format=torch.channels_last)
    optimizer = common.Muon(judge, lr=0.02, adam_lr=1e-3)
    clock = common.Clock(args.minutes, decay=0.5)
    trainer = common.Trainer(args.work / "judge", clock, model=judge, optimizer=optimizer)
    trainer.resume()
    while clock.done < 1:
        pictures, things, styles = examples.batch(96)
        common.set_rate(optimizer, clock.rate())
        with common.autocast():
            a, b = judge(pictures)
        loss = F.cross_entropy(a.float(), things, label_smoothing=0.05) + 0.3 * F.cross_entropy(b.float(), styles, ignore_index=-1)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        trainer.tick(len(things), loss=loss.item())
        if trainer.step % 300 == 0:
            print(check(judge, args.work), flush=True)
    trainer.save()
    print(check(judge, args.work), flush=True)


if __name__ == "__main__":
    main()
