"""Clipping and one update, made by torch.optim; Keras' Adam, which torch has not, is written out."""
import torch

from reference_trees import leaf, leaves, plain, tree_map


def clip(gradients, choice, frozen=()):
    """Clipped gradients, with the L2 norm before it over all parameters together; a frozen one is left out."""
    norm = torch.sqrt(sum((g**2).sum() for path, g in leaves(gradients) if path not in frozen)).item()
    at = choice["at"]
    scale = 1 if choice["by"] == "value" else min(1, at / norm)
    one = (lambda g: torch.clamp(g, -at, at)) if choice["by"] == "value" else (lambda g: g * scale)
    paths = iter([path for path, _ in leaves(gradients)])
    return norm, scale, tree_map(lambda g: g if next(paths) in frozen else one(g), gradients)


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


def update(example, parameters, gradients, loss_with):
    """Parameters after one update, and their loss; a frozen one stays, and its memory stays at zero."""
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
        "loss": loss_with(updated),
        "optimizerState": {"step": 1, **state},
    }
