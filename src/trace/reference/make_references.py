#!/usr/bin/python3
"""Writes torch.json beside this file: each example of reference_examples.py and what torch makes of it.

Every gradient comes from torch autograd in float64; no derivative is written down here. Three tricks
give the parts that a trace shows:
- every timestep works with its own clone of each parameter, whose gradient is that timestep's
  contribution to the parameter's gradient;
- whatever leaves a cell on two ways (to the output and to the next timestep) is cloned for each way, and
  the gradients of the clones are dhFromOutput and dhFromFuture;
- every value on the way keeps its gradient (retain_grad).

Updates are made by torch.optim (reference_update.py).

Run: python3 src/trace/reference/make_references.py (needs torch and numpy)
"""
import json
from pathlib import Path

import torch

from reference_examples import all_examples
from reference_trees import branch, gradient, leaf, plain, tree_map, watch
from reference_update import clip, update

HERE = Path(__file__).resolve().parent

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


def parameters_of(example):
    readout = example["readout"] or {}
    numbers = {
        "layers": [layer["parameters"] for layer in example["layers"]],
        "readout": readout.get("parameters", {}),
    }
    return tree_map(leaf, numbers)


# ---------------------------------------------------------------- cells: one timestep of one layer

ACTIVATIONS = {
    "tanh": torch.tanh,
    "relu": torch.relu,
    "sigmoid": torch.sigmoid,
    "linear": lambda a: a.clone(),
}


def rnn_step(layer, p, x, state):
    a = watch(p["W_xh"] @ x + p["W_hh"] @ state["h"] + p["b_h"])
    return {"a": a, "h": watch(ACTIVATIONS[layer.get("activation", "tanh")](a))}


def rnn_scalar_step(layer, p, x, state):
    a = watch(p["W_xh"] @ x + p["w_hh"] * state["h"] + p["b_h"])
    return {"a": a, "h": watch(torch.tanh(a))}


def lstm_step(layer, p, x, state):
    net = {q: watch(p[f"W_x{q}"] @ x + p[f"W_h{q}"] @ state["h"] + p[f"b_{q}"]) for q in "ifgo"}
    i, f, o = (torch.sigmoid(net[q]) for q in "ifo")
    g = torch.tanh(net["g"])
    c = watch(f * state["c"] + i * g)
    c_out = branch(c)
    h = watch(o * torch.tanh(c_out))
    return {"net": net, "i": i, "f": f, "g": g, "o": o, "c": c, "c_out": c_out, "h": h}


STEPS = {"rnn": rnn_step, "rnn-scalar": rnn_scalar_step, "lstm": lstm_step}
STATES = {"rnn": ["h"], "rnn-scalar": ["h"], "lstm": ["h", "c"]}
SHOWN = {"rnn": ["a", "h"], "rnn-scalar": ["a", "h"], "lstm": ["i", "f", "g", "o", "c", "h"]}
GATES = {"lstm": "ifgo"}


def initial_state(layer):
    given = layer.get("initialState", {})
    return {name: leaf(given.get(name, [0.0] * layer["hidden"])) for name in STATES[layer["cell"]]}


# ---------------------------------------------------------------- the whole example


def numbers_of(entry, vocabulary, size):
    """A token's one-hot vector, an array as it is, zeros for null."""
    if entry is None:
        return [0.0] * size
    if isinstance(entry, str):
        return [1.0 if name == entry else 0.0 for name in vocabulary]
    return [float(number) for number in entry]


def input_size(example):
    for layer in example["layers"][:1]:
        first = next(name for name in layer["parameters"] if name.startswith("W_x"))
        return len(layer["parameters"][first][0])
    return len(numbers_of(example["inputs"][0], example.get("vocabulary"), 0))


def read_out(readout, p, h):
    """Logits and output; without parameters the logits are h itself."""
    logits = p["W_hy"] @ h if "W_hy" in p else h.clone()
    logits = watch(logits + p["b_y"] if "b_y" in p else logits)
    scaled = logits / readout.get("temperature", 1)
    if readout["activation"] == "softmax":
        return logits, torch.softmax(scaled, dim=0), torch.log_softmax(scaled, dim=0)
    return logits, ACTIVATIONS[readout["activation"]](scaled), None


def loss_of(name, y, log_y, target):
    functional = torch.nn.functional
    if name == "cross-entropy":
        return -(target * log_y).sum()
    if name == "binary-cross-entropy":
        return functional.binary_cross_entropy(y, target, reduction="mean")
    if name == "mean-squared-error":
        return functional.mse_loss(y, target, reduction="mean")
    if name == "half-squared-error":
        return 0.5 * functional.mse_loss(y, target, reduction="sum")
    raise ValueError(name)


def is_cut(example, t):
    """Whether truncated BPTT stops between timesteps t and t + 1: at the end of every chunk of that length."""
    return "truncate" in example and t % example["truncate"] == 0


