"""Counts that PyTorch finds: of random models, and of the programs that the lab hands out.

Run from anywhere: python3 src/pages/counting/reference/make_references.py [seed]
It writes torch.json beside it. The programs in torch/ are written by torch-code.test.ts.
"""

import io
import json
import random
import sys
from contextlib import redirect_stdout
from pathlib import Path

import torch
from torch import nn

HERE = Path(__file__).parent
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 20261121
MODULES = {"SimpleRNN": nn.RNN, "LSTM": nn.LSTM, "GRU": nn.GRU}


def random_layer(rng, id, is_last):
    kind = rng.choice(["SimpleRNN", "LSTM", "GRU", "GRU", "Dropout", "Dense"])
    layer = {"id": id, "trainable": rng.random() < 0.8, "kind": kind}
    if kind == "Dropout":
        return {**layer, "rate": rng.choice([0.1, 0.25, 0.5])}
    layer |= {"units": rng.randint(1, 80), "bias": rng.random() < 0.8}
    if kind == "Dense":
        return {**layer, "activation": rng.choice(["linear", "tanh", "relu", "sigmoid", "softmax"])}
    return {
        **layer,
        "returnSequences": not is_last or rng.random() < 0.5,
        "bidirectional": rng.random() < 0.4,
        "resetAfter": rng.random() < 0.7,
    }


def random_model(rng):
    count = rng.randint(1, 6)
    layers = [random_layer(rng, id + 2, id == count - 1) for id in range(count)]
    if rng.random() < 0.3:
        tokens, size = rng.randint(2, 900), rng.randint(1, 60)
        layers.insert(0, {"id": 1, "trainable": True, "kind": "Embedding", "tokens": tokens, "size": size})
    timesteps = rng.choice([None, rng.randint(1, 90)])
    return {"timesteps": timesteps, "features": rng.randint(1, 60), "layers": layers, "madeBefore": 0}


def module_of(layer, inputs):
    kind = layer["kind"]
    if kind == "Dropout":
        return nn.Dropout(layer["rate"])
    if kind == "Embedding":
        return nn.Embedding(layer["tokens"], layer["size"])
    if kind == "Dense":
        return nn.Linear(inputs, layer["units"], bias=layer["bias"])
    return MODULES[kind](
        inputs, layer["units"], bias=layer["bias"], bidirectional=layer["bidirectional"], batch_first=True
    )


def has_torch(layer):
    return layer["kind"] != "GRU" or layer["resetAfter"]


def has_two_biases_in_keras(layer):
    return layer["kind"] == "GRU" and layer["resetAfter"]


def count(module, layer, as_keras):
    """Numbers in a module; Keras has no second bias (bias_hh), but for the GRU that resets after the product."""
    drop = as_keras and not has_two_biases_in_keras(layer)
    return sum(p.numel() for name, p in module.named_parameters() if not (drop and "bias_hh" in name))


def count_model(model):
    rows = []
    x = torch.zeros(1, model["timesteps"] or 3, model["features"])
    for layer in model["layers"]:
        if layer["kind"] == "Embedding":
            x = torch.zeros(x.shape[:2], dtype=torch.long)
        module = module_of(layer, x.shape[-1])
        result = module(x)
        if isinstance(result, tuple):
            outputs, state = result
            hidden = state[0] if layer["kind"] == "LSTM" else state
            result = outputs if layer["returnSequences"] else torch.cat(tuple(hidden), dim=-1)
        x = result
        torch_count = count(module, layer, False) if has_torch(layer) else None
        width = list(x.shape[1:])
        rows.append({"keras": count(module, layer, True), "torch": torch_count, "output": width})
    return {"model": model, "rows": rows}


def run(path):
    """What a program of the lab prints: shape and count."""
    printed = io.StringIO()
    with redirect_stdout(printed):
        exec(compile(path.read_text(), path.name, "exec"), {"__name__": "__main__"})
    shape, total = printed.getvalue().strip().split("\n")
    return {"shape": shape, "total": int(total)}


def main():
    torch.set_num_threads(1)
    print(f"seed {SEED}, torch {torch.__version__}")
    rng = random.Random(SEED)
    models = [count_model(random_model(rng)) for _ in range(30)]
    programs = {path.stem: run(path) for path in sorted((HERE / "torch").glob("*.py"))}
    text = json.dumps({"seed": SEED, "models": models, "programs": programs}, separators=(",", ":"))
    (HERE / "torch.json").write_text(text.replace('{"model"', '\n{"model"').replace('],"prog', '\n],"prog') + "\n")
    print(f"{len(models)} models, {len(programs)} programs")


main()
