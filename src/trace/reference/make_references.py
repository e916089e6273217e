#!/usr/bin/python3
"""Writes torch.json beside this file: example files (format unroll/1) and what torch makes of them.

Every gradient comes from torch autograd in float64; no derivative is written down here. Three tricks
give the parts that a trace shows:
- every timestep works with its own clone of each parameter, whose gradient is that timestep's
  contribution to the parameter's gradient;
- whatever leaves a cell on two ways (to the output and to the next timestep) is cloned for each way, and
  the gradients of the clones are dhFromOutput and dhFromFuture;
- every value on the way keeps its gradient (retain_grad).

Updates are made by torch.optim; Keras' Adam, which torch has not, is written out.

Run: python3 src/trace/reference/make_references.py (needs torch and numpy)
"""
import json
from pathlib import Path

import numpy
import torch

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parents[2] / "public" / "examples"

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)


# ---------------------------------------------------------------- tensors and trees of parameters


def leaf(numbers):
    """A tensor of its own whose gradient is asked for."""
    return torch.tensor(numbers, dtype=torch.float64, requires_grad=True)


def watch(tensor):
    """The tensor, which from now on keeps its gradient."""
    tensor.retain_grad()
    return tensor


def branch(tensor):
    """One way that a value takes: its gradient is what comes back on this way alone."""
    return watch(tensor.clone())


def plain(tensor):
    """Numbers for JSON; adding 0 turns -0 into 0."""
    return (tensor.detach() + 0.0).tolist()


def gradient(tensor):
    """dL/d(tensor); zeros where the loss does not depend on it."""
    return torch.zeros_like(tensor) if tensor.grad is None else tensor.grad


def tree_map(function, *trees):
    """Applies a function to each parameter of {layers: [{name: …}], readout: {name: …}}."""
    apply = lambda groups: {name: function(*(group[name] for group in groups)) for name in groups[0]}
    return {
        "layers": [apply(groups) for groups in zip(*(tree["layers"] for tree in trees))],
        "readout": apply([tree["readout"] for tree in trees]),
    }


def leaves(tree):
    """(path, tensor) of every parameter, in a fixed order."""
    for k, group in enumerate(tree["layers"]):
        for name, tensor in group.items():
            yield f"layers.{k}.{name}", tensor
    for name, tensor in tree["readout"].items():
        yield f"readout.{name}", tensor


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
            step["layers"].append({"cell": layer["cell"], "x": x, "next": state, "h_out": step["output"], **cell})

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
    of = lambda tensor: plain(gradient(tensor))
    output = {"dh": of(layer["h"]), "dhFromOutput": of(layer["h_out"]), "dhFromFuture": of(layer["next"]["h"])}
    if layer["cell"] == "lstm":
        output["dc"] = of(layer["c"])
        output["dcFromOutput"] = of(layer["c_out"])
        output["dcFromFuture"] = of(layer["next"]["c"])
        output["da"] = {q: of(layer["net"][q]) for q in "ifgo"}
    else:
        output["da"] = of(layer["a"])
    return {**output, "dx": of(layer["x"])}


def backward_output(step):
    output = {"t": step["t"]}
    if "logits" in step:
        output["dlogits"] = plain(gradient(step["logits"]))
    return {**output, "layers": [backward_layer(layer) for layer in step["layers"]]}


def clip(gradients, choice):
    """Clipped gradients, with the L2 norm before it over all parameters together."""
    norm = torch.sqrt(sum((g**2).sum() for _, g in leaves(gradients))).item()
    at = choice["at"]
    if choice["by"] == "value":
        return norm, 1, tree_map(lambda g: torch.clamp(g, -at, at), gradients)
    scale = min(1, at / norm)
    return norm, scale, tree_map(lambda g: g * scale, gradients)


def keras_adam(theta, g, choice):
    """Keras' form of Adam at step 1: epsilon is added to the uncorrected root."""
    beta1, beta2 = choice["beta1"], choice["beta2"]
    m, v = (1 - beta1) * g, (1 - beta2) * g**2
    rate = choice["learningRate"] * (1 - beta2) ** 0.5 / (1 - beta1)
    return theta - rate * m / (torch.sqrt(v) + choice["epsilon"]), {"m": m, "v": v}


