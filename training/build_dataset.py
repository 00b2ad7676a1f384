"""Builds the data set: openly licensed pictograms, rendered, named and with other words for each name.

    python build_dataset.py --work DIR

Fetches pinned packages from the npm registry into DIR/npm, checks the licence each of them states,
renders every drawing of the things in concepts.txt and writes

    DIR/data/tiles.npy      uint8 [N,128,128,4], premultiplied RGBA, each drawing filling its square
    DIR/data/large.npy      the same drawings, [N,256,256,4]
    DIR/data/meta.json      concepts (name, words, hypernyms, group) and one entry a tile (concept, style, ...)
    DIR/data/attribution.md one line a set, for NOTICE and the model card
"""
import argparse
import io
import json
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import resvg_py
from PIL import Image

import common
import wordnet

TILE, LARGE = 128, 256

# set -> (npm version, style words, use): "train" sets teach every model; "extra" sets teach the autoencoder
# and the CLIP more shapes, and stay unseen by the UNet, so that they can serve the judges of evaluate.py.
SETS = {
    "noto": ("1.2.9", ["soft"], "train"),
    "twemoji": ("1.2.5", ["flat"], "train"),
    "fluent-emoji-flat": ("1.2.6", ["modern"], "train"),
    "fluent-emoji": ("1.2.7", ["glossy 3d"], "train"),
    "emojione": ("1.2.3", ["cartoon"], "train"),
    "noto-v1": ("1.2.5", ["classic"], "extra"),
    "fxemoji": ("1.2.2", ["retro"], "extra"),
}
OPEN_LICENCES = {"Apache-2.0", "MIT", "CC-BY-4.0", "CC0-1.0"}  # no share-alike, no non-commercial
HELPERS = ["emojibase-data@17.0.0", "cldr-annotations-full@48.2.0"]

# WordNet roots that a concept of an emoji group may descend from: picks the sense of an ambiguous word.
GROUP_ROOTS = {
    "animals-nature": ["animal", "plant", "plant_part", "fungus"],
    "food-drink": ["food", "fruit", "vegetable", "plant", "plant_part", "beverage", "container", "tableware"],
    "travel-places": ["vehicle", "structure", "celestial_body", "geological_formation", "weather", "device",
                      "star", "atmospheric_phenomenon", "physical_phenomenon", "timepiece"],
    "activities": ["artifact"],
    "objects": ["artifact", "instrumentality"],
}
# Hypernyms that a person might type; the rest of WordNet's chain ("whole", "object") is of no use in a caption.
USEFUL_HYPERNYMS = set("""animal bird fish insect reptile feline canine rodent primate mammal fruit vegetable flower
tree plant food drink beverage dessert bread vehicle aircraft boat ship building tool weapon instrument
musical_instrument clothing garment furniture hat shoe footwear toy ball device container bag vessel planet
machine computer cat dog bear horse ape snake lizard whale berry pasta meat sandwich house car truck train
timepiece clock lamp camera book headdress spider jewelry""".split())


def fetch(npm: Path) -> None:
    npm.mkdir(parents=True, exist_ok=True)
    if not (npm / "package.json").exists():
        (npm / "package.json").write_text('{"private": true}')
    wanted = [f"@iconify-json/{name}@{version}" for name, (version, _, _) in SETS.items()] + HELPERS
    subprocess.run(["npm", "install", "--no-audit", "--no-fund", "--silent", *wanted], cwd=npm, check=True)


def read_concepts(path: Path) -> list[dict]:
    concepts = []
    for line in path.read_text().splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        head, _, words = line.partition(":")
        name, _, slugs = head.partition("=")
        stars, name = len(name.strip()) - len(name.strip().lstrip("*")), name.strip().lstrip("*")
        concepts.append({
            "name": name,
            "weight": 2.0 if stars else 1.0,
            "stars": stars,
            "slugs": [s.strip() for s in slugs.split(",") if s.strip()] or [name.replace(" ", "-")],
            "aliases": [w.strip() for w in words.split(",") if w.strip()],
        })
    return concepts


def add_words(concepts: list[dict], npm: Path) -> None:
    """Adds the emoji group, WordNet synonyms and hypernyms; a CLDR keyword counts when WordNet agrees with it."""
    modules = npm / "node_modules"
    emoji = json.loads((modules / "emojibase-data/en/data.json").read_text())
    groups = {g["order"]: g["key"] for g in json.loads((modules / "emojibase-data/en/messages.json").read_text())["groups"]}
    by_slug = {slug(e["label"]): e for e in emoji}
    cldr = json.loads((modules / "cldr-annotations-full/annotations/en/annotations.json").read_text())["annotations"]["annotations"]
    net = wordnet.WordNet()
    taken = {c["name"] for c in concepts}
    for c in concepts:
        entry = by_slug.get(c["slugs"][0], {})
        c["group"] = groups.get(entry.get("group"), "")
        keywords = set(cldr.get(entry.get("emoji", "").replace("\ufe0f", ""), {}).get("default", [])) | set(entry.get("tags", []))
        synset = net.sense(c["name"], GROUP_ROOTS.get(c["group"], []))
        synonyms, hypernyms = [], []
        if synset is not None:
            synonyms = [w for w in net.lemmas(synset) if w in keywords or net.only_sense(w, synset)]
            hypernyms = [h.replace("_", " ") for h in net.hypernym_words(synset) if h in USEFUL_HYPERNYMS]
            synonyms += [k for k in sorted(keywords) if net.is_near(k, synset)]
        c["synonyms"] = [w for w in dict.fromkeys(synonyms) if w not in taken and w not in c["aliases"] and re.fullmatch(r"[a-z][a-z -]+", w)][:4]
        c["hypernyms"] = [w for w in dict.fromkeys(hypernyms) if w != c["name"]][:4]


