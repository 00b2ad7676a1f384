"""Contact sheets: rows of pictures as one PNG, and a sheet of what the data looks like.

    python make_sheet.py --work DIR --out sheet.png
"""
import argparse
import random
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw


def sheet(pictures, columns: int, labels=None, scale: float = 1.0, gap: int = 4) -> Image.Image:
    """pictures: uint8 [h,w,3] each; labels are written under them"""
    h, w = pictures[0].shape[:2]
    h, w, foot = round(h * scale), round(w * scale), 13 if labels else 0
    rows = -(-len(pictures) // columns)
    page = Image.new("RGB", (columns * (w + gap) + gap, rows * (h + foot + gap) + gap), (236, 236, 236))
    pen = ImageDraw.Draw(page)
    for i, picture in enumerate(pictures):
        x, y = gap + i % columns * (w + gap), gap + i // columns * (h + foot + gap)
        page.paste(Image.fromarray(picture).resize((w, h), Image.Resampling.LANCZOS), (x, y))
        if labels:
            pen.text((x, y + h), labels[i][: w // 5], fill=(40, 40, 40), font_size=9)
    return page


def main() -> None:
    from compose import Composer
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--count", type=int, default=48)
    args = parser.parse_args()
    composer, rng = Composer(args.work / "data"), random.Random(1)
    made = [composer.picture(rng) for _ in range(args.count)]
    sheet([p.pixels for p in made], 8, [p.caption for p in made]).quantize(200).save(args.out)


if __name__ == "__main__":
    main()
