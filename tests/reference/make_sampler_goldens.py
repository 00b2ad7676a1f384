# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/sampling: what diffusers' schedulers, and k-diffusion where diffusers has none, make of a fixed
formula in place of a model, for many noise schedules, step counts and strengths. See README.md beside this file."""
import inspect
import gzip
import json
import warnings
from pathlib import Path

import diffusers
import torch
from diffusers import (DDIMScheduler, DPMSolverMultistepScheduler, EulerAncestralDiscreteScheduler,
                       EulerDiscreteScheduler, HeunDiscreteScheduler, KDPM2AncestralDiscreteScheduler,
                       KDPM2DiscreteScheduler, LCMScheduler, LMSDiscreteScheduler, TCDScheduler,
                       UniPCMultistepScheduler)

from k_diffusion_runs import run_k

OUT = Path(__file__).resolve().parents[1] / "fixtures/sampling"
SHAPE = (1, 4, 2, 3)
SAMPLERS = {
    "euler": (EulerDiscreteScheduler, {}),
    "euler_a": (EulerAncestralDiscreteScheduler, {}),
    "heun": (HeunDiscreteScheduler, {}),
    "ddim": (DDIMScheduler, {}),
    "dpmpp_2m": (DPMSolverMultistepScheduler, {"algorithm_type": "dpmsolver++"}),
    "dpmpp_2m_sde": (DPMSolverMultistepScheduler, {"algorithm_type": "sde-dpmsolver++"}),
    "unipc": (UniPCMultistepScheduler, {}),
    "lcm": (LCMScheduler, {}),
    "tcd": (TCDScheduler, {}),
}
# Of these diffusers has a version of its own kind (no zero terminal SNR, other Karras timesteps), so they follow
# k-diffusion, and diffusers where both agree.
K_SAMPLERS = {
    "dpm2": (KDPM2DiscreteScheduler, {}),
    "dpm2_a": (KDPM2AncestralDiscreteScheduler, {}),
    "lms": (LMSDiscreteScheduler, {}),
    "dpmpp_2s_a": None,
    "dpmpp_sde": None,
    "dpmpp_3m_sde": None,
}
# Quiet ones: k-diffusion works out sigma_down in float32 as a difference, of which little is left where sigma falls
# by orders of magnitude in one step.
K_CONFIGS = ("sd15", "sd15_linspace", "sd_v", "predicts_sample", "karras", "karras_limits")
BOTH_AGREE = ("sd15", "sd_v")
OWN_SCHEDULES = ("normal", "exponential", "sgm_uniform", "simple", "ddim", "beta", "align_your_steps",
                 "align_your_steps_xl")
SD = {"num_train_timesteps": 1000, "beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear",
      "clip_sample": False}
COSINE = {**SD, "beta_schedule": "squaredcos_cap_v2"}
CONFIGS = {
    "sd15": {**SD, "prediction_type": "epsilon", "timestep_spacing": "leading", "steps_offset": 1,
             "set_alpha_to_one": False},
    "embedded": {**SD, "prediction_type": "v_prediction", "timestep_spacing": "trailing",
                 "rescale_betas_zero_snr": True, "set_alpha_to_one": True},
    "bare_linear": {"num_train_timesteps": 1000, "beta_start": 0.0001, "beta_end": 0.02, "beta_schedule": "linear",
                    "prediction_type": "epsilon"},
    "cosine_v": {**COSINE, "prediction_type": "v_prediction", "timestep_spacing": "linspace"},
    "cosine_karras": {**COSINE, "prediction_type": "epsilon", "use_karras_sigmas": True},
    "cosine_clipped": {**COSINE, "prediction_type": "epsilon", "timestep_spacing": "trailing",
                       "lambda_min_clipped": -5.1},
    "sd15_linspace": {**SD, "prediction_type": "epsilon", "timestep_spacing": "linspace"},
    "sd_v": {**SD, "prediction_type": "v_prediction", "timestep_spacing": "trailing"},
    "predicts_sample": {**SD, "prediction_type": "sample", "timestep_spacing": "linspace"},
    "karras": {**SD, "prediction_type": "epsilon", "use_karras_sigmas": True, "timestep_spacing": "leading",
               "steps_offset": 1},
    "karras_limits": {**SD, "prediction_type": "v_prediction", "use_karras_sigmas": True,
                      "timestep_spacing": "trailing", "sigma_min": 0.1, "sigma_max": 10.0},
    "sigma_min": {**SD, "prediction_type": "epsilon", "timestep_spacing": "linspace",
                  "final_sigmas_type": "sigma_min"},
    "euler_at_final": {**SD, "prediction_type": "epsilon", "timestep_spacing": "linspace",
                       "final_sigmas_type": "sigma_min", "euler_at_final": True, "lower_order_final": False},
    "clips": {**SD, "clip_sample": True, "clip_sample_range": 0.5, "prediction_type": "sample",
              "timestep_spacing": "trailing"},
    "zero_snr_leading": {**SD, "prediction_type": "v_prediction", "timestep_spacing": "leading", "steps_offset": 1,
                         "rescale_betas_zero_snr": True},
    "trained_betas": {"num_train_timesteps": 100, "trained_betas": [0.001 + 0.0005 * i for i in range(100)],
                      "prediction_type": "v_prediction", "timestep_spacing": "trailing", "clip_sample": False},
}
STEPS = (1, 2, 5, 12, 20, 50)


def model(x, t):
    """Stands for the network. FakeModel in the C++ test is the same formula."""
    return 0.6 * torch.tanh(x) + 0.1 * torch.cos(2 * x) + 0.3 * torch.sin(torch.tensor(0.005 * float(t)))


def build(config, sampler, extra):
    cls, arguments = {**SAMPLERS, **K_SAMPLERS}[sampler]
    keys = inspect.signature(cls.__init__).parameters
    pipeline_config = DDIMScheduler.from_config(config).config
    extra = {k: v for k, v in extra.items() if k in keys}
    return cls.from_config(pipeline_config, **arguments, **extra)


def run(config, sampler, steps, extra=None, strength=None):
    scheduler = build(config, sampler, extra or {})
    scheduler.set_timesteps(steps)
    generator = torch.Generator("cpu").manual_seed(7)
    stochastic = {"generator": generator} if "generator" in inspect.signature(scheduler.step).parameters else {}
    timesteps = scheduler.timesteps
    if strength is None:
        x = torch.randn(SHAPE, generator=generator) * scheduler.init_noise_sigma
    else:  # StableDiffusionImg2ImgPipeline.get_timesteps and prepare_latents
        begin = max(steps - min(int(steps * strength), steps), 0) * scheduler.order
        timesteps = timesteps[begin:]
        if hasattr(scheduler, "set_begin_index"):
            scheduler.set_begin_index(begin)
        source = torch.linspace(-1, 1, 24).reshape(SHAPE)
        x = scheduler.add_noise(source, torch.randn(SHAPE, generator=generator), timesteps[:1])
    first = x
    watched = []
    for t in timesteps:
        x = scheduler.step(model(scheduler.scale_model_input(x, t), t), t, x, return_dict=False, **stochastic)[0]
        watched.append([x[0, 0, 0, 0].item(), x[0, 3, 1, 2].item()])
    if not torch.isfinite(x).all():
        raise ValueError("not finite")
    return {"init": float(scheduler.init_noise_sigma), "timesteps": timesteps.tolist(),
            "first": first.flatten().tolist(), "watched": watched, "final": x.flatten().tolist()}


def short(value):
    if isinstance(value, float):
        return float(f"{value:.8g}")
    if isinstance(value, list):
        return [short(v) for v in value]
    if isinstance(value, dict):
        return {k: short(v) for k, v in value.items()}
    return value


def cases():
    for name, config in CONFIGS.items():
        for sampler in SAMPLERS:
            for steps in STEPS:
                yield {"config": name, "sampler": sampler, "schedule": "automatic", "steps": steps}, {}
    for sampler in SAMPLERS:
        for schedule in ("karras", "linspace", "leading", "trailing"):
            if sampler in ("lcm", "tcd") or (schedule == "karras" and sampler in ("ddim", "euler_a")):
                continue  # not offered, or not in diffusers
            extra = {"use_karras_sigmas": schedule == "karras"}
            if schedule != "karras":
                extra["timestep_spacing"] = schedule
            yield {"config": "sd15", "sampler": sampler, "schedule": schedule, "steps": 9}, extra
        for schedule in ("exponential", "beta"):
            if sampler in ("euler", "heun"):
                yield ({"config": "sd15", "sampler": sampler, "schedule": schedule, "steps": 9},
                       {f"use_{schedule}_sigmas": True})
        for config in ("sd15", "embedded"):
            for strength in (0.15, 0.5, 0.8, 1.0):
                yield {"config": config, "sampler": sampler, "schedule": "automatic", "steps": 10,
                       "strength": strength}, {}
    for sampler, known in K_SAMPLERS.items():
        for name in BOTH_AGREE if known else ():
            for steps in (5, 12):
                yield {"config": name, "sampler": sampler, "schedule": "automatic", "steps": steps}, {}


def k_cases():
    for sampler in K_SAMPLERS:
        for name in K_CONFIGS:
            for steps in (1, 5, 12, 20):
                yield {"config": name, "sampler": sampler, "schedule": "automatic", "steps": steps}, {}
        for schedule in ("karras", "linspace", "leading", "trailing"):
            extra = {"use_karras_sigmas": schedule == "karras"}
            if schedule != "karras":
                extra["timestep_spacing"] = schedule
            yield {"config": "sd15", "sampler": sampler, "schedule": schedule, "steps": 9}, {"extra": extra}
        for strength in (0.15, 0.5, 0.8, 1.0):
            yield {"config": "sd15", "sampler": sampler, "schedule": "automatic", "steps": 10,
                   "strength": strength}, {}
    for sampler in (*K_SAMPLERS, "euler", "dpmpp_2m"):
        for schedule in OWN_SCHEDULES:
            if schedule in ("exponential", "beta") and sampler not in ("dpmpp_2m", "dpmpp_3m_sde"):
                continue  # within the model's spacing, see cases()
            for steps in (7, 20):
                yield {"config": "sd_v" if steps == 7 else "sd15_linspace", "sampler": sampler,
                       "schedule": schedule, "steps": steps}, {"schedule": schedule}


def main():
    warnings.simplefilter("ignore")
    diffusers.logging.set_verbosity_error()
    goldens, skipped = [], {}
    for case, extra in cases():
        try:
            golden = run(CONFIGS[case["config"]], case["sampler"], case["steps"], extra, case.get("strength"))
            goldens.append({**case, **golden})
        except (NotImplementedError, ValueError, IndexError, AssertionError) as error:
            skipped.setdefault(f"{case['config']} {case['sampler']}: {str(error)[:60]}", []).append(case["steps"])
    for case, arguments in k_cases():
        try:
            golden = run_k(model, SHAPE, CONFIGS[case["config"]], case["sampler"], case["steps"],
                           strength=case.get("strength"), **arguments)
            goldens.append({**case, "reference": "k-diffusion", **golden})
        except (ValueError, IndexError, ZeroDivisionError, NameError) as error:
            skipped.setdefault(f"{case['config']} {case['sampler']}: {str(error)[:60]}", []).append(case["steps"])
    OUT.mkdir(parents=True, exist_ok=True)
    with open(OUT / "schedulers.json", "w", encoding="utf-8") as file:
        json.dump(CONFIGS, file, indent=1)
    lines = "".join(json.dumps(short(golden), separators=(",", ":")) + "\n" for golden in goldens)
    (OUT / "trajectories.jsonl.gz").write_bytes(gzip.compress(lines.encode(), mtime=0))
    seeds = [0, 1, 7, 4294967295, 4294967296, 18446744073709551615]
    shapes = [[1, 4, 2, 3], [1, 4, 5, 7], [1, 3, 1, 2]]
    noise = [{"seed": str(seed), "shape": shape,
              "values": short(torch.randn(shape, generator=torch.Generator("cpu").manual_seed(seed)).flatten().tolist())}
             for seed in seeds for shape in shapes]
    with open(OUT / "noise.json", "w", encoding="utf-8") as file:
        json.dump(noise, file, separators=(",", ":"))
    print(f"{len(goldens)} trajectories; without a reference:")
    for what, steps in skipped.items():
        print(f"  {what} {steps}")


if __name__ == "__main__":
    main()
