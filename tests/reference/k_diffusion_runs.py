# SPDX-License-Identifier: MIT
"""Drives k-diffusion's samplers with a noise schedule and noises of diffusers' kind, for make_sampler_goldens.py."""
import importlib
import math
import sys
import types
from pathlib import Path

import numpy as np
import scipy.stats
import torch
from diffusers import DPMSolverMultistepScheduler, EulerDiscreteScheduler

KEEPS_VARIANCE = ("dpmpp_2m", "dpmpp_3m_sde")  # our latents are k-diffusion's / sqrt(1 + sigma^2) there
AYS = {"align_your_steps": [14.615, 6.475, 3.861, 2.697, 1.886, 1.396, 0.963, 0.652, 0.399, 0.152, 0.029],
       "align_your_steps_xl": [14.615, 6.315, 3.771, 2.181, 1.342, 0.862, 0.555, 0.380, 0.234, 0.113, 0.029]}


def k_sampling():
    """k_diffusion.sampling alone: the package around it is for training and imports much."""
    folder = next(Path(p) / "k_diffusion" for p in sys.path if (Path(p) / "k_diffusion/sampling.py").exists())
    package = types.ModuleType("k_diffusion")
    package.__path__ = [str(folder)]
    utils = types.ModuleType("k_diffusion.utils")
    utils.append_dims = lambda x, dims: x[(...,) + (None,) * (dims - x.ndim)]
    package.utils = utils
    sys.modules.update({"k_diffusion": package, "k_diffusion.utils": utils})
    return importlib.import_module("k_diffusion.sampling")


SAMPLING = k_sampling()
FUNCTIONS = {"euler": SAMPLING.sample_euler, "dpm2": SAMPLING.sample_dpm_2, "dpm2_a": SAMPLING.sample_dpm_2_ancestral,
             "lms": SAMPLING.sample_lms, "dpmpp_2s_a": SAMPLING.sample_dpmpp_2s_ancestral,
             "dpmpp_sde": SAMPLING.sample_dpmpp_sde, "dpmpp_2m": SAMPLING.sample_dpmpp_2m,
             "dpmpp_3m_sde": SAMPLING.sample_dpmpp_3m_sde}


