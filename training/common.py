"""What the three trainers share: a clock that sets the learning rate, checkpoints that survive kill -9, EMA, logging."""
import copy
import json
import os
import random
import signal
import time
from pathlib import Path

import numpy as np
import torch
import torch.distributed as team


def has_bf16() -> bool:
    """Whether the hardware multiplies in bfloat16; where it does not, emulating it is slower than float32."""
    if torch.cuda.is_available():
        return torch.cuda.is_bf16_supported(including_emulation=False)
    flags = Path("/proc/cpuinfo")
    return flags.exists() and any(name in flags.read_text() for name in ("avx512_bf16", "amx_bf16"))


DEVICE = torch.device("cuda" if torch.cuda.is_available() else "cpu")
BF16 = has_bf16()
PRODUCTS = torch.bfloat16 if BF16 else torch.float32  # type of large matrix products


def autocast(wanted: bool = True):
    """bfloat16 products where the hardware has them, else everything stays float32"""
    return torch.autocast(DEVICE.type, torch.bfloat16, enabled=wanted and BF16)


def setup(threads: int = 2, seed: int = 0) -> None:
    """Started by torchrun, each process takes a core of its own; they begin with the same weights."""
    if "WORLD_SIZE" in os.environ:
        team.init_process_group("gloo")
        cores = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cores[team.get_rank() % len(cores)]})
        threads = 1
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)
    torch.backends.cuda.enable_flash_sdp(False)  # on the CPU too; its backward on 16 tokens took a quarter of a step


def share_cores(most: int | None = None) -> None:
    """Takes as many threads as others leave idle: two threads that wait for each other on a busy machine are slower
    than one (measured: 5 pictures/s against 20)."""
    running = []
    for _ in range(4):
        with open("/proc/stat") as stat:
            running += [int(line.split()[1]) for line in stat if line.startswith("procs_running")]
        time.sleep(0.002)
    busy = min(running) - 1  # without this thread
    torch.set_num_threads(max(1, (most or len(os.sched_getaffinity(0))) - busy))


def agree(model: torch.nn.Module, done: float) -> float:
    """Averages the gradients over the processes that torchrun started side by side (on processors), and how far their
    clocks are. Two processes of one thread each learn from a third more samples than one of two threads: 315 a second
    against 235."""
    if not team.is_initialized():
        return done
    grads = [p.grad for p in model.parameters() if p.grad is not None]  # the same ones in every process
    flat = torch.cat([g.flatten() for g in grads] + [torch.tensor([done])])
    team.all_reduce(flat)
    flat /= team.get_world_size()
    for grad, mean in zip(grads, flat[:-1].split([g.numel() for g in grads])):
        grad.copy_(mean.view_as(grad))
    return flat[-1].item()


class Ema:
    """Exponential moving average of the parameters; the decay grows from 0 as (1+n)/(10+n) up to `decay`."""

    def __init__(self, model: torch.nn.Module, decay: float):
        self.model = copy.deepcopy(model).eval().requires_grad_(False)
        self.decay, self.updates = decay, 0
        self._pairs = ([p for p in self.model.parameters()], [p for p in model.parameters()])

    @torch.no_grad()
    def update(self) -> None:
        self.updates += 1
        decay = min(self.decay, (1 + self.updates) / (10 + self.updates))
        torch._foreach_lerp_(self._pairs[0], [p.detach() for p in self._pairs[1]], 1 - decay)


class Clock:
    """Training time in seconds, kept through interruptions. The learning rate follows it (warm up, stay, decay to zero),
    since on a shared machine the minutes are known beforehand and the number of steps is not."""

    def __init__(self, minutes: float, warmup: float = 0.02, decay: float = 0.3):
        self.total, self.warmup, self.decay = minutes * 60, warmup, decay
        self.before, self.started = 0.0, time.time()

    @property
    def seconds(self) -> float:
        return self.before + time.time() - self.started

    @property
    def done(self) -> float:
        return self.seconds / self.total

    def rate(self, done: float | None = None) -> float:
        done = min(self.done if done is None else done, 1.0)
        if done < self.warmup:
            return max(done / self.warmup, 0.02)
        return max(min(1.0, (1 - done) / self.decay), 0.0)


