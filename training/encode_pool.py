"""Encodes the pool once: latents of the pictures, text states of the captions. The UNet trains on these alone.

    python encode_pool.py --work DIR [--pool lessons]

Writes DIR/latents/latents.npy (float16 [pictures,16,8,8], scaled to unit variance), DIR/latents/text.pt (bfloat16
[1+captions of the pool,24,192], the empty caption first), DIR/latents/captions.npy (rows: caption, place of its latents;
written last and anew after every chunk) and DIR/latents/statistics.json (scaling and shift factor, and the linear map from latents to colours for previews).
"""
import argparse
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

import captions
import common
import export
import tokens
from build_pool import UNET_STARS, UNET_STYLES, how_often
from common import DEVICE
from compose import SIZE
from train_autoencoder import to_tensor


@torch.no_grad()
def encode_pictures(model, pictures: np.ndarray, wanted: np.ndarray, begun: np.ndarray, chunk: int, batch: int = 8):
    """Yields the latents of the first pictures wanted, those of the first chunk more, of two, and so on; begun are known"""
    latents = np.empty((len(wanted), 16, 8, 8), np.float32)
    latents[:len(begun)] = begun
    for i in range(len(begun), len(wanted), batch):
        x = to_tensor(pictures[wanted[i:i + batch]]).to(DEVICE, memory_format=torch.channels_last)
        with common.autocast():
            latents[i:i + batch] = model.encode(x).latent_dist.mean.float().cpu().numpy()
        if i // batch % 16 == 0:
            common.share_cores()
        if i + batch >= len(wanted) or (i + batch) % chunk < batch:
            yield latents[:i + batch]


