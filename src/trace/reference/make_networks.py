#!/usr/bin/python3
"""Writes networks.json beside this file: each example of network_examples.py and what torch makes of it.

Every gradient comes from torch autograd in float64; no derivative is written down here. The cells of one
timestep, the readout and the losses are those of make_references.py; here are the ways in which layers,
directions and networks hang together. Beside the numbers of our own unrolled network, the whole is held
against torch.nn.RNN and torch.nn.LSTM (`checked_by_torch_nn`), which unroll by themselves.

Run: python3 src/trace/reference/make_networks.py (needs torch and numpy)
"""
import json
from pathlib import Path

import numpy
import torch

from make_references import SHOWN, STATES, STEPS, backward_layer, input_size, loss_of, numbers_of, read_out
from network_examples import all_examples
from reference_trees import branch, gradient, leaf, plain, watch
from torch_networks import check_with_torch

HERE = Path(__file__).resolve().parent


def mapped(function, tree):
    """The tree with a function applied to each of its leaves."""
    if isinstance(tree, dict):
        return {name: mapped(function, each) for name, each in tree.items()}
    if isinstance(tree, list) and tree and isinstance(tree[0], dict):
        return [mapped(function, each) for each in tree]
    return [] if isinstance(tree, list) and not tree else function(tree)


def zipped(function, tree, other):
    """The same for two trees of one form."""
    if isinstance(tree, dict):
        return {name: zipped(function, each, other[name]) for name, each in tree.items()}
    if isinstance(tree, list):
        return [zipped(function, *pair) for pair in zip(tree, other)]
    return function(tree, other)


def paths(tree, path=""):
    """(path, leaf) of every leaf, in the order of the file."""
    pairs = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else None
    if pairs is None:
        yield path, tree
        return
    for name, each in pairs:
        yield from paths(each, f"{path}.{name}" if path else str(name))


# ---------------------------------------------------------------- the file


def nets_of(example):
    decoder = example.get("decoder")
    words = example.get("vocabulary")
    encoder = {**example, "outputWords": example.get("outputVocabulary", words)}
    return [encoder] + ([{**decoder, "outputWords": decoder.get("vocabulary", words)}] if decoder else [])


def parameters_of(example):
    def of(net):
        readout = net["readout"] or {}
        return {"layers": [layer["parameters"] for layer in net["layers"]], "readout": readout.get("parameters", {})}

    tree = of(example)
    if "decoder" in example:
        tree["decoder"] = of(example["decoder"])
    return mapped(leaf, tree)


def sides_of(layer):
    """(key, runs backward) of each direction of a layer."""
    if layer.get("direction") == "bidirectional":
        return [("forward", False), ("backward", True)]
    return [(None, layer.get("direction") == "backward")]


def side(tree, key):
    return tree if key is None else tree[key]


# ---------------------------------------------------------------- one network


