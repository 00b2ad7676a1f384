"""Pictures: lays drawings out on a canvas and says what it did, so that every caption is true to the pixels."""
import functools
import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

import captions
import colours

SIZE = 128


@dataclass
class Picture:
    pixels: np.ndarray              # uint8 [128,128,3], at twice the scale [256,256,3]
    caption: str
    kind: str                       # plain, ground, colour, count, pair, place
    things: list[int]               # concept of each drawing
    style: str = ""                 # style word, when the caption names it
    facts: dict = field(default_factory=dict)


class Composer:
    """kinds: share of each kind of composition; stars: only things with so many; styles: only those style words;
    exact: no jitter of sizes, places and grounds; style_share: how often a caption names the style; scale: 2 for 256 pixels,
    and the same compositions.
    Colours are measured on the pixels before they are named."""

    KINDS = {"plain": 0.42, "ground": 0.18, "colour": 0.12, "count": 0.11, "pair": 0.12, "place": 0.05}

    def __init__(self, data: Path, uses=("train",), held_out=False, kinds=None, stars=0,
                 styles=None, exact=False, style_share=0.35, scale=1):
        meta = json.loads((data / "meta.json").read_text())
        self.concepts, self.entries = meta["concepts"], meta["tiles"]
        self.tiles = np.load(data / "tiles.npy", mmap_mode="r")
        self.drawings, self.scale = (np.load(data / "large.npy", mmap_mode="r") if scale > 1 else self.tiles), scale
        self.kinds, self.exact, self.style_share = kinds or self.KINDS, exact, style_share
        self.by_concept: dict[int, list[int]] = {}
        for i, e in enumerate(self.entries):
            if (e["use"] in uses and (held_out is None or e["held_out"] == held_out) and (styles is None or e["style"] in styles)
                    and self.concepts[e["concept"]]["stars"] >= stars):
                self.by_concept.setdefault(e["concept"], []).append(i)
        self.names = sorted(self.by_concept)
        self.weights = [self.concepts[c]["weight"] for c in self.names]
        self._natural: dict[int, str | None] = {}
        self._painted = functools.lru_cache(4000)(self._paint)

    # -- drawings ---------------------------------------------------------------------------------------------------

    def canvas(self, rng: random.Random, ground: str) -> np.ndarray:
        return paint_ground(rng, ground, not self.exact, self.scale)

    def about(self, rng: random.Random, value: int, spread: int) -> int:
        return value if self.exact else value + rng.randint(-spread, spread)

    def tile(self, rng: random.Random, concept: int | None = None, style: str | None = None) -> int:
        if concept is None:
            concept = rng.choices(self.names, self.weights)[0]
        choices = [i for i in self.by_concept[concept] if style is None or self.entries[i]["style"] == style]
        return rng.choice(choices or self.by_concept[concept])

    def concept_of(self, tile: int) -> dict:
        return self.concepts[self.entries[tile]["concept"]]

    def natural_colour(self, tile: int) -> str | None:
        if tile not in self._natural:
            pixels = np.asarray(self.tiles[tile])
            self._natural[tile] = colours.dominant(unpremultiply(pixels), pixels[..., 3] / 255.0)
        return self._natural[tile]

    def recoloured(self, tile: int, name: str) -> np.ndarray | None:
        """The drawing painted in that colour, or None when a look at the result does not confirm it."""
        return self._painted(tile, name)

    def _paint(self, tile: int, name: str) -> np.ndarray | None:
        small = np.asarray(self.tiles[tile])
        painted = colours.recolour(unpremultiply(small), name)
        if colours.dominant(painted, small[..., 3] / 255.0, 0.5) != name:
            return None
        drawing = np.asarray(self.drawings[tile])
        return premultiply(painted if self.scale == 1 else colours.recolour(unpremultiply(drawing), name), drawing[..., 3:])

    def is_true(self, said: Picture, of: Picture) -> bool:
        """Whether the caption of one picture says nothing untrue of another, and leaves out neither number nor ground nor paint"""
        if said.kind == "place" or of.kind == "place" or sorted(said.things) != sorted(of.things):
            return said.caption == of.caption
        tile, colour = of.facts["tiles"][0], said.facts.get("colour", "")
        same = all(said.facts.get(name) == of.facts.get(name) for name in ("count", "ground"))
        painted = of.kind in ("colour", "count") and of.facts["colour"]
        colours_fit = colour == painted if painted else colour in ("", self.natural_colour(tile))
        return same and said.kind != "pair" and colours_fit and said.style in ("", self.entries[tile]["style"])

    # -- compositions -----------------------------------------------------------------------------------------------

    def picture(self, rng: random.Random, kind: str | None = None, tile: int | None = None) -> Picture:
        kind = kind or rng.choices(list(self.kinds), list(self.kinds.values()))[0]
        tile = self.tile(rng) if tile is None else tile
        return getattr(self, f"_{kind}")(rng, tile)

    def _plain(self, rng, tile, ground="white", kind="plain"):
        concept, entry = self.concept_of(tile), self.entries[tile]
        canvas = self.canvas(rng, ground)
        put(canvas, self.drawings[tile], self.about(rng, 108, 3), self.about(rng, 64, 2), self.about(rng, 64, 2))
        natural = self.natural_colour(tile)
        adjective = natural if natural and rng.random() < 0.3 else ""
        phrase = captions.noun_phrase(captions.word_for(concept, rng), concept, rng, adjective)
        return self._finish(rng, canvas, phrase, kind, [tile], ground, {"colour": adjective})

    def _ground(self, rng, tile):
        natural = self.natural_colour(tile)
        grounds = [g for g in colours.GROUNDS if g != "white" and natural not in g.split()]
        return self._plain(rng, tile, rng.choice(grounds), "ground")

    def _colour(self, rng, tile):
        concept = self.concept_of(tile)
        name = rng.choice(list(colours.PAINT))
        painted = self.recoloured(tile, name)
        if painted is None:
            return self._plain(rng, tile)
        ground = "white"
        if rng.random() < 0.25:
            ground = rng.choice([g for g in colours.GROUNDS if name not in g.split()])
        canvas = self.canvas(rng, ground)
        put(canvas, painted, self.about(rng, 108, 3), self.about(rng, 64, 2), self.about(rng, 64, 2))
        word = captions.word_for(concept, rng)
        word = " ".join(w for w in word.split() if w not in colours.NAMES) or word
        phrase = captions.noun_phrase(word, concept, rng, name)
        return self._finish(rng, canvas, phrase, "colour", [tile], ground, {"colour": name})

    def _count(self, rng, tile):
        concept = self.concept_of(tile)
        if not captions.countable(concept["name"]):
            return self._plain(rng, tile)
        number = rng.choice([2, 3, 4])
        ground = rng.choice(list(colours.GROUNDS)) if rng.random() < 0.15 else "white"
        drawing, colour = self.drawings[tile], ""
        if rng.random() < 0.25:
            name = rng.choice(list(colours.PAINT))
            painted = self.recoloured(tile, name)
            if painted is not None and name not in ground.split():
                drawing, colour = painted, name
        elif rng.random() < 0.2:
            colour = self.natural_colour(tile) or ""
        canvas = self.canvas(rng, ground)
        side = self.about(rng, 50, 2)  # 12 of 128 pixels apart: on less, small things grow together in the latents
        for x, y in SPOTS[number]:
            put(canvas, drawing, side, x, y)
        word = captions.plural(captions.word_for(concept, rng))
        if colour:
            word = " ".join(w for w in word.split() if w not in colours.NAMES) or word
        number_word = captions.NUMBERS[number] if rng.random() < 0.85 else str(number)
        phrase = " ".join(w for w in (number_word, colour, word) if w)
        return self._finish(rng, canvas, phrase, "count", [tile], ground, {"count": number, "colour": colour})

    def _pair(self, rng, tile):
        style = self.entries[tile]["style"]
        other = self.tile(rng, style=style)
        if self.entries[other]["concept"] == self.entries[tile]["concept"]:
            return self._plain(rng, tile)
        ground = rng.choice(list(colours.GROUNDS)) if rng.random() < 0.15 else "white"
        canvas = self.canvas(rng, ground)
        phrases = []
        for number, t in enumerate((tile, other)):
            drawing, colour, concept = self.drawings[t], "", self.concept_of(t)
            draw = rng.random()
            if draw < 0.15:
                name = rng.choice(list(colours.PAINT))
                painted = self.recoloured(t, name)
                if painted is not None:
                    drawing, colour = painted, name
            elif draw < 0.3:
                colour = self.natural_colour(t) or ""
            put(canvas, drawing, self.about(rng, 60, 2), 33 + 62 * number, 64)
            word = captions.word_for(concept, rng)
            if colour:
                word = " ".join(w for w in word.split() if w not in colours.NAMES) or word
            phrases.append(captions.noun_phrase(word, concept, rng, colour))
        phrase = rng.choice([" next to ", " next to ", " and ", " beside "]).join(phrases)
        return self._finish(rng, canvas, phrase, "pair", [tile, other], ground, {})

    def _place(self, rng, tile):
        concept = self.concept_of(tile)
        canvas = self.canvas(rng, "white")
        word = captions.word_for(concept, rng)
        draw, facts = rng.random(), {}
        if draw < 0.35:
            put(canvas, self.drawings[tile], self.about(rng, 50, 4), 64, 64)
            phrase = captions.noun_phrase(word, concept, rng, rng.choice(["small", "tiny", "little"]))
        elif draw < 0.5:
            put(canvas, self.drawings[tile], self.about(rng, 124, 2), 64, 64)
            phrase = captions.noun_phrase(word, concept, rng, rng.choice(["big", "large", "huge"]))
        else:
            place, (x, y) = rng.choice(list(captions.PLACES.items()))
            put(canvas, self.drawings[tile], self.about(rng, 57, 3), round(x * SIZE), round(y * SIZE))
            phrase = captions.noun_phrase(word, concept, rng, "small" if rng.random() < 0.4 else "") + " " + place
        return self._finish(rng, canvas, phrase, "place", [tile], "white", facts)

    def _finish(self, rng, canvas, phrase, kind, tiles, ground, facts):
        style = ""
        if rng.random() < self.style_share and self.entries[tiles[0]]["use"] == "train":
            style = self.entries[tiles[0]]["style"]
            phrase = captions.styled(phrase, style, rng) if len(tiles) == 1 and kind != "count" else f"{phrase}, {style} style"
        else:
            phrase = captions.opened(phrase, rng)
        if ground != "white" or rng.random() < 0.04:
            phrase += rng.choice([" on {} {} background", " on {} {} background", ", {1} background"]).format(captions.article(ground), ground)
        things = [self.entries[t]["concept"] for t in tiles]
        return Picture(canvas, phrase, kind, things, style, {**facts, "ground": ground, "tiles": tiles})


