# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/ranking: tiny rankers of random weights (CLIP and SigLIP of transformers, two OpenCLIPs, aesthetic
predictors), and what their own programs make of three pictures and some prompts. See README.md for the environment."""

import json
import os
import pathlib
import re
import shutil

import numpy
import open_clip
import sentencepiece
import torch
from PIL import Image
from safetensors.torch import save_file
from transformers import (CLIPConfig, CLIPImageProcessor, CLIPModel, CLIPTokenizerFast, SiglipConfig,
                          SiglipImageProcessor, SiglipModel, SiglipTokenizer)

TESTS = pathlib.Path(__file__).resolve().parents[1]
OUT = TESTS / "fixtures/ranking"
PROMPTS = ["a red apple", "Two yellow flowers, next to a TREE!", ""]
OTHERS = re.findall(r'^        "(.*)",$', (TESTS.parent / "core/ranking/other_prompts.cpp").read_text(), re.MULTILINE)


def pictures():
    """Pictures whose size differs from the model's: wide, tall and square at its own size."""
    random = numpy.random.default_rng(9)
    for name, width, height in [("wide", 61, 40), ("tall", 33, 70), ("square", 32, 32)]:
        y, x = numpy.mgrid[0:height, 0:width]
        rgb = numpy.stack([x * 255 / width, y * 255 / height, 127 + 127 * numpy.sin(x * y / 90.0)], -1)
        rgb += random.normal(0, 20, rgb.shape)
        yield name, Image.fromarray(rgb.clip(0, 255).astype(numpy.uint8))


def randomised(model, seed, louder=8):
    """Larger than at the start of training, so that inputs matter; values that eight bits hold."""
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        if name in ("logit_scale", "logit_bias"):
            continue
        noise = torch.randn(parameter.shape, generator=generator)
        if parameter.dim() > 1 and "norm" not in name and ".ln_" not in name:
            parameter.data = noise * louder / max(parameter[0].numel(), parameter.shape[-1]) ** 0.5 / 4
        elif name.endswith("weight"):
            parameter.data = 1 + 0.2 * noise
        else:
            parameter.data = 0.2 * noise
        parameter.data = parameter.data.to(torch.float8_e4m3fn).float()
    return model.eval()


def eight_bits(model):
    return {name: (tensor if name.startswith("logit") else tensor.to(torch.float8_e4m3fn)).contiguous()
            for name, tensor in model.state_dict().items() if "position_ids" not in name and name != "attn_mask"}


def unit(x):
    return x / x.norm(dim=-1, keepdim=True)


def short(tensor):
    return [float(f"{x:.8g}") for x in tensor.flatten().tolist()]


def golden(text, image, scale, bias=0.0):
    """`text` embeds a list of prompts, `image` a picture; both as unit vectors."""
    texts = text(PROMPTS)
    others = torch.cat([text([other]) for other in OTHERS])
    result = {"prompts": PROMPTS, "texts": [short(row) for row in texts], "pictures": {}}
    for name, picture in pictures():
        seen = image(picture)
        logits = torch.cat([texts, others]) @ seen[0] * scale
        fitness = [torch.cat([logits[i:i + 1], logits[len(PROMPTS):]]).softmax(0)[0].item() for i in range(len(PROMPTS))]
        result["pictures"][name] = {"embedding": short(seen), "cosines": short(texts @ seen[0]),
                                    "logits": short(logits[:len(PROMPTS)] + bias), "fitness": short(torch.tensor(fitness))}
    return result


def words(folder):
    folder.mkdir(parents=True)
    for file in ("vocab.json", "merges.txt", "tokenizer_config.json"):
        shutil.copy(TESTS / "fixtures/text/small" / file, folder)


