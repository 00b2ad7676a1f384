"""Writes the trained parts as the two folders that Ninefold and diffusers/transformers read, in fp16 safetensors.

    python export.py --work DIR --models ../resources/models

A part that has no checkpoint yet is written with fresh weights, so that the layout can be loaded at any time.
Every file is written beside its place and renamed.
"""
import argparse
import json
import shutil
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file
from transformers import CLIPImageProcessor, CLIPTextConfig, CLIPTextModel

import captions
import colours
import tokens
import train_autoencoder
import train_clip
import train_unet
from build_pool import UNET_STARS, UNET_STYLES

STYLES = list(UNET_STYLES)
PROMPTS = ["a red apple", "a glossy 3d rocket", "a blue fish", "a penguin", "a guitar", "a pink heart",
           "a yellow star on a dark background", "a cat next to a tree"]


def ema_or_fresh(folder: Path, model: torch.nn.Module) -> tuple[torch.nn.Module, bool]:
    checkpoint = folder / "checkpoint.pt"
    if checkpoint.exists():
        model.load_state_dict(torch.load(checkpoint, map_location="cpu", weights_only=False)["ema"])
    return model.eval(), checkpoint.exists()


def text_encoder(work: Path) -> CLIPTextModel:
    """The UNet's text encoder: the one that train_text.py taught, not the CLIP's, which went on from it"""
    clip = train_clip.make_model(len(tokens.load(work)))
    checkpoint = work / "text/checkpoint.pt"
    if checkpoint.exists():
        weights = torch.load(checkpoint, map_location="cpu", weights_only=False)["model"]
        clip.load_state_dict({k: v for k, v in weights.items() if k.startswith("text_model.")}, strict=False)
    return text_encoder_of(clip)


def figures_of(work: Path) -> dict:
    statistics = work / "latents/statistics.json"
    return json.loads(statistics.read_text()) if statistics.exists() else {}


@torch.no_grad()
def fold_shift(autoencoder, shift: float) -> None:
    """StableDiffusionPipeline knows no shift of the latents: it goes into the 1x1 convolutions around them"""
    autoencoder.quant_conv.bias[:autoencoder.config.latent_channels] -= shift
    autoencoder.post_quant_conv.bias += shift * autoencoder.post_quant_conv.weight.sum((1, 2, 3))


def clip_patch(work: Path) -> int:
    """The ranker of the first release had patches of 16 pixels"""
    checkpoint = work / "clip/checkpoint.pt"
    if not checkpoint.exists():
        return 8
    weights = torch.load(checkpoint, map_location="cpu", weights_only=False)["ema"]
    return weights["vision_model.embeddings.patch_embedding.weight"].shape[-1]


def small_autoencoder(work: Path):
    """That of 128 pixels; its decoder may have gone on learning alone (train_decoder.py)"""
    decoder_done = (work / "decoder/checkpoint.pt").exists()
    return ema_or_fresh(work / ("decoder" if decoder_done else "autoencoder"), train_autoencoder.make_model())[0]


def load_autoencoder(work: Path):
    """That of 256 pixels where there is one (train_large.py), else the small one"""
    large, trained = ema_or_fresh(work / "large", train_autoencoder.make_model(train_autoencoder.LARGE_CHANNELS))
    return large if trained else small_autoencoder(work)


def load_parts(work: Path):
    autoencoder, figures = load_autoencoder(work), figures_of(work)
    autoencoder.register_to_config(scaling_factor=figures.get("scaling_factor", 1.0), shift_factor=None)
    fold_shift(autoencoder, figures.get("shift_factor", 0.0))
    clip, _ = ema_or_fresh(work / "clip", train_clip.make_model(len(tokens.load(work)), clip_patch(work)))
    unet, _ = ema_or_fresh(work / "unet", train_unet.make_model())
    return autoencoder, clip, unet, figures


def text_encoder_of(clip) -> CLIPTextModel:
    encoder = CLIPTextModel(CLIPTextConfig(**clip.config.text_config.to_dict()))
    weights = {k.removeprefix("text_model."): v for k, v in clip.state_dict().items() if k.startswith("text_model.")}
    own = encoder.state_dict()
    prefix = "text_model." if any(k.startswith("text_model.") for k in own) else ""
    encoder.load_state_dict({prefix + k: v for k, v in weights.items()})
    return encoder.eval()