class Trainer:
    """Holds what a checkpoint holds. `parts` are named objects with state_dict / load_state_dict."""

    def __init__(self, folder: Path, clock: Clock, ema: Ema | None = None, save_every: float = 150, **parts):
        self.folder, self.clock, self.ema, self.parts = folder, clock, ema, parts
        self.save_every = save_every
        self.step, self.samples, self._saved, self._lines = 0, 0, time.time(), []
        self._logged = (time.time(), 0)
        folder.mkdir(parents=True, exist_ok=True)
        self._stopped = False
        self._others = team.get_world_size() - 1 if team.is_initialized() else 0  # processes that learn the same
        self.leads = not self._others or team.get_rank() == 0
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "_stopped", True))

    @property
    def path(self) -> Path:
        return self.folder / "checkpoint.pt"

    def resume(self) -> bool:
        found = self._take_up()
        if self._others:  # from the same weights, but not to learn from the same batches
            np.random.seed(self.step * 64 + team.get_rank())
            torch.manual_seed(self.step * 64 + team.get_rank())
        return found

    def _take_up(self) -> bool:
        if not self.path.exists():
            return False
        state = torch.load(self.path, map_location="cpu", weights_only=False)
        if state.get("adopted"):
            return self._start_from(state)
        for name, part in self.parts.items():
            if name in state:  # a part that was added since starts anew
                part.load_state_dict(state[name])
        if self.ema:
            self.ema.model.load_state_dict(state["ema"])
            self.ema.updates = state["ema_updates"]
        self.step, self.samples, self.clock.before = state["step"], state["samples"], state["seconds"]
        self.clock.started = time.time()
        self._logged = (time.time(), self.samples)
        torch.set_rng_state(state["torch_rng"])
        if DEVICE.type == "cuda" and "cuda_rng" in state:
            torch.cuda.set_rng_state(state["cuda_rng"])
        random.setstate(state["python_rng"])
        print(f"resumed at step {self.step}, {self.clock.before / 60:.1f} min", flush=True)
        return True

    def _start_from(self, state: dict) -> bool:
        """Exported weights (adopt.py): they are the model and its average; optimizer, step and clock start anew."""
        self.parts["model"].load_state_dict(state["ema"])
        if self.ema:
            self.ema.model.load_state_dict(state["ema"])
        print("starts from exported weights", flush=True)
        return True

    def save(self) -> None:
        self._saved = time.time()
        if not self.leads:
            return
        state = {name: part.state_dict() for name, part in self.parts.items()}
        state |= {"step": self.step, "samples": self.samples, "seconds": self.clock.seconds,
                  "torch_rng": torch.get_rng_state(), "python_rng": random.getstate()}
        if DEVICE.type == "cuda":
            state["cuda_rng"] = torch.cuda.get_rng_state()
        if self.ema:
            state |= {"ema": self.ema.model.state_dict(), "ema_updates": self.ema.updates}
        write_atomically(self.path, lambda path: torch.save(state, path))

    def tick(self, batch: int, log_every: int = 50, **values: float) -> None:
        """Counts a step; logs and saves when it is time."""
        self.step += 1
        self.samples += batch * (1 + self._others)
        if self.step % 8 == 0:
            share_cores()
        self._lines.append(values)
        if self.step % log_every == 0 and self.leads:
            now = time.time()
            speed = (self.samples - self._logged[1]) / (now - self._logged[0])
            self._logged = (now, self.samples)
            names = dict.fromkeys(k for line in self._lines for k in line)  # not every step has every value
            means = {k: float(np.mean([float(line[k]) for line in self._lines if k in line])) for k in names}
            self._lines = []
            left = max(self.clock.total - self.clock.seconds, 0) / 60
            print(f"step {self.step} samples {self.samples} " + " ".join(f"{k} {v:.4g}" for k, v in means.items())
                  + f" | {speed:.0f}/s, {left:.1f} min left", flush=True)
            with (self.folder / "log.jsonl").open("a") as log:
                log.write(json.dumps({"step": self.step, "samples": self.samples, "seconds": round(self.clock.seconds), **means}) + "\n")
        if time.time() - self._saved > self.save_every or self._stopped:
            self.save()
        if self._stopped:
            raise SystemExit("stopped, checkpoint written")


