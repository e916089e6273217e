#!/usr/bin/python3
"""
Trains the networks of the lessons "lstm" and "gru", and plain RNNs beside them, into gates.json.

Task: which name came last? Tokens A, J and "." (a word that names nobody). A sequence starts with a name, three
tokens are free, the rest are "."; only the last timestep has a target. "gru before" resets h before its product with the
weights (reset_after off) and has one bias per gate. Every network starts 20 times at random
(uniform in ±1/√H, as PyTorch does) and gets the same budget: Adam over all 54 sequences of 6 tokens, until their
mean loss is below STOP or EPOCHS are over. Equations and names are those of src/engine/cells.

Run: python3 src/lessons/reference/train_gates.py (needs torch; the seed is fixed)
"""

import itertools
import json
from pathlib import Path

import torch

SEED, STARTS, EPOCHS, RATE, STOP = 0, 20, 400, 0.03, 0.05
TOKENS, FREE, LENGTH = 3, 3, 6
GATES = {"rnn": "h", "lstm": "ifgo", "gru": "rzn", "gru before": "rzn"}
NETWORKS = {
    "lstm": ("lstm", 2),
    "gru": ("gru", 2),
    "rnn": ("rnn", 2),
    "wide rnn": ("rnn", 5),
    # both layers have 180 numbers: 4·5·(3 + 5 + 1) and, with one bias per gate, 3·6·(3 + 6 + 1)
    "lstm 180": ("lstm", 5),
    "gru 180": ("gru before", 6),
}

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


def sequences():
    """One-hot inputs (N, T, D) and the index of the last name (N)."""
    tokens = [
        [first, *free] + [2] * (LENGTH - 1 - FREE)
        for first in (0, 1)
        for free in itertools.product(range(TOKENS), repeat=FREE)
    ]
    last = [[token for token in each if token != 2][-1] for each in tokens]
    return torch.eye(TOKENS)[torch.tensor(tokens)], torch.tensor(last)


def initial(cell, H):
    """Parameters of all starts side by side: (STARTS, rows, columns)."""
    chance = torch.Generator().manual_seed(SEED)

    def uniform(*shape):
        return (torch.rand(STARTS, *shape, generator=chance) * 2 - 1) / H**0.5

    parameters = {}
    for gate in GATES[cell]:
        to = "h" if cell == "rnn" else gate
        parameters[f"W_x{to}"] = uniform(H, TOKENS)
        parameters[f"W_h{to}"] = uniform(H, H)
        parameters[f"b_{gate}"] = uniform(H)
        if cell == "gru":
            parameters[f"b_h{gate}"] = uniform(H)
    parameters["W_hy"] = uniform(TOKENS, H)
    parameters["b_y"] = uniform(TOKENS)
    return {name: value.requires_grad_() for name, value in parameters.items()}


def logits(cell, p, inputs):
    """Scores at the last timestep: (STARTS, N, TOKENS)."""

    def times(W, v):
        return torch.einsum("shk,...nk->snh" if v.dim() == 2 else "shk,snk->snh", p[W], v)

    def bias(name):
        return p[name][:, None, :]

    def net(gate, x, h):
        return times(f"W_x{gate}", x) + times(f"W_h{gate}", h) + bias(f"b_{gate}")

    h = c = torch.zeros(STARTS, len(inputs), p["W_hy"].shape[-1])
    for x in inputs.unbind(1):
        if cell == "rnn":
            h = torch.tanh(net("h", x, h))
        elif cell == "lstm":
            i, f, o = (torch.sigmoid(net(gate, x, h)) for gate in "ifo")
            c = f * c + i * torch.tanh(net("g", x, h))
            h = o * torch.tanh(c)
        elif cell == "gru before":
            r, z = (torch.sigmoid(net(gate, x, h)) for gate in "rz")
            n = torch.tanh(net("n", x, r * h))
            h = z * h + (1 - z) * n
        else:
            r, z = (torch.sigmoid(net(gate, x, h) + bias(f"b_h{gate}")) for gate in "rz")
            n = torch.tanh(times("W_xn", x) + bias("b_n") + r * (times("W_hn", h) + bias("b_hn")))
            h = z * h + (1 - z) * n
    return times("W_hy", h) + bias("b_y")


def train(cell, H):
    """Every start as it is when its loss falls below STOP, or after EPOCHS; rounded to 2 decimals."""
    inputs, last = sequences()
    parameters = initial(cell, H)
    optimizer = torch.optim.Adam(parameters.values(), lr=RATE)
    epochs = torch.full((STARTS,), EPOCHS)
    kept = {}
    for epoch in range(EPOCHS + 1):
        scores = logits(cell, parameters, inputs)
        losses = torch.nn.functional.cross_entropy(
            scores.reshape(-1, TOKENS), last.repeat(STARTS), reduction="none"
        )
        loss = losses.reshape(STARTS, -1).mean(1)
        running = epochs == EPOCHS
        for name, value in parameters.items():
            kept.setdefault(name, value.detach().clone())[running] = value.detach()[running]
        epochs[running & (loss < STOP)] = epoch
        optimizer.zero_grad()
        loss.sum().backward()
        optimizer.step()

    def start(k):
        numbers = {name: ((value[k] * 100).round() / 100 + 0.0).tolist() for name, value in kept.items()}
        readout = {name: numbers.pop(name) for name in ("W_hy", "b_y")}
        return {"epochs": epochs[k].item(), "parameters": numbers, "readout": readout}

    return {"cell": cell, "hidden": H, "starts": [start(k) for k in range(STARTS)]}


if __name__ == "__main__":
    trained = {name: train(*network) for name, network in NETWORKS.items()}
    rows = (
        f'"{name}":{{"cell":"{each["cell"]}","hidden":{each["hidden"]},"starts":[\n'
        + ",\n".join(json.dumps(start, separators=(",", ":")) for start in each["starts"])
        + "\n]}"
        for name, each in trained.items()
    )
    path = Path(__file__).with_name("gates.json")
    path.write_text("{" + ",\n".join(rows) + "}\n")
