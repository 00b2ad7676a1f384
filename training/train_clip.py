"""Trains the small CLIP: its text half conditions the UNet, both halves together rank pictures.

    python train_clip.py --work DIR --minutes 10

Standard transformers CLIPModel (text transformer and ViT), InfoNCE over the batch. The text half is the one that
train_text.py taught; at first it is frozen, so its states are computed once. Half of a batch are captions of the same
things, a few of each, which differ in style, colour, number, ground or place alone: hard negatives for free. In the second
half of the time the text half learns too, and meets each caption that names a style once more with another style: a negative
that no picture of the batch has to show.
"""
import argparse
import json
import random
import time
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from transformers import CLIPConfig, CLIPModel

import captions
import common
import tokens
from build_pool import UNET_STYLES
from common import DEVICE
from compose import Composer

SIZE = 64
SHARES = {"pool": 0.5, "lessons": 0.5}  # all things in all styles, and what the UNet draws
ALIKE = 8  # captions of one thing that come together
MEAN, STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)


def make_model(vocabulary: int, patch: int = 8) -> CLIPModel:
    text = dict(vocab_size=vocabulary, hidden_size=192, intermediate_size=768, num_hidden_layers=4, num_attention_heads=6,
                max_position_embeddings=tokens.MAX_LENGTH, projection_dim=192, bos_token_id=vocabulary - 2,
                eos_token_id=vocabulary - 1, pad_token_id=vocabulary - 1, hidden_act="quick_gelu")
    vision = dict(hidden_size=192, intermediate_size=768, num_hidden_layers=4, num_attention_heads=6, image_size=SIZE,
                  patch_size=patch, projection_dim=192, hidden_act="quick_gelu")
    return CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=192))


def text_features(model: CLIPModel, ids: torch.Tensor) -> torch.Tensor:
    return F.normalize(model.text_projection(model.text_model(ids).pooler_output).float(), dim=-1)


def image_features(model: CLIPModel, pixels: torch.Tensor) -> torch.Tensor:
    return F.normalize(model.visual_projection(model.vision_model(pixels).pooler_output).float(), dim=-1)


def trimmed(ids: torch.Tensor) -> torch.Tensor:
    """As long as the longest caption: the text half looks back only, so padding changes nothing but the time it takes"""
    return ids[:, :int((ids == ids.max()).int().argmax(1).max()) + 1]


def small(pictures: torch.Tensor) -> torch.Tensor:
    """uint8 [B,h,w,3] -> uint8 [B,3,64,64], bicubic and antialiased as CLIPImageProcessor does it"""
    x = F.interpolate(pictures.permute(0, 3, 1, 2).float(), size=(SIZE, SIZE), mode="bicubic", antialias=True)
    return x.round().clamp(0, 255).to(torch.uint8)


def normalised(x: torch.Tensor) -> torch.Tensor:
    mean, std = (torch.tensor(values, device=x.device).view(1, 3, 1, 1) for values in (MEAN, STD))
    return (x.float() / 255 - mean) / std


def to_input(pictures: torch.Tensor) -> torch.Tensor:
    return normalised(small(pictures))


def moved(x: torch.Tensor) -> torch.Tensor:
    """Each picture shifted by up to 4 pixels and scaled by up to 12%, its border repeated: no new drawings, but new pixels"""
    n = len(x)
    scale = 1 + 0.12 * (2 * torch.rand(n, device=x.device) - 1)
    place = torch.zeros(n, 2, 3, device=x.device)
    place[:, 0, 0] = place[:, 1, 1] = scale
    place[:, :, 2] = (2 * torch.rand(n, 2, device=x.device) - 1) * 8 / SIZE
    return F.grid_sample(x, F.affine_grid(place, x.shape, align_corners=False), padding_mode="border", align_corners=False)