def own_sigmas(schedule, table, steps):
    """The published definitions (A1111's modules/sd_schedulers.py, ComfyUI, NVIDIA's howto), without the final 0."""
    last = len(table) - 1
    log_linear = lambda t: np.exp(np.interp(t, np.arange(last + 1), np.log(table)))
    if schedule == "normal":
        return log_linear(np.linspace(last, 0, steps))
    if schedule == "sgm_uniform":
        return log_linear(np.linspace(last, 0, steps + 1)[:-1])
    if schedule == "simple":
        return np.array([table[-(1 + int(i * (last + 1) / steps))] for i in range(steps)])
    if schedule == "ddim":
        return table[1::max(len(table) // steps, 1)][::-1]
    if schedule == "exponential":
        return np.exp(np.linspace(math.log(table[-1]), math.log(table[0]), steps))
    if schedule == "beta":
        return table[0] + scipy.stats.beta.ppf(1 - np.linspace(0, 1, steps), 0.6, 0.6) * (table[-1] - table[0])
    known = AYS[schedule]
    rising = np.interp(np.linspace(0, 1, steps), np.linspace(0, 1, len(known)), np.log(known[::-1]))
    return np.exp(rising)[::-1]


class Grid:
    """Which noises are visited (ending in 0), and the training step of any noise."""

    def __init__(self, config, sampler, steps, schedule, extra):
        cls = DPMSolverMultistepScheduler if sampler in KEEPS_VARIANCE else EulerDiscreteScheduler
        scheduler = cls.from_config(config, **extra)
        scheduler.set_timesteps(steps)
        process = scheduler.alphas_cumprod.double().numpy()
        self.table = np.sqrt((1 - process) / process)
        if config.get("rescale_betas_zero_snr"):
            self.table[-1] = 4096.0 * math.sqrt(1 - 2.0**-24)
        self.logs = torch.from_numpy(np.log(self.table.astype(np.float32)).astype(np.float64))
        self.exact = {}
        if schedule is None:
            self.sigmas = scheduler.sigmas.float()
            self.exact = {float(s): float(t) for s, t in zip(self.sigmas, scheduler.timesteps)}
        else:
            sigmas = own_sigmas(schedule, self.table, steps)
            self.sigmas = torch.from_numpy(np.append(sigmas, 0.0).astype(np.float32))

    def timestep(self, sigma):
        sigma = float(sigma)
        if sigma in self.exact:
            return self.exact[sigma]
        return float(np.interp(math.log(sigma), self.logs.numpy(), np.arange(len(self.logs))))


class Denoiser:
    """The network in k-diffusion's form; remembers what it was asked."""

    def __init__(self, model, grid, prediction):
        self.model, self.grid, self.prediction = model, grid, prediction
        self.seen, self.timesteps = [], []

    def __call__(self, x, sigma):
        sigma = sigma[0]
        t = self.grid.timestep(sigma)
        self.seen.append((x, float(sigma)))
        self.timesteps.append(t)
        out = self.model(x / (sigma**2 + 1) ** 0.5, t)
        if self.prediction == "epsilon":
            return x - sigma * out
        if self.prediction == "v_prediction":
            return x / (sigma**2 + 1) - out * sigma / (sigma**2 + 1) ** 0.5
        return out


class StepNoise:
    """Fresh noise for every step, in the order of calls. Where a step asks twice, for its half and for the whole, the
    whole holds the half: increments of one Brownian motion over sigma, as a BrownianTree would give them."""

    def __init__(self, shape, generator):
        self.shape, self.generator, self.half = shape, generator, None

    def __call__(self, sigma, sigma_next):
        fresh = torch.randn(self.shape, generator=self.generator)
        if self.half is None or self.half[0] != float(sigma):
            self.half = (float(sigma), float(sigma_next), fresh)
            return fresh
        begin, middle, first = self.half
        self.half = None
        share = (begin - middle) / (begin - float(sigma_next))
        return share**0.5 * first + (1 - share) ** 0.5 * fresh


def run_k(model, shape, config, sampler, steps, schedule=None, extra=None, strength=None):
    grid = Grid(config, sampler, steps, schedule, extra or {})
    generator = torch.Generator("cpu").manual_seed(7)
    keeps = sampler in KEEPS_VARIANCE
    shrink = lambda x, sigma: x / (sigma**2 + 1) ** 0.5 if keeps else x
    sigmas = grid.sigmas
    noise = torch.randn(shape, generator=generator)
    spacing = (extra or {}).get("timestep_spacing", config.get("timestep_spacing", "linspace"))
    peak = float(sigmas.max())
    init = 1.0 if keeps else (peak**2 + 1) ** 0.5 if spacing == "leading" else peak
    if strength is None:
        x = noise * init * ((peak**2 + 1) ** 0.5 if keeps else 1.0)
        first = noise * init
    else:
        sigmas = sigmas[steps - min(int(steps * strength), steps):]
        x = torch.linspace(-1, 1, 24).reshape(shape) + noise * sigmas[0]
        first = shrink(x, sigmas[0])
    denoiser = Denoiser(model, grid, config["prediction_type"])
    stochastic = {}
    if sampler in ("dpm2_a", "dpmpp_2s_a", "dpmpp_sde", "dpmpp_3m_sde"):
        stochastic["noise_sampler"] = (StepNoise(shape, generator) if sampler == "dpmpp_sde" else
                                       lambda *_: torch.randn(shape, generator=generator))
    x = FUNCTIONS[sampler](denoiser, x, sigmas, disable=True, **stochastic)
    if not torch.isfinite(x).all():
        raise ValueError("not finite")
    latents = [shrink(seen, sigma) for seen, sigma in denoiser.seen[1:]] + [x]
    return {"init": init, "timesteps": denoiser.timesteps, "first": first.flatten().tolist(),
            "watched": [[v[0, 0, 0, 0].item(), v[0, 3, 1, 2].item()] for v in latents],
            "final": x.flatten().tolist()}
