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
from reference_trees import gradient, plain, tree_map, watch
from reference_update import clip, update


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


def dense_step(layer, p, x, state):
    a = watch(p["W_xh"] @ x + p["b_h"])
    return {"a": a, "h": watch(base.ACTIVATIONS[layer.get("activation", "tanh")](a))}


base.STEPS["dense"] = dense_step
base.STATES["dense"] = []
base.SHOWN["dense"] = ["a", "h"]


def dense(d, D, H, activation):
    parameters = {"W_xh": d.array(H, D), "b_h": d.array(H)}
    return {"cell": "dense", "hidden": H, "activation": activation, "parameters": parameters}


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


def network_examples():
    d = Draw(22)

    yield "dense-over-lstm", dict(
        inputs=d.vectors(4, 2), targets="cabc", vocabulary="abc", layers=[d.lstm(2, 3), dense(d, 3, 4, "relu")],
        readout=d.readout(4, 3), optimizer=sgd(),
    )
    yield "dense-under-gru", dict(
        inputs=d.vectors(3, 2), targets=d.vectors(3, 2), loss="half-squared-error",
        layers=[dense(d, 2, 4, "tanh"), gru(d, 4, 3)], readout=d.readout(3, 2, "linear"),
    )
    yield "many-to-one", dict(
        inputs=d.vectors(5, 3), targets=[None, None, None, None, [1]], loss="binary-cross-entropy",
        layers=[d.lstm(3, 4, state=True)], readout=d.readout(4, 1, "sigmoid"), optimizer=sgd(),
    )
    yield "many-to-one-two-outputs-gru", dict(
        inputs=d.vectors(4, 2), targets=[None, None, None, [1, 0]], loss="binary-cross-entropy",
        layers=[gru(d, 2, 3)], readout=d.readout(3, 2, "sigmoid"), reduction="mean",
    )


def truncated_examples():
    d = Draw(23)

    for name, k, layers in [
        ("rnn-by-2", 2, [d.rnn(2, 3, state=True)]),
        ("lstm-by-1", 1, [d.lstm(2, 3)]),
        ("lstm-by-3-of-5", 3, [d.lstm(2, 3, state=True)]),
        ("gru-by-2-two-layers", 2, [gru(d, 2, 3), gru(d, 3, 2, reset_after=False)]),
        ("rnn-by-9-whole", 9, [d.rnn(2, 2)]),
        ("backward-rnn-by-2", 2, [d.rnn(2, 3), {**d.rnn(3, 2, state=True), "direction": "backward"}]),
    ]:
        H = layers[-1]["hidden"]
        yield f"truncate-{name}", dict(
            inputs=d.vectors(5, 2), targets="abcab", vocabulary="abc", layers=layers,
            readout=d.readout(H, 3), truncate=k, optimizer=sgd(),
        )
    yield "truncate-many-to-one", dict(
        inputs=d.vectors(5, 2), targets=[None, None, None, None, [1]], loss="binary-cross-entropy",
        layers=[d.lstm(2, 3, state=True)], readout=d.readout(3, 1, "sigmoid"), truncate=2,
    )


def batch_examples():
    d = Draw(24)

    def entry(T, targets, **more):
        return {"inputs": d.vectors(T, 2), "targets": list(targets), **more}

    entries = [entry(4, "abca"), entry(2, "bb"), entry(3, ["c", None, "a"])]
    for cell, layer in [("lstm", d.lstm(2, 3, state=True)), ("gru", gru(d, 2, 3)), ("rnn", d.rnn(2, 3))]:
        for reduction in ["sum", "mean"]:
            yield f"batch-{cell}-{reduction}", dict(
                batch=entries, vocabulary="abc", layers=[layer], readout=d.readout(3, 3), reduction=reduction,
                optimizer=sgd(clip={"by": "norm", "at": 0.5}),
            )
    yield "batch-initial-states-shown-1", dict(
        batch=[
            entry(3, "abc", initialState={"h": d.array(3)}),
            entry(5, [None, None, None, None, "b"], initialState=[{"h": d.array(3)}]),
            entry(1, "c"),
        ],
        show=1, vocabulary="abc", layers=[gru(d, 2, 3, state=True)], readout=d.readout(3, 3), optimizer=sgd(),
    )
    yield "batch-truncated", dict(
        batch=[entry(4, "abca"), entry(3, "bca")], vocabulary="abc", layers=[d.lstm(2, 3)],
        readout=d.readout(3, 3), truncate=2, reduction="mean",
    )


def examples_of(file):
    """Every example of a batch as a file of its own."""
    common = {name: value for name, value in file.items() if name not in ("batch", "show", "optimizer")}
    for entry in file["batch"]:
        states = entry.get("initialState", [layer.get("initialState") for layer in file["layers"]])
        states = states if isinstance(states, list) else [states]
        layers = [
            {**layer, "initialState": state} if state else layer for layer, state in zip(file["layers"], states)
        ]
        yield {**common, "inputs": entry["inputs"], "targets": entry["targets"], "layers": layers}


def batch_loss(file, records):
    losses = [step["loss"] for record in records for step in record["steps"] if step["loss"] is not None]
    total = torch.stack(losses)
    return total.mean() if file.get("reduction", "sum") == "mean" else total.sum()


def batch_trace(file):
    examples = list(examples_of(file))

    def run(parameters):
        records = [base.forward(each, parameters) for each in examples]
        return records, batch_loss(file, records)

    parameters = base.parameters_of(examples[0])
    records, loss = run(parameters)
    loss.backward()
    gradients = tree_map(gradient, parameters)
    parts = [base.sequence_output(record) for record in records]
    output = {
        "format": "unroll-trace/1",
        "loss": loss.item(),
        "gradients": tree_map(plain, gradients),
        **parts[file.get("show", 0)],
        "batch": parts,
    }
    optimizer = file.get("optimizer", {})
    if "clip" in optimizer:
        norm, scale, gradients = clip(gradients, optimizer["clip"], file.get("frozen", []))
        output["clipped"] = {"norm": norm, "scale": scale, "gradients": tree_map(plain, gradients)}
    if optimizer:
        output["updated"] = update(file, parameters, gradients, lambda updated: run(updated)[1].item())
    return output


def batch_file(title, batch, layers, readout, vocabulary, **more):
    head = {"format": "unroll/1", "title": title, "vocabulary": list(vocabulary), "batch": batch}
    return {**head, "layers": layers, "readout": readout, "loss": "cross-entropy", **more}


def all_examples():
    for name, parts in batch_examples():
        yield name, batch_file(name.replace("-", " "), **parts)
    for group in [gru_examples, network_examples, truncated_examples]:
        for name, parts in group():
            yield name, example(name.replace("-", " "), **parts)


def main():
    cases = [
        {"name": name, "example": file, "expected": batch_trace(file) if "batch" in file else base.trace(file)}
        for name, file in all_examples()
    ]
    assert len({case["name"] for case in cases}) == len(cases)
    head = {"made_by": "src/trace/reference/cell_references.py (torch autograd, float64)", "torch": torch.__version__}
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in cases)
    text = json.dumps(head)[:-1] + ', "cases": [\n' + lines + "\n]}\n"
    (base.HERE / "cells.json").write_text(text)
    print(f"{len(cases)} cases, {len(text):,} bytes")


if __name__ == "__main__":
    main()