class Pool:
    """Batches of (64-pixel input, ids and end state of the caption): half random, half ALIKE of one thing each.
    The pictures are made small once: scaling them anew for every batch took nine tenths of the time."""

    def __init__(self, work: Path, name: str, keep_out: int = 1000):
        self.work, self.folder = work, work / name
        records = json.loads((self.folder / "captions.json").read_text())
        self.picture = np.array([r.get("picture", i) for i, r in enumerate(records)])
        self.ids = tokens.encode(tokens.load(work), captions.of_pool(records))
        self.other_ids = tokens.encode(tokens.load(work), captions.of_other_styles(records, UNET_STYLES))
        self.count, self.ends = len(records) - keep_out, (self.ids == self.ids.max()).argmax(1)
        things = np.array([r["things"][0] for r in records[:self.count]])
        self.by_thing = np.argsort(things, kind="stable")
        self.first, self.behind = (np.searchsorted(things[self.by_thing], things, side) for side in ("left", "right"))
        self.pictures = np.load(self._made_small(), mmap_mode="r")

    def _made_small(self) -> Path:
        path, part = self.folder / "small.npy", self.folder / "small.part"
        if not path.exists():
            large = np.load(self.folder / "pictures.npy", mmap_mode="r")
            count = int(self.picture.max()) + 1
            out = np.lib.format.open_memmap(part, "w+", np.uint8, (count, 3, SIZE, SIZE))
            for i in range(0, count, 512):
                out[i:i + 512] = small(torch.from_numpy(large[i:min(i + 512, count)]))
            out.flush()
            part.replace(path)
        return path

    @torch.no_grad()
    def load_states(self, text_model) -> None:
        """End states of the captions, from the text model as it is now"""
        self.states, by_length = torch.empty(len(self.ids), 192), np.argsort(self.ends, kind="stable")
        with common.autocast():
            for rows in np.array_split(by_length, len(by_length) // 512):
                ids = trimmed(torch.from_numpy(self.ids[rows])).to(DEVICE)
                self.states[torch.from_numpy(rows)] = text_model(ids).pooler_output.float().cpu()

    def batch(self, rng: np.random.Generator, size: int):
        things = rng.integers(0, self.count, size // 2 // ALIKE)  # each as often as it has captions
        alike = self.by_thing[rng.integers(self.first[things], self.behind[things], (ALIKE, len(things))).ravel()]
        index = np.unique(np.concatenate([alike, rng.integers(0, self.count, size - len(alike))]))
        return self.pictures[self.picture[index]], self.states[index], self.ids[index], self.other_ids[index]

    def held_out(self) -> tuple[torch.Tensor, torch.Tensor]:
        return normalised(torch.from_numpy(self.pictures[self.picture[self.count:]])), torch.from_numpy(self.ids[self.count:])


class Pools:
    """Batches drawn from several pools, each as often as its share says"""

    def __init__(self, work: Path, shares: dict[str, float], text_model):
        self.pools = [(Pool(work, name), share) for name, share in shares.items()]
        for pool, _ in self.pools:
            pool.load_states(text_model)

    def batch(self, rng: np.random.Generator, size: int):
        parts = [pool.batch(rng, round(size * share)) for pool, share in self.pools]
        pictures, states = torch.from_numpy(np.concatenate([p[0] for p in parts])), torch.cat([p[1] for p in parts])
        ids, others = (torch.from_numpy(np.concatenate([p[i] for p in parts])).to(DEVICE) for i in (2, 3))
        return moved(normalised(pictures.to(DEVICE))), states.to(DEVICE), ids, others[(others != ids).any(1)]


GROUP = 100  # captions of which the nearest is looked for


@torch.no_grad()
def recall(model: CLIPModel, pixels: torch.Tensor, ids: torch.Tensor, true: torch.Tensor | None = None) -> float:
    """R@1: for each picture, is its own caption the nearest of 100? Or one that is `true` [pictures, 100] of it, where that is given"""
    model.eval()
    device = next(model.parameters()).device
    ids = ids.to(device)
    with common.autocast():
        images = torch.cat([image_features(model, p.to(device)) for p in pixels.split(250)])
        texts = text_features(model, ids)
    model.train()
    hits = []
    for i in range(0, len(ids) - GROUP + 1, GROUP):
        nearest = (images[i:i + GROUP] @ texts[i:i + GROUP].T).argmax(1)
        right = (ids[i:i + GROUP][nearest] == ids[i:i + GROUP]).all(1)
        if true is not None:
            right |= true[i:i + GROUP].gather(1, nearest[:, None].cpu())[:, 0].to(device)
        hits.append(float(right.float().mean()))
    return sum(hits) / len(hits)


def held_out_drawings(work: Path, count: int = 1000) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Pixels, captions, and which captions of its hundred are true of each: the drawings are few, so a third have several"""
    composer, rng = Composer(work / "data", held_out=True, stars=1), random.Random(11)
    made = [composer.picture(rng) for _ in range(count)]
    ids = tokens.encode(tokens.load(work), [p.caption for p in made])
    groups = [made[i - i % GROUP:i - i % GROUP + GROUP] for i in range(count)]
    true = torch.tensor([[composer.is_true(said, picture) for said in group] for picture, group in zip(made, groups)])
    return to_input(torch.from_numpy(np.stack([p.pixels for p in made]))), torch.from_numpy(ids), true


def contrast(logits: torch.Tensor, ids: torch.Tensor, said: torch.Tensor) -> torch.Tensor:
    """logits [pictures, captions], where the pictures' own captions `ids` come first of all that are `said`. Equal captions in a
    batch are no negatives of each other."""
    same = (ids[:, None] == said[None]).all(-1).float()
    own = same[:, :len(ids)]
    return (F.cross_entropy(logits, same / same.sum(1, keepdim=True)) + F.cross_entropy(logits[:, :len(ids)].T, own / own.sum(1, keepdim=True))) / 2


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--batch", type=int, default=256)
    parser.add_argument("--lr", type=float, default=0.012)
    parser.add_argument("--frozen", type=float, default=0.5, help="share of the minutes in which the text half does not learn")
    args = parser.parse_args()
    import export  # which needs this module
    common.setup()
    model = make_model(len(tokens.load(args.work)), export.clip_patch(args.work)).to(DEVICE).train()
    with torch.no_grad():
        model.logit_scale.fill_(np.log(10.0))
    weights = torch.load(args.work / "text/checkpoint.pt", map_location="cpu", weights_only=False)["model"]
    model.load_state_dict({k: v for k, v in weights.items() if k.startswith("text_model.")}, strict=False)
    optimizer = common.Muon(model, lr=args.lr, adam_lr=1.5e-3, weight_decay=0.02, adam_names=("embedding",))
    ema, clock = common.Ema(model, 0.998), common.Clock(args.minutes, warmup=0.03, decay=0.4)
    trainer = common.Trainer(args.work / "clip", clock, ema, model=model, optimizer=optimizer)
    trainer.resume()
    pools = Pools(args.work, SHARES, model.text_model)  # the states of the text half as it is until it learns
    clock.started = time.time()  # reading them is no training
    rng = np.random.default_rng(trainer.step + 1)
    checks = {"compositions": pools.pools[0][0].held_out(), "held-out drawings": held_out_drawings(args.work)}
    check_at = time.time() + 200
    while clock.done < 1:
        text_learns = clock.done > args.frozen
        model.text_model.requires_grad_(text_learns)
        pixels, states, ids, others = pools.batch(rng, args.batch)
        common.set_rate(optimizer, clock.rate())
        with common.autocast():
            images = image_features(model, pixels)
            said = torch.cat([ids, others]) if text_learns else ids
            texts = text_features(model, trimmed(said)) if text_learns else F.normalize(model.text_projection(states).float(), dim=-1)
        loss = contrast(model.logit_scale.exp() * images @ texts.T, ids, said)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        with torch.no_grad():
            model.logit_scale.clamp_(0, np.log(100.0))
        ema.update()
        trainer.tick(len(ids), log_every=25, loss=loss.item(), scale=model.logit_scale.exp().item())
        if time.time() > check_at:
            print({k: round(recall(ema.model, *v), 3) for k, v in checks.items()}, flush=True)
            check_at = time.time() + 300
    trainer.save()
    print({k: round(recall(ema.model, *v), 3) for k, v in checks.items()}, flush=True)


if __name__ == "__main__":
    main()
