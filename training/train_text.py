"""Gives the text encoder a head start: it learns to read captions before it sees a picture.

    python train_text.py --work DIR --minutes 4

The composer knows what each caption means (things, colour, count, ground, style); the encoder learns to tell that from
its end state. It costs a hundredth of contrastive training and yields states that separate all attributes. The UNet is
conditioned on this encoder, frozen; the CLIP's text half starts from it.
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import captions
import colours
import common
import tokens
from common import DEVICE
from judge import STYLES
from train_clip import make_model as make_clip

HEADS = {"first": None, "second": None, "colour": len(colours.NAMES) + 1, "count": 5, "ground": len(colours.GROUNDS), "style": len(STYLES) + 1,
         "kind": 6}
KINDS = ["plain", "ground", "colour", "count", "pair", "place"]


class Reader(nn.Module):
    """The text half of the CLIP with one linear head an attribute"""

    def __init__(self, vocabulary: int, concepts: int):
        super().__init__()
        clip = make_clip(vocabulary)
        self.text_model = clip.text_model
        self.heads = nn.ModuleDict({name: nn.Linear(192, size or concepts + 1) for name, size in HEADS.items()})

    def forward(self, ids: torch.Tensor, ends: torch.Tensor):
        """The state at the end token and that at the last padding must both tell everything."""
        states = self.text_model(ids).last_hidden_state.float()
        told = torch.stack([states[torch.arange(len(ids), device=ids.device), ends], states[:, -1]])
        return {name: head(told) for name, head in self.heads.items()}


def answers(records: list[dict]) -> dict[str, torch.Tensor]:
    grounds = list(colours.GROUNDS)
    rows = {name: [] for name in HEADS}
    for r in records:
        facts = r["facts"]
        rows["first"].append(r["things"][0] + 1)
        rows["second"].append(r["things"][1] + 1 if len(r["things"]) > 1 else 0)
        rows["colour"].append(colours.NAMES.index(facts["colour"]) + 1 if facts.get("colour") else 0)
        rows["count"].append(facts.get("count", 1))
        rows["ground"].append(grounds.index(facts["ground"]))
        rows["style"].append(STYLES.index(r["style"]) + 1 if r["style"] else 0)
        rows["kind"].append(KINDS.index(r["kind"]))
    return {name: torch.tensor(v, device=DEVICE) for name, v in rows.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--minutes", type=float, default=4)
    parser.add_argument("--batch", type=int, default=256)
    args = parser.parse_args()
    common.setup()
    records = json.loads((args.work / "pool/captions.json").read_text())
    tokenizer = tokens.load(args.work)
    ids, truth = torch.from_numpy(tokens.encode(tokenizer, captions.of_pool(records))).to(DEVICE), answers(records)
    ends = (ids == tokenizer.eos_token_id).int().argmax(1)
    reader = Reader(len(tokenizer), 1 + max(max(r["things"]) for r in records)).to(DEVICE)
    optimizer = common.Muon(reader, lr=0.01, adam_lr=2e-3, adam_names=("embedding", "heads"))
    clock = common.Clock(args.minutes, decay=0.5)
    trainer = common.Trainer(args.work / "text", clock, model=reader, optimizer=optimizer)
    trainer.resume()
    by_length = torch.argsort(ends[:-1000].cpu() + torch.rand(len(ids) - 1000), stable=True)
    while clock.done < 1:
        start = int(torch.randint(0, len(by_length) - args.batch, ()))
        index = by_length[start:start + args.batch]
        length = min(int(ends[index].max()) + 1 + int(torch.randint(1, 12, ())), tokens.MAX_LENGTH)
        if clock.done > 0.75:
            length = tokens.MAX_LENGTH
        common.set_rate(optimizer, clock.rate())
        with common.autocast():
            told = reader(ids[index, :length], ends[index])
        loss = sum(F.cross_entropy(t.flatten(0, 1).float(), truth[name][index].repeat(2)) for name, t in told.items())
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        trainer.tick(args.batch, log_every=25, loss=loss.item())
    trainer.save()
    with torch.no_grad():
        told = reader(ids[-1000:], ends[-1000:])
        print({name: round(float((t[0].argmax(1) == truth[name][-1000:]).float().mean()), 3) for name, t in told.items()}, flush=True)


if __name__ == "__main__":
    main()
