# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/text: two small CLIP vocabularies, and what CLIPTokenizerFast makes of many
strings with each. See README.md beside this file."""
import argparse
import gzip
import hashlib
import json
import random
import unicodedata
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, trainers
from transformers import CLIPTokenizer, CLIPTokenizerFast
from transformers.models.clip.tokenization_clip import bytes_to_unicode

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "tests/fixtures/text"
PATTERN = r"""'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"""

WORDS = """a an the red green blue apple house horse cat dog tree mountain river portrait painting
photograph light shadow dawn night misty golden ancient tiny giant floating castle dragon knight robot
garden flower ocean wave storm cloud star moon sun child woman man king queen bird fish fox wolf bear
in on of with and under over beside through by at from into without like very highly detailed intricate
sharp focus oil watercolour ink pencil sketch digital art style studio ghibli cinematic lighting trending
masterpiece best quality 4k 8k ultra realistic don't it's I'm we've they'll you're she'd isn't can't
naïve café façade über straße Ångström señor coração žluťoučký kůň Łódź İstanbul ΣΊΣΥΦΟΣ Οδυσσέας
Привет мир яблоко дом кошка 日本語 猫 山 川 富士山 浮世絵 红苹果 房子 한국어 고양이 사과 תפוח אדום بيت
حصان سماء हिन्दी सेब घोड़ा ไทย แมว ტყე հայերեն Ελληνικά ăâîșț ñ ç ø å æ œ ß ﬁ ﬂ Ⅷ ½ ² ₃ ① 一二三""".split()
EMOJI = ["😀", "🍎", "👩‍🎨", "👨‍👩‍👧‍👦", "👍🏽", "🏳️‍🌈", "🇯🇵", "❤️", "☀", "✨✨", "🧑🏿‍🚀", "1️⃣", "♥︎"]
PUNCTUATION = ["!", "...", "?!", ",", ";", ":", "--", "—", "“”", "«»", "((", "))", "[]", "{a|b}", "(x:1.2)",
               "<lora:a:0.8>", "&amp;", "&lt;b&gt;", "&#39;", "&quot;", "/", "\\", "@", "#", "$%^&*", "_", "~",
               "`", "''", "'", "'s", "'S", "’s", "''s", "!'ll", "、", "。", "¿", "¡", "…", "‰", "€", "|||"]
SPACES = [" ", "  ", "\t", "\n", "\r\n", "\u00a0", "\u2003", "\u3000", "\u2028", "\u0085", "\u1680", "\v", "\f",
          "\u200b", "\ufeff", "\u180e", "\u2060", ""]
CONTROLS = ["\x00", "\x01", "\x1b", "\x7f", "\x80", "\x9f", "\u00ad", "\u200d", "\u200e", "\u202e", "\ufffd",
            "\ufffe", "\U0010ffff", "\ue000"]
SPECIAL = ["<|startoftext|>", "<|endoftext|>", "<|ENDOFTEXT|>", "<|endoftext", "|endoftext|>", "<|StartOfText|>"]
FIXED = ["", " ", "   ", "a", "A", "'", "don't", "DON'T", "it's 5 o'clock", "rock'n'roll", "l'été", "I'd've",
         "a red apple", "A  Red\tApple ", "3.14159", "12345", "١٢٣", "四五六", "x²+y²", "e\u0301", "\u00e9",
         "o\u0308\u0304", "\u1e69", "s\u0323\u0307", "s\u0307\u0323", "\u212b", "\u2126", "\uac00", "\u1100\u1161",
         "ß", "ẞ", "İ", "ı", "Σίσυφος ΣΑΣ", "ǅ", "Ǆ", "ﬃ", "K", "ſ", "\u0345", "Ά", "ΐ", "ᾳ", "ᾼ", "𝔘𝔫𝔦", "𐐀𐐨",
         "\u0f73\u0f71", "\u0958", "\u2adc", "\u0344", "a\u0300\u0301\u0302\u0303", "\u202eabc\u202c", "a\x00b",
         "<|endoftext|>", "a<|endoftext|>b", "<|startoftext|> a <|endoftext|>", "<|ENDOFTEXT|>",
         "naïve café", "nai\u0308ve cafe\u0301", "こんにちは世界", "עברית", "שָׁלוֹם", "العَرَبِيَّة", "👩‍👩‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿",
         "&nbsp;&copy;", "<b>bold</b>", "http://example.org/?a=1&b=2", "C:\\dir\\file.txt", "!!!???", "a!b!c"]


def assigned(point):
    return unicodedata.category(chr(point)) not in ("Cn", "Cs", "Co")


def random_text(rng, points):
    kind = rng.randrange(10)
    if kind < 4:
        return " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 6)))
    if kind < 6:
        pools = (WORDS, WORDS, EMOJI, PUNCTUATION, SPACES, CONTROLS if rng.random() < 0.3 else WORDS)
        return "".join(rng.choice(rng.choice(pools)) for _ in range(rng.randint(1, 8)))
    if kind == 6:
        text = " ".join(rng.choice(WORDS) for _ in range(rng.randint(1, 4)))
        text = unicodedata.normalize(rng.choice(("NFC", "NFD", "NFKC", "NFKD")), text)
        return rng.choice((str.upper, str.title, str.swapcase))(text)
    if kind == 7:
        return "".join(chr(rng.choice(points)) for _ in range(rng.randint(1, 10)))
    if kind == 8:
        return "".join(chr(rng.randrange(32, 127)) for _ in range(rng.randint(1, 24)))
    parts = (WORDS, SPECIAL, SPACES, PUNCTUATION)
    return "".join(rng.choice(rng.choice(parts)) for _ in range(rng.randint(1, 6)))


