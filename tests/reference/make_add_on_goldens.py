# SPDX-License-Identifier: MIT
"""Makes tests/fixtures/add_ons: LoRAs, embeddings and VAEs for the tiny models of make_family_goldens, and what diffusers
(with peft) makes of them: text states, the UNet's output, pictures. See README.md beside this file."""
import json
import shutil
import warnings

import diffusers
import torch
from peft import LoraConfig
from peft.utils import get_peft_model_state_dict
from safetensors.torch import save_file

from diffusers import AutoencoderKL
from make_family_goldens import (
    FAMILIES, FIXTURES, GUIDANCE, NEGATIVE, PROMPT, SEED, SIZE, STEPS, small, seeded)
from make_sampler_goldens import SAMPLERS
from original_layout import RESNET, original_vae, unet_blocks

OUT = FIXTURES / "add_ons"
RANK = 2


def matrices(model, wanted):
    """Layers with a weight of two or four dimensions whose names hold one of `wanted`."""
    for name, module in model.named_modules():
        weight = getattr(module, "weight", None)
        if weight is not None and weight.dim() in (2, 4) and any(part in name for part in wanted):
            if isinstance(module, (torch.nn.Linear, torch.nn.Conv2d)):
                yield name, weight


def factors(weight, generator, loud):
    """down and up so that up·down changes the weight audibly."""
    out, columns = weight.shape[0], weight[0].numel()
    down = torch.randn(RANK, columns, generator=generator) / columns**0.5
    up = torch.randn(out, RANK, generator=generator) * loud
    if weight.dim() == 4:
        down, up = down.view(RANK, *weight.shape[1:]), up.view(out, RANK, 1, 1)
    return down.bfloat16(), up.bfloat16()


ATTENTION = ("attn1.to_q", "attn2.to_k", "attn2.to_v", "attn1.to_out.0", "ff.net.0.proj", "ff.net.2", "proj_in", "proj_out")
CONVOLUTION = ("resnets.0.conv1", "resnets.0.conv2", "resnets.0.time_emb_proj", "downsamplers.0.conv", "upsamplers.0.conv",
               "conv_shortcut")
TEXT = ("self_attn.q_proj", "self_attn.v_proj", "self_attn.out_proj", "mlp.fc1", "mlp.fc2")


def parts(pipeline):
    for name in ("unet", "text_encoder", "text_encoder_2"):
        if getattr(pipeline, name, None) is not None:
            yield name, getattr(pipeline, name)


def lora(pipeline, seed, unet_layers, loud=0.3):
    generator = torch.Generator().manual_seed(seed)
    for part, model in parts(pipeline):
        for name, weight in matrices(model, unet_layers if part == "unet" else TEXT):
            yield part, name, *factors(weight, generator, loud)


def peft(pipeline, seed, layers):
    tensors = {}
    for part, name, down, up in lora(pipeline, seed, layers):
        tensors[f"{part}.{name}.lora_A.weight"] = down
        tensors[f"{part}.{name}.lora_B.weight"] = up
    return tensors


def sgm(unet, name):
    """The authors' name of a layer."""
    blocks = unet_blocks(unet)
    prefix = max((p for p in blocks if (name + ".").startswith(p + ".")), key=len)
    rest = name[len(prefix) + 1:]
    return ".".join(part for part in (blocks[prefix], RESNET.get(rest, rest)) if part)


def kohya(pipeline, seed, layers, alpha=1.0):
    is_xl = hasattr(pipeline, "text_encoder_2")
    tensors = {}
    for part, name, down, up in lora(pipeline, seed, layers):
        prefix = {"unet": "lora_unet_", "text_encoder": "lora_te1_" if is_xl else "lora_te_", "text_encoder_2": "lora_te2_"}[part]
        own = sgm(pipeline.unet, name) if part == "unet" and is_xl else name
        layer = prefix + own.replace(".", "_")
        tensors |= {f"{layer}.lora_down.weight": down, f"{layer}.lora_up.weight": up, f"{layer}.alpha": torch.tensor(alpha)}
    return tensors


def save(tensors, file):
    save_file({name: tensor.contiguous().clone() for name, tensor in tensors.items()}, OUT / file)
    (OUT / file).chmod(0o644)