def clip():
    torch.manual_seed(9)
    folder = OUT / "tiny-clip"
    words(folder)
    tokenizer = CLIPTokenizerFast.from_pretrained(folder)
    tower = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4)
    config = CLIPConfig(
        text_config=dict(tower, vocab_size=len(tokenizer), max_position_embeddings=tokenizer.model_max_length,
                         eos_token_id=tokenizer.eos_token_id, bos_token_id=tokenizer.bos_token_id,
                         pad_token_id=tokenizer.pad_token_id, projection_dim=24),
        vision_config=dict(tower, image_size=32, patch_size=8, projection_dim=24),
        projection_dim=24)
    model = randomised(CLIPModel(config), 9)
    model.save_pretrained(folder)
    save_file(eight_bits(model), folder / "model.safetensors")
    processor = CLIPImageProcessor(size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32})
    processor.save_pretrained(folder)

    def text(prompts):
        tokens = tokenizer(prompts, padding="max_length", truncation=True, return_tensors="pt")
        return unit(model.get_text_features(tokens.input_ids))

    def image(picture):
        return unit(model.get_image_features(processor(picture, return_tensors="pt").pixel_values))

    heads(golden(text, image, model.logit_scale.exp().item()), text)


def heads(result, text):
    """Aesthetic predictors for the embeddings of the CLIP above: linear layers, as LAION's."""
    torch.manual_seed(3)
    layers = torch.nn.Sequential(*[torch.nn.Linear(a, b) if a else torch.nn.Dropout(b) for a, b in
                                   ((24, 32), (0, 0.2), (32, 16), (0, 0.2), (16, 8), (0, 0.1), (8, 4), (4, 1))]).eval()
    folder = OUT / "heads"
    folder.mkdir()
    torch.save({"layers." + name: tensor for name, tensor in layers.state_dict().items()}, folder / "layers.pth")
    linear = torch.nn.Linear(24, 1)
    torch.save(linear.state_dict(), folder / "linear.pth")
    for values in result["pictures"].values():
        embedding = torch.tensor(values["embedding"])
        values |= {"layers": layers(embedding).item(), "linear": linear(embedding).item()}
    write("tiny-clip", result)


def open_clips():
    for folder, quick, width in (("tiny-open-clip", False, 32), ("tiny-open-clip-quick", True, 16)):
        words(OUT / folder)
        tokenizer = CLIPTokenizerFast.from_pretrained(OUT / folder)
        assert tokenizer.eos_token_id == len(tokenizer) - 1
        config = {"embed_dim": 24, "quick_gelu": quick,
                  "vision_cfg": {"image_size": 32, "layers": 2, "width": width, "head_width": 8, "mlp_ratio": 2.5,
                                 "patch_size": 8},
                  "text_cfg": {"context_length": 20, "vocab_size": len(tokenizer), "width": width, "heads": 2,
                               "layers": 1}}
        model = randomised(open_clip.CLIP(config["embed_dim"], config["vision_cfg"], config["text_cfg"], quick), 11)
        mean, std = (0.5, 0.4, 0.45), (0.26, 0.25, 0.3)
        preprocess = open_clip.image_transform(32, is_train=False, mean=mean, std=std)
        (OUT / folder / "open_clip_config.json").write_text(json.dumps(
            {"model_cfg": config if quick else {k: v for k, v in config.items() if k != "quick_gelu"},
             "preprocess_cfg": {"mean": mean, "std": std, "interpolation": "bicubic", "resize_mode": "shortest"}}, indent=1))
        if quick:
            torch.save({k: v if k.startswith("logit") else v.half() for k, v in model.state_dict().items()},
                       OUT / folder / "open_clip_pytorch_model.bin")
        else:
            save_file(eight_bits(model), OUT / folder / "open_clip_model.safetensors")

        def text(prompts):
            rows = torch.zeros(len(prompts), 20, dtype=torch.long)
            for row, prompt in zip(rows, prompts):
                ids = tokenizer(prompt, truncation=True, max_length=20).input_ids
                row[:len(ids)] = torch.tensor(ids)
            return model.encode_text(rows, normalize=True)

        write(folder, golden(text, lambda picture: model.encode_image(preprocess(picture)[None], normalize=True),
                             model.logit_scale.exp().item()))


