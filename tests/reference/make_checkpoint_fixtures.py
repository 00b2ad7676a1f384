# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/weights: files of torch.save, good and hostile, and safetensors of every type of numbers. The
hostile ones would run something in a reader that unpickles them; nothing here loads them."""
import os
import pickle
import shutil
import sys
import types
import zipfile
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import save_file

OUT = Path(__file__).resolve().parents[1] / "fixtures/weights"


class Hostile:
    def __reduce__(self):
        return os.system, ("echo this must never run",)


def state_dict():
    numbers = torch.arange(24, dtype=torch.float32)
    return OrderedDict(
        f32=numbers.reshape(4, 6), f16=numbers.half(), bf16=numbers.bfloat16().reshape(2, 12), f64=numbers.double(),
        i64=torch.arange(5) - 2, i32=torch.arange(3, dtype=torch.int32), u8=torch.arange(4, dtype=torch.uint8),
        transposed=numbers.reshape(4, 6).t(), part=numbers[6:12].reshape(2, 3), scalar=torch.tensor(2.5),
        empty=torch.zeros(0, 3), parameter=torch.nn.Parameter(numbers[:2].clone()))


def lightning():
    """What training leaves around the weights, as in the first Stable Diffusion checkpoints."""
    module = types.ModuleType("pytorch_lightning.callbacks.model_checkpoint")
    module.ModelCheckpoint = type("ModelCheckpoint", (), {"__module__": module.__name__})
    for name in ("pytorch_lightning", "pytorch_lightning.callbacks"):
        sys.modules[name] = types.ModuleType(name)
    sys.modules[module.__name__] = module
    return {"epoch": 3, "global_step": 470000, "pytorch-lightning_version": "1.4.2", "state_dict": state_dict(),
            "callbacks": {module.ModelCheckpoint: {"best_model_score": np.float64(0.5), "monitor": None}},
            "lr_schedulers": [{"base_lrs": [1e-4, -2.5], "verbose": False, "big": 1 << 80}]}


def embedding():
    return {"string_to_token": {"*": torch.tensor(265)}, "string_to_param": {"*": torch.ones(2, 8) * 0.25},
            "name": "cat", "step": 100}


def float8():
    """What torch.save says by a newer function; a part and a transposed one among them."""
    bytes_ = torch.arange(60, 84, dtype=torch.uint8).reshape(4, 6)
    first, second = bytes_.view(torch.float8_e4m3fn), bytes_.clone().view(torch.float8_e5m2)
    tensors = {"whole": first, "part": first[1:3], "transposed": second.t()}
    return tensors | {f"{name}.numbers": tensor.float() for name, tensor in tensors.items()}


def write_zip(name, pickled, compression=zipfile.ZIP_STORED):
    with zipfile.ZipFile(OUT / name, "w", compression) as archive:
        archive.writestr("archive/data.pkl", pickled)
        archive.writestr("archive/data/0", bytes(96))
        archive.writestr("archive/version", b"3\n")


def pickled_tensor(offset, shape, stride):
    """The pickle of {"t": tensor} over a storage of 24 floats, with a place of our choice."""
    def text(value):
        return b"X" + len(value).to_bytes(4, "little") + value.encode()

    def number(value):
        return b"\x8a\x08" + value.to_bytes(8, "little", signed=True)

    def tuple_of(*parts):
        return b"(" + b"".join(parts) + b"t"

    storage = tuple_of(text("storage"), b"ctorch\nFloatStorage\n", text("0"), text("cpu"), number(24)) + b"Q"
    arguments = tuple_of(storage, number(offset), tuple_of(*map(number, shape)), tuple_of(*map(number, stride)),
                         b"\x89", b"}")
    return b"\x80\x02}" + text("t") + b"ctorch._utils\n_rebuild_tensor_v2\n" + arguments + b"Rs."


def every_type():
    """A tensor of every type that Ninefold reads, of 8-bit floats all there are; beside it what PyTorch takes it for."""
    numbers = torch.tensor([0, 1, -2.5, 1e-3, 65504])
    tensors = {"F64": numbers.double() / 3, "F32": numbers / 3, "F16": (numbers / 3).half(), "BF16": (numbers / 3).bfloat16(),
               "BOOL": torch.tensor([True, False, True])}
    for name, dtype in {"I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8}.items():
        limits = torch.iinfo(dtype)
        tensors[name] = torch.tensor([limits.min, -1, 0, 1, limits.max], dtype=dtype)
    tensors["U8"] = torch.arange(256, dtype=torch.int64).to(torch.uint8)
    tensors["F8_E4M3"] = tensors["U8"].view(torch.float8_e4m3fn)
    tensors["F8_E5M2"] = tensors["U8"].view(torch.float8_e5m2)
    tensors |= {f"{name}.numbers": tensor.double() for name, tensor in tensors.items()}
    return {name: tensor.clone() for name, tensor in tensors.items()}


def scaled():
    """Linear layers as ComfyUI stores them in 8 bits, in its older and its newer naming, and their weights as it computes
    them (scaled_fp8_ops and the dequantization of comfy_quant: the numbers in float32 times the scale)."""
    generator = torch.Generator().manual_seed(3)
    tensors = {"scaled_fp8": torch.zeros(2, dtype=torch.float8_e4m3fn), "plain.weight": torch.ones(2, 3).to(torch.float8_e5m2)}
    for layer, scale_name, input_name, dtype, shape in (
            ("older", "scale_weight", "scale_input", torch.float8_e4m3fn, ()),
            ("newer", "weight_scale", "input_scale", torch.float8_e5m2, (1,))):
        weight = torch.randn(4, 6, generator=generator) * 0.02
        scale = weight.abs().max() / torch.finfo(dtype).max
        tensors[f"{layer}.weight"] = (weight / scale).to(dtype)
        tensors[f"{layer}.{scale_name}"] = scale.reshape(shape)
        tensors[f"{layer}.{input_name}"] = torch.tensor(0.37).reshape(shape)
        tensors[f"{layer}.bias"] = torch.randn(4, generator=generator).half()
        tensors[f"{layer}.numbers"] = tensors[f"{layer}.weight"].float() * scale
    note = b'{"format": "float8_e5m2"}'
    return tensors | {"newer.comfy_quant": torch.tensor(list(note), dtype=torch.uint8)}


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    torch.save(state_dict(), OUT / "plain.pt")
    torch.save(lightning(), OUT / "lightning.ckpt")
    torch.save(lightning(), OUT / "legacy.ckpt", _use_new_zipfile_serialization=False)
    torch.save(embedding(), OUT / "embedding.pt")
    torch.save(float8(), OUT / "float8.pt")
    torch.save({"weight": torch.ones(2), "surprise": Hostile()}, OUT / "hostile.pt")
    torch.save({"weight": torch.ones(2), "surprise": Hostile()}, OUT / "hostile-legacy.pt",
               _use_new_zipfile_serialization=False)
    write_zip("deep.pt", b"\x80\x02" + b"(" * 20000 + b"t" * 20000 + b".")
    write_zip("endless.pt", b"\x80\x02X\xff\xff\xff\x7fabc")
    write_zip("no-tensors.pt", pickle.dumps({"a": 1}, 2))
    write_zip("compressed.pt", pickle.dumps({"a": 1}, 2) + bytes(200000), zipfile.ZIP_DEFLATED)
    for name, place in {"offset": (23, (2,), (1,)), "stride": (0, (2, 2), (1, 1 << 62)), "huge": (0, (1 << 62, 4), (0, 0)),
                        "negative": (-1, (2,), (1,)), "repeated": (0, (25,), (0,))}.items():
        write_zip(f"bad-{name}.pt", pickled_tensor(*place))
    write_zip("good-by-hand.pt", pickled_tensor(4, (4, 5), (5, 1)))
    save_file(every_type(), OUT / "types.safetensors")
    save_file(scaled(), OUT / "scaled.safetensors")
    for file in OUT.iterdir():
        file.chmod(0o644)
        print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