def normal(seed, *shape):
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def states(pipeline, prompt=PROMPT):
    """Text states and the UNet's output, by name: the latter in f64, since f32 alone moves it by 8e-5."""
    if hasattr(pipeline, "text_encoder_2"):
        text, _, pooled, _ = pipeline.encode_prompt(prompt, do_classifier_free_guidance=False)
        conditions = {"text_embeds": pooled.double(), "time_ids": torch.tensor([[32.0, 48.0, 0.0, 0.0, 32.0, 48.0]])}
    else:
        text, pooled, conditions = pipeline.encode_prompt(prompt, "cpu", 1, False)[0], None, None
    latents = normal(11, 1, 4, 16, 24).double()
    sample = pipeline.unet.double()(latents, torch.tensor([417.0]), text.double(), added_cond_kwargs=conditions).sample.float()
    pipeline.unet.float()
    return {"text": text, "sample": sample} | ({} if pooled is None else {"pooled": pooled})


def draw(pipeline, prompt=PROMPT, negative=NEGATIVE):
    cls, arguments = SAMPLERS["euler"]
    pipeline.scheduler = cls.from_config(pipeline.scheduler.config, **arguments)
    pipeline.set_progress_bar_config(disable=True)
    return pipeline(prompt=prompt, negative_prompt=negative, num_inference_steps=STEPS, guidance_scale=GUIDANCE,
                    generator=torch.Generator("cpu").manual_seed(SEED), **SIZE).images[0]


class Golden:
    def __init__(self):
        self.cases, self.tensors = [], {}

    def add(self, name, pipeline, case, prompt=PROMPT, negative=NEGATIVE, picture=True):
        for key, tensor in states(pipeline, prompt).items():
            self.tensors[f"{name}.{key}"] = tensor
        if picture:
            draw(pipeline, prompt, negative).save(OUT / f"{name}.png", optimize=True)
        self.cases.append({"name": name, **case})
        print(name, "mean", float(self.tensors[f"{name}.sample"].abs().mean()), flush=True)

    def write(self):
        save(self.tensors, "goldens.safetensors")
        (OUT / "goldens.json").write_text(json.dumps(self.cases, indent=1) + "\n")


def used_lora(golden, family, name, *used):
    """Files with their weights on UNet and text encoders."""
    pipeline = FAMILIES[family]()
    for file, _, _ in used:
        pipeline.load_lora_weights(OUT / f"{file}.safetensors", adapter_name=file)
    texts = [part for part, _ in parts(pipeline) if part != "unet"]
    pipeline.set_adapters([file for file, _, _ in used],
                          [{"unet": unet, **{part: text for part in texts}} for _, unet, text in used])
    golden.add(f"{family}-{name}", pipeline, {
        "family": family, "loras": [{"name": file, "unet": unet, "text": text} for file, unet, text in used]})


def loras(golden, family):
    plain = FAMILIES[family]()
    files = {f"{family}-kohya": kohya(plain, 21, ATTENTION + CONVOLUTION), f"{family}-peft": peft(plain, 22, ATTENTION)}
    for name, tensors in files.items():
        save(tensors, f"{name}.safetensors")
    golden.add(f"{family}-plain", plain, {"family": family, "loras": []})
    used_lora(golden, family, "kohya-0.8", (f"{family}-kohya", 0.8, 0.8))
    used_lora(golden, family, "peft-1", (f"{family}-peft", 1.0, 1.0))
    used_lora(golden, family, "both", (f"{family}-kohya", 0.7, 0.7), (f"{family}-peft", -0.4, -0.4))
    used_lora(golden, family, "apart", (f"{family}-kohya", 0.5, 1.0), (f"{family}-peft", 1.0, 0.25))


def trained(model, seed, targets, **config):
    """An adapter as diffusers' training scripts make and save it, with numbers as if it were trained."""
    config = LoraConfig(r=RANK, target_modules=targets, init_lora_weights="gaussian", **config)
    model.add_adapter(config)
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        if "lora_magnitude" in name:
            parameter.mul_(1 + 0.3 * torch.randn(parameter.shape, generator=generator))
        elif "lora_" in name:
            scale = 0.3 if "lora_B" in name else parameter[0].numel() ** -0.5
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * scale)
        if "lora_" in name:
            parameter.copy_(parameter.bfloat16())
    notes = model.peft_config["default"].to_dict()
    return get_peft_model_state_dict(model), notes | {"target_modules": sorted(notes["target_modules"])}


