#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/upscalers: tiny upscalers of random weights under the names that their kinds have in the wild,
and what they make of a picture; and tests/fixtures/previews: tiny decoders and what diffusers decodes with them.
The networks are written here from the papers: ESRGAN (arXiv:1809.00219), Real-ESRGAN (arXiv:2107.10833)."""
from pathlib import Path

import torch
from diffusers import AutoencoderTiny
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional as F

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
UPSCALERS, PREVIEWS = FIXTURES / "upscalers", FIXTURES / "previews"
WIDTH, GROWTH, BLOCKS = 8, 4, 2


class DenseBlock(nn.Module):
    def __init__(self):
        super().__init__()
        for i in range(5):
            setattr(self, f"conv{i + 1}", nn.Conv2d(WIDTH + i * GROWTH, WIDTH if i == 4 else GROWTH, 3, 1, 1))

    def forward(self, x):
        made = [x]
        for i in range(4):
            made.append(F.leaky_relu(getattr(self, f"conv{i + 1}")(torch.cat(made, 1)), 0.2))
        return x + 0.2 * self.conv5(torch.cat(made, 1))


class Rrdb(nn.Module):
    def __init__(self):
        super().__init__()
        self.rdb1, self.rdb2, self.rdb3 = DenseBlock(), DenseBlock(), DenseBlock()

    def forward(self, x):
        return x + 0.2 * self.rdb3(self.rdb2(self.rdb1(x)))


class RrdbNet(nn.Module):
    def __init__(self, doublings, unshuffle):
        super().__init__()
        self.doublings, self.unshuffle = doublings, unshuffle
        self.conv_first = nn.Conv2d(3 * unshuffle**2, WIDTH, 3, 1, 1)
        self.body = nn.Sequential(*[Rrdb() for _ in range(BLOCKS)])
        self.conv_body = nn.Conv2d(WIDTH, WIDTH, 3, 1, 1)
        for i in range(doublings):
            setattr(self, f"conv_up{i + 1}", nn.Conv2d(WIDTH, WIDTH, 3, 1, 1))
        self.conv_hr = nn.Conv2d(WIDTH, WIDTH, 3, 1, 1)
        self.conv_last = nn.Conv2d(WIDTH, 3, 3, 1, 1)

    def forward(self, x):
        first = self.conv_first(F.pixel_unshuffle(x, self.unshuffle))
        h = first + self.conv_body(self.body(first))
        for i in range(self.doublings):
            h = F.leaky_relu(getattr(self, f"conv_up{i + 1}")(F.interpolate(h, scale_factor=2, mode="nearest")), 0.2)
        return self.conv_last(F.leaky_relu(self.conv_hr(h), 0.2))


class Compact(nn.Module):
    def __init__(self, convs, scale):
        super().__init__()
        layers = [nn.Conv2d(3, WIDTH, 3, 1, 1), nn.PReLU(WIDTH)]
        for _ in range(convs):
            layers += [nn.Conv2d(WIDTH, WIDTH, 3, 1, 1), nn.PReLU(WIDTH)]
        self.body = nn.Sequential(*layers, nn.Conv2d(WIDTH, 3 * scale**2, 3, 1, 1))
        self.scale = scale

    def forward(self, x):
        return F.pixel_shuffle(self.body(x), self.scale) + F.interpolate(x, scale_factor=self.scale, mode="nearest")


def seeded(model, seed):
    """So large that every branch counts; in bf16, so that half the bytes hold it."""
    generator = torch.Generator().manual_seed(seed)
    for parameter in model.parameters():
        noise = torch.randn(parameter.shape, generator=generator)
        scale = (1.5 / parameter[0].numel()) ** 0.5 if parameter.dim() > 1 else 0.2
        parameter.data = (noise * scale).bfloat16().float()
    return model.eval()


def weights(model):
    return {key: value.detach().bfloat16().contiguous() for key, value in model.state_dict().items()}


def trunk_names(state):
    def name(key):
        for new, old in (("body.", "RRDB_trunk."), ("rdb", "RDB"), ("conv_body", "trunk_conv"), ("conv_up", "upconv"),
                         ("conv_hr", "HRconv")):
            key = key.replace(new, old) if not (new == "body." and key.startswith("conv_")) else key
        return key
    return {name(key): value for key, value in state.items()}


def numbered_names(state, doublings):
    """The first ESRGAN's: models in a row, each convolution with its bend."""
    def name(key):
        layer, ending = key.rsplit(".", 1)
        if layer.startswith("body."):
            _, block, dense, conv = layer.split(".")
            return f"model.1.sub.{block}.{dense.upper()}.{conv}.0.{ending}"
        fixed = {"conv_first": 0, "conv_hr": 3 * doublings + 2, "conv_last": 3 * doublings + 4}
        fixed |= {f"conv_up{i}": 3 * i for i in range(1, doublings + 1)}
        return f"model.1.sub.{BLOCKS}.{ending}" if layer == "conv_body" else f"model.{fixed[layer]}.{ending}"
    return {name(key): value for key, value in state.items()}


