"""Composes a pool of captioned pictures once, so that no trainer waits for them.

    python build_pool.py --work DIR --count 80000 [--name pool] [--seed 1] [--jobs 2]

Writes DIR/NAME/pictures.npy (uint8 [N,128,128,3]; with --scale 2 [N,256,256,3]) and DIR/NAME/captions.json, whose entries name their picture. Some come with
another of the same drawing that differs in one attribute: hard negatives for the CLIP.
"""
import argparse
import functools
import hashlib
import json
import os
import random
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np

import common
from compose import SIZE, Composer, Picture

PARTS = 16  # each with its own seed, so that the pool does not depend on --jobs
UNET_STARS = 1  # what the UNet is taught: things with so many stars or more, in these styles
UNET_STYLES = ("soft", "flat", "modern", "glossy 3d")
# More of what needs many samples: two things combine in thousands of ways, a plain thing in one
UNET_KINDS = {"plain": 0.22, "ground": 0.12, "colour": 0.20, "count": 0.14, "pair": 0.25, "place": 0.07}


def how_often(records: list[dict], times: str) -> list[int]:
    """How often each composition is learnt from in a pass, from kinds and named styles, as in "pair=3,modern=2"."""
    of = {name: int(number) for name, _, number in (part.partition("=") for part in times.split(",") if part)}
    return [of.get(record["kind"], 1) * of.get(record["style"], 1) for record in records]


def compose(composer: Composer, rng: random.Random, count: int):
    """Yields count pictures; the style balance is that of the sets, the kinds those of Composer.KINDS."""
    made = 0
    while made < count:
        first = composer.picture(rng)
        yield first
        made += 1
        if rng.random() < 0.15 and made < count:
            yield composer.picture(rng, first.kind, first.facts["tiles"][0])
            made += 1


def record(picture: Picture) -> dict:
    return {"caption": picture.caption, "kind": picture.kind, "things": picture.things, "style": picture.style,
            "facts": picture.facts}


@functools.cache  # one a process: it remembers what it has painted
def make_composer(data: Path, stars: int, scale: int) -> Composer:
    if not stars:
        return Composer(data, uses=("train", "extra"), scale=scale)
    return Composer(data, stars=stars, exact=True, style_share=0.8, styles=UNET_STYLES, kinds=UNET_KINDS, scale=scale)


def shape_of(composer: tuple) -> tuple[int, int, int]:
    return SIZE * composer[-1], SIZE * composer[-1], 3


def build_part(composer: tuple, folder: Path, number: int, count: int, seed: str) -> list[tuple[bytes, dict]]:
    """Composes one part of the pool into FOLDER/NUMBER.part; (digest of the picture, record) of each caption"""
    pictures = np.lib.format.open_memmap(folder / f"{number}.part", "w+", np.uint8, (count, *shape_of(composer)))
    rng, made = random.Random(seed), []
    for i, picture in enumerate(compose(make_composer(*composer), rng, count)):
        pictures[i] = picture.pixels
        made.append((hashlib.blake2b(picture.pixels.tobytes(), digest_size=16).digest(), record(picture)))
    pictures.flush()
    return made


def join_parts(folder: Path, parts: list[list[tuple[bytes, dict]]]) -> int:
    """One picture, many captions: equal pictures are kept once, over all parts. Returns how many there are."""
    seen = {}
    for part in parts:
        for digest, _ in part:
            seen.setdefault(digest, len(seen))
    pictures = np.lib.format.open_memmap(folder / "pictures.part", "w+", np.uint8, (len(seen), *np.load(folder / "0.part", mmap_mode="r").shape[1:]))
    records, written = [], 0
    for number, part in enumerate(parts):
        made = np.load(folder / f"{number}.part", mmap_mode="r")
        for i, (digest, facts) in enumerate(part):
            records.append({**facts, "picture": seen[digest]})
            if seen[digest] == written:  # numbers were given in this order
                pictures[written] = made[i]
                written += 1
        (folder / f"{number}.part").unlink()
    pictures.flush()
    (folder / "pictures.part").replace(folder / "pictures.npy")
    common.write_atomically(folder / "captions.json", lambda path: path.write_text(json.dumps(records)))
    return written


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--count", type=int, default=80000)
    parser.add_argument("--name", default="pool")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stars", type=int, default=0, help="only things with so many stars, exactly placed: what the UNet learns")
    parser.add_argument("--scale", type=int, default=1, help="2: the same compositions at 256 pixels")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes; the pool is the same for any number of them")
    args = parser.parse_args()
    folder = args.work / args.name
    folder.mkdir(parents=True, exist_ok=True)
    counts = [len(part) for part in np.array_split(np.arange(args.count), PARTS)]
    with ProcessPoolExecutor(args.jobs) as workers:
        running = [workers.submit(build_part, (args.work / "data", args.stars, args.scale), folder, n, count, f"{args.seed}/{n}")
                   for n, count in enumerate(counts)]
        parts = []
        for part in running:
            parts.append(part.result())
            print(f"{sum(map(len, parts))} of {args.count} captions", flush=True)
    print(f"{join_parts(folder, parts)} pictures")


if __name__ == "__main__":
    main()