def strings(count):
    rng = random.Random(9)
    points = [p for p in range(1, 0x20000) if assigned(p)]
    texts = dict.fromkeys(FIXED)
    for word in WORDS + EMOJI + PUNCTUATION + SPACES + CONTROLS + SPECIAL:
        texts[word] = None
    # Every assigned code point of the basic plane's first rows, in a word.
    for start in range(1, 0x3000, 8):
        texts["x".join(chr(p) for p in range(start, start + 8) if assigned(p))] = None
    while len(texts) < count:
        texts[random_text(rng, points)] = None
    return list(texts)


def train_merges(size):
    rng = random.Random(size)
    tokenizer = Tokenizer(models.BPE(end_of_word_suffix="</w>"))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(Regex(r"\s+"), " "), normalizers.Lowercase()])
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(PATTERN), behavior="removed", invert=True),
         pre_tokenizers.ByteLevel(add_prefix_space=False)])
    concepts = (ROOT / "training/concepts.txt").read_text(encoding="utf-8").split()
    pool = WORDS * 3 + EMOJI + PUNCTUATION + concepts[:3000]
    lines = [" ".join(rng.choice(pool) for _ in range(12)) for _ in range(4000)]
    trainer = trainers.BpeTrainer(vocab_size=size, end_of_word_suffix="</w>", show_progress=False)
    tokenizer.train_from_iterator(lines, trainer)
    return [tuple(m) for m in json.loads(tokenizer.to_str())["model"]["merges"]]


def write_tokenizer(folder, merges, config, missing=()):
    folder.mkdir(parents=True, exist_ok=True)
    symbols = list(bytes_to_unicode().values())
    tokens = symbols + [s + "</w>" for s in symbols] + [a + b for a, b in merges]
    tokens = [t for t in dict.fromkeys(tokens) if t not in missing] + ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {token: i for i, token in enumerate(tokens)}
    write = lambda name, text: (folder / name).write_text(text, encoding="utf-8", newline="\n")
    write("vocab.json", json.dumps(vocabulary, ensure_ascii=False))
    write("merges.txt", "#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges))
    write("tokenizer_config.json", json.dumps(config, indent=1))


def digest(ids):
    return hashlib.sha256(",".join(map(str, ids)).encode()).hexdigest()


def write_goldens(folder, texts, long_texts):
    fast = CLIPTokenizerFast.from_pretrained(folder)
    slow = CLIPTokenizer.from_pretrained(folder)
    ids = lambda text: fast(text, add_special_tokens=False).input_ids
    differs = [t for t in texts if slow(t, add_special_tokens=False).input_ids != ids(t)]
    lines = "".join(json.dumps([t, ids(t)], ensure_ascii=False, separators=(",", ":")) + "\n" for t in texts)
    (folder / "strings.jsonl.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))
    padded = [[t, fast(t, padding="max_length", truncation=True).input_ids] for t in texts[::100]]
    longs = [{"part": part, "times": times, "count": len(ids(part * times)), "sha256": digest(ids(part * times))}
             for part, times in long_texts]
    with open(folder / "encodings.json", "w", encoding="utf-8") as file:
        json.dump({"encodings": padded, "long": longs}, file, ensure_ascii=False, separators=(",", ":"))
    print(f"{folder.name}: {len(texts)} strings; CLIPTokenizer (slow, without ftfy) differs in {len(differs)}, "
          f"for example {differs[:3]!r}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=10500)
    args = parser.parse_args()
    texts = strings(args.count)
    long_texts = [("a red apple, ", 20000), ("a", 30000), ("ab'll", 10000), ("é", 20000), ("9", 20000),
                  ("!?", 20000), ("<|endoftext|>", 3000), ("\n\u3000 ", 30000), ("日本", 10000), ("👩‍🎨", 4000)]
    merges = train_merges(3000)
    write_tokenizer(OUT / "large", merges, {"model_max_length": 77, "tokenizer_class": "CLIPTokenizer"})
    write_goldens(OUT / "large", texts, long_texts)
    # Small, with bytes it has no symbol for, and a padding token that is itself looked for in prompts, as
    # Stable Diffusion 2 has it.
    missing = {"\u0100", "\u0100</w>", "~", "~</w>"}
    few = [m for m in train_merges(900) if not missing & {m[0], m[1], m[0] + m[1]}
           and "~" not in m[0] + m[1]]
    token = lambda text: {"content": text, "lstrip": False, "rstrip": False, "single_word": False,
                          "normalized": True, "__type": "AddedToken"}
    write_tokenizer(OUT / "small", few, {
        "model_max_length": 20, "tokenizer_class": "CLIPTokenizer", "bos_token": token("<|startoftext|>"),
        "eos_token": token("<|endoftext|>"), "unk_token": token("<|endoftext|>"), "pad_token": "!"}, missing)
    write_goldens(OUT / "small", texts[:400] + texts[400::8], long_texts[:3])


if __name__ == "__main__":
    main()
