"""Measures the exported model on prompts and seeds that training has not used, and prints a table.

    python evaluate.py --work DIR [--prompts 24] [--each 3] [--steps 12] [--guidance 2] [--only objects,colours]

Judges that know nothing of the model's own CLIP: a convnet (judge.py) names things and styles; colours, backgrounds and
counts are pixel arithmetic. The same judges on real drawings stand beside each figure. A prompt that names no style is drawn
as the studio draws it: each picture takes a style by lot; --literal draws the words alone. Prompts and seeds depend on
the measure, --prompts and --each alone, so measures may run side by side, and two models are compared by running it on two
work folders (adopt.py makes one of an exported folder).
"""
import argparse
import json
import random
from pathlib import Path

import numpy as np
import torch
from scipy import ndimage

import captions
import colours
import export
import judge as judges
import tokens
import train_clip
from build_pool import UNET_STARS
from compose import Composer
from sample import Painter

MEASURES = "objects,synonyms,colours,grounds,counts,styles,pairs,ranker"


def ground_of(picture: np.ndarray) -> np.ndarray:
    border = np.concatenate([picture[:3].reshape(-1, 3), picture[-3:].reshape(-1, 3), picture[:, :3].reshape(-1, 3), picture[:, -3:].reshape(-1, 3)])
    return np.median(border, 0)


def figure_mask(picture: np.ndarray) -> np.ndarray:
    return np.abs(picture.astype(int) - ground_of(picture)).max(-1) > 40


def colour_of(picture: np.ndarray) -> str:
    share = colours.shares(picture, figure_mask(picture).astype(float))
    share[[colours.INDEX["white"], colours.INDEX["black"]]] *= 0.5
    return colours.NAMES[int(share.argmax())]


def ground_name(picture: np.ndarray) -> str:
    ground = ground_of(picture)
    return min(colours.GROUNDS, key=lambda name: np.abs(ground - colours.GROUNDS[name]).sum())


def count_of(picture: np.ndarray) -> int:
    mask = ndimage.binary_closing(np.pad(figure_mask(picture), 4), iterations=2)  # 3 join neighbours in real drawings
    labels, n = ndimage.label(mask)
    sizes = ndimage.sum(mask, labels, range(1, n + 1)) if n else []
    return int(sum(s > 0.012 * mask.size for s in sizes))