def write_text_encoder(folder: Path, encoder: CLIPTextModel) -> None:
    """With the prefix that every program reads; transformers 5 leaves it out when it saves"""
    encoder.half().save_pretrained(folder)
    weights = {f"text_model.{k.removeprefix('text_model.')}": v.contiguous() for k, v in encoder.state_dict().items()
               if "position_ids" not in k}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def write_pictograms(folder: Path, autoencoder, unet, figures: dict, work: Path) -> None:
    unet.half().save_pretrained(folder / "unet")
    autoencoder.half().save_pretrained(folder / "vae")
    write_text_encoder(folder / "text_encoder", text_encoder(work))
    train_unet.make_scheduler().save_pretrained(folder / "scheduler")
    shutil.copytree(work / "tokenizer", folder / "tokenizer", dirs_exist_ok=True)
    (folder / "model_index.json").write_text(json.dumps({
        "_class_name": "StableDiffusionPipeline", "_diffusers_version": "0.42.1", "requires_safety_checker": False,
        "feature_extractor": [None, None], "safety_checker": [None, None], "image_encoder": [None, None],
        "scheduler": ["diffusers", "DDIMScheduler"], "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", "CLIPTokenizer"], "unet": ["diffusers", "UNet2DConditionModel"],
        "vae": ["diffusers", "AutoencoderKL"]}, indent=2) + "\n")
    (folder / "ninefold.json").write_text(json.dumps({
        "id": "ninefold-pictograms", "title": "Ninefold Pictograms",
        "description": "Small pictures of things, animals, food, plants, weather, vehicles and tools, in four drawing styles; "
                       "trained from scratch on openly licensed pictograms.",
        "default_width": autoencoder.config.sample_size, "default_height": autoencoder.config.sample_size, "default_steps": 12, "default_guidance": 2.0,
        "default_sampler": "dpmpp_2m", "words": known_words(work), "styles": STYLES, "prompts": PROMPTS,
        "latent_rgb": figures.get("latent_rgb", {"matrix": [[0.0, 0.0, 0.0]] * 16, "bias": [0.0, 0.0, 0.0]}),
        "ranker": "../ninefold-clip"}, indent=1) + "\n")


def write_clip(folder: Path, clip, work: Path) -> None:
    clip.half().save_pretrained(folder)
    shutil.copytree(work / "tokenizer", folder, dirs_exist_ok=True)
    CLIPImageProcessor(size={"shortest_edge": 64}, crop_size={"height": 64, "width": 64}, resample=3).save_pretrained(folder)
    (folder / "ninefold.json").write_text(json.dumps({
        "id": "ninefold-clip", "title": "Ninefold CLIP", "knows": "pictograms", "fitness": {"percentiles": fitness_percentiles(clip, work)}}, indent=1) + "\n")


@torch.no_grad()
def fitness_percentiles(clip, work: Path) -> list[float]:
    """0..100th percentile of the cosine between held-out pictures and captions of other pictures"""
    if not (work / "pool/captions.json").exists():
        return [round(float(x), 5) for x in np.linspace(-1, 1, 101)]
    pixels, ids = train_clip.Pool(work, "pool").held_out()
    clip = clip.float()
    cosines = train_clip.image_features(clip, pixels) @ train_clip.text_features(clip, ids).T
    other = ~(ids[:, None] == ids[None]).all(-1)
    return [round(float(x), 5) for x in np.percentile(cosines[other].numpy(), np.arange(101))]


# What captions say beside the things: the editor underlines what isn't listed.
ATTRIBUTES = [*colours.NAMES, *colours.GROUNDS, "background", *captions.NUMBERS.values(), "small", "tiny", "little", "big",
              "large", "huge", "next", "beside", *STYLES, "style", "drawing", "picture", "icon", "emoji", *captions.PLACES]


def known_words(work: Path) -> list[str]:
    concepts = json.loads((work / "data/meta.json").read_text())["concepts"]
    taught = [c for c in concepts if c["stars"] >= UNET_STARS]
    names = [c["name"] for c in taught] + [w for c in taught for w in c["aliases"]]
    return list(dict.fromkeys(names + ATTRIBUTES))


def move_into_place(source: Path, target: Path) -> None:
    for file in sorted(p for p in source.rglob("*") if p.is_file()):
        place = target / file.relative_to(source)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place.with_name(place.name + ".part"))
        place.with_name(place.name + ".part").chmod(0o644)
        place.with_name(place.name + ".part").replace(place)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, default=Path(__file__).parent.parent / "resources/models")
    parser.add_argument("--only-unet", action="store_true", help="where all else is what adopt.py took from there")
    args = parser.parse_args()
    torch.manual_seed(0)
    autoencoder, clip, unet, figures = load_parts(args.work)
    staging = args.work / "export"
    shutil.rmtree(staging, ignore_errors=True)
    if args.only_unet:
        unet.half().save_pretrained(staging / "ninefold-pictograms/unet")
    else:
        write_clip(staging / "ninefold-clip", clip, args.work)
        write_pictograms(staging / "ninefold-pictograms", autoencoder, unet, figures, args.work)
        shutil.copy(Path(__file__).with_name("MODEL_CARD.md"), staging / "ninefold-pictograms/README.md")
    move_into_place(staging, args.models)
    size = sum(p.stat().st_size for p in staging.rglob("*.safetensors"))
    print(f"{size / 1e6:.1f} MB of weights in {args.models}")


if __name__ == "__main__":
    main()