def torch_update(theta, g, choice):
    """One step of torch.optim, and the memory that it keeps."""
    theta = theta.detach().clone().requires_grad_()
    theta.grad = g.clone()
    if choice["name"] == "adam":
        betas = (choice["beta1"], choice["beta2"])
        optimizer = torch.optim.Adam([theta], lr=choice["learningRate"], betas=betas, eps=choice["epsilon"])
        names = {"m": "exp_avg", "v": "exp_avg_sq"}
    else:
        optimizer = torch.optim.SGD([theta], lr=choice["learningRate"], momentum=choice.get("momentum", 0))
        names = {"m": "momentum_buffer"} if "momentum" in choice else {}
    optimizer.step()
    memory = optimizer.state[theta]
    return theta, {short: memory[name] for short, name in names.items()}


def update(example, parameters, gradients):
    """Parameters after one update; a frozen one stays, and its memory stays at zero."""
    choice, frozen = example["optimizer"], example.get("frozen", [])
    step = keras_adam if choice.get("style") == "keras" else torch_update
    paths = iter([path for path, _ in leaves(parameters)])

    def one(theta, g):
        new, memory = step(theta.detach(), g, choice)
        if next(paths) in frozen:
            return theta, {name: torch.zeros_like(theta) for name in memory}
        return new, memory

    both = tree_map(one, parameters, gradients)
    updated = tree_map(lambda pair: leaf(plain(pair[0])), both)
    memories = {"adam": ["m", "v"], "sgd": ["m"] if "momentum" in choice else []}[choice["name"]]
    state = {name: tree_map(lambda pair: plain(pair[1][name]), both) for name in memories}
    return {
        **tree_map(plain, updated),
        "loss": forward(example, updated)["loss"].item(),
        "optimizerState": {"step": 1, **state},
    }


def trace(example):
    parameters = parameters_of(example)
    record = forward(example, parameters)
    record["loss"].backward()
    gradients = tree_map(gradient, parameters)
    steps = record["steps"]
    output = {
        "format": "unroll-trace/1",
        "loss": record["loss"].item(),
        "timesteps": [timestep_output(step) for step in steps],
        "gradients": tree_map(plain, gradients),
        "contributions": [
            {"t": step["t"], **tree_map(lambda p: plain(gradient(p)), step["parameters"])} for step in steps
        ],
        "backward": [backward_output(step) for step in reversed(steps)],
        "initialStateGradients": [
            {name: plain(gradient(value)) for name, value in state.items()} for state in record["initial"]
        ],
    }
    optimizer = example.get("optimizer")
    if optimizer and "clip" in optimizer:
        norm, scale, gradients = clip(gradients, optimizer["clip"])
        output["clipped"] = {"norm": norm, "scale": scale, "gradients": tree_map(plain, gradients)}
    if optimizer:
        output["updated"] = update(example, parameters, gradients)
    return output


# ---------------------------------------------------------------- examples


class Draw:
    """Seeded numbers of three decimals."""

    def __init__(self, seed):
        self.random = numpy.random.RandomState(seed)

    def array(self, *shape):
        return (numpy.round(0.6 * self.random.randn(*shape), 3) + 0.0).tolist()

    def vectors(self, T, D):
        return [self.array(D) for _ in range(T)]

    def state(self, H, names):
        return {name: self.array(H) for name in names}

    def rnn(self, D, H, activation=None, state=False):
        layer = {"cell": "rnn", "hidden": H}
        if activation:
            layer["activation"] = activation
        layer["parameters"] = {"W_xh": self.array(H, D), "W_hh": self.array(H, H), "b_h": self.array(H)}
        return {**layer, "initialState": self.state(H, "h")} if state else layer

    def rnn_scalar(self, D, H, state=False):
        parameters = {"W_xh": self.array(H, D), "w_hh": self.array(1)[0], "b_h": self.array(1)[0]}
        layer = {"cell": "rnn-scalar", "hidden": H, "parameters": parameters}
        return {**layer, "initialState": self.state(H, "h")} if state else layer

    def lstm(self, D, H, state=False):
        parameters = {}
        for q in "ifgo":
            gate = {f"W_x{q}": self.array(H, D), f"W_h{q}": self.array(H, H), f"b_{q}": self.array(H)}
            parameters.update(gate)
        layer = {"cell": "lstm", "hidden": H, "parameters": parameters}
        return {**layer, "initialState": self.state(H, "hc")} if state else layer

    def readout(self, H, V, activation="softmax", bias=True, **more):
        parameters = {"W_hy": self.array(V, H)}
        if bias:
            parameters["b_y"] = self.array(V)
        return {"activation": activation, **more, "parameters": parameters}


