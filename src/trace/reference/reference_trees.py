"""Tensors whose gradients are kept, and trees of parameters {layers: [{name: …}], readout: {name: …}}."""
import torch


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

    def apply(groups):
        return {name: function(*(group[name] for group in groups)) for name in groups[0]}

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