def forward(example, parameters):
    """Runs the example; the record holds every tensor that a trace shows."""
    vocabulary, T = example.get("vocabulary"), len(example["inputs"])
    D = input_size(example)
    steps = [{"t": t + 1, "layers": []} for t in range(T)]
    for step, entry in zip(steps, example["inputs"]):
        step["x"] = leaf(numbers_of(entry, vocabulary, D))
        step["output"] = step["x"]
        step["parameters"] = tree_map(branch, parameters)
    initial = []
    for k, layer in enumerate(example["layers"]):
        state = initial_state(layer)
        initial.append(state)
        backwards = layer.get("direction") == "backward"
        for step in reversed(steps) if backwards else steps:
            x = branch(step["output"])
            cell = STEPS[layer["cell"]](layer, step["parameters"]["layers"][k], x, state)
            state = {name: branch(cell[name]) for name in STATES[layer["cell"]]}
            step["output"] = branch(cell["h"])
            ways = {"x": x, "next": state, "h_out": step["output"]}
            step["layers"].append({"cell": layer["cell"], **ways, **cell})
            if is_cut(example, step["t"] - 1 if backwards else step["t"]):
                state = {name: value.detach() for name, value in state.items()}

    losses = []
    for step, entry in zip(steps, example["targets"]):
        step["y"], log_y, step["loss"] = step["output"], None, None
        if example["readout"] is not None:
            step["logits"], step["y"], log_y = read_out(
                example["readout"], step["parameters"]["readout"], step["output"]
            )
        if entry is not None:
            target = torch.tensor(numbers_of(entry, vocabulary, None))
            assert target.shape == step["y"].shape, (example["title"], target.shape, step["y"].shape)
            step["loss"] = loss_of(example["loss"], step["y"], log_y, target)
            losses.append(step["loss"])
    total = torch.stack(losses)
    loss = total.mean() if example.get("reduction", "sum") == "mean" else total.sum()
    return {"steps": steps, "initial": initial, "loss": loss}


# ---------------------------------------------------------------- what the trace prints


def timestep_output(step):
    output = {
        "t": step["t"],
        "x": plain(step["x"]),
        "layers": [
            {name: plain(layer[name]) for name in SHOWN[layer["cell"]]} for layer in step["layers"]
        ],
    }
    if "logits" in step:
        output["logits"] = plain(step["logits"])
    output["y"] = plain(step["y"])
    output["loss"] = None if step["loss"] is None else step["loss"].item()
    return output


def backward_layer(layer):
    def of(tensor):
        return plain(gradient(tensor))

    output = {"dh": of(layer["h"])}
    if "h" in layer["next"]:
        output["dhFromOutput"] = of(layer["h_out"])
        output["dhFromFuture"] = of(layer["next"]["h"])
    if "c" in layer:
        output["dc"] = of(layer["c"])
        output["dcFromOutput"] = of(layer["c_out"])
        output["dcFromFuture"] = of(layer["next"]["c"])
    if layer["cell"] in GATES:
        output["da"] = {q: of(layer["net"][q]) for q in GATES[layer["cell"]]}
    else:
        output["da"] = of(layer["a"])
    return {**output, "dx": of(layer["x"])}


def backward_output(step):
    output = {"t": step["t"]}
    if "logits" in step:
        output["dlogits"] = plain(gradient(step["logits"]))
    return {**output, "layers": [backward_layer(layer) for layer in step["layers"]]}


def sequence_output(record):
    steps = record["steps"]
    return {
        "timesteps": [timestep_output(step) for step in steps],
        "contributions": [
            {"t": step["t"], **tree_map(lambda p: plain(gradient(p)), step["parameters"])} for step in steps
        ],
        "backward": [backward_output(step) for step in reversed(steps)],
        "initialStateGradients": [
            {name: plain(gradient(value)) for name, value in state.items()} for state in record["initial"]
        ],
    }


def trace(example):
    parameters = parameters_of(example)
    record = forward(example, parameters)
    record["loss"].backward()
    gradients = tree_map(gradient, parameters)
    output = {
        "format": "unroll-trace/1",
        "loss": record["loss"].item(),
        "gradients": tree_map(plain, gradients),
        **sequence_output(record),
    }
    optimizer = example.get("optimizer")
    if optimizer and "clip" in optimizer:
        norm, scale, gradients = clip(gradients, optimizer["clip"], example.get("frozen", []))
        output["clipped"] = {"norm": norm, "scale": scale, "gradients": tree_map(plain, gradients)}
    if optimizer:
        output["updated"] = update(
            example, parameters, gradients, lambda updated: forward(example, updated)["loss"].item()
        )
    return output


def main():
    cases = [{"name": name, "example": file, "expected": trace(file)} for name, file in all_examples()]
    assert len({case["name"] for case in cases}) == len(cases)
    made_by = "src/trace/reference/make_references.py (torch autograd, float64)"
    head = {"made_by": made_by, "torch": torch.__version__}
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in cases)
    text = json.dumps(head)[:-1] + ', "cases": [\n' + lines + "\n]}\n"
    (HERE / "torch.json").write_text(text)
    print(f"{len(cases)} cases, {len(text):,} bytes")


if __name__ == "__main__":
    main()
