"""Composes a pool of captioned pictures once, so that no trainer waits for them.

    python build_pool.py --work DIR --count 80000 [--name pool] [--seed 1]

Writes DIR/NAME/pictures.npy (uint8 [N,128,128,3]) and DIR/NAME/captions.json, whose entries name their picture. A quarter of the pictures come as
neighbours that share a drawing and differ in one attribute: hard negatives for the CLIP.
"""
import argparse
import json
import random
from pathlib import Path

import numpy as np

import common
from compose import Composer, Picture


UNET_STYLES = ("soft", "flat", "modern", "glossy 3d")
# More of what needs many samples: two things combine in thousands of ways, a plain thing in one
UNET_KINDS = {"plain": 0.25, "ground": 0.13, "colour": 0.14, "count": 0.15, "pair": 0.28, "place": 0.05}


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


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--count", type=int, default=80000)
    parser.add_argument("--name", default="pool")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--stars", type=int, default=0, help="only things with so many stars, exactly placed: what the UNet learns")
    args = parser.parse_args()
    folder = args.work / args.name
    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(args.seed)
    composer = Composer(args.work / "data")
    if args.stars:
        composer = Composer(args.work / "data", stars=args.stars, exact=True, style_share=0.5, styles=UNET_STYLES, kinds=UNET_KINDS)
    pictures = np.lib.format.open_memmap(folder / "pictures.part", "w+", np.uint8, (args.count, 128, 128, 3))
    records, seen = [], {}
    for i, picture in enumerate(compose(composer, rng, args.count)):
        number = seen.setdefault(hash(picture.pixels.tobytes()), len(seen))  # one picture, many captions
        pictures[number] = picture.pixels
        records.append({**record(picture), "picture": number})
        if i % 10000 == 9999:
            print(f"{i + 1} captions, {len(seen)} pictures", flush=True)
    pictures.flush()
    (folder / "pictures.part").replace(folder / "pictures.npy")
    common.write_atomically(folder / "captions.json", lambda path: path.write_text(json.dumps(records)))


if __name__ == "__main__":
    main()
