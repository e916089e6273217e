#!/usr/bin/python3
"""Writes cells.json beside this file: examples of cells with gates and what torch makes of them.

Every gradient comes from torch autograd in float64, as make_references.py says, whose functions run here with more
cells. The GRU that resets after the product is also run by torch.nn.GRUCell, which has to agree.

Run: python3 src/trace/reference/cell_references.py (needs torch and numpy)
"""
import json

import torch

import make_references as base
from reference_examples import Draw, adam, example, sgd
from reference_trees import watch


def gru_step(layer, p, x, state):
    h = state["h"]
    if layer.get("resetAfter", True):
        net = {q: p[f"W_x{q}"] @ x + p[f"b_{q}"] + p[f"W_h{q}"] @ h + p[f"b_h{q}"] for q in "rz"}
        r, z = (torch.sigmoid(watch(net[q])) for q in "rz")
        net["n"] = watch(p["W_xn"] @ x + p["b_n"] + r * (p["W_hn"] @ h + p["b_hn"]))
    else:
        net = {q: p[f"W_x{q}"] @ x + p[f"W_h{q}"] @ h + p[f"b_{q}"] for q in "rz"}
        r, z = (torch.sigmoid(watch(net[q])) for q in "rz")
        net["n"] = watch(p["W_xn"] @ x + p["W_hn"] @ (r * h) + p["b_n"])
    n = torch.tanh(net["n"])
    new = watch(z * h + (1 - z) * n)
    if layer.get("resetAfter", True):
        assert torch.allclose(new, torch_gru(layer, p, x, h), rtol=0, atol=1e-14)
    return {"net": net, "r": r, "z": z, "n": n, "h": new}


def torch_gru(layer, p, x, h):
    """The same by torch.nn.GRUCell, whose weights are stacked r, z, n."""
    cell = torch.nn.GRUCell(len(x), layer["hidden"], dtype=torch.float64)
    with torch.no_grad():
        for theirs, ours in {"weight_ih": "W_x", "weight_hh": "W_h", "bias_ih": "b_", "bias_hh": "b_h"}.items():
            getattr(cell, theirs).copy_(torch.cat([p[f"{ours}{q}"] for q in "rzn"]))
        return cell(x.unsqueeze(0), h.unsqueeze(0))[0]


base.STEPS["gru"] = gru_step
base.STATES["gru"] = ["h"]
base.SHOWN["gru"] = ["r", "z", "n", "h"]
base.GATES["gru"] = "rzn"


def gru(d, D, H, reset_after=True, state=False):
    parameters = {}
    for q in "rzn":
        parameters.update({f"W_x{q}": d.array(H, D), f"W_h{q}": d.array(H, H), f"b_{q}": d.array(H)})
        if reset_after:
            parameters[f"b_h{q}"] = d.array(H)
    layer = {"cell": "gru", "hidden": H, "parameters": parameters}
    if not reset_after:
        layer["resetAfter"] = False
    return {**layer, "initialState": d.state(H, "h")} if state else layer


def gru_examples():
    d = Draw(21)

    yield "gru", dict(
        inputs="hell", targets="ello", vocabulary="helo", layers=[gru(d, 4, 3)],
        readout=d.readout(3, 4), optimizer=sgd(),
    )
    yield "gru-initial-state", dict(
        inputs=d.vectors(5, 2), targets=["a", None, "d", "c", "b"], vocabulary="abcd",
        layers=[gru(d, 2, 3, state=True)], readout=d.readout(3, 4), reduction="mean",
        optimizer=adam("pytorch", 1e-8),
    )
    yield "gru-reset-before", dict(
        inputs="hell", targets="ello", vocabulary="helo", layers=[gru(d, 4, 3, reset_after=False)],
        readout=d.readout(3, 4), optimizer=sgd(),
    )
    yield "gru-reset-before-initial-state", dict(
        inputs=d.vectors(3, 3), targets=d.vectors(3, 2), loss="mean-squared-error",
        layers=[gru(d, 3, 2, reset_after=False, state=True)], readout=d.readout(2, 2, "linear"),
    )
    yield "gru-two-layers", dict(
        inputs=d.vectors(4, 2), targets="pqrs", vocabulary="pqrs", reduction="mean",
        layers=[gru(d, 2, 3, state=True), gru(d, 3, 4)], readout=d.readout(4, 4),
        optimizer=sgd(clip={"by": "norm", "at": 0.5}),
    )
    yield "gru-backward-over-lstm", dict(
        inputs=d.vectors(4, 2), targets=["k", None, "m", "l"], vocabulary="klmn",
        layers=[d.lstm(2, 3), {**gru(d, 3, 2, state=True), "direction": "backward"}], readout=d.readout(2, 4),
    )


def all_examples():
    for group in [gru_examples]:
        for name, parts in group():
            yield name, example(name.replace("-", " "), **parts)


def main():
    cases = [{"name": name, "example": file, "expected": base.trace(file)} for name, file in all_examples()]
    assert len({case["name"] for case in cases}) == len(cases)
    head = {"made_by": "src/trace/reference/cell_references.py (torch autograd, float64)", "torch": torch.__version__}
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in cases)
    text = json.dumps(head)[:-1] + ', "cases": [\n' + lines + "\n]}\n"
    (base.HERE / "cells.json").write_text(text)
    print(f"{len(cases)} cases, {len(text):,} bytes")


if __name__ == "__main__":
    main()
