"""The same networks as torch.nn.RNN and torch.nn.LSTM run them, as a second witness for loss and gradients."""
import torch
from torch.nn import functional

GATES = "ifgo"


def flat_weights(cell, p):
    """W_ih, W_hh, b_ih of torch from the named parameters; its second bias is 0."""
    if cell == "rnn":
        return p["W_xh"], p["W_hh"], p["b_h"]
    stack = lambda name: [row for q in GATES for row in p[name.format(q)]]
    return stack("W_x{}"), stack("W_h{}"), stack("b_{}")


def build(layer, D):
    """A torch.nn layer with the weights of the file, or None for what torch.nn does not have."""
    both = layer.get("direction") == "bidirectional"
    if layer.get("direction") == "backward" or layer.get("activation", "tanh") not in ["tanh"]:
        return None
    module = (torch.nn.RNN if layer["cell"] == "rnn" else torch.nn.LSTM)(D, layer["hidden"], bidirectional=both)
    for suffix, key in [("", "forward"), ("_reverse", "backward")] if both else [("", None)]:
        p = layer["parameters"][key] if key else layer["parameters"]
        for name, numbers in zip(["weight_ih", "weight_hh", "bias_ih"], flat_weights(layer["cell"], p)):
            getattr(module, f"{name}_l0{suffix}").data = torch.tensor(numbers)
        getattr(module, f"bias_hh_l0{suffix}").data.zero_()
    return module


def start_of(layer):
    """The given initial state as torch wants it."""
    both = layer.get("direction") == "bidirectional"
    states = layer.get("initialState", {})
    names = ["h"] if layer["cell"] == "rnn" else ["h", "c"]
    sides = [states.get("forward", {}), states.get("backward", {})] if both else [states]
    zeros = [0.0] * layer["hidden"]
    stacked = [torch.tensor([side.get(name, zeros) for side in sides]) for name in names]
    return stacked[0] if layer["cell"] == "rnn" else tuple(stacked)


def run_net(net, xs, starts):
    """Outputs of the top layer, and what each layer ends with."""
    out, ends, modules = xs, [], []
    for layer, start in zip(net["layers"], starts):
        module = build(layer, out.shape[1])
        if module is None or not layer.get("returnSequences", True):
            return None
        out, end = module(out, start)
        ends.append(end)
        modules.append(module)
    return out, ends, modules


def side_by_side(end):
    """The last states of both directions as one, from which a decoder starts; of one direction as they are."""
    return tuple(map(side_by_side, end)) if isinstance(end, tuple) else end.reshape(1, -1)


def check_with_torch(example, expected):
    """Whether torch.nn runs this network; @raises where it makes other numbers of it than `expected` says."""
    if "batch" in example or "upstream" in example:
        return False
    nets = [(example, expected)] + ([(example["decoder"], expected["decoder"])] if "decoder" in example else [])
    starts, losses, modules = None, [], []
    for net, wanted in nets:
        xs = torch.tensor([step["x"] for step in wanted["timesteps"]], requires_grad=True)
        if not net["layers"] or any(layer["cell"] not in ["rnn", "lstm"] for layer in net["layers"]):
            return False
        run = run_net(net, xs, starts or [start_of(layer) for layer in net["layers"]])
        if run is None or example["loss"] != "cross-entropy":
            return False
        out, ends, own = run
        starts = [side_by_side(end) for end in ends]
        modules.append((own, wanted))
        readout = net["readout"]
        if readout is None:
            continue
        p = readout["parameters"]
        logits = (out @ torch.tensor(p["W_hy"]).T + torch.tensor(p["b_y"])) / readout.get("temperature", 1)
        words = net.get("outputVocabulary", net.get("vocabulary"))
        rows = [t for t, target in enumerate(net.get("targets", [])) if target is not None]
        if not rows:
            continue
        wants = torch.tensor([words.index(net["targets"][t]) for t in rows])
        losses.append(functional.cross_entropy(logits[rows], wants, reduction=example.get("reduction", "sum")))
    loss = sum(losses)
    assert abs(loss.item() - expected["loss"]) < 1e-12, (example["title"], loss.item(), expected["loss"])
    loss.backward()
    for own, wanted in modules:
        for module, layer in zip(own, wanted["gradients"]["layers"]):
            for suffix, p in (
                [("", layer["forward"]), ("_reverse", layer["backward"])] if module.bidirectional else [("", layer)]
            ):
                cell = "rnn" if isinstance(module, torch.nn.RNN) else "lstm"
                for name, numbers in zip(["weight_ih", "weight_hh", "bias_ih"], flat_weights(cell, p)):
                    found = getattr(module, f"{name}_l0{suffix}").grad
                    assert torch.allclose(found, torch.tensor(numbers), rtol=0, atol=1e-12), (example["title"], name)
    return True