class Net:
    """One sequence on its way through its layers; timesteps from 0."""

    def __init__(self, net, parameters, draw, before=None):
        self.net, self.parameters, self.draw, self.before = net, parameters, draw, before
        self.T = len(net["inputs"])
        self.steps = [{"t": t + 1, "parameters": mapped(branch, parameters), "loss": None} for t in range(self.T)]
        self.cells = [{key: [None] * self.T for key, _ in sides_of(layer)} for layer in net["layers"]]
        self.initial = [
            {key: self.initial_state(k, layer, key) for key, _ in sides_of(layer)}
            for k, layer in enumerate(net["layers"])
        ]

    def initial_state(self, k, layer, key):
        names = STATES[layer["cell"]]
        if self.before is not None:
            ends = [
                self.before.cells[k][side][0 if runs_back else -1]
                for side, runs_back in sides_of(self.before.net["layers"][k])
            ]
            for end in ends:
                end["next"] = {name: branch(end[name]) for name in names}
            if len(ends) == 1:
                return ends[0]["next"]
            return {name: watch(torch.cat([end["next"][name] for end in ends])) for name in names}
        given = side(layer.get("initialState", {}), key if "initialState" in layer else None)
        return {name: leaf(given.get(name, [0.0] * layer["hidden"])) for name in names}

    def run(self):
        feeds_back = any(isinstance(entry, dict) for entry in self.net["inputs"])
        if feeds_back:
            for t in range(self.T):
                self.take(t)
                outputs = {t: self.steps[t]["x"]}
                for k in range(len(self.net["layers"])):
                    outputs = self.run_layer(k, outputs, [t])
                self.answer(t, outputs)
            return
        for t in range(self.T):
            self.take(t)
        outputs = {t: step["x"] for t, step in enumerate(self.steps)}
        for k in range(len(self.net["layers"])):
            outputs = self.run_layer(k, outputs, range(self.T))
        for t in range(self.T):
            self.answer(t, outputs)

    def take(self, t):
        """The input: given, or the output before, which torch lets no gradient through."""
        entry = self.net["inputs"][t]
        size = input_size({**self.net, "layers": [self.plain_layer(0)]})
        if not isinstance(entry, dict):
            self.steps[t]["x"] = leaf(numbers_of(entry, self.net.get("vocabulary"), size))
            return
        y = self.steps[t - 1]["y"].detach()
        chosen = int(torch.argmax(y)) if entry["pick"] == "greedy" else self.draw(y.numpy())
        self.steps[t]["x"] = leaf([1.0 if i == chosen else 0.0 for i in range(size)])

    def plain_layer(self, k):
        layer = self.net["layers"][k]
        return {**layer, "parameters": side(layer["parameters"], sides_of(layer)[0][0])}

    def run_layer(self, k, outputs, times):
        layer = self.net["layers"][k]
        ends = {key: self.run_side(k, key, back, outputs, times) for key, back in sides_of(layer)}
        if layer.get("returnSequences", True):
            given = {t: [branch(self.cells[k][key][t]["h"]) for key in ends] for t in times if t in outputs}
        else:
            given = {self.T - 1: [branch(self.cells[k][key][t]["h"]) for key, t in ends.items()]}
        for t, parts in given.items():
            for (key, end), part in zip(ends.items(), parts):
                source = t if layer.get("returnSequences", True) else end
                self.cells[k][key][source]["h_out"] = part
        return {t: torch.cat(parts) if len(parts) > 1 else parts[0] for t, parts in given.items()}

    def run_side(self, k, key, back, outputs, times):
        """Runs one direction over the timesteps that it gets; returns the last one processed."""
        layer = self.net["layers"][k]
        order = [t for t in (reversed(times) if back else times) if t in outputs]
        for t in order:
            last = t + 1 if back else t - 1
            known = self.cells[k][key][last] if 0 <= last < self.T else None
            state = self.initial[k][key] if known is None else known["next"]
            x = branch(outputs[t])
            weights = side(self.steps[t]["parameters"]["layers"][k], key)
            cell = STEPS[layer["cell"]](layer, weights, x, state)
            names = STATES[layer["cell"]]
            following = {name: branch(cell[name]) for name in names}
            self.cells[k][key][t] = {
                "cell": layer["cell"], "x": x, "next": following, "h_out": torch.zeros(1), **cell,
            }
        return order[-1]

    def answer(self, t, outputs):
        step, readout = self.steps[t], self.net["readout"]
        if t not in outputs or self.is_unheard():
            return
        step["y"], log_y = outputs[t], None
        if readout is not None:
            step["logits"], step["y"], log_y = read_out(readout, step["parameters"]["readout"], outputs[t])
        given = self.net.get("upstream", [None] * self.T)[t]
        if given is not None:
            step["loss"] = (torch.tensor(given["h"]) * outputs[t]).sum()
            return
        entry = self.net.get("targets", [None] * self.T)[t]
        if entry is not None:
            target = torch.tensor(numbers_of(entry, self.net["outputWords"], None))
            step["loss"] = loss_of(self.net["loss"], step["y"], log_y, target)

    def is_unheard(self):
        """Whether nothing reads the outputs: of an encoder's both directions a decoder takes the last states alone."""
        net = self.net
        is_silent = "decoder" in net and net["readout"] is None and "targets" not in net
        return is_silent and net["layers"][-1].get("direction") == "bidirectional"

    def losses(self):
        return [step["loss"] for step in self.steps if step["loss"] is not None]


