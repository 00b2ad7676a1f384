# SPDX-License-Identifier: MIT
"""Makes tests/fuzz/corpus: small inputs from which the fuzzers start. Files of inputs that once went wrong, called
found-*, are kept. See README.md beside this file."""
import io
import json
import re
import struct
from pathlib import Path

import numpy as np
import torch
from PIL import Image, PngImagePlugin
from safetensors.torch import save

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "tests/fuzz/corpus"
FIXTURES = ROOT / "tests/fixtures"
A1111 = ("a red (apple:1.2), [pear|plum]\nNegative prompt: misty, \"night\"\nSteps: 20, Sampler: DPM++ 2M Karras, "
         "CFG scale: 7, Seed: 965400086, Size: 512x512, Model hash: 6ce0161689, Model: v1-5-pruned, "
         "Denoising strength: 0.5, Clip skip: 2, Hires upscale: 2, Lora hashes: \"a: 12ab, b: 34cd\", Version: v1.6.0")


def write(target, name, data):
    folder = OUT / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(data if isinstance(data, bytes) else data.encode())


def safetensors():
    tensors = {"a": torch.ones(2, 3), "b": torch.zeros(0, 4), "c": torch.tensor(2).half(), "d": torch.arange(3)}
    write("safetensors_fuzz", "plain", save(tensors))
    write("safetensors_fuzz", "metadata", save({"v_pred": torch.tensor([])}, {"format": "pt", "word": "\u00e9"}))
    write("safetensors_fuzz", "float8", save({"w": torch.ones(4).to(torch.float8_e4m3fn)}))
    for name, header in {
            "overflow": {"t": {"dtype": "F32", "shape": [1 << 62, 8], "data_offsets": [0, 8]}},
            "outside": {"t": {"dtype": "F32", "shape": [2], "data_offsets": [0, 1 << 40]}},
            "overlap": {"a": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
                        "b": {"dtype": "F32", "shape": [2], "data_offsets": [4, 12]}},
            "negative": {"t": {"dtype": "F32", "shape": [-2], "data_offsets": [8, 0]}}}.items():
        text = json.dumps(header).encode()
        write("safetensors_fuzz", name, struct.pack("<Q", len(text)) + text + bytes(12))
    write("safetensors_fuzz", "twice", struct.pack("<Q", 110) + (
        b'{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}}'
        .ljust(110)) + b"x")


def checkpoints():
    for name in ("embedding.pt", "good-by-hand.pt", "hostile.pt", "hostile-legacy.pt", "bad-stride.pt", "endless.pt",
                 "no-tensors.pt", "compressed.pt"):
        write("checkpoint_fuzz", name, (FIXTURES / "weights" / name).read_bytes())
    write("checkpoint_fuzz", "pickle", b"\x80\x02}q\x00(X\x01\x00\x00\x00aK\x01X\x01\x00\x00\x00b]q\x01(K\x02G?\xf0\x00\x00"
          b"\x00\x00\x00\x00\x88Neu.")
    write("checkpoint_fuzz", "deep", b"\x80\x02" + b"(" * 1500 + b"t" * 1500 + b".")


PROMPTS = {
    "plain": "a red apple beside the blue house", "emphasis": "((very)) [less] (this:1.4) \\(not this\\) (open",
    "schedule": "[cat:dog:0.5] [a|b|c] [from::3] [to:4] ([nested:[x|y]:0.2]:1.1)",
    "chunks": "a BREAK b AND c :0.5 AND d", "lora": "<lora:name:0.8> <lora:other> __colours/warm__ __none__",
    "choices": "{a|{b|c}|0.5::d} {2$$ and $$x|y|z} {1-2$$q} {3::} __x__",
    "unicode": "\u00e9te\u0301 \u56db\u4e94 \U0001F34E \u202eabc 'tis don't ...!!! 12345",
    "brackets": "([{<" * 70 + ">}])" * 70, "bytes": b"\xff\xfe\xc3(\xed\xa0\x80\x00\xf4\x90\x80\x80", "empty": "",
}