def example(title, inputs, targets, layers, readout, loss="cross-entropy", **more):
    file = {"format": "unroll/1", "title": title}
    if "vocabulary" in more:
        file["vocabulary"] = list(more.pop("vocabulary"))
    file.update({"inputs": list(inputs), "targets": list(targets), "layers": layers, "readout": readout})
    return {**file, "loss": loss, **more}


def sgd(**more):
    return {"name": "sgd", "learningRate": 0.1, **more}


def adam(style, epsilon, **more):
    moments = {"beta1": 0.9, "beta2": 0.999, "epsilon": epsilon, "style": style}
    return {"name": "adam", "learningRate": 0.01, **moments, **more}


def cell_examples(d=Draw(1)):
    yield "rnn-tanh", dict(
        inputs=d.vectors(4, 2), targets="BCCD", vocabulary="ABCD", optimizer=sgd(),
        layers=[d.rnn(2, 3, "tanh")], readout=d.readout(3, 4), reduction="sum",
    )
    yield "rnn-relu", dict(
        inputs=d.vectors(5, 3), targets=d.vectors(5, 2), loss="mean-squared-error", reduction="mean",
        layers=[d.rnn(3, 4, "relu")], readout=d.readout(4, 2, "linear"),
    )
    yield "rnn-sigmoid", dict(
        inputs=d.vectors(3, 2), targets="zxy", vocabulary="xyz", layers=[d.rnn(2, 5, "sigmoid")],
        readout=d.readout(5, 3),
    )
    yield "rnn-linear", dict(
        inputs=d.vectors(4, 4), targets="pqrq", vocabulary="pqr", layers=[d.rnn(4, 2, "linear")],
        readout=d.readout(2, 3),
    )
    yield "rnn-one-unit", dict(
        inputs=d.vectors(3, 1), targets=[[1], [0], [1]], loss="binary-cross-entropy",
        layers=[d.rnn(1, 1)], readout=d.readout(1, 1, "sigmoid"),
    )
    yield "rnn-initial-state", dict(
        inputs="abca", targets="bcab", vocabulary="abc", layers=[d.rnn(3, 2, "tanh", state=True)],
        readout=d.readout(2, 3), optimizer=sgd(),
    )
    yield "rnn-backward-direction", dict(
        inputs=d.vectors(4, 2), targets=["k", None, "m", "l"], vocabulary="klmn",
        layers=[{**d.rnn(2, 3, state=True), "direction": "backward"}], readout=d.readout(3, 4),
    )
    yield "rnn-scalar", dict(
        inputs="hell", targets="ello", vocabulary="helo", layers=[d.rnn_scalar(4, 3)],
        readout=d.readout(3, 4, bias=False), optimizer=sgd(),
    )
    yield "rnn-scalar-initial-state", dict(
        inputs=d.vectors(5, 3), targets=["u", None, "w", None, "v"], vocabulary="uvwx",
        layers=[d.rnn_scalar(3, 2, state=True)], readout=d.readout(2, 4), reduction="mean",
        optimizer=adam("pytorch", 1e-8),
    )
    yield "lstm", dict(
        inputs="hell", targets="ello", vocabulary="helo", layers=[d.lstm(4, 3)],
        readout=d.readout(3, 4), optimizer=sgd(),
    )
    yield "lstm-initial-state", dict(
        inputs=d.vectors(3, 2), targets="acb", vocabulary="abcd", layers=[d.lstm(2, 3, state=True)],
        readout=d.readout(3, 4), reduction="mean",
    )


def stack_examples(d=Draw(2)):
    yield "lstm-two-layers-initial-states", dict(
        inputs=d.vectors(4, 2), targets=["s", None, "q", "p"], vocabulary="pqrs", reduction="mean",
        layers=[d.lstm(2, 3, state=True), d.lstm(3, 2, state=True)], readout=d.readout(2, 4),
    )
    yield "rnn-under-lstm", dict(
        inputs="xyx", targets="yxx", vocabulary="xy", layers=[d.rnn(2, 4, state=True), d.lstm(4, 3)],
        readout=d.readout(3, 2), optimizer=sgd(momentum=0.5),
    )
    yield "lstm-under-backward-rnn", dict(
        inputs=d.vectors(3, 2), targets=d.vectors(3, 3), loss="half-squared-error",
        layers=[d.lstm(2, 3), {**d.rnn(3, 2, "sigmoid"), "direction": "backward"}],
        readout=d.readout(2, 3, "linear"),
    )
    yield "three-rnn", dict(
        inputs=d.vectors(6, 3), targets="fghgfg", vocabulary="fgh",
        layers=[d.rnn(3, 4, "tanh"), d.rnn(4, 2, "sigmoid", state=True), d.rnn(2, 5, "linear")],
        readout=d.readout(5, 3), optimizer=sgd(),
    )