def train_pieces(file):
    lines = [f"{a} {b} {c}" for a in ("a", "the", "two", "one") for b in ("red", "blue", "old", "tiny", "glass")
             for c in ("apple", "house", "flower", "tree", "river", "robot")]
    lines += [other.lower() for other in OTHERS] * 3
    rules = OUT / "rules.tsv"  # a small table in place of the 240 kB of all of NFKC
    pairs = {"\ufb01": "fi", "\u00a0": " ", "\u3000": " ", "\uff21": "A", "\uff41": "a", "e\u0301": "\u00e9", "\u2026": "...",
             "\u200b": "", "\u00bd": "1 2"}
    rules.write_text("".join(" ".join(f"{ord(c):X}" for c in a) + "\t" + " ".join(f"{ord(c):X}" for c in b) + "\n"
                             for a, b in pairs.items()))
    (OUT / "lines.txt").write_text("\n".join(lines))
    sentencepiece.SentencePieceTrainer.train(
        input=str(OUT / "lines.txt"), model_prefix=str(file.with_suffix("")), vocab_size=260, unk_id=2, bos_id=-1, eos_id=1,
        pad_id=0, normalization_rule_tsv=str(rules), hard_vocab_limit=False, minloglevel=2, num_threads=1)
    for name in (rules, OUT / "lines.txt", file.with_suffix(".vocab")):
        name.unlink()


def strings():
    random = numpy.random.default_rng(4)
    parts = ["apple", "red", "Apple", "TREE", "\u00c9te\u0301", "fi\ufb01", "\u00a0", "\u3000", "  ", "\n", "...", "\u2026", "robot",
             "'s", "(a:1.2)", "_", "\u2581", "\u4e2d\u6587", "\U0001F34E", "\u00bd", "\u200b", "xyzzy", "qqq", "12", "\uff21\uff41", "-", "the",
             "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2", "\u0130", "unbelievable", "s", " ", "\x1f", "\u2003", "hou", "se"]
    for text in (*PROMPTS, " ", "a", "\u2581", "<unk", *parts):
        yield text
    for _ in range(300):
        yield "".join(random.choice(parts) + random.choice(["", " "]) for _ in range(random.integers(1, 9)))


def siglip():
    folder = OUT / "tiny-siglip"
    folder.mkdir()
    train_pieces(folder / "spiece.model")
    tokenizer = SiglipTokenizer(str(folder / "spiece.model"), model_max_length=16)
    (folder / "strings.json").write_text(json.dumps(
        [[text, tokenizer(text, add_special_tokens=False).input_ids] for text in strings()], separators=(",", ":")))
    tower = dict(hidden_size=32, intermediate_size=48, num_hidden_layers=2, num_attention_heads=2)
    model = SiglipModel(SiglipConfig(
        text_config=dict(tower, vocab_size=tokenizer.vocab_size, max_position_embeddings=16, pad_token_id=1,
                         projection_size=32),
        vision_config=dict(tower, image_size=32, patch_size=8)))
    randomised(model, 12)
    model.logit_scale.data.fill_(2.5)
    model.logit_bias.data.fill_(-3.25)
    model.save_pretrained(folder)
    save_file(eight_bits(model), folder / "model.safetensors")
    processor = SiglipImageProcessor(size={"height": 32, "width": 32})
    processor.save_pretrained(folder)

    def text(prompts):
        tokens = tokenizer(prompts, padding="max_length", max_length=16, truncation=True, return_tensors="pt")
        return unit(model.get_text_features(tokens.input_ids))

    def image(picture):
        return unit(model.get_image_features(processor(picture, return_tensors="pt").pixel_values))

    write("tiny-siglip", golden(text, image, model.logit_scale.exp().item(), model.logit_bias.item()))


def write(name, result):
    (OUT / f"{name}.json").write_text(json.dumps(result, separators=(",", ":")) + "\n")


def share():
    """The vocabularies are one file."""
    for file in ("vocab.json", "merges.txt"):
        for folder in ("tiny-open-clip", "tiny-open-clip-quick"):
            (OUT / folder / file).unlink()
            (OUT / folder / file).symlink_to(os.path.join("..", "tiny-clip", file))


@torch.no_grad()
def main():
    assert len(OTHERS) == 99
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    for name, picture in pictures():
        picture.save(OUT / f"{name}.png")
    clip()
    open_clips()
    siglip()
    share()
    for file in OUT.rglob("*"):
        if file.is_file() and not file.is_symlink():
            file.chmod(0o644)


if __name__ == "__main__":
    main()
