# SPDX-License-Identifier: MIT
"""State dicts of diffusers in the layout of Stable Diffusion's authors, as their own scripts write it. Every result
is read back by diffusers' converters and must give the state dict again, so the layout here is the one that
diffusers reads."""
import re

import torch
from diffusers.loaders.single_file_utils import (
    convert_ldm_unet_checkpoint, convert_ldm_vae_checkpoint, convert_open_clip_checkpoint)

RESNET = {"norm1": "in_layers.0", "conv1": "in_layers.2", "time_emb_proj": "emb_layers.1", "norm2": "out_layers.0",
          "conv2": "out_layers.3", "conv_shortcut": "skip_connection"}
OUTSIDE = {"conv_in": "input_blocks.0.0", "time_embedding.linear_1": "time_embed.0",
           "time_embedding.linear_2": "time_embed.2", "time_embedding.cond_proj": "time_embed.cond_proj",
           "add_embedding.linear_1": "label_emb.0.0", "add_embedding.linear_2": "label_emb.0.2",
           "conv_norm_out": "out.0", "conv_out": "out.2", "mid_block.resnets.0": "middle_block.0",
           "mid_block.attentions.0": "middle_block.1", "mid_block.resnets.1": "middle_block.2"}
VAE = [("nin_shortcut", "conv_shortcut"), ("norm_out", "conv_norm_out"), ("mid.attn_1", "mid_block.attentions.0"),
       ("mid.block_1", "mid_block.resnets.0"), ("mid.block_2", "mid_block.resnets.1")]
VAE_ATTENTION = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "proj_out"}


def unet_blocks(unet):
    """Prefix of diffusers to prefix of the original."""
    blocks = dict(OUTSIDE)
    levels, layers = len(unet.down_blocks), unet.config.layers_per_block
    number = 1
    for level, block in enumerate(unet.down_blocks):
        for layer in range(layers):
            blocks[f"down_blocks.{level}.resnets.{layer}"] = f"input_blocks.{number}.0"
            blocks[f"down_blocks.{level}.attentions.{layer}"] = f"input_blocks.{number}.1"
            number += 1
        if level < levels - 1:
            blocks[f"down_blocks.{level}.downsamplers.0.conv"] = f"input_blocks.{number}.0.op"
            number += 1
    number = 0
    for level, block in enumerate(unet.up_blocks):
        attends = hasattr(block, "attentions")
        for layer in range(layers + 1):
            blocks[f"up_blocks.{level}.resnets.{layer}"] = f"output_blocks.{number}.0"
            blocks[f"up_blocks.{level}.attentions.{layer}"] = f"output_blocks.{number}.1"
            if layer == layers and level < levels - 1:
                blocks[f"up_blocks.{level}.upsamplers.0.conv"] = f"output_blocks.{number}.{2 if attends else 1}.conv"
            number += 1
    return blocks


def original_unet(unet):
    blocks, result = unet_blocks(unet), {}
    for name, tensor in unet.state_dict().items():
        prefix = max((p for p in blocks if name.startswith(p + ".")), key=len)
        rest = name[len(prefix) + 1:]
        if ".resnets." in prefix:
            layer, rest = rest.split(".", 1)
            rest = f"{RESNET[layer]}.{rest}"
        result[f"model.diffusion_model.{blocks[prefix]}.{rest}"] = tensor
    if "time_embedding.cond_proj.weight" not in unet.state_dict():  # diffusers' converter doesn't know it
        back = convert_ldm_unet_checkpoint(dict(result), dict(unet.config))
        require_same(back, unet.state_dict())
    return result


def original_vae(vae):
    result = {}
    levels = len(vae.decoder.up_blocks)
    for name, tensor in vae.state_dict().items():
        old = re.sub(r"encoder\.down_blocks\.(\d+)\.resnets\.", r"encoder.down.\1.block.", name)
        old = re.sub(r"encoder\.down_blocks\.(\d+)\.downsamplers\.0\.", r"encoder.down.\1.downsample.", old)
        old = re.sub(r"decoder\.up_blocks\.(\d+)\.resnets\.",
                     lambda m: f"decoder.up.{levels - 1 - int(m[1])}.block.", old)
        old = re.sub(r"decoder\.up_blocks\.(\d+)\.upsamplers\.0\.",
                     lambda m: f"decoder.up.{levels - 1 - int(m[1])}.upsample.", old)
        for to, present in VAE:
            old = old.replace(present, to)
        if "mid.attn_1." in old:
            head, rest = old.split("mid.attn_1.")
            layer, kind = rest.rsplit(".", 1)
            old = f"{head}mid.attn_1.{VAE_ATTENTION[layer]}.{kind}"
            if layer != "group_norm" and kind == "weight":
                tensor = tensor[:, :, None, None]
        result["first_stage_model." + old] = tensor
    require_same(convert_ldm_vae_checkpoint(dict(result), dict(vae.config)), vae.state_dict())
    return result


def original_clip(encoder, prefix):
    return {prefix + name: tensor for name, tensor in encoder.state_dict().items()}


OPEN_CLIP = {"layer_norm1": "ln_1", "layer_norm2": "ln_2", "self_attn.out_proj": "attn.out_proj",
             "mlp.fc1": "mlp.c_fc", "mlp.fc2": "mlp.c_proj"}


def original_open_clip(encoder, prefix):
    state, result = encoder.state_dict(), {}
    result[prefix + "token_embedding.weight"] = state["text_model.embeddings.token_embedding.weight"]
    result[prefix + "positional_embedding"] = state["text_model.embeddings.position_embedding.weight"]
    result[prefix + "logit_scale"] = torch.tensor(4.6)
    for kind in ("weight", "bias"):
        result[f"{prefix}ln_final.{kind}"] = state[f"text_model.final_layer_norm.{kind}"]
        for layer in range(encoder.config.num_hidden_layers):
            new = f"text_model.encoder.layers.{layer}."
            old = f"{prefix}transformer.resblocks.{layer}."
            result[f"{old}attn.in_proj_{kind}"] = torch.cat(
                [state[f"{new}self_attn.{part}_proj.{kind}"] for part in "qkv"])
            for present, before in OPEN_CLIP.items():
                result[f"{old}{before}.{kind}"] = state[f"{new}{present}.{kind}"]
    width = encoder.config.hidden_size
    projection = state.get("text_projection.weight", torch.eye(width))
    result[prefix + "text_projection"] = projection.t().contiguous()
    back = convert_open_clip_checkpoint(encoder, dict(result), prefix=prefix)
    if prefix.startswith("cond_stage_model.") and encoder.config.num_hidden_layers == 24:
        state = {name: tensor for name, tensor in state.items() if ".layers.23." not in name}  # SD 2 leaves it out
    require_same({name: back[name] for name in state}, state)
    return result


def require_same(back, state):
    if any(tensor.is_meta for tensor in state.values()):
        state = {name: tensor for name, tensor in state.items() if "position_ids" not in name}
        assert {k: v.shape for k, v in back.items()} == {k: v.shape for k, v in state.items()}
        return
    state = {name: tensor for name, tensor in state.items() if "position_ids" not in name}
    assert set(back) == set(state), set(back) ^ set(state)
    for name, tensor in state.items():
        assert torch.equal(back[name], tensor), name
