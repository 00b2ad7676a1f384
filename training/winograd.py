"""3x3 convolutions as Winograd's F(4x4,3x3) in matrix products alone (Lavin and Gray 2015), forwards and backwards.

On a CPU the gradient of a convolution's weights runs at less than half the rate of a matrix product. Here all three passes
are matrix products, with four times fewer multiplications between channels. On maps of 4x4 and 8x8 the transforms of all
tiles are one small matrix, so autograd needs no help.
"""
import functools

import torch

# One axis: six pixels to frequencies, three weights to frequencies, frequencies to four pixels
INPUT = torch.tensor([[4, 0, -5, 0, 1, 0], [0, -4, -4, 1, 1, 0], [0, 4, -4, -1, 1, 0],
                      [0, -2, -1, 2, 1, 0], [0, 2, -1, -2, 1, 0], [0, 4, 0, -5, 0, 1]], dtype=torch.float64)
KERNEL = torch.tensor([[1 / 4, 0, 0], [-1 / 6, -1 / 6, -1 / 6], [-1 / 6, 1 / 6, -1 / 6],
                       [1 / 24, 1 / 12, 1 / 6], [1 / 24, -1 / 12, 1 / 6], [0, 0, 1]], dtype=torch.float64)
OUTPUT = torch.tensor([[1, 1, 1, 1, 1, 0], [0, 1, -1, 2, -2, 0], [0, 1, 1, 4, 4, 0], [0, 1, -1, 8, -8, 1]], dtype=torch.float64)


def both_axes(line: torch.Tensor) -> torch.Tensor:
    """[a,t,n] along one axis -> [a*a*t*t, n*n] on the plane"""
    a, t, n = line.shape
    return torch.einsum("atn,bsm->abtsnm", line, line).reshape(a * a * t * t, n * n).float()


@functools.cache
def transforms(size: int) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """For size x size maps padded by one: pixels to frequencies [36*tiles, size^2], kernel [36,9], and back"""
    tiles = size // 4
    line, back = torch.zeros(6, tiles, size, dtype=torch.float64), torch.zeros(6, tiles, size, dtype=torch.float64)
    for t in range(tiles):
        back[:, t, 4 * t:4 * t + 4] = OUTPUT.T
        for k in range(6):
            if 0 <= 4 * t - 1 + k < size:
                line[:, t, 4 * t - 1 + k] = INPUT[:, k]
    return both_axes(line), both_axes(KERNEL[:, None]), both_axes(back).T.contiguous()


class Conv2d(torch.nn.Conv2d):
    """A torch.nn.Conv2d with 3x3 kernels, stride and padding one, on maps whose sides are equal and divisible by four"""

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        n, channels, size, _ = x.shape
        there, kernel, back = transforms(size)
        pixels = x.permute(2, 3, 0, 1).reshape(size * size, n * channels)
        weight = (kernel @ self.weight.permute(2, 3, 1, 0).reshape(9, -1)).view(36, channels, -1)
        made = torch.bmm((there @ pixels).view(36, -1, channels), weight)
        made = (back @ made.view(back.shape[1], -1)).view(size, size, n, -1) + self.bias
        return made.permute(2, 3, 0, 1).contiguous(memory_format=torch.channels_last)


def use_in(model: torch.nn.Module, least: int = 64) -> None:
    """Lets every such convolution of at least so many channels compute this way; weights and their names stay"""
    for module in model.modules():
        if (type(module) is torch.nn.Conv2d and module.kernel_size == (3, 3) and module.stride == (1, 1)
                and module.padding == (1, 1) and min(module.in_channels, module.out_channels) >= least):
            module.__class__ = Conv2d