def noted(golden):
    """LoRAs whose strength only diffusers' notes beside the tensors say, one of them with DoRA's magnitudes."""
    unet_layers = ["attn1.to_q", "attn2.to_k", "ff.net.2", "resnets.0.conv1", "conv_shortcut", "mid_block.attentions.0.proj_in"]
    text_layers = ["q_proj", "fc1"]
    for name, dora in (("noted", False), ("dora", True)):
        pipeline = FAMILIES["sd1"]()
        unet, unet_notes = trained(pipeline.unet, 23, unet_layers, lora_alpha=3, use_dora=dora,
                                   alpha_pattern={"attn2.to_k": 1, "down_blocks.0.resnets.0.conv1": 4})
        text, text_notes = trained(pipeline.text_encoder, 24, text_layers, lora_alpha=5, use_dora=dora, use_rslora=True)
        pipeline.save_lora_weights(OUT, unet_lora_layers=unet, text_encoder_lora_layers=text,
                                   weight_name=f"sd1-{name}.safetensors", unet_lora_adapter_metadata=unet_notes,
                                   text_encoder_lora_adapter_metadata=text_notes)
        (OUT / f"sd1-{name}.safetensors").chmod(0o644)
    used_lora(golden, "sd1", "noted-1", ("sd1-noted", 1.0, 1.0))
    used_lora(golden, "sd1", "dora-0.7", ("sd1-dora", 0.7, 0.7))
    used_lora(golden, "sd1", "noted-dora", ("sd1-noted", 0.6, 0.6), ("sd1-dora", 1.0, 1.0))


def embeddings(golden):
    vectors = [(normal(31 + i, n, 32) * 2).bfloat16().float() for i, n in enumerate((3, 1, 2, 2))]
    torch.save({"string_to_token": {"*": 265}, "string_to_param": {"*": vectors[0]}, "name": "glow", "step": 100,
                "sd_checkpoint": None, "sd_checkpoint_name": None}, OUT / "embeddings/glow.pt")
    save_file({"emb_params": vectors[1]}, OUT / "embeddings/dusk.safetensors")
    torch.save({"<mist>": vectors[1][0] * -1}, OUT / "embeddings/haze.bin")
    save_file({"clip_l": vectors[2], "clip_g": vectors[3]}, OUT / "embeddings/pair.safetensors")

    pipeline = FAMILIES["sd1"]()
    for token, vector in (("glow", vectors[0]), ("dusk", vectors[1]), ("haze", vectors[1] * -1)):
        # One vector a token, as diffusers keeps them.
        pipeline.load_textual_inversion({token: vector}, token=token)
    prompt, negative = "a glow apple beside dusk", "haze night"
    golden.add("sd1-words", pipeline, {"family": "sd1", "prompt": prompt, "negative": negative}, prompt, negative)
    pipeline = FAMILIES["xl"]()
    pipeline.load_textual_inversion({"pair": vectors[2]}, token="pair", text_encoder=pipeline.text_encoder,
                                    tokenizer=pipeline.tokenizer)
    pipeline.load_textual_inversion({"pair": vectors[3]}, token="pair", text_encoder=pipeline.text_encoder_2,
                                    tokenizer=pipeline.tokenizer_2)
    prompt, negative = "a red pair apple", "misty pair"
    golden.add("xl-words", pipeline, {"family": "xl", "prompt": prompt, "negative": negative}, prompt, negative)


def vaes(golden):
    vae = AutoencoderKL(
        sample_size=32, block_out_channels=(32, 32), layers_per_block=1, norm_num_groups=32, latent_channels=4,
        down_block_types=("DownEncoderBlock2D",) * 2, up_block_types=("UpDecoderBlock2D",) * 2, scaling_factor=0.18215)
    seeded(vae, 77, [("decoder.conv_out", 0.7), ("encoder.conv_out", 3)])
    folder = OUT / "vae/folder"
    vae.save_pretrained(folder)
    weights = small(vae.state_dict())
    save_file(weights, folder / "diffusion_pytorch_model.safetensors")
    for file in folder.iterdir():
        file.chmod(0o644)
    save_file(small({name.removeprefix("first_stage_model."): tensor for name, tensor in original_vae(vae).items()}),
              OUT / "vae/other.safetensors")
    pipeline = FAMILIES["sd1"]()
    pipeline.vae = vae
    golden.add("sd1-vae", pipeline, {"family": "sd1", "vae": "other"})


@torch.no_grad()
def main():
    warnings.simplefilter("ignore")
    torch.set_num_threads(1)
    diffusers.logging.set_verbosity_error()
    shutil.rmtree(OUT, ignore_errors=True)
    (OUT / "embeddings").mkdir(parents=True)
    golden = Golden()
    loras(golden, "sd1")
    loras(golden, "xl")
    noted(golden)
    embeddings(golden)
    vaes(golden)
    golden.write()


if __name__ == "__main__":
    main()
