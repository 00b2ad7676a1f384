"""Measures the scale on which Ninefold reads a score as a fitness, and writes it into the ranker's ninefold.json.

    python calibrate_fitness.py --cli ../build/release/app/cli/ninefold-cli --models ../resources/models

The hundred others before which a picture is chosen are half pictures drawn for the same prompt and half pictures
drawn for other prompts: 50 parts the right thing from the wrong one, what is above ranks among the right ones.
"""
import argparse
import json
import random
import subprocess
import tempfile
from pathlib import Path

import numpy as np

GROUNDS = ["", " on a teal background", " on an orange background", " on a dark background"]
COLOURS = ["", "red ", "blue ", "green ", "yellow ", "purple "]


def lines(cli: Path, *arguments: str) -> list[dict]:
    run = subprocess.run([cli, "--json", *arguments], check=True, capture_output=True, text=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--prompts", type=int, default=80)
    args = parser.parse_args()
    rng = random.Random(9)
    words = json.loads((args.models / "ninefold-pictograms/ninefold.json").read_text())["words"]
    prompts = [f"a {rng.choice(COLOURS)}{word}{rng.choice(GROUNDS)}" for word in rng.sample(words, args.prompts)]

    with tempfile.TemporaryDirectory() as folder:
        drawn = {}
        for number, prompt in enumerate(prompts):
            rows = lines(args.cli, "generate", "--prompt", prompt, "--seed", str(1000 * number), "--no-history",
                         "--out", f"{folder}/{number}")
            drawn[prompt] = [row["file"] for row in rows if "file" in row and "score" in row]
        scores = []
        for prompt in prompts:
            own = drawn[prompt]
            others = [rng.choice(drawn[other]) for other in rng.sample([p for p in prompts if p != prompt], len(own))]
            scores += [row["score"] for row in lines(args.cli, "rank", "--prompt", prompt, *own, *others) if "score" in row]

    file = args.models / "ninefold-clip/ninefold.json"
    card = json.loads(file.read_text())
    card["fitness"] = {"percentiles": [round(float(x), 5) for x in np.percentile(scores, range(101))]}
    file.write_text(json.dumps(card, indent=1) + "\n")
    print(len(scores), "scores; quartiles", np.percentile(scores, [25, 50, 75]).round(3))


if __name__ == "__main__":
    main()
