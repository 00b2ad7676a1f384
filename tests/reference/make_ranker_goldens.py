# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/ranking: a tiny CLIPModel with random weights and the cosines that transformers
gives three pictures for three prompts. See README.md for the environment."""

import json
import pathlib
import shutil

import numpy
import torch
from PIL import Image
from transformers import CLIPConfig, CLIPImageProcessor, CLIPModel, CLIPTokenizerFast

ROOT = pathlib.Path(__file__).resolve().parents[1] / "fixtures"
OUT = ROOT / "ranking"
PROMPTS = ["a red apple", "Two yellow flowers, next to a TREE!", ""]


def pictures():
    """Pictures whose size differs from the model's: wide, tall and square at its own size."""
    random = numpy.random.default_rng(9)
    for name, width, height in [("wide", 61, 40), ("tall", 33, 70), ("square", 32, 32)]:
        y, x = numpy.mgrid[0:height, 0:width]
        rgb = numpy.stack([x * 255 / width, y * 255 / height, 127 + 127 * numpy.sin(x * y / 90.0)], -1)
        rgb += random.normal(0, 20, rgb.shape)
        yield name, Image.fromarray(rgb.clip(0, 255).astype(numpy.uint8))


def main():
    torch.manual_seed(9)
    folder = OUT / "tiny-clip"
    shutil.rmtree(OUT, ignore_errors=True)
    folder.mkdir(parents=True)
    for file in (ROOT / "text" / "small").iterdir():
        if file.name in ("vocab.json", "merges.txt", "tokenizer_config.json", "special_tokens_map.json"):
            shutil.copy(file, folder)
    tokenizer = CLIPTokenizerFast.from_pretrained(folder)
    tower = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4)
    config = CLIPConfig(
        text_config=dict(tower, vocab_size=len(tokenizer), max_position_embeddings=tokenizer.model_max_length,
                         eos_token_id=tokenizer.eos_token_id, bos_token_id=tokenizer.bos_token_id,
                         pad_token_id=tokenizer.pad_token_id, projection_dim=24),
        vision_config=dict(tower, image_size=32, patch_size=8, projection_dim=24),
        projection_dim=24)
    model = CLIPModel(config).eval()
    with torch.no_grad():
        for parameter in model.parameters():  # Larger than at the start of training, so that inputs matter.
            if parameter.dim() > 1:
                parameter.mul_(8)
    model.save_pretrained(folder)
    processor = CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})
    processor.save_pretrained(folder)

    tokens = tokenizer(PROMPTS, padding="max_length", truncation=True, return_tensors="pt")
    golden = {"prompts": PROMPTS, "pictures": {}}
    with torch.no_grad():
        text = model.get_text_features(tokens.input_ids)
        text = text / text.norm(dim=-1, keepdim=True)
        for name, picture in pictures():
            picture.save(OUT / f"{name}.png")
            pixels = processor(picture, return_tensors="pt").pixel_values
            image = model.get_image_features(pixels)
            golden["pictures"][name] = (image / image.norm() @ text.T)[0].tolist()
    (OUT / "golden.json").write_text(json.dumps(golden, indent=1))


if __name__ == "__main__":
    main()