def readout_examples(d=Draw(3)):
    softmax_targets = [[0.5, 0.25, 0.25], [0, 1, 0], [0.125, 0.125, 0.75]]
    yield "readout-softmax-without-b_y", dict(
        inputs=d.vectors(4, 3), targets="BACD", vocabulary="ABCD", layers=[d.rnn(3, 2)],
        readout=d.readout(2, 4, bias=False),
    )
    yield "readout-softmax-temperature", dict(
        inputs=d.vectors(3, 3), targets="BDA", vocabulary="ABCD", layers=[d.rnn(3, 2)],
        readout=d.readout(2, 4, temperature=1.7), optimizer=sgd(),
    )
    yield "readout-softmax-half-squared-error", dict(
        inputs=d.vectors(3, 2), targets=softmax_targets, layers=[d.rnn(2, 4)],
        readout=d.readout(4, 3, temperature=0.5), loss="half-squared-error",
    )
    yield "readout-softmax-mean-squared-error", dict(
        inputs=d.vectors(3, 2), targets="aab", vocabulary="abc", layers=[d.rnn(2, 4)],
        readout=d.readout(4, 3), loss="mean-squared-error",
    )
    yield "readout-sigmoid-binary-cross-entropy", dict(
        inputs=d.vectors(4, 2), targets=[[1, 0, 1], [0, 0, 0], [1, 1, 0.25], [0, 1, 1]],
        layers=[d.rnn(2, 4)], readout=d.readout(4, 3, "sigmoid"), loss="binary-cross-entropy",
        reduction="mean",
    )
    yield "readout-sigmoid-without-b_y", dict(
        inputs=d.vectors(3, 4), targets=d.vectors(3, 2), layers=[d.rnn(4, 3)],
        readout=d.readout(3, 2, "sigmoid", bias=False), loss="mean-squared-error",
    )
    yield "readout-linear-half-squared-error", dict(
        inputs=d.vectors(3, 4), targets=d.vectors(3, 2), layers=[d.lstm(4, 3)],
        readout=d.readout(3, 2, "linear"), loss="half-squared-error", optimizer=sgd(),
    )
    yield "readout-linear-without-b_y", dict(
        inputs=d.vectors(5, 1), targets=[None, None, None, None, [0.3]], layers=[d.rnn(1, 4)],
        readout=d.readout(4, 1, "linear", bias=False), loss="mean-squared-error",
    )
    yield "readout-tanh-mean-squared-error", dict(
        inputs=d.vectors(3, 2), targets=d.vectors(3, 4), layers=[d.rnn(2, 3, "relu")],
        readout=d.readout(3, 4, "tanh"), loss="mean-squared-error",
    )
    yield "readout-tanh-without-b_y", dict(
        inputs=d.vectors(3, 2), targets=d.vectors(3, 4), layers=[d.rnn_scalar(2, 3)],
        readout=d.readout(3, 4, "tanh", bias=False), loss="half-squared-error", reduction="mean",
    )
    yield "readout-null-rnn", dict(
        inputs=d.vectors(4, 2), targets=d.vectors(3, 3) + [None], layers=[d.rnn(2, 3, state=True)],
        readout=None, loss="mean-squared-error", reduction="mean", optimizer=sgd(),
    )
    yield "readout-null-lstm", dict(
        inputs=d.vectors(3, 2), targets=d.vectors(3, 3), layers=[d.lstm(2, 3)], readout=None,
        loss="half-squared-error", optimizer=adam("keras", 1e-7),
    )
    yield "readout-without-parameters-softmax", dict(
        inputs=d.vectors(3, 2), targets="BAC", vocabulary="ABC", layers=[d.lstm(2, 3)],
        readout={"activation": "softmax"}, optimizer=sgd(),
    )
    yield "readout-without-parameters-sigmoid", dict(
        inputs=d.vectors(3, 2), targets=[[1, 0, 0], [0, 1, 1], [1, 1, 0]],
        layers=[d.rnn(2, 3, "linear")], readout={"activation": "sigmoid"}, loss="binary-cross-entropy",
    )
    yield "softmax-alone", dict(
        inputs=[[1, 2.2, -3, 4.1], [0.5, -1.5, 2, 0], [-2, 0.25, 1, 3]], targets=["D", None, "B"],
        vocabulary="ABCD", layers=[], readout={"activation": "softmax", "temperature": 0.7},
    )


