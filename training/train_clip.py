"""Trains the small CLIP: its text half conditions the UNet, both halves together rank pictures.

    python train_clip.py --work DIR --minutes 10

Standard transformers CLIPModel (text transformer and ViT), InfoNCE over the batch. The text half is the one that
train_text.py taught, frozen, so its states are computed once; the ViT and the projections learn. Neighbours in the pool
often share a drawing and differ in one attribute, so half of a batch are neighbours: hard negatives for free.
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

import common
import tokens
from compose import Composer

SIZE = 64
MEAN, STD = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)


def make_model(vocabulary: int) -> CLIPModel:
    text = dict(vocab_size=vocabulary, hidden_size=192, intermediate_size=768, num_hidden_layers=4, num_attention_heads=6,
                max_position_embeddings=tokens.MAX_LENGTH, projection_dim=192, bos_token_id=vocabulary - 2,
                eos_token_id=vocabulary - 1, pad_token_id=vocabulary - 1, hidden_act="quick_gelu")
    vision = dict(hidden_size=192, intermediate_size=768, num_hidden_layers=4, num_attention_heads=6, image_size=SIZE,
                  patch_size=16, projection_dim=192, hidden_act="quick_gelu")
    return CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=192))


def to_input(pictures: torch.Tensor) -> torch.Tensor:
    """uint8 [B,h,w,3] -> normalised float [B,3,64,64], as CLIPImageProcessor does it (bicubic, antialiased)"""
    x = pictures.permute(0, 3, 1, 2).float() / 255
    x = F.interpolate(x, size=(SIZE, SIZE), mode="bicubic", antialias=True).clamp(0, 1)
    return (x - torch.tensor(MEAN).view(1, 3, 1, 1)) / torch.tensor(STD).view(1, 3, 1, 1)


def text_features(model: CLIPModel, ids: torch.Tensor) -> torch.Tensor:
    return F.normalize(model.text_projection(model.text_model(ids).pooler_output).float(), dim=-1)


def image_features(model: CLIPModel, pixels: torch.Tensor) -> torch.Tensor:
    return F.normalize(model.visual_projection(model.vision_model(pixels).pooler_output).float(), dim=-1)


class Pool:
    """Batches of (64-pixel input, end state of the caption): half random, half neighbours of those in the pool."""

    def __init__(self, work: Path, keep_out: int = 1000):
        self.pictures = np.load(work / "lessons/pictures.npy", mmap_mode="r")
        records = json.loads((work / "lessons/captions.json").read_text())
        self.picture = np.array([r["picture"] for r in records])
        self.ids = tokens.encode(tokens.load(work), [r["caption"] for r in records])
        self.count, self.ends = len(records) - keep_out, (self.ids == self.ids.max()).argmax(1)
        self.work = work

    def load_states(self) -> None:
        states = torch.load(self.work / "latents/text.pt", mmap=True)[1:]
        self.states = states[torch.arange(len(states)), torch.from_numpy(self.ends)].clone()

    def batch(self, rng: np.random.Generator, size: int):
        starts = rng.integers(0, self.count - 2, size // 4)
        index = np.unique(np.concatenate([starts, starts + 1, rng.integers(0, self.count, size - 2 * len(starts))]))
        pictures = np.roll(self.pictures[self.picture[index]], rng.integers(-5, 6, 2), (1, 2))
        return to_input(torch.from_numpy(pictures)), self.states[index].float(), torch.from_numpy(self.ids[index])

    def held_out(self) -> tuple[torch.Tensor, torch.Tensor]:
        return to_input(torch.from_numpy(self.pictures[self.picture[self.count:]])), torch.from_numpy(self.ids[self.count:])


@torch.no_grad()
def recall(model: CLIPModel, pixels: torch.Tensor, ids: torch.Tensor, group: int = 100) -> float:
    """R@1: for each picture, is its own caption the nearest of 100?"""
    model.eval()
    with torch.autocast("cpu", torch.bfloat16):
        images = torch.cat([image_features(model, p) for p in pixels.split(250)])
        texts = text_features(model, ids)
    model.train()
    hits = []
    for i in range(0, len(ids) - group + 1, group):
        nearest = (images[i:i + group] @ texts[i:i + group].T).argmax(1)
        same = (ids[i:i + group][nearest] == ids[i:i + group]).all(1)
        hits.append(float(same.float().mean()))
    return sum(hits) / len(hits)


def held_out_drawings(work: Path, count: int = 400) -> tuple[torch.Tensor, torch.Tensor]:
    composer, rng = Composer(work / "data", held_out=True, stars=1), random.Random(11)
    made = [composer.picture(rng) for _ in range(count)]
    ids = tokens.encode(tokens.load(work), [p.caption for p in made])
    return to_input(torch.from_numpy(np.stack([p.pixels for p in made]))), torch.from_numpy(ids)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--batch", type=int, default=128)
    parser.add_argument("--lr", type=float, default=0.012)
    args = parser.parse_args()
    common.setup()
    model = make_model(len(tokens.load(args.work))).train()
    with torch.no_grad():
        model.logit_scale.fill_(np.log(10.0))
    weights = torch.load(args.work / "text/checkpoint.pt", map_location="cpu", weights_only=False)["model"]
    model.load_state_dict({k: v for k, v in weights.items() if k.startswith("text_model.")}, strict=False)
    model.text_model.requires_grad_(False)
    optimizer = common.Muon(model, lr=args.lr, adam_lr=1.5e-3, weight_decay=0.02, adam_names=("embedding",))
    ema, clock = common.Ema(model, 0.998), common.Clock(args.minutes, warmup=0.03, decay=0.4)
    trainer = common.Trainer(args.work / "clip", clock, ema, model=model, optimizer=optimizer)
    trainer.resume()
    pool, rng = Pool(args.work), np.random.default_rng(trainer.step + 1)
    pool.load_states()
    checks = {"compositions": pool.held_out(), "held-out drawings": held_out_drawings(args.work)}
    check_at = time.time() + 400
    while clock.done < 1:
        pixels, states, ids = pool.batch(rng, args.batch)
        common.set_rate(optimizer, clock.rate())
        with torch.autocast("cpu", torch.bfloat16):
            images = image_features(model, pixels)
        texts = F.normalize(model.text_projection(states), dim=-1)
        logits = model.logit_scale.exp() * images @ texts.T
        same = (ids[:, None] == ids[None]).all(-1)  # equal captions in a batch are no negatives of each other
        target = same.float() / same.sum(1, keepdim=True)
        loss = (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2
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
            check_at = time.time() + 400
    trainer.save()
    print({k: round(recall(ema.model, *v), 3) for k, v in checks.items()}, flush=True)


if __name__ == "__main__":
    main()