def prompts():
    for name, text in PROMPTS.items():
        write("prompt_fuzz", name, text)
        write("clip_tokenizer_fuzz", name, text)


def tokenizers():
    small = FIXTURES / "text/small"
    symbols = [chr(c) for c in range(33, 127)]
    vocabulary = {s: i for i, s in enumerate(symbols)} | {s + "</w>": 100 + i for i, s in enumerate(symbols)}
    vocabulary |= {"re": 300, "red</w>": 301, "<|startoftext|>": 302, "<|endoftext|>": 303}
    merges = "#version: 0.2\nr e\nre d</w>\n"
    config = (small / "tokenizer_config.json").read_text()
    whole = json.dumps(vocabulary, separators=(",", ":"))
    write("tokenizer_files_fuzz", "plain", "\0".join([whole, merges, config]))
    write("tokenizer_files_fuzz", "no-config", "\0".join([whole, merges]))
    write("tokenizer_files_fuzz", "wild-id", whole.replace("303", "99999999999999999999") + "\0" + merges)
    write("tokenizer_files_fuzz", "no-pair", whole + "\0r\n\n e\nre  d\n")
    write("tokenizer_files_fuzz", "length", "\0".join([whole, merges, '{"model_max_length": 1}']))


def examples():
    """What other programs write, as the tests of the readers have it."""
    source = (ROOT / "tests/core/export/foreign_readers_test.cpp").read_text()
    return re.findall(r'R"json\((.*?)\)json"', source, re.DOTALL)


def metadata_texts():
    write("metadata_text_fuzz", "a1111", b"\0" + A1111.encode())
    write("metadata_text_fuzz", "sdcpp", b"\0" + A1111.encode() + b', SDCPP: {"a": [1, 2]}')
    write("metadata_text_fuzz", "templates", b"\0" + A1111.encode() + b"\nTemplate: {a|b}\nNegative Template: __x__")
    recipe = {"prompt": "a", "seed": "18446744073709551615", "steps": 20, "width": 512, "height": 512}
    write("metadata_text_fuzz", "ninefold", b"\x03" + json.dumps(recipe).encode())
    for number, example in enumerate(examples()):
        key = 2 if '"nodes"' in example else 4 if "positive_prompt" in example else 5 if '"image"' in example \
            else 0 if "base_model" in example or "sui_image" in example else 1
        write("metadata_text_fuzz", f"example-{number}", bytes([key]) + example.encode())


def pictures():
    image = Image.fromarray(np.arange(8 * 8 * 3, dtype=np.uint8).reshape(8, 8, 3))

    def encoded(kind, **options):
        out = io.BytesIO()
        image.save(out, kind, **options)
        return out.getvalue()

    info = PngImagePlugin.PngInfo()
    info.add_text("parameters", A1111)
    info.add_text("Comment", "packed " * 20, zip=True)
    info.add_itxt("workflow", '{"nodes": []}', "en", "", zip=True)
    write("picture_metadata_fuzz", "text.png", encoded("png", pnginfo=info))
    exif = Image.Exif()
    exif[0x0110], exif[0x010F] = 'prompt:{"1": {"inputs": {}}}', 'workflow:{"nodes": []}'
    exif[0x010E] = "description"
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + A1111.encode("utf-16-be")
    for kind in ("jpeg", "webp", "tiff"):
        write("picture_metadata_fuzz", f"exif.{kind}", encoded(kind, exif=exif))
    xmp = (b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
           b'<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt>'
           b'<rdf:li xml:lang="x-default">a</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>')
    write("picture_metadata_fuzz", "xmp.jpeg", encoded("jpeg", xmp=xmp))
    write("picture_metadata_fuzz", "xmp.webp", encoded("webp", xmp=xmp))
    write("picture_metadata_fuzz", "plain.png", encoded("png"))


def main():
    for make in (safetensors, checkpoints, prompts, tokenizers, metadata_texts, pictures):
        make()
    for folder in sorted(OUT.iterdir()):
        files = list(folder.iterdir())
        print(folder.name, len(files), "files", sum(file.stat().st_size for file in files), "bytes")


if __name__ == "__main__":
    main()