SPOTS = {2: [(33, 64), (95, 64)], 3: [(64, 34), (33, 94), (95, 94)], 4: [(33, 33), (95, 33), (33, 95), (95, 95)]}


def premultiply(rgb: np.ndarray, alpha: np.ndarray) -> np.ndarray:
    return np.concatenate([(rgb * (alpha / 255.0)).astype(np.uint8), alpha], -1)


def unpremultiply(pixels: np.ndarray) -> np.ndarray:
    alpha = np.maximum(pixels[..., 3:].astype(np.float32), 1)
    return np.clip(pixels[..., :3] * 255.0 / alpha, 0, 255).astype(np.uint8)


def paint_ground(rng: random.Random, name: str, jitter: bool = True, scale: int = 1) -> np.ndarray:
    colour = np.array(colours.GROUNDS[name])
    if name != "white" and jitter:
        colour = np.clip(colour + [rng.randint(-8, 8) for _ in range(3)], 0, 255)
    return np.broadcast_to(colour.astype(np.uint8), (SIZE * scale, SIZE * scale, 3)).copy()


def put(canvas: np.ndarray, drawing: np.ndarray, side: int, x: int, y: int) -> None:
    """Draws premultiplied RGBA over the canvas, its centre at (x, y), clipped; all on a canvas of 128, as large as it is."""
    side, x, y = (value * canvas.shape[0] // SIZE for value in (side, x, y))
    image = Image.fromarray(np.ascontiguousarray(drawing), "RGBA")
    if side != drawing.shape[0]:
        image = Image.fromarray(np.ascontiguousarray(drawing), "RGBA")
        image = Image.merge("RGBA", [c.resize((side, side), Image.Resampling.BILINEAR) for c in image.split()])
    top = np.asarray(image).astype(np.uint16)
    x0, y0 = x - side // 2, y - side // 2
    l, t, r, b = max(x0, 0), max(y0, 0), min(x0 + side, canvas.shape[1]), min(y0 + side, canvas.shape[0])
    part = top[t - y0:b - y0, l - x0:r - x0]
    below = canvas[t:b, l:r].astype(np.uint16)
    canvas[t:b, l:r] = np.minimum(part[..., :3] + (below * (255 - part[..., 3:]) + 127) // 255, 255)
