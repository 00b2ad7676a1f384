"""Takes up the exported folders as checkpoints, so that training can go on where no checkpoint was kept.

    python adopt.py --work DIR [--models ../resources/models]

Writes DIR/tokenizer, the scale of the latents, and one checkpoint a part that holds its exported (half precision, averaged)
weights alone. A trainer that finds such a checkpoint starts from these weights with a fresh optimizer and clock; the rest
(encode_pool.py, sample.py, evaluate.py, export.py) reads it like any other. Parts that have a checkpoint keep it.
"""
import argparse
import json
import shutil
from pathlib import Path

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel
from transformers import CLIPModel, CLIPTextModel

import common


def adopt(folder: Path, weights: dict[str, torch.Tensor]) -> None:
    checkpoint = folder / "checkpoint.pt"
    if checkpoint.exists():
        print(f"{checkpoint} stays")
        return
    folder.mkdir(parents=True, exist_ok=True)
    weights = {name: value.float() if value.is_floating_point() else value for name, value in weights.items()}
    common.write_atomically(checkpoint, lambda path: torch.save({"adopted": True, "ema": weights, "model": weights}, path))


def adopt_scale(work: Path, autoencoder: AutoencoderKL, latent_rgb: dict) -> None:
    """The shift of the latents is folded into the exported weights, so there is none left"""
    if not (work / "latents/statistics.json").exists():
        (work / "latents").mkdir(parents=True, exist_ok=True)
        (work / "latents/statistics.json").write_text(json.dumps(
            {"scaling_factor": autoencoder.config.scaling_factor, "shift_factor": 0.0, "latent_rgb": latent_rgb}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path(__file__).parent.parent / "resources/models")
    args = parser.parse_args()
    folder = args.models / "ninefold-pictograms"
    shutil.copytree(folder / "tokenizer", args.work / "tokenizer", dirs_exist_ok=True)
    autoencoder = AutoencoderKL.from_pretrained(folder / "vae")
    adopt_scale(args.work, autoencoder, json.loads((folder / "ninefold.json").read_text())["latent_rgb"])
    large = autoencoder.config.sample_size == 256  # it reads pools composed with --scale 2
    adopt(args.work / ("large" if large else "autoencoder"), autoencoder.state_dict())
    text = CLIPTextModel.from_pretrained(folder / "text_encoder").state_dict()
    adopt(args.work / "text", {f"text_model.{name.removeprefix('text_model.')}": value for name, value in text.items()})
    adopt(args.work / "unet", UNet2DConditionModel.from_pretrained(folder / "unet").state_dict())
    adopt(args.work / "clip", CLIPModel.from_pretrained(args.models / "ninefold-clip").state_dict())


if __name__ == "__main__":
    main()