class Muon(torch.optim.Optimizer):
    """Momentum whose matrix updates are made orthogonal by a Newton-Schulz iteration (Jordan et al. 2024);
    convolutions count as matrices [out, in*k*k]. Everything that is not a matrix goes to `adam` groups (AdamW)."""

    def __init__(self, model: torch.nn.Module, lr: float = 0.02, adam_lr: float = 1e-3, weight_decay: float = 0.01,
                 momentum: float = 0.95, adam_names: tuple[str, ...] = ()):
        is_matrix = lambda n, p: p.ndim >= 2 and min(p.shape[0], p[0].numel()) >= 16 and not any(a in n for a in adam_names)
        named = [(n, p) for n, p in model.named_parameters() if p.requires_grad]
        by_shape: dict[tuple, list] = {}
        for n, p in named:
            if is_matrix(n, p):
                by_shape.setdefault((p.shape[0], p[0].numel()), []).append(p)
        groups = [dict(params=ps, lr=lr, kind="matrix") for ps in by_shape.values()]
        groups.append(dict(params=[p for n, p in named if not is_matrix(n, p)], lr=adam_lr, kind="adam"))
        super().__init__(groups, dict(momentum=momentum, weight_decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            params = [p for p in group["params"] if p.grad is not None]
            if params:
                (self._matrices if group["kind"] == "matrix" else self._vectors)(group, params)

    def _matrices(self, group, params):
        updates = []
        for p in params:
            state = self.state[p]
            if "momentum" not in state:
                state["momentum"] = torch.zeros_like(p)
            state["momentum"].lerp_(p.grad, 1 - group["momentum"])
            updates.append(p.grad.lerp(state["momentum"], group["momentum"]).reshape(p.shape[0], -1).to(PRODUCTS))
        stacked = newton_schulz(torch.stack(updates))
        scale = max(1.0, stacked.shape[1] / stacked.shape[2]) ** 0.5
        for p, update in zip(params, stacked):
            p.mul_(1 - group["lr"] * group["weight_decay"])
            p.add_(update.reshape(p.shape).to(p.dtype), alpha=-group["lr"] * scale)

    def _vectors(self, group, params):
        for p in params:
            state = self.state[p]
            if "step" not in state:
                state |= {"step": 0, "mean": torch.zeros_like(p), "square": torch.zeros_like(p)}
            state["step"] += 1
            state["mean"].lerp_(p.grad, 0.1)
            state["square"].lerp_(p.grad.square(), 0.02)
            mean, square = state["mean"] / (1 - 0.9 ** state["step"]), state["square"] / (1 - 0.98 ** state["step"])
            p.add_(mean / (square.sqrt() + 1e-8), alpha=-group["lr"])


POLAR = ((8.2872, -23.5959, 17.3004), (4.1071, -2.9478, 0.5448), (3.9487, -2.9089, 0.5518), (3.3184, -2.4885, 0.5100))


def newton_schulz(g: torch.Tensor) -> torch.Tensor:
    """[n,rows,columns] -> the nearest semi-orthogonal matrices, roughly: singular values near one.
    Coefficients step by step as in Polar Express (Amsel et al. 2025): four steps do what five fixed ones did."""
    tall = g.shape[1] > g.shape[2]
    x = g.transpose(1, 2) if tall else g
    x = x / (x.flatten(1).norm(dim=1)[:, None, None] * 1.02 + 1e-7)
    wide = x.shape[2] > 3 * x.shape[1] and x.dtype == torch.float32
    x = small_side(x) if wide else both_sides(x)
    return x.transpose(1, 2) if tall else x


def both_sides(x: torch.Tensor) -> torch.Tensor:
    for a, b, c in POLAR:
        s = x @ x.transpose(1, 2)
        x = a * x + (b * s + c * s @ s) @ x
    return x


def small_side(x: torch.Tensor) -> torch.Tensor:
    """The same on the square of rows x rows alone, since a step multiplies x from the left by a polynomial of x x^T:
    2.4 times less arithmetic for a 3x3 convolution. Needs float32, where squares of small singular values survive."""
    s, q = x @ x.transpose(1, 2), None
    for a, b, c in POLAR:
        p = torch.baddbmm(b * s, s, s, alpha=c)
        p.diagonal(dim1=1, dim2=2).add_(a)
        q = p if q is None else p @ q
        s = p @ (p @ s)
    return q @ x


def write_atomically(path: Path, write) -> None:
    temporary = path.with_suffix(path.suffix + ".part")
    write(temporary)
    os.replace(temporary, path)


def set_rate(optimizer: torch.optim.Optimizer, rate: float) -> None:
    for group in optimizer.param_groups:
        group.setdefault("peak", group["lr"])
        group["lr"] = group["peak"] * rate


class PictureStream(torch.utils.data.IterableDataset):
    """Endless compositions from a worker process, so that drawing them costs the trainer no time of its own."""

    def __init__(self, make, seed: int):
        self.make, self.seed = make, seed

    def __iter__(self):
        torch.set_num_threads(1)
        rng = random.Random(self.seed)
        while True:
            yield self.make(rng)


def stream(make, batch: int, seed: int, collate=None):
    """seed: give another one after every resume, or the stream starts over."""
    return iter(torch.utils.data.DataLoader(PictureStream(make, seed), batch, num_workers=1, prefetch_factor=8, collate_fn=collate))