def fit_colours(latents: np.ndarray, pictures: np.ndarray) -> dict:
    """Least squares from scaled latents to the mean colour (-1..1) of the pixels under them"""
    small = F.avg_pool2d(to_tensor(pictures), pictures.shape[1] // 8).permute(0, 2, 3, 1).reshape(-1, 3).numpy()
    flat = latents.transpose(0, 2, 3, 1).reshape(-1, 16)
    flat = np.concatenate([flat, np.ones((len(flat), 1))], 1)
    matrix = np.linalg.lstsq(flat, small, rcond=None)[0]
    return {"matrix": np.round(matrix[:16], 5).tolist(), "bias": np.round(matrix[16], 5).tolist()}


@torch.no_grad()
def encode_captions(encoder, ids: np.ndarray, batch: int = 256) -> torch.Tensor:
    states = torch.empty(len(ids), tokens.MAX_LENGTH, 192, dtype=torch.bfloat16)
    with common.autocast():
        for i in range(0, len(ids), batch):
            states[i:i + batch] = encoder(torch.from_numpy(ids[i:i + batch]).to(DEVICE)).last_hidden_state
    return states


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--pool", default="lessons")
    parser.add_argument("--only", choices=["pictures", "captions"])
    parser.add_argument("--stars", type=int, default=UNET_STARS, help="only captions whose things have so many stars")
    parser.add_argument("--styles", default=",".join(UNET_STYLES), help="only drawings of these styles")
    parser.add_argument("--pair-styles", default=",".join(UNET_STYLES), help="two things together only in these styles")
    parser.add_argument("--twice", type=int, help="captions of things with just so many stars come twice in a pass: things new to the UNet")
    parser.add_argument("--times", default="", help="how often captions of a kind or a style come in a pass, as in pair=3,modern=2")
    parser.add_argument("--chunk", type=int, default=4000, help="write after so many pictures; the UNet may start on the first")
    parser.add_argument("--most", type=int, help="only so many captions of the pool, where time is short")
    args = parser.parse_args()
    common.setup()
    folder = args.work / "latents"
    folder.mkdir(parents=True, exist_ok=True)
    records = json.loads((args.work / args.pool / "captions.json").read_text())[:args.most]
    selected = select(args.work, records, args.stars, args.styles.split(","), args.pair_styles.split(","))
    wanted = np.unique([records[i]["picture"] for i in selected])
    print(f"{len(selected)} captions of {len(wanted)} pictures", flush=True)
    if args.only != "pictures":
        tokenizer = tokens.load(args.work)
        ids = tokens.encode(tokenizer, [""] + captions.of_pool(records))
        states = encode_captions(export.text_encoder(args.work).to(DEVICE), ids)
        common.write_atomically(folder / "text.pt", lambda path: torch.save(states, path))
    if args.only != "captions":
        pictures = np.load(args.work / args.pool / "pictures.npy", mmap_mode="r")
        autoencoder = export.small_autoencoder(args.work) if pictures.shape[1] == SIZE else export.load_autoencoder(args.work)
        wanted, begun = taken_up(folder, wanted)
        place = {picture: n for n, picture in enumerate(wanted)}
        stars = [c["stars"] for c in json.loads((args.work / "data/meta.json").read_text())["concepts"]]
        often = how_often(records, args.times)
        times = [often[i] * (2 if any(stars[thing] == args.twice for thing in records[i]["things"]) else 1) for i in selected]
        rows = np.array([(i, place[records[i]["picture"]]) for i in np.repeat(selected, times)])
        for latents in encode_pictures(autoencoder.to(DEVICE, memory_format=torch.channels_last), pictures, wanted, begun, args.chunk):
            write_latents(folder, latents, wanted[:len(latents)], pictures)
            usable = rows[rows[:, 1] < len(latents)]
            common.write_atomically(folder / "captions.npy", lambda path: np.save(path.open("wb"), usable))


def select(work: Path, records: list[dict], stars: int, styles: list[str], pair_styles: list[str]) -> list[int]:
    meta = json.loads((work / "data/meta.json").read_text())
    tiles, known = meta["tiles"], [c["stars"] >= stars for c in meta["concepts"]]

    def fits(record: dict) -> bool:
        wanted = pair_styles if record["kind"] == "pair" else styles
        return all(known[tiles[t]["concept"]] and tiles[t]["style"] in wanted for t in record["facts"]["tiles"])
    return [i for i, record in enumerate(records) if fits(record)]


def taken_up(folder: Path, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The pictures wanted, those first that an earlier run has encoded, and the latents of these, unscaled again"""
    if not (folder / "wanted.npy").exists():
        return wanted, np.empty((0, 16, 8, 8), np.float32)
    encoded, figures = np.load(folder / "wanted.npy"), export.figures_of(folder.parent)
    kept = np.isin(encoded, wanted)
    latents = np.load(folder / "latents.npy")[kept].astype(np.float32) / figures["scaling_factor"] + figures["shift_factor"]
    print(f"{kept.sum()} of them were encoded before", flush=True)
    return np.concatenate([encoded[kept], np.setdiff1d(wanted, encoded)]), latents


def write_latents(folder: Path, latents: np.ndarray, wanted: np.ndarray, pictures: np.ndarray) -> None:
    known = export.figures_of(folder.parent)  # once latents are in use, their scale stays
    shift, spread = (known["shift_factor"], 1 / known["scaling_factor"]) if known else (float(latents.mean()), float(latents.std()))
    latents = ((latents - shift) / spread).astype(np.float16)
    common.write_atomically(folder / "latents.npy", lambda path: np.save(path.open("wb"), latents))
    common.write_atomically(folder / "wanted.npy", lambda path: np.save(path.open("wb"), wanted))
    figures = known or {"scaling_factor": 1 / spread, "shift_factor": shift,
                        "latent_rgb": fit_colours(latents[:4000].astype(np.float32), pictures[wanted[:4000]])}
    channels = latents[:4000].astype(np.float32)
    print(f"{len(latents)} latents, shift {shift:.3f}, spread {spread:.3f}, channels' own spread "
          f"{np.round(channels.std((0, 2, 3)), 2)} means {np.round(channels.mean((0, 2, 3)), 2)}", flush=True)
    common.write_atomically(folder / "statistics.json", lambda path: path.write_text(json.dumps(figures)))


if __name__ == "__main__":
    main()