def picture(seed, height, width):
    return torch.rand((1, 3, height, width), generator=torch.Generator().manual_seed(seed))


@torch.no_grad()
def upscalers():
    UPSCALERS.mkdir(parents=True, exist_ok=True)
    x4, x2, x1 = (seeded(RrdbNet(2, unshuffle), 1 + unshuffle) for unshuffle in (1, 2, 4))
    double = seeded(RrdbNet(1, 1), 9)
    compact = seeded(Compact(3, 4), 4)
    save_file(weights(x4), UPSCALERS / "rrdb-x4.safetensors")
    save_file(trunk_names(weights(x4)), UPSCALERS / "rrdb-x4-trunk.safetensors")
    torch.save(numbered_names(weights(x4), 2), UPSCALERS / "rrdb-x4-numbered.pth")
    torch.save(numbered_names(weights(double), 1), UPSCALERS / "rrdb-x2-numbered.pth")
    torch.save({"params_ema": weights(x2)}, UPSCALERS / "rrdb-x2.pth")
    save_file(weights(x1), UPSCALERS / "rrdb-x1.safetensors")
    torch.save({"params": weights(compact)}, UPSCALERS / "compact-x4.pth")
    x, even = picture(5, 13, 10), picture(6, 12, 16)
    save_file({"in.odd": x, "in.even": even, "out.rrdb-x4": x4(x), "out.rrdb-x2-numbered": double(x),
               "out.rrdb-x2": x2(even), "out.rrdb-x1": x1(even), "out.compact-x4": compact(x)},
              UPSCALERS / "case.safetensors")


@torch.no_grad()
def previews():
    PREVIEWS.mkdir(parents=True, exist_ok=True)
    tiny = seeded(AutoencoderTiny(encoder_block_out_channels=(8,) * 4, decoder_block_out_channels=(8,) * 4), 7)
    latents = 2 * torch.randn((2, 4, 6, 5), generator=torch.Generator().manual_seed(8))
    save_file(weights(tiny), PREVIEWS / "diffusion_pytorch_model.safetensors")
    original = {}
    for key, value in weights(tiny).items():
        if not key.startswith("decoder.layers."):
            continue
        number, rest = key.removeprefix("decoder.layers.").split(".", 1)
        original[f"{int(number) + 1}.{rest}"] = value
    torch.save(original, PREVIEWS / "taesd_decoder.pth")
    save_file({"taesd_decoder." + key: value for key, value in original.items()}, PREVIEWS / "comfy.safetensors")
    save_file({"in.latents": latents, "out.decoded": tiny.decode(latents).sample}, PREVIEWS / "case.safetensors")


if __name__ == "__main__":
    upscalers()
    previews()
    for path in sorted([*UPSCALERS.iterdir(), *PREVIEWS.iterdir()]):
        print(path.relative_to(FIXTURES), path.stat().st_size)