def sequence_examples(d=Draw(4)):
    yield "soft-targets", dict(
        inputs=d.vectors(3, 2), targets=[[0.5, 0.25, 0.25], [0.125, 0.875, 0], [0, 0.375, 0.625]],
        layers=[d.rnn(2, 4)], readout=d.readout(4, 3),
    )
    yield "missing-targets-sum", dict(
        inputs="abcab", targets=[None, "c", None, "b", None], vocabulary="abc", layers=[d.rnn(3, 2)],
        readout=d.readout(2, 3), reduction="sum", optimizer=sgd(),
    )
    yield "missing-targets-mean", dict(
        inputs="abcab", targets=[None, "c", None, "b", None], vocabulary="abc", layers=[d.lstm(3, 2)],
        readout=d.readout(2, 3), reduction="mean", optimizer=sgd(),
    )
    yield "null-inputs", dict(
        inputs=[None, "a", None, "c", None], targets="abcba", vocabulary="abc",
        layers=[d.rnn(3, 4, state=True)], readout=d.readout(4, 3), optimizer=sgd(),
    )
    yield "mixed-inputs-and-targets", dict(
        inputs=["a", [0.2, -0.4, 1.5], None], targets=["c", [0.25, 0.25, 0.5], None], vocabulary="abc",
        layers=[d.lstm(3, 2)], readout=d.readout(2, 3),
    )


def optimizer_examples(d=Draw(5)):
    def small(**more):
        inputs, layers, readout = d.vectors(4, 2), [d.rnn(2, 3)], d.readout(3, 4)
        return dict(inputs=inputs, targets="BCCD", vocabulary="ABCD", layers=layers, readout=readout, **more)

    yield "momentum", small(optimizer=sgd(momentum=0.9))
    yield "adam-pytorch", small(optimizer=adam("pytorch", 1e-8))
    yield "adam-pytorch-large-epsilon", small(optimizer=adam("pytorch", 0.1))
    yield "adam-keras", small(optimizer=adam("keras", 1e-7))
    yield "adam-keras-large-epsilon", small(optimizer=adam("keras", 0.1))
    yield "clip-value", small(optimizer=sgd(clip={"by": "value", "at": 0.2}))
    yield "clip-norm-acts", small(optimizer=sgd(clip={"by": "norm", "at": 0.5}))
    yield "clip-norm-rests", small(optimizer=sgd(clip={"by": "norm", "at": 50}))
    yield "clip-norm-adam", small(optimizer=adam("pytorch", 0.01, clip={"by": "norm", "at": 0.5}))
    yield "clip-value-momentum", small(
        optimizer=sgd(momentum=0.8, clip={"by": "value", "at": 0.1}), reduction="mean"
    )
    yield "frozen", small(optimizer=sgd(), frozen=["layers.0.W_hh"])
    yield "frozen-clip-norm-adam", small(
        optimizer=adam("pytorch", 1e-8, clip={"by": "norm", "at": 0.5}),
        frozen=["layers.0.W_xh", "readout.b_y"],
    )


def all_examples():
    groups = [cell_examples(), stack_examples(), readout_examples(), sequence_examples(), optimizer_examples()]
    for group in groups:
        for name, parts in group:
            yield name, example(name.replace("-", " "), **parts)
    yield "two-layer-lstm", json.loads((EXAMPLES / "two-layer-lstm.json").read_text())


def main():
    cases = [{"name": name, "example": file, "expected": trace(file)} for name, file in all_examples()]
    assert len({case["name"] for case in cases}) == len(cases)
    head = {"made_by": "make_references.py: torch autograd, float64", "torch": torch.__version__}
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in cases)
    text = json.dumps(head)[:-1] + ', "cases": [\n' + lines + "\n]}\n"
    (HERE / "torch.json").write_text(text)
    print(f"{len(cases)} cases, {len(text):,} bytes")


if __name__ == "__main__":
    main()
