#!/usr/bin/python3
"""Writes activations.json beside this file: cells with every `activation` and `recurrentActivation`, run by torch in float64.

The steps are those of Keras' SimpleRNN, LSTM and GRU (both forms of reset): `activation` makes the candidate and, in the
LSTM, the output; `recurrentActivation` makes the gates. Where both are the usual ones, torch.nn's own cells must agree.

Run: python3 src/trace/reference/make_activations.py (needs torch)
"""
import json
from pathlib import Path

import numpy
import torch

HERE = Path(__file__).resolve().parent
torch.set_default_dtype(torch.float64)
random = numpy.random.RandomState(12)
FUNCTIONS = {"tanh": torch.tanh, "relu": torch.relu, "sigmoid": torch.sigmoid, "linear": lambda a: a}
D, H, T = 2, 3, 4


def draw(*shape):
    return torch.tensor(numpy.round(0.5 * random.randn(*shape), 3) + 0.0)


def rnn(p, x, state, act, _):
    return {"h": act(p["W_xh"] @ x + p["W_hh"] @ state["h"] + p["b_h"])}


def lstm(p, x, state, act, gate):
    a = {k: p[f"W_x{k}"] @ x + p[f"W_h{k}"] @ state["h"] + p[f"b_{k}"] for k in "ifgo"}
    c = gate(a["f"]) * state["c"] + gate(a["i"]) * act(a["g"])
    return {"h": gate(a["o"]) * act(c), "c": c}


def gru_after(p, x, state, act, gate):
    x_part = {k: p[f"W_x{k}"] @ x + p[f"b_{k}"] for k in "rzn"}
    h_part = {k: p[f"W_h{k}"] @ state["h"] + p[f"b_h{k}"] for k in "rzn"}
    r, z = gate(x_part["r"] + h_part["r"]), gate(x_part["z"] + h_part["z"])
    return {"h": z * state["h"] + (1 - z) * act(x_part["n"] + r * h_part["n"])}


def gru_before(p, x, state, act, gate):
    r, z = (gate(p[f"W_x{k}"] @ x + p[f"W_h{k}"] @ state["h"] + p[f"b_{k}"]) for k in "rz")
    n = act(p["W_xn"] @ x + p["W_hn"] @ (r * state["h"]) + p["b_n"])
    return {"h": z * state["h"] + (1 - z) * n}


def weights(letters, has_second_bias=False):
    p = {}
    for k in letters:
        p[f"W_x{k}"], p[f"W_{'hh' if k == 'h' else 'h' + k}"], p[f"b_{k}"] = draw(H, D), draw(H, H), draw(H)
        if has_second_bias:
            p[f"b_h{k}"] = draw(H)
    return p


CELLS = {
    "rnn": (rnn, "h", False, {"cell": "rnn"}),
    "lstm": (lstm, "ifgo", False, {"cell": "lstm"}),
    "gru": (gru_after, "rzn", True, {"cell": "gru"}),
    "gru-before": (gru_before, "rzn", False, {"cell": "gru", "resetAfter": False}),
}


def held_by_torch(name, p, inputs, h_last):
    """The usual functions are those of torch.nn, whose GRU has one candidate bias on either side too."""
    if name == "gru-before":
        return
    letters = {"rnn": "h", "lstm": "ifgo", "gru": "rzn"}[name]
    module = {"rnn": torch.nn.RNN, "lstm": torch.nn.LSTM, "gru": torch.nn.GRU}[name](D, H)
    module.weight_ih_l0.data = torch.cat([p[f"W_x{k}"] for k in letters])
    module.weight_hh_l0.data = torch.cat([p["W_hh" if k == "h" else f"W_h{k}"] for k in letters])
    module.bias_ih_l0.data = torch.cat([p[f"b_{k}"] for k in letters])
    zeros = torch.zeros(H)
    module.bias_hh_l0.data = torch.cat([p[f"b_h{k}"] if name == "gru" else zeros for k in letters])
    output, _ = module(torch.stack(inputs).unsqueeze(1))
    assert torch.allclose(output[-1, 0], h_last, rtol=1e-13, atol=1e-13), name


def case(name, act, gate):
    step, letters, both, layer = CELLS[name]
    p = {key: value.requires_grad_() for key, value in weights(letters, both).items()}
    inputs, targets = [draw(D) for _ in range(T)], [draw(H) for _ in range(T)]
    state = {key: torch.zeros(H) for key in (["h", "c"] if name == "lstm" else ["h"])}
    states, loss = [], 0
    for x, target in zip(inputs, targets):
        state = step(p, x, state, FUNCTIONS[act], FUNCTIONS[gate])
        states.append(state)
        loss = loss + 0.5 * ((state["h"] - target) ** 2).sum()
    loss.backward()
    if (act, gate) == ("tanh", "sigmoid"):
        held_by_torch(name, {key: value.detach() for key, value in p.items()}, inputs, state["h"].detach())
    chosen = {"activation": act, **({} if name == "rnn" else {"recurrentActivation": gate})}
    numbers = {key: value.tolist() for key, value in p.items()}
    file = {
        "format": "unroll/1", "inputs": [x.tolist() for x in inputs], "targets": [y.tolist() for y in targets],
        "layers": [{**layer, "hidden": H, **chosen, "parameters": numbers}], "loss": "half-squared-error",
    }
    return {
        "name": f"{name} {act}" + ("" if name == "rnn" else f" {gate}"),
        "example": file,
        "loss": loss.item(),
        "states": [{key: value.tolist() for key, value in each.items()} for each in states],
        "gradients": {key: value.grad.tolist() for key, value in p.items()},
    }


def main():
    cases = [
        case(name, act, gate)
        for name in CELLS
        for act in FUNCTIONS
        for gate in (FUNCTIONS if name != "rnn" else ["sigmoid"])
    ]
    head = json.dumps({"made_by": "src/trace/reference/make_activations.py (torch autograd, float64)", "torch": torch.__version__})
    lines = ",\n".join(json.dumps(each, allow_nan=False) for each in cases)
    (HERE / "activations.json").write_text(head[:-1] + ', "cases": [\n' + lines + "\n]}\n")
    print(f"{len(cases)} cases")


if __name__ == "__main__":
    main()
