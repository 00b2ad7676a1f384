#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times one guided step and one decode of a Stable Diffusion folder in diffusers on the processor,
to set beside `ninefold-cli bench --model FOLDER --count 1` of the same machine and hour.

    venv/bin/python tests/bench/diffusers_bench.py FOLDER [--size 512] [--precision f32] [--threads 2]
    FOLDER: tests/reference/make_full_size.py --folder makes one of random weights
"""
import argparse
import resource
import statistics
import time

import torch
from diffusers import AutoencoderKL, UNet2DConditionModel


def timed(run, repeats):
    """Median seconds on the clock and of the processor; the latter bear other programs better."""
    run()  # warm
    clock, processor = [], []
    for _ in range(repeats):
        begun = time.perf_counter(), time.process_time()
        run()
        clock.append(time.perf_counter() - begun[0])
        processor.append(time.process_time() - begun[1])
    return f"{statistics.median(clock):7.2f} s, {statistics.median(processor):7.2f} s of processor"


@torch.inference_mode()
def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder")
    options.add_argument("--size", type=int, default=512)
    options.add_argument("--precision", choices=["f32", "bf16"], default="f32")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--repeats", type=int, default=2)
    options.add_argument("--layout", choices=["channels_last", "contiguous"],
                         default="channels_last")
    options.add_argument("--compile", action="store_true", help="torch.compile")
    options.add_argument("--only", choices=["step", "decode"])
    chosen = options.parse_args()
    torch.set_num_threads(chosen.threads)
    dtype = {"f32": torch.float32, "bf16": torch.bfloat16}[chosen.precision]
    layout = {"channels_last": torch.channels_last, "contiguous": torch.contiguous_format}[chosen.layout]
    side = chosen.size // 8

    def load(kind, part):
        model = kind.from_pretrained(chosen.folder, subfolder=part, torch_dtype=dtype).eval()
        return model.to(memory_format=layout)

    if chosen.only != "decode":
        unet = load(UNet2DConditionModel, "unet")
        call = torch.compile(unet) if chosen.compile else unet
        latents = torch.randn(2, 4, side, side, dtype=dtype).to(memory_format=layout)
        states = torch.randn(2, 77, unet.config.cross_attention_dim, dtype=dtype)
        extra = {}
        if unet.config.addition_embed_type == "text_time":
            extra = {"text_embeds": torch.randn(2, 1280, dtype=dtype),
                     "time_ids": torch.tensor([[chosen.size] * 6] * 2, dtype=dtype)}
        result = timed(
            lambda: call(latents, torch.tensor([500, 500]), states, added_cond_kwargs=extra).sample,
            chosen.repeats)
        print(f"step    {result}  {chosen.precision} {chosen.layout}", flush=True)
        del unet, call
    if chosen.only != "step":
        vae = load(AutoencoderKL, "vae")
        latents = torch.randn(1, 4, side, side, dtype=dtype).to(memory_format=layout)
        decode = torch.compile(vae.decode) if chosen.compile else vae.decode
        result = timed(lambda: decode(latents).sample, chosen.repeats)
        print(f"decode  {result}  {chosen.precision} {chosen.layout}", flush=True)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**20
    print(f"memory  {peak:7.2f} GiB at its highest", flush=True)


if __name__ == "__main__":
    main()
