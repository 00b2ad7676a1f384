"""Words: how a thing is called, counted and put into a caption. No pixels here; see compose.py."""
import random

PLURAL_NAMES = {"grapes", "cherries", "blueberries", "fries", "noodles", "pancakes", "glasses", "sunglasses", "jeans",
                "gloves", "socks", "headphones", "scissors", "crossed swords", "fireworks", "sparkles", "footprints",
                "theatre masks", "dice"}
MASS_NAMES = {"bread", "cheese", "meat", "bacon", "corn", "broccoli", "garlic", "popcorn", "spaghetti", "sushi", "chocolate",
              "candy", "coffee", "tea", "wine", "beer", "bubble tea", "fire", "rain", "snow", "clover", "salad", "santa claus"}
IRREGULAR = {"mouse": "mice", "sheep": "sheep", "fish": "fish", "deer": "deer", "wolf": "wolves", "knife": "knives",
             "leaf": "leaves", "tooth": "teeth", "squid": "squid", "shrimp": "shrimp", "goose": "geese", "ox": "oxen",
             "jellyfish": "jellyfish", "pufferfish": "pufferfish", "tropical fish": "tropical fish", "octopus": "octopuses",
             "scarf": "scarves", "loaf": "loaves", "cactus": "cactuses", "foot": "feet"}
NUMBERS = {2: "two", 3: "three", 4: "four"}
STYLE_FORMS = ["{a} {style} {thing}", "{thing}, {style} style", "{thing} in {style} style", "{a} {style} drawing of {thing}",
               "{style} {thing}", "{style} style {thing}"]
OPENINGS = ["a picture of {}", "a drawing of {}", "an icon of {}", "{} icon", "an emoji of {}"]
PLACES = {"on the left": (0.28, 0.5), "on the right": (0.72, 0.5), "at the top": (0.5, 0.28), "at the bottom": (0.5, 0.72),
          "in the top left corner": (0.26, 0.26), "in the top right corner": (0.74, 0.26),
          "in the bottom left corner": (0.26, 0.74), "in the bottom right corner": (0.74, 0.74)}


def plural(word: str) -> str:
    if word in PLURAL_NAMES:
        return word
    if " of " in word:
        head, tail = word.split(" of ", 1)
        return f"{plural(head)} of {tail}"
    first, _, last = word.rpartition(" ")
    if word in IRREGULAR:
        return IRREGULAR[word]
    if last in IRREGULAR:
        return f"{first} {IRREGULAR[last]}".strip()
    if last.endswith(("s", "x", "ch", "sh", "z")):
        return word + "es"
    if last.endswith("y") and last[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if last in ("potato", "tomato", "mango"):
        return word + "es"
    return word + "s"


def article(phrase: str) -> str:
    return "an" if phrase[:1] in "aeiou" and not phrase.startswith(("unicorn", "ufo", "uni", "one")) else "a"


def countable(name: str) -> bool:
    return name not in PLURAL_NAMES and name not in MASS_NAMES


def word_for(concept: dict, rng: random.Random) -> str:
    """The name seven times of ten, else another word for it, seldom a hypernym."""
    draw = rng.random()
    if draw < 0.70:
        return concept["name"]
    if draw < 0.87 and concept["aliases"]:
        return rng.choice(concept["aliases"])
    if draw < 0.96 and concept["synonyms"]:
        return rng.choice(concept["synonyms"])
    if draw < 0.985 and concept["hypernyms"]:
        return rng.choice(concept["hypernyms"])
    return concept["name"]


def noun_phrase(word: str, concept: dict, rng: random.Random, adjective: str = "", bare: bool | None = None) -> str:
    """'a red apple', or 'red apple' a quarter of the time; never doubles a colour ('red red apple')"""
    if adjective and adjective not in word.split():
        word = f"{adjective} {word}"
    if bare is None:
        bare = rng.random() < 0.3
    return word if bare or not countable(concept["name"]) else f"{article(word)} {word}"


def styled(phrase: str, style: str, rng: random.Random) -> str:
    form = rng.choice(STYLE_FORMS)
    thing = phrase
    if form.startswith(("{a} {style} {thing}", "{style} {thing}", "{style} style {thing}")):
        thing = phrase.removeprefix("an ").removeprefix("a ")
    return form.format(a=article(style), style=style, thing=thing)


def opened(phrase: str, rng: random.Random) -> str:
    return rng.choice(OPENINGS).format(phrase) if rng.random() < 0.08 else phrase


def of_other_styles(records: list[dict], styles: list[str]) -> list[str]:
    """A pool's captions, and where one names a style, another of them in its place"""
    def said(number: int, caption: str, style: str) -> str:
        others = [other for other in styles if other != style]
        return caption.replace(style, others[number % len(others)], 1) if style in styles else caption
    return [said(n, caption, record["style"]) for n, (caption, record) in enumerate(zip(of_pool(records), records))]


def of_pool(records: list[dict]) -> list[str]:
    """A pool's captions as they are learnt: 'the moon' for 'a moon' in one of eight, as people say of what there is one of"""
    def said(number: int, caption: str) -> str:
        first, _, rest = caption.partition(" ")
        return f"the {rest}" if first in ("a", "an") and number % 8 == 3 else caption
    return [said(n, r["caption"]) for n, r in enumerate(records)]