def singles_of(example):
    """Every example of a batch as a file of its own; the only one where there is no batch."""
    if "batch" not in example:
        return [example]
    common = {name: value for name, value in example.items() if name not in ["batch", "show"]}
    return [{**common, **entry, "decoder": {**example["decoder"], **entry["decoder"]}} for entry in example["batch"]]


def forward(example, parameters):
    """The networks of every example, run, and the loss of all together."""
    random = numpy.random.RandomState(example.get("seed", 0))
    draw = lambda y: int(random.choice(len(y), p=y / y.sum()))
    batch = [run_nets(each, parameters, draw) for each in singles_of(example)]
    reduce = torch.mean if example.get("reduction", "sum") == "mean" else torch.sum
    losses = [[loss for net in nets for loss in net.losses()] for nets in zip(*batch)]
    return batch, sum(reduce(torch.stack(each)) for each in losses if each)


def run_nets(example, parameters, draw):
    nets, before = [], None
    for net, own in zip(nets_of(example), [parameters, parameters.get("decoder")]):
        before = Net({**net, "loss": example.get("loss")}, {k: own[k] for k in ["layers", "readout"]}, draw, before)
        before.run()
        nets.append(before)
    return nets


# ---------------------------------------------------------------- what the trace prints


def nested(cells, show):
    """What is shown of each layer; of both directions under their names, nothing where it does not run."""
    shown = [{key: {} if cell is None else show(cell) for key, cell in layer.items()} for layer in cells]
    return [layer[None] if None in layer else layer for layer in shown]


def at(net, t):
    return [{key: cells[t] for key, cells in layer.items()} for layer in net.cells]


def timestep_output(net, t):
    step = net.steps[t]
    show = lambda cell: {name: plain(cell[name]) for name in SHOWN[cell["cell"]]}
    output = {"t": step["t"], "x": plain(step["x"]), "layers": nested(at(net, t), show)}
    if "logits" in step:
        output["logits"] = plain(step["logits"])
    if "y" in step:
        output["y"] = plain(step["y"])
    is_loss = step["loss"] is not None and "upstream" not in net.net
    return {**output, "loss": step["loss"].item() if is_loss else None}


def gradients_of(cell):
    shown = backward_layer(cell)
    if cell["h_out"].grad is None:
        shown["dhFromOutput"] = [0.0] * len(shown["dh"])
    return shown


def backward_output(net, t):
    step = net.steps[t]
    output = {"t": step["t"]}
    if "logits" in step:
        output["dlogits"] = plain(gradient(step["logits"]))
    return {**output, "layers": nested(at(net, t), gradients_of)}


def net_output(net):
    gradients = lambda tree: mapped(lambda p: plain(gradient(p)), tree)
    own = {name: net.parameters[name] for name in ["layers", "readout"]}
    states = [
        {key: {name: plain(gradient(value)) for name, value in state.items()} for key, state in layer.items()}
        for layer in net.initial
    ]
    times = range(net.T)
    return {
        "timesteps": [timestep_output(net, t) for t in times],
        "gradients": gradients(own),
        "contributions": [{"t": step["t"], **gradients(step["parameters"])} for step in net.steps],
        "backward": [backward_output(net, t) for t in reversed(times)],
        "initialStateGradients": [layer[None] if None in layer else layer for layer in states],
    }


def sequence_output(net):
    """What belongs to one sequence alone: all but the gradients of the parameters."""
    return {name: value for name, value in net_output(net).items() if name != "gradients"}


