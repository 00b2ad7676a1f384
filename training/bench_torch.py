"""One training step of a stand-in for the UNet in plain torch, to compare versions of torch: same file, other venv.

    python bench_torch.py        prints CPU seconds a step (one thread, so that a busy machine does not distort it)
"""
import time

import torch
import torch.nn as nn
import torch.nn.functional as F


class Residual(nn.Module):
    def __init__(self, width, out):
        super().__init__()
        self.norm1, self.norm2 = nn.GroupNorm(16, width), nn.GroupNorm(16, out)
        self.conv1, self.conv2 = nn.Conv2d(width, out, 3, 1, 1), nn.Conv2d(out, out, 3, 1, 1)
        self.skip = nn.Conv2d(width, out, 1) if width != out else nn.Identity()

    def forward(self, x):
        return self.skip(x) + self.conv2(F.silu(self.norm2(self.conv1(F.silu(self.norm1(x))))))


class Attention(nn.Module):
    def __init__(self, width, text=192):
        super().__init__()
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(3))
        self.qkv, self.q = nn.Linear(width, 3 * width, bias=False), nn.Linear(width, width, bias=False)
        self.kv, self.out = nn.Linear(text, 2 * width, bias=False), nn.ModuleList(nn.Linear(width, width) for _ in range(2))
        self.up, self.down = nn.Linear(width, 8 * width), nn.Linear(4 * width, width)

    @staticmethod
    def attend(q, k, v):
        q, k, v = (t.unflatten(-1, (8, -1)).transpose(1, 2) for t in (q, k, v))
        weights = (q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5).softmax(-1)
        return (weights.to(v.dtype) @ v).transpose(1, 2).flatten(2)

    def forward(self, x, text):
        b, c, h, w = x.shape
        y = x.flatten(2).transpose(1, 2)
        y = y + self.out[0](self.attend(*self.qkv(self.norms[0](y)).chunk(3, -1)))
        y = y + self.out[1](self.attend(self.q(self.norms[1](y)), *self.kv(text).chunk(2, -1)))
        a, gate = self.up(self.norms[2](y)).chunk(2, -1)
        y = y + self.down(a * F.gelu(gate))
        return y.transpose(1, 2).reshape(b, c, h, w)


class Net(nn.Module):
    def __init__(self, a=160, b=256):
        super().__init__()
        self.first, self.r1 = nn.Conv2d(16, a, 3, 1, 1), Residual(a, a)
        self.down = nn.Conv2d(a, a, 3, 2, 1)
        self.r2, self.t2, self.r3, self.t3 = Residual(a, b), Attention(b), Residual(b, b), Attention(b)
        self.r4, self.t4, self.r5, self.t5 = Residual(2 * b, b), Attention(b), Residual(a + b, b), Attention(b)
        self.up, self.r6, self.r7 = nn.Conv2d(b, b, 3, 1, 1), Residual(a + b, a), Residual(2 * a, a)
        self.last = nn.Conv2d(a, 16, 3, 1, 1)

    def forward(self, x, text):
        first = self.first(x)
        one = self.r1(first)
        low = self.down(one)
        two = self.t2(self.r2(low), text)
        mid = self.t3(self.r3(two), text)
        up = self.t4(self.r4(torch.cat([mid, two], 1)), text)
        up = self.t5(self.r5(torch.cat([up, low], 1)), text)
        up = self.up(F.interpolate(up, scale_factor=2.0))
        return self.last(self.r7(torch.cat([self.r6(torch.cat([up, one], 1)), first], 1)))


def main() -> None:
    torch.set_num_threads(1)
    net = Net().to(memory_format=torch.channels_last)
    x, text = torch.randn(64, 16, 8, 8).to(memory_format=torch.channels_last), torch.randn(64, 24, 192)

    def step(low: bool):
        with torch.autocast("cpu", torch.bfloat16, enabled=low):
            made = net(x, text)
        (made.float() - x).square().mean().backward()
        net.zero_grad(set_to_none=True)

    print(torch.__version__, f"{sum(p.numel() for p in net.parameters()) / 1e6:.1f} M parameters, batch 64")
    for low in (False, True):
        try:
            step(low)
            begin = time.process_time()
            for _ in range(3):
                step(low)
            print("  bf16 autocast" if low else "  float32", f"{(time.process_time() - begin) / 3:.2f} s of CPU a step", flush=True)
        except RuntimeError as error:
            print("  bf16 autocast" if low else "  float32", "fails:", str(error).splitlines()[0])


if __name__ == "__main__":
    main()