def slug(label: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", label.lower().replace("\u2019", "").replace("'", "")).strip("-")


def icon_svg(icons: dict, name: str) -> str | None:
    alias = icons.get("aliases", {}).get(name)
    icon = icons["icons"].get(alias["parent"] if alias else name)
    if icon is None:
        return None
    width, height = icon.get("width", icons.get("width", 16)), icon.get("height", icons.get("height", 16))
    left, top = icon.get("left", 0), icon.get("top", 0)
    return (f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'viewBox="{left} {top} {width} {height}" width="{width}" height="{height}">{icon["body"]}</svg>')


def render(svg: str, size: int) -> np.ndarray | None:
    """A drawing cropped to what it shows, centred in its square of so many pixels; premultiplied RGBA."""
    side = size * 3 // 2
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=side, height=side, skip_system_fonts=True))
    image = Image.open(io.BytesIO(png)).convert("RGBA").convert("RGBa")
    box = image.getchannel("a").point(lambda a: 255 if a > 12 else 0).getbbox()
    if box is None or (box[2] - box[0]) * (box[3] - box[1]) < 400:
        return None
    side = max(box[2] - box[0], box[3] - box[1])
    cx, cy = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    x0, y0 = round(cx - side / 2), round(cy - side / 2)
    return np.asarray(image.crop((x0, y0, x0 + side, y0 + side)).resize((size, size), Image.Resampling.LANCZOS))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    work = parser.parse_args().work
    npm, data = work / "npm", work / "data"
    data.mkdir(parents=True, exist_ok=True)
    fetch(npm)

    concepts = read_concepts(Path(__file__).with_name("concepts.txt"))
    add_words(concepts, npm)

    jobs, attribution = [], []
    for style, (_, words, use) in SETS.items():
        folder = npm / "node_modules/@iconify-json" / style
        info = json.loads((folder / "info.json").read_text())
        if info["license"]["spdx"] not in OPEN_LICENCES:
            raise SystemExit(f"{style}: licence {info['license']['spdx']} is not one we may train on")
        package = json.loads((folder / "package.json").read_text())
        attribution.append(f"- {info['name']} by {info['author']['name']} ({info['author']['url']}), "
                           f"{info['license']['spdx']}, through the npm package {package['name']} {package['version']}")
        icons = json.loads((folder / "icons.json").read_text())
        for index, c in enumerate(concepts):
            for name in c["slugs"]:
                svg = icon_svg(icons, name) or (icon_svg(icons, name.replace("-", "")) if style == "fxemoji" else None)
                if svg:
                    jobs.append((index, style, words[0], use, name, svg))

    kept = write_tiles(data / "tiles.npy", jobs, range(len(jobs)), TILE)
    write_tiles(data / "large.npy", jobs, kept, LARGE)
    entries = [dict(zip(("concept", "set", "style", "use", "slug"), jobs[i][:5])) for i in kept]
    mark_held_out(entries)
    (data / "meta.json").write_text(json.dumps({"concepts": concepts, "tiles": entries}, indent=1))
    (data / "attribution.md").write_text("\n".join(attribution) + "\n")
    print(f"{len(kept)} drawings of {len(concepts)} things")
    for style in SETS:
        print(f"  {style:18s} {sum(e['set'] == style for e in entries)}")


def write_tiles(path: Path, jobs: list[tuple], wanted, size: int) -> list[int]:
    """Renders the wanted jobs side by side; returns those that show something"""
    with ThreadPoolExecutor(2) as pool:
        tiles = list(pool.map(lambda i: render(jobs[i][-1], size), wanted))
    kept = [i for i, tile in zip(wanted, tiles) if tile is not None]
    # a new file, since a running trainer may have the old one mapped
    common.write_atomically(path, lambda part: np.save(part.open("wb"), np.stack([tile for tile in tiles if tile is not None])))
    return kept


def mark_held_out(entries: list[dict]) -> None:
    """Every 25th concept-in-a-style of the training sets is held out, where the concept has 3 others to learn from."""
    train = [e for e in entries if e["use"] == "train"]
    count = {}
    for e in train:
        count[e["concept"]] = count.get(e["concept"], 0) + 1
    for number, e in enumerate(train):
        e["held_out"] = number % 25 == 7 and count[e["concept"]] >= 4
    for e in entries:
        e.setdefault("held_out", False)


if __name__ == "__main__":
    main()