def trace(example):
    parameters = parameters_of(example)
    batch, loss = forward(example, parameters)
    loss.backward()
    nets = batch[example.get("show", 0)]
    output = {"format": "unroll-trace/1", "loss": loss.item(), **net_output(nets[0])}
    if "batch" in example:
        output["batch"] = [{**sequence_output(one), "decoder": sequence_output(two)} for one, two in batch]
    if len(nets) > 1:
        output["decoder"] = net_output(nets[1])
        output["gradients"] = {**output["gradients"], "decoder": output["decoder"]["gradients"]}
    gradients = mapped(gradient, parameters)
    if "upstream" in example:
        return {**output, "loss": None}
    choice = example["optimizer"]
    if "clip" in choice:
        norm, scale, gradients = clip(gradients, choice["clip"], example.get("frozen", []))
        output["clipped"] = {"norm": norm, "scale": scale, "gradients": mapped(plain, gradients)}
    return {**output, "updated": update(example, parameters, gradients)}


def clip(gradients, choice, frozen):
    """A frozen parameter counts in no norm, and its gradient stays as it is."""
    at, flat = choice["at"], dict(paths(gradients))
    norm = torch.sqrt(sum((g**2).sum() for path, g in flat.items() if path not in frozen)).item()
    scale = 1 if choice["by"] == "value" else min(1, at / norm)
    one = (lambda g: torch.clamp(g, -at, at)) if choice["by"] == "value" else (lambda g: g * scale)
    return norm, scale, named(gradients, {path: g if path in frozen else one(g) for path, g in flat.items()})


def update(example, parameters, gradients):
    """One step of torch.optim; a frozen parameter stays, and so does its memory."""
    choice, frozen = example["optimizer"], example.get("frozen", [])
    memories = {"adam": {"m": "exp_avg", "v": "exp_avg_sq"},
                "sgd": {"m": "momentum_buffer"} if "momentum" in choice else {}}[choice["name"]]
    kept = {path: p.detach().clone().requires_grad_() for path, p in paths(parameters)}
    state = {name: {} for name in memories}
    for path, g in paths(gradients):
        theta = kept[path]
        state_of = dict.fromkeys(memories, torch.zeros_like(theta))
        if path not in frozen:
            theta.grad = g.clone()
            optimizer = (
                torch.optim.Adam([theta], lr=choice["learningRate"], eps=choice["epsilon"],
                                 betas=(choice["beta1"], choice["beta2"]))
                if choice["name"] == "adam"
                else torch.optim.SGD([theta], lr=choice["learningRate"], momentum=choice.get("momentum", 0))
            )
            optimizer.step()
            state_of = {name: optimizer.state[theta][long] for name, long in memories.items()}
        for name in memories:
            state[name][path] = state_of[name]
    shaped = lambda flat: named(parameters, flat)
    new = shaped(kept)
    return {
        **mapped(plain, new),
        "loss": forward(example, mapped(lambda p: leaf(plain(p)), new))[1].item(),
        "optimizerState": {"step": 1, **{name: mapped(plain, shaped(flat)) for name, flat in state.items()}},
    }


def named(tree, flat, path=""):
    """Tensors by their paths, put back into the form of a tree."""
    join = lambda name: f"{path}.{name}" if path else str(name)
    if isinstance(tree, dict):
        return {name: named(each, flat, join(name)) for name, each in tree.items()}
    if isinstance(tree, list):
        return [named(each, flat, join(k)) for k, each in enumerate(tree)]
    return flat[path]


def main():
    cases = []
    for name, file in all_examples():
        expected = trace(file)
        checked = check_with_torch(file, expected)
        cases.append({"name": name, "checked_by_torch_nn": checked, "example": file, "expected": expected})
    made_by = "src/trace/reference/make_networks.py (torch autograd, float64)"
    head = {"made_by": made_by, "torch": torch.__version__}
    lines = ",\n".join(json.dumps(case, allow_nan=False) for case in cases)
    text = json.dumps(head)[:-1] + ', "cases": [\n' + lines + "\n]}\n"
    (HERE / "networks.json").write_text(text)
    print(f"{len(cases)} cases, {sum(case['checked_by_torch_nn'] for case in cases)} held against torch.nn, {len(text):,} bytes")


if __name__ == "__main__":
    main()