def judged(pictures: np.ndarray) -> np.ndarray:
    """At 128 pixels, as the judges are used to"""
    n, size = pictures.shape[:2]
    return pictures.reshape(n, 128, size // 128, 128, size // 128, 3).mean((2, 4)).round().astype(np.uint8)


class Bench:
    def __init__(self, args):
        self.args, self.rng = args, random.Random()
        self.painter = Painter(args.work)
        self.composer = Composer(args.work / "data", stars=UNET_STARS, styles=export.STYLES)
        self.known = len(self.composer.concepts)
        self.judge = judges.load(args.work, len(self.composer.concepts))
        self.rows = []

    def things(self, count: int, test=lambda c: True) -> list[int]:
        pool = [i for i in self.composer.names if test(self.composer.concepts[i])]
        return self.rng.sample(pool, min(count, len(pool)))

    def texts(self, prompts: list[str], literal: bool) -> list[str]:
        """What is drawn for the prompts, `each` for one"""
        def text(prompt: str, n: int) -> str:
            styled = literal or any(style in prompt for style in (*export.STYLES, "style"))
            return prompt if styled else f"{prompt}, {random.Random(f'{prompt}/{n}').choice(export.STYLES)} style"
        return [text(prompt, n) for prompt in prompts for n in range(self.args.each)]

    def draw(self, prompts: list[str], literal: bool | None = None) -> np.ndarray:
        """[prompts, each, h, w, 3]; seeds far from those used while training"""
        flat = self.texts(prompts, self.args.literal if literal is None else literal)
        seeds = [70000 + i for i in range(len(flat))]
        made = [self.painter.draw(flat[i:i + 32], seeds[i:i + 32], self.args.steps, self.args.guidance, self.args.sampler)
                for i in range(0, len(flat), 32)]
        return judged(np.concatenate(made)).reshape(len(prompts), -1, 128, 128, 3)

    @torch.no_grad()
    def named(self, pictures: np.ndarray) -> tuple[torch.Tensor, torch.Tensor]:
        flat = torch.from_numpy(np.ascontiguousarray(pictures.reshape(-1, 128, 128, 3)))
        parts = [self.judge(p) for p in flat.split(128)]
        return torch.cat([p[0] for p in parts]), torch.cat([p[1] for p in parts])

    def row(self, name: str, target: str, made: np.ndarray, hits: np.ndarray, prompts: list[str], real: float | None = None) -> None:
        """hits: bool [prompts, each]; adds the mean, and the mean of the picture that the CLIP ranks first"""
        best = self.ranked(made, self.texts(prompts, self.args.literal))
        self.rows.append((name, target, float(hits.mean()), float(hits[np.arange(len(prompts)), best].mean()), real, hits.size))
        print(f"{name}: {hits.mean():.3f}", flush=True)

    @torch.no_grad()
    def ranked(self, made: np.ndarray, texts: list[str]) -> np.ndarray:
        """Which picture of each row fits its own text best, as the studio ranks them"""
        if not hasattr(self, "clip"):
            self.clip = export.load_parts(self.args.work)[1]
        ids = torch.from_numpy(tokens.encode(self.painter.tokenizer, texts))
        text_features = train_clip.text_features(self.clip, ids)
        images = train_clip.image_features(self.clip, train_clip.to_input(torch.from_numpy(made.reshape(-1, 128, 128, 3))))
        return (images * text_features).sum(-1).view(*made.shape[:2]).argmax(1).numpy()

    # -- the measures -------------------------------------------------------------------------------------------------

    def phrase(self, thing: int) -> str:
        concept = self.composer.concepts[thing]
        return captions.noun_phrase(concept["name"], concept, self.rng, bare=False)

    def top5(self, made, things):
        logits, _ = self.named(made)
        want = torch.tensor(things).repeat_interleave(made.shape[1])[:, None]
        return (logits.topk(5).indices == want).any(1).numpy().reshape(made.shape[:2])

    def objects(self):
        things = self.things(self.args.prompts * 2)
        prompts = [self.phrase(i) for i in things]
        made = self.draw(prompts)
        real = judges.check(self.judge, self.args.work)["top5"]
        self.row("object named, top 5 of %d" % self.known, "0.80", made, self.top5(made, things), prompts, real)
        top1 = self.named(made)[0].argmax(1).numpy().reshape(made.shape[:2]) == np.array(things)[:, None]
        self.row("object named, first of them", "", made, top1, prompts, judges.check(self.judge, self.args.work)["top1"])
        self.variety_and_copies(things, made)

    def synonyms(self):
        things = self.things(self.args.prompts, lambda c: c["aliases"] or c["synonyms"])
        words = [(self.composer.concepts[i]["aliases"] + self.composer.concepts[i]["synonyms"])[0] for i in things]
        made = self.draw(words)
        self.row("other words for it, top 5", "half of above", made, self.top5(made, things), words)

    def colours(self):
        things, prompts, wanted = self.things(self.args.prompts * 2), [], []
        for i in things:
            concept, tile = self.composer.concepts[i], self.composer.tile(self.rng, i)
            possible = [c for c in colours.PAINT if self.composer.recoloured(tile, c) is not None] or ["blue"]
            wanted.append(self.rng.choice(possible))
            word = " ".join(w for w in concept["name"].split() if w not in colours.NAMES)
            prompts.append(captions.noun_phrase(word, concept, self.rng, wanted[-1], bare=False))
        made = self.draw(prompts)
        hits = np.array([[colour_of(p) == want for p in row] for row, want in zip(made, wanted)])
        real = self.real("colour", lambda p: colour_of(p.pixels) == p.facts["colour"])
        self.row("colour", "0.90", made, hits, prompts, real)

    def real(self, kind: str, test, count: int = 150) -> float:
        rng, hits = random.Random(9), []
        while len(hits) < count:
            picture = self.composer.picture(rng, kind)
            if picture.kind == kind:
                hits.append(test(picture))
        return float(np.mean(hits))

    def grounds(self):
        things, names = self.things(self.args.prompts), list(colours.GROUNDS)
        wanted = [names[1:][n % (len(names) - 1)] for n in range(len(things))]
        prompts = [f"a {self.composer.concepts[i]['name']} on {captions.article(g)} {g} background" for i, g in zip(things, wanted)]
        made = self.draw(prompts)
        hits = np.array([[ground_name(p) == want for p in row] for row, want in zip(made, wanted)])
        self.row("background", "0.95", made, hits, prompts, self.real("ground", lambda p: ground_name(p.pixels) == p.facts["ground"]))

    def counts(self):
        solid = lambda c: captions.countable(c["name"]) and c["weight"] > 1
        things = [i for i in self.things(200, solid) if count_of(self.composer.picture(self.rng, "plain", self.composer.tile(self.rng, i)).pixels) == 1]
        things = things[:self.args.prompts]
        wanted = [1 + n % 4 for n in range(len(things))]
        name = lambda i: self.composer.concepts[i]["name"]
        prompts = [f"{captions.NUMBERS[n]} {captions.plural(name(i))}" if n > 1 else self.phrase(i)
                   for i, n in zip(things, wanted)]
        made = self.draw(prompts)
        hits = np.array([[count_of(p) == want for p in row] for row, want in zip(made, wanted)])
        self.row("count, one to four", "0.85", made, hits, prompts, self.real("count", lambda p: count_of(p.pixels) == p.facts["count"]))

    def styles(self):
        things = self.things(self.args.prompts)
        taught = [judges.STYLES.index(s) for s in export.STYLES]
        wanted = [taught[n % len(taught)] for n in range(len(things))]
        prompts = [f"{self.composer.concepts[i]['name']}, {judges.STYLES[s]} style" for i, s in zip(things, wanted)]
        made = self.draw(prompts)
        _, logits = self.named(made)
        hits = np.array(taught)[logits[:, taught].argmax(1).numpy()].reshape(made.shape[:2]) == np.array(wanted)[:, None]
        rng = random.Random(6)
        tiles = [self.composer.tile(rng) for _ in range(150)]
        _, real = self.named(np.stack([[self.composer._plain(rng, t).pixels for t in tiles]]))
        right = np.array(taught)[real[:, taught].argmax(1).numpy()] == [judges.STYLES.index(self.composer.entries[t]["style"]) for t in tiles]
        self.row("style word, of those taught", "0.90", made, hits, prompts, float(right.mean()))
        by_style = hits.reshape(len(prompts), -1).mean(1)
        print("  ", {judges.STYLES[s]: round(float(by_style[np.array(wanted) == s].mean()), 2) for s in taught}, flush=True)

    def pairs(self):
        first = self.things(self.args.prompts, lambda c: c["weight"] > 1 and captions.countable(c["name"]))
        second = first[1:] + first[:1]
        prompts = [f"{self.phrase(a)} next to {self.phrase(b)}" for a, b in zip(first, second)]
        made = self.draw(prompts)
        found = [self.top5(np.stack([[enlarged_half(p, side) for p in row] for row in made]), things)
                 for side, things in ((0, first), (1, second))]
        rng, hits = random.Random(4), []
        real = [self.composer.picture(rng, "pair") for _ in range(150)]
        real = [p for p in real if p.kind == "pair"]
        halves = [self.top5(np.stack([[enlarged_half(p.pixels, side)] for p in real]), [p.things[side] for p in real]) for side in (0, 1)]
        self.row("two things, both found", "0.60", made, found[0] & found[1], prompts, float((halves[0] & halves[1]).mean()))

    def variety_and_copies(self, things, made):
        """Distances between 32-pixel thumbnails: within a prompt, among real drawings, and to the nearest real drawing; and
        within a prompt whose words alone are drawn"""
        literal = self.draw([self.phrase(i) for i in things[:self.args.prompts]], literal=True)
        small = lambda p: p.reshape(*p.shape[:-3], 32, 4, 32, 4, 3).mean((-2, -4)).reshape(*p.shape[:-3], -1) / 255
        apart = lambda a, b: np.sqrt(((a[:, None] - b[None]) ** 2).mean(-1))
        drawn, real, copies, alike = [], [], [], []
        for n, (i, row) in enumerate(zip(things, made)):
            tiles = self.composer.by_concept[i]
            if len(tiles) < 2:
                continue
            originals = small(np.stack([self.composer._plain(random.Random(0), t).pixels for t in tiles]).astype(np.float32))
            ours, among = small(row.astype(np.float32)), apart(originals, originals)
            off = ~np.eye(len(tiles), dtype=bool)
            if len(row) > 1:
                drawn.append(apart(ours, ours)[~np.eye(len(row), dtype=bool)].mean())
            real.append(among[off].mean())
            if n < len(literal):
                plain = small(literal[n].astype(np.float32))
                alike.append((apart(plain, plain)[~np.eye(len(plain), dtype=bool)].mean(), real[-1]))
            copies += list(apart(ours, originals).min(1) < np.where(off, among, 9).min())
        self.rows.append(("variety: spread within a prompt / among real drawings", "0.70", float(np.mean(drawn) / np.mean(real)), None, 1.0, len(drawn)))
        self.rows.append(("variety of the words alone, without a style", "", float(np.divide(*np.sum(alike, 0))), None, 1.0, len(alike)))
        self.rows.append(("closer to a training drawing than those are to each other", "published", float(np.mean(copies)), None, None, len(copies)))

    def ranker(self):
        clip = export.load_parts(self.args.work)[1]
        pixels, ids, true = train_clip.held_out_drawings(self.args.work)
        for name, target, figure in (
                ("first of 100 captions is true of it, held-out drawings", "0.85", train_clip.recall(clip, pixels, ids, true)),
                ("first of 100 captions is its own, held-out drawings", "", train_clip.recall(clip, pixels, ids)),
                ("first of 100 captions is its own, new compositions", "0.85", train_clip.recall(clip, *train_clip.Pool(self.args.work, "pool").held_out()))):
            self.rows.append((f"ranker: {name}", target, figure, None, None, 1000))

    def table(self) -> str:
        number = lambda x: "" if x is None else f"{x:.2f}"
        lines = ["| measure | target | all pictures | ranked first | judge on real drawings | pictures |", "|---|---|---|---|---|---|"]
        return "\n".join(lines + [f"| {n} | {t} | {number(m)} | {number(b)} | {number(r)} | {c} |" for n, t, m, b, r, c in self.rows])


def enlarged_half(picture: np.ndarray, side: int) -> np.ndarray:
    """The left or right half, its middle square blown up to a whole frame, as the judge is used to"""
    half = picture[32:96, :64] if side == 0 else picture[32:96, 64:]
    return half.repeat(2, 0).repeat(2, 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--prompts", type=int, default=24)
    parser.add_argument("--each", type=int, default=3)
    parser.add_argument("--steps", type=int, default=12)
    parser.add_argument("--guidance", type=float, default=2.0)
    parser.add_argument("--sampler", default="dpmpp_2m")
    parser.add_argument("--literal", action="store_true", help="draw the words alone, where they name no style")
    parser.add_argument("--only", default=MEASURES, help="these measures, as in objects,pairs; ranker needs DIR/pool")
    parser.add_argument("--out", type=Path, help="write the table here as well")
    args = parser.parse_args()
    measures = args.only.split(",")
    if unknown := set(measures) - set(MEASURES.split(",")):
        parser.error(f"no measure is called {', '.join(sorted(unknown))}; there are {MEASURES}")
    bench = Bench(args)
    for measure in measures:
        bench.rng.seed(f"2026/{measure}")
        getattr(bench, measure)()
    table = bench.table()
    print(table)
    if args.out:
        args.out.write_text(table + "\n")


if __name__ == "__main__":
    main()
