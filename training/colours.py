"""Colour names, decided by pixel arithmetic: the same rules name a colour in a caption and judge it in evaluate.py."""
import numpy as np

NAMES = ["red", "orange", "yellow", "green", "teal", "blue", "purple", "pink", "brown", "black", "grey", "white"]
INDEX = {name: i for i, name in enumerate(NAMES)}

# name -> (hue in degrees, saturation, value): what a recoloured drawing is moved towards
PAINT = {
    "red": (2, 0.80, 1.0), "orange": (27, 0.85, 1.0), "yellow": (50, 0.80, 1.0), "green": (122, 0.62, 0.9),
    "teal": (175, 0.65, 0.9), "blue": (214, 0.72, 1.0), "purple": (272, 0.58, 0.95), "pink": (332, 0.48, 1.0),
    "brown": (22, 0.58, 0.62), "black": (0, 0.05, 0.25), "grey": (0, 0.03, 0.8),
}

# name -> RGB of a background
GROUNDS = {
    "white": (255, 255, 255), "black": (22, 22, 26), "grey": (150, 152, 156), "red": (222, 48, 52),
    "orange": (250, 146, 40), "yellow": (252, 212, 60), "green": (76, 176, 84), "teal": (28, 158, 152),
    "blue": (52, 120, 230), "purple": (134, 80, 198), "pink": (246, 140, 186), "brown": (128, 84, 52),
    "light blue": (176, 218, 250), "dark blue": (24, 40, 104), "light green": (190, 232, 176),
    "dark green": (22, 84, 50), "cream": (252, 242, 214), "lavender": (212, 198, 244),
}


def to_hsv(rgb: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """rgb float [...,3] in 0..1 -> hue in degrees, saturation, value"""
    r, g, b = rgb[..., 0], rgb[..., 1], rgb[..., 2]
    high, low = np.maximum(np.maximum(r, g), b), np.minimum(np.minimum(r, g), b)  # .max(-1) takes ten times as long
    span = high - low
    safe = np.where(span > 1e-6, span, 1)
    hue = np.where(high == r, (g - b) / safe % 6, np.where(high == g, (b - r) / safe + 2, (r - g) / safe + 4)) * 60
    return np.where(span > 1e-6, hue, 0), np.where(high > 1e-6, span / np.where(high > 0, high, 1), 0), high


def to_rgb(hue: np.ndarray, saturation: np.ndarray, value: np.ndarray) -> np.ndarray:
    k = (np.array([5, 3, 1]) + hue[..., None] / 60) % 6
    return value[..., None] * (1 - saturation[..., None] * np.clip(np.minimum(k, 4 - k), 0, 1))


def classify(rgb: np.ndarray) -> np.ndarray:
    """rgb uint8 [...,3] -> index into NAMES, pixel by pixel"""
    hue, sat, val = to_hsv(rgb.astype(np.float32) / 255)
    chroma = sat * val
    names = np.select(
        [hue < 14, hue < 41, hue < 67, hue < 160, hue < 191, hue < 256, hue < 292, hue < 346],
        [INDEX[n] for n in ("red", "orange", "yellow", "green", "teal", "blue", "purple", "pink")], INDEX["red"])
    names[((hue < 20) | (hue >= 330)) & (sat < 0.52) & (val > 0.75)] = INDEX["pink"]
    names[(hue >= 8) & (hue < 48) & ((val < 0.62) | ((val < 0.78) & (sat < 0.6)))] = INDEX["brown"]
    dull = (sat < 0.13) | (chroma < 0.09)
    names[dull] = np.select([val[dull] > 0.84, val[dull] > 0.32], [INDEX["white"], INDEX["grey"]], INDEX["black"])
    names[val < 0.2] = INDEX["black"]
    return names


def shares(rgb: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Share of each name among the pixels, by weight; [12], adds up to 1"""
    counts = np.bincount(classify(rgb).ravel(), weights=weight.ravel(), minlength=len(NAMES))
    return counts / max(counts.sum(), 1e-6)


def dominant(rgb: np.ndarray, weight: np.ndarray, least: float = 0.55) -> str | None:
    """The name that covers at least that share of the drawing; white and black lines count half."""
    share = shares(rgb, weight)
    share[[INDEX["white"], INDEX["black"]]] *= 0.5
    best = int(share.argmax())
    return NAMES[best] if share[best] >= least * share.sum() else None


def recolour(rgb: np.ndarray, name: str) -> np.ndarray:
    """Paints a drawing (uint8 [h,w,3]) towards a colour; highlights and dark lines stay."""
    hue, sat, val = to_hsv(rgb.astype(np.float32) / 255)
    target, strength, level = PAINT[name]
    white, dark = (sat < 0.14) & (val > 0.88), val < 0.18
    if name in ("black", "grey"):
        return (to_rgb(hue, sat * 0.12, np.where(dark, val, (0.25 + 0.75 * val) * level))[...] * 255).astype(np.uint8)
    new_sat = np.where(white, sat, np.where(dark, sat, strength * (0.55 + 0.45 * np.clip(sat / 0.75, 0, 1))))
    bright = 0.35 + 0.65 * val if name in ("yellow", "orange", "pink", "red") else 0.2 + 0.8 * val
    new_val = np.where(white | dark, val, bright * level)
    return (to_rgb(np.full_like(hue, target), new_sat, new_val) * 255).astype(np.uint8)
