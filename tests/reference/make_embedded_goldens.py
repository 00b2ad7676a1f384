# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/pipeline/embedded: what diffusers draws with the model that comes with Ninefold. To be run
again whenever its weights change. See README.md for the environment."""

import json
import pathlib
import shutil

import torch
from diffusers import DPMSolverMultistepScheduler, EulerDiscreteScheduler, StableDiffusionPipeline

ROOT = pathlib.Path(__file__).resolve().parents[2]
OUT = ROOT / "tests/fixtures/pipeline/embedded"
SCHEDULERS = {"dpmpp_2m": DPMSolverMultistepScheduler, "euler": EulerDiscreteScheduler}


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    pipeline = StableDiffusionPipeline.from_pretrained(
        ROOT / "resources/models/ninefold-pictograms", torch_dtype=torch.float32, safety_checker=None,
        requires_safety_checker=False)
    pipeline.set_progress_bar_config(disable=True)
    config = pipeline.scheduler.config
    size = pipeline.vae.config.sample_size
    goldens = []
    for sampler, scheduler in SCHEDULERS.items():
        pipeline.scheduler = scheduler.from_config(config)
        for prompt, seed in [("a red apple", 100), ("a penguin", 101)]:
            golden = dict(model="ninefold-pictograms", prompt=prompt, negative="", seed=str(seed), sampler=sampler,
                          steps=12, width=size, height=size, guidance=3.0, file=f"{sampler}-{seed}.png")
            pipeline(prompt, num_inference_steps=12, guidance_scale=3.0, width=size, height=size,
                     generator=torch.Generator("cpu").manual_seed(seed)).images[0].save(OUT / golden["file"])
            goldens.append(golden)
    (OUT / "goldens.json").write_text(json.dumps(goldens, indent=1) + "\n")


if __name__ == "__main__":
    main()
