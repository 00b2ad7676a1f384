"""A reader for the WordNet 3.0 noun files (Debian package wordnet-base): just what the captions need."""
from functools import cached_property
from pathlib import Path


class WordNet:
    def __init__(self, folder: str = "/usr/share/wordnet"):
        self.folder = Path(folder)

    @cached_property
    def index(self) -> dict[str, list[str]]:
        """word -> synset offsets, most frequent sense first"""
        index = {}
        for line in (self.folder / "index.noun").open():
            if not line.startswith(" "):
                fields = line.split()
                index[fields[0]] = fields[-int(fields[2]):]
        return index

    @cached_property
    def synsets(self) -> dict[str, tuple[list[str], list[str]]]:
        """offset -> (lemmas, hypernym offsets)"""
        synsets = {}
        for line in (self.folder / "data.noun").open():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            n = int(fields[3], 16)
            lemmas = [fields[4 + 2 * i].lower() for i in range(n)]
            pointers = fields[5 + 2 * n:]
            parents = [pointers[i + 1] for i in range(0, 4 * int(fields[4 + 2 * n]), 4) if pointers[i] in ("@", "@i")]
            synsets[fields[0]] = (lemmas, parents)
        return synsets

    def ancestors(self, synset: str) -> list[str]:
        found, queue = [], [synset]
        while queue:
            for parent in self.synsets[queue.pop(0)][1]:
                if parent not in found:
                    found.append(parent)
                    queue.append(parent)
        return found

    def sense(self, word: str, roots: list[str]) -> str | None:
        """The most frequent sense of the word that descends from one of the roots."""
        for synset in self.index.get(word.replace(" ", "_"), []):
            if any(root in self.synsets[a][0] for a in self.ancestors(synset) for root in roots):
                return synset
        return None

    def lemmas(self, synset: str) -> list[str]:
        return [w.replace("_", " ") for w in self.synsets[synset][0]]

    def hypernym_words(self, synset: str) -> list[str]:
        return [lemma for a in self.ancestors(synset) for lemma in self.synsets[a][0]]

    def only_sense(self, word: str, synset: str) -> bool:
        return self.index.get(word.replace(" ", "_"), []) [:1] == [synset]

    def is_near(self, word: str, synset: str) -> bool:
        """True when the word's first sense is the synset, its parent or its child."""
        first = self.index.get(word.replace(" ", "_"), [])[:1]
        return bool(first) and (first[0] == synset or synset in self.synsets[first[0]][1])
