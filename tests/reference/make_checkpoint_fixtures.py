# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/weights: files of torch.save, good and hostile. The hostile ones would run something in a
reader that unpickles them; nothing here loads them."""
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


def main():
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    torch.save(state_dict(), OUT / "plain.pt")
    torch.save(lightning(), OUT / "lightning.ckpt")
    torch.save(lightning(), OUT / "legacy.ckpt", _use_new_zipfile_serialization=False)
    torch.save(embedding(), OUT / "embedding.pt")
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
    for file in OUT.iterdir():
        file.chmod(0o644)
        print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
