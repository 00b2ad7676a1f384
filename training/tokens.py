"""The tokenizer: byte-level BPE in CLIP's own form (lower case, </w> at word ends), trained on our captions.

    python tokens.py --work DIR      writes DIR/tokenizer/
"""
import argparse
import json
import random
from collections import Counter
from pathlib import Path

import numpy as np
from transformers import CLIPTokenizer

import colours
from compose import Composer

MAX_LENGTH = 24
MERGES = 1800
START, END = "<|startoftext|>", "<|endoftext|>"


def byte_alphabet() -> list[str]:
    """CLIP's printable stand-ins for the 256 bytes, in CLIP's order"""
    printable = list(range(33, 127)) + list(range(161, 173)) + list(range(174, 256))
    return [chr(b) for b in printable] + [chr(256 + n) for n in range(256 - len(printable))]


def learn_merges(words: Counter, count: int) -> list[tuple[str, str]]:
    split = {w: (*w[:-1], w[-1] + "</w>") for w in words}
    merges = []
    while len(merges) < count:
        pairs = Counter()
        for word, pieces in split.items():
            for pair in zip(pieces, pieces[1:]):
                pairs[pair] += words[word]
        if not pairs:
            break
        best = max(pairs, key=lambda p: (pairs[p], p))
        merges.append(best)
        for word, pieces in split.items():
            if best[0] in pieces:
                split[word] = tuple(join(pieces, best))
    return merges


def join(pieces, pair):
    out, i = [], 0
    while i < len(pieces):
        if tuple(pieces[i:i + 2]) == pair:
            out.append(pieces[i] + pieces[i + 1])
            i += 2
        else:
            out.append(pieces[i])
            i += 1
    return out


def caption_words(work: Path, count: int = 20000) -> Counter:
    """Words of captions, each at most 200 times, so that seldom names get whole tokens as well."""
    composer, rng = Composer(work / "data"), random.Random(3)
    words = Counter()
    for c in composer.concepts:
        for phrase in [c["name"], *c["aliases"], *c["synonyms"], *c["hypernyms"]]:
            words.update({w: 20 for w in phrase.replace("-", " ").split()})
    for _ in range(count):
        words.update(composer.picture(rng).caption.replace(",", "").replace("-", " ").split())
    for w in [*colours.NAMES, *"gray cyan gold silver beige navy turquoise violet".split()]:
        words[w] += 30
    return Counter({w: min(n, 200) for w, n in words.items()})


def build(work: Path, count: int = 3000) -> None:
    folder = work / "tokenizer"
    folder.mkdir(parents=True, exist_ok=True)
    merges = learn_merges(caption_words(work, count), MERGES)
    alphabet = byte_alphabet()
    vocabulary = [*alphabet, *(a + "</w>" for a in alphabet), *(a + b for a, b in merges), START, END]
    vocabulary = list(dict.fromkeys(vocabulary))
    (folder / "vocab.json").write_text(json.dumps({t: i for i, t in enumerate(vocabulary)}, ensure_ascii=False))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "\n".join(" ".join(m) for m in merges) + "\n", encoding="utf-8")
    added = lambda text: {"__type": "AddedToken", "content": text, "lstrip": False, "normalized": True, "rstrip": False, "single_word": False}
    (folder / "tokenizer_config.json").write_text(json.dumps({
        "tokenizer_class": "CLIPTokenizer", "model_max_length": MAX_LENGTH, "do_lower_case": True, "add_prefix_space": False,
        "errors": "replace", "bos_token": added(START), "eos_token": added(END), "unk_token": added(END), "pad_token": END}, indent=1))
    special = lambda text: {"content": text, "lstrip": False, "normalized": True, "rstrip": False, "single_word": False}
    (folder / "special_tokens_map.json").write_text(json.dumps({
        "bos_token": special(START), "eos_token": special(END), "unk_token": special(END), "pad_token": END}, indent=1))
    print(f"{len(vocabulary)} tokens, {len(merges)} merges")


def load(work: Path) -> CLIPTokenizer:
    return CLIPTokenizer.from_pretrained(work / "tokenizer")


def encode(tokenizer: CLIPTokenizer, captions: list[str]) -> np.ndarray:
    return tokenizer(captions, padding="max_length", max_length=MAX_LENGTH, truncation=True, return_tensors="np").input_ids


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--work", type=Path, required=True)
    build(parser.parse_args().work)
