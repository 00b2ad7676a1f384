# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/pipeline/guidance.json: what diffusers' rescale_noise_cfg makes of guided noise."""
import json
from pathlib import Path

import torch
from diffusers.pipelines.stable_diffusion.pipeline_stable_diffusion import rescale_noise_cfg

OUT = Path(__file__).resolve().parents[1] / "fixtures/pipeline/guidance.json"
SHAPE = (1, 4, 3, 5)


def golden(scale, rescale):
    generator = torch.Generator("cpu").manual_seed(5)
    negative = torch.randn(SHAPE, generator=generator)
    conditional = 0.7 * negative + 0.4 * torch.randn(SHAPE, generator=generator) + 0.1
    guided = negative + scale * (conditional - negative)
    result = rescale_noise_cfg(guided, conditional, guidance_rescale=rescale) if rescale else guided
    return {"scale": scale, "rescale": rescale, "negative": negative.flatten().tolist(),
            "conditional": conditional.flatten().tolist(), "result": result.flatten().tolist()}


if __name__ == "__main__":
    goldens = [golden(scale, rescale) for scale in (1.5, 7.5, 30.0) for rescale in (0.0, 0.3, 0.7, 1.0)]
    text = json.dumps(goldens, separators=(",", ":"))
    OUT.write_text(json.dumps(json.loads(text, parse_float=lambda v: float(f"{float(v):.8g}")), separators=(",", ":")))
