"""Writes training.json: forecasts trained by PyTorch in float64 from given first weights, for ../forecast-training.test.ts.

    python3 make_training.py

Neither dropout nor shuffling, so that every number is determined. Scaling, windows and split are done here once more.
"""
import json
from pathlib import Path

import numpy as np
import torch
from torch import nn

torch.set_default_dtype(torch.float64)
SERIES = np.round(60 + 10 * np.sin(np.arange(40) / 3) + np.cumsum(np.random.RandomState(2).randn(40)), 2)
GATES = {"rnn": "h", "lstm": "ifgo", "gru": "rzn"}
KINDS = {"rnn": nn.RNN, "lstm": nn.LSTM, "gru": nn.GRU}
ACTIVATIONS = {"tanh": torch.tanh, "sigmoid": torch.sigmoid, "linear": lambda value: value}
CASES = [
    {"cell": "lstm", "layers": [4, 3, 3, 2], "head": [[1, "linear"]], "window": 6, "test": 5, "batch": 8, "epochs": 3},
    {"cell": "rnn", "layers": [5, 3], "head": [[3, "tanh"], [1, "linear"]], "window": 9, "test": 7, "batch": 4, "epochs": 3},
    {"cell": "gru", "layers": [4], "head": [[1, "sigmoid"]], "window": 1, "test": 8, "batch": 1, "epochs": 2},
]


class Net(nn.Module):
    def __init__(self, cell, layers, head):
        super().__init__()
        sizes = [1, *layers]
        self.rec = nn.ModuleList(KINDS[cell](a, b, batch_first=True) for a, b in zip(sizes, layers))
        outputs = [size for size, _ in head]
        self.dense = nn.ModuleList(nn.Linear(a, b) for a, b in zip([layers[-1], *outputs], outputs))
        self.activations = [activation for _, activation in head]

    def forward(self, x):
        for layer in self.rec:
            x, _ = layer(x)
        x = x[:, -1]
        for layer, activation in zip(self.dense, self.activations):
            x = ACTIVATIONS[activation](layer(x))
        return x[:, 0]


def initialise(net, cell, random):
    """Draws all weights, puts them into the net and returns them by the names of the example file."""
    names = {}

    def draw(name, *shape):
        names[name] = np.round(0.5 * random.randn(*shape), 4)
        return torch.tensor(names[name])

    with torch.no_grad():
        for index, layer in enumerate(net.rec):
            H, D = layer.hidden_size, layer.input_size
            at = f"layers.{index}."
            for k, gate in enumerate(GATES[cell]):
                rows = slice(k * H, (k + 1) * H)
                layer.weight_ih_l0[rows] = draw(f"{at}W_x{gate}", H, D)
                layer.weight_hh_l0[rows] = draw(f"{at}W_h{gate}", H, H)
                layer.bias_ih_l0[rows] = draw(f"{at}b_{gate}", H)
                layer.bias_hh_l0[rows] = draw(f"{at}b_h{gate}", H) if cell == "gru" else 0
            if cell != "gru":
                layer.bias_hh_l0.requires_grad = False  # one bias, as in Keras
        for index, layer in enumerate(net.dense):
            is_last = index == len(net.dense) - 1
            at = "readout.W_hy readout.b_y" if is_last else f"layers.{len(net.rec) + index}.W_xh layers.{len(net.rec) + index}.b_h"
            weight, bias = at.split()
            layer.weight[:] = draw(weight, *layer.weight.shape)
            layer.bias[:] = draw(bias, *layer.bias.shape)
    return {name: values.tolist() for name, values in names.items()}


def train(case, seed):
    k, test = case["window"], case["test"]
    split = len(SERIES) - test
    low, high = SERIES[:split].min(), SERIES[:split].max()
    scaled = torch.tensor((SERIES - low) / (high - low))
    x = scaled.unfold(0, k, 1)[:-1, :, None]
    y = scaled[k:]
    train_x, train_y, test_x, test_y = x[: split - k], y[: split - k], x[split - k :], y[split - k :]
    net = Net(case["cell"], case["layers"], case["head"])
    initial = initialise(net, case["cell"], np.random.RandomState(seed))
    adam = torch.optim.Adam([p for p in net.parameters() if p.requires_grad], lr=0.01)
    losses = []
    for _ in range(case["epochs"]):
        total = 0.0
        for at in range(0, len(train_x), case["batch"]):
            batch_x, batch_y = train_x[at : at + case["batch"]], train_y[at : at + case["batch"]]
            loss = nn.functional.mse_loss(net(batch_x), batch_y)
            adam.zero_grad()
            loss.backward()
            adam.step()
            total += loss.item() * len(batch_x)
        with torch.no_grad():
            validation = nn.functional.mse_loss(net(test_x), test_y).item()
        losses.append({"loss": total / len(train_x), "validation": validation})
    with torch.no_grad():
        predictions = low + net(test_x).numpy() * (high - low)
        window, free = test_x[:1].clone(), []
        for _ in range(test):
            value = net(window)
            free.append(value.item())
            window = torch.cat([window[:, 1:], value[:, None, None]], 1)
    error = predictions - SERIES[split:]
    return {
        **case,
        "initial": initial,
        "losses": losses,
        "predictions": predictions.tolist(),
        "free": (low + np.array(free) * (high - low)).tolist(),
        "rmse": float(np.sqrt(np.mean(error**2))),
        "mae": float(np.mean(np.abs(error))),
    }


def main():
    cases = [train(case, seed) for seed, case in enumerate(CASES)]
    reference = {"series": SERIES.tolist(), "learningRate": 0.01, "cases": cases}
    path = Path(__file__).with_name("training.json")
    path.write_text(json.dumps(reference, separators=(",", ":")) + "\n", encoding="utf-8")


main()
