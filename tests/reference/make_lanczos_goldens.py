# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/pipeline/lanczos.json: pictures enlarged by Pillow's Lanczos filter."""
import json
from pathlib import Path

import numpy as np
from PIL import Image

OUT = Path(__file__).resolve().parents[1] / "fixtures/pipeline/lanczos.json"

if __name__ == "__main__":
    pixels = np.random.default_rng(3).integers(0, 256, (9, 12, 3), dtype=np.uint8)
    pixels[2:6, 3:8] = (250, 20, 90)  # edges overshoot
    sizes = [(24, 18), (20, 15), (13, 27), (12, 9)]
    OUT.write_text(json.dumps({"width": 12, "height": 9, "rgb": pixels.flatten().tolist(), "enlarged": [
        {"width": w, "height": h,
         "rgb": np.asarray(Image.fromarray(pixels).resize((w, h), Image.LANCZOS)).flatten().tolist()}
        for w, h in sizes]}, separators=(",", ":")))
