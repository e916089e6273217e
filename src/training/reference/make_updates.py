"""References for the training core from PyTorch, float64: `python3 make_updates.py > updates.json`.

One LSTM of two layers with dropout masks given, mean squared error over the last timestep, five steps of each
optimizer from the same weights over the same batches; Keras' Adam by its own equations (keras/src/optimizers/adam.py).
"""

import json

import torch

torch.manual_seed(3)
torch.set_default_dtype(torch.float64)
D, H, T, B, K, STEPS = 2, 3, 4, 2, 2, 5
KEEP = 0.8


def weights():
    shapes = {}
    for layer, below in enumerate((D, H)):
        for gate in "ifgo":
            shapes[f"layers.{layer}.W_x{gate}"] = (H, below)
            shapes[f"layers.{layer}.W_h{gate}"] = (H, H)
            shapes[f"layers.{layer}.b_{gate}"] = (H,)
    shapes["readout.W_hy"] = (K, H)
    shapes["readout.b_y"] = (K,)
    return {name: torch.randn(shape) * 0.5 for name, shape in shapes.items()}


START = weights()
INPUTS = torch.randn(STEPS, T, B, D)
TARGETS = torch.randn(STEPS, B, K)
MASKS = (torch.rand(2, T, B, H) < KEEP).to(torch.float64) / KEEP


def loss_of(p, x, target, masks):
    rows = list(x)
    for layer in range(2):
        h = c = torch.zeros(B, H)
        out = []
        for t in range(T):
            a = {g: rows[t] @ p[f"layers.{layer}.W_x{g}"].T + h @ p[f"layers.{layer}.W_h{g}"].T
                 + p[f"layers.{layer}.b_{g}"] for g in "ifgo"}
            c = torch.sigmoid(a["f"]) * c + torch.sigmoid(a["i"]) * torch.tanh(a["g"])
            h = torch.sigmoid(a["o"]) * torch.tanh(c)
            out.append(h if masks is None else h * masks[layer, t])
        rows = out
    y = rows[-1] @ p["readout.W_hy"].T + p["readout.b_y"]
    return ((y - target) ** 2).mean()


def fresh():
    return {name: value.clone().requires_grad_() for name, value in START.items()}


def train(make, clip):
    p = fresh()
    step = make(list(p.values()))
    losses = []
    for k in range(STEPS):
        for value in p.values():
            value.grad = None
        loss = loss_of(p, INPUTS[k], TARGETS[k], None)
        loss.backward()
        if clip:
            clip(list(p.values()))
        step()
        losses.append(loss.item())
    return {"losses": losses, "parameters": {n: v.detach().flatten().tolist() for n, v in p.items()}}


def torch_step(optimizer, **settings):
    return lambda values: optimizer(values, **settings).step


def keras_adam(values, rate=0.01, beta1=0.9, beta2=0.999, epsilon=1e-7):
    m = [torch.zeros_like(v) for v in values]
    v2 = [torch.zeros_like(v) for v in values]
    count = 0

    def step():
        nonlocal count
        count += 1
        alpha = rate * (1 - beta2**count) ** 0.5 / (1 - beta1**count)
        with torch.no_grad():
            for theta, a, b in zip(values, m, v2):
                a += (theta.grad - a) * (1 - beta1)
                b += (theta.grad**2 - b) * (1 - beta2)
                theta -= a * alpha / (b.sqrt() + epsilon)

    return step


def by_norm(values):
    # torch's own clip_grad_norm_ adds 1e-6 to the norm.
    norm = torch.cat([v.grad.flatten() for v in values]).norm().item()
    for value in values:
        value.grad *= min(1, 0.3 / norm)


def by_value(values):
    torch.nn.utils.clip_grad_value_(values, 0.05)


def dropout():
    p = fresh()
    loss = loss_of(p, INPUTS[0], TARGETS[0], MASKS)
    loss.backward()
    return {"loss": loss.item(), "gradients": {n: v.grad.flatten().tolist() for n, v in p.items()}}


SGD, ADAM = torch.optim.SGD, torch.optim.Adam
print(json.dumps({
    "sizes": {"D": D, "H": H, "T": T, "B": B, "K": K},
    "start": {name: value.flatten().tolist() for name, value in START.items()},
    "inputs": INPUTS.flatten(1).tolist(),
    "targets": TARGETS.flatten(1).tolist(),
    "masks": MASKS.flatten(1).tolist(),
    "dropout": dropout(),
    "training": {
        "sgd": train(torch_step(SGD, lr=0.1), None),
        "sgd, clipped by value": train(torch_step(SGD, lr=0.1), by_value),
        "sgd, clipped by norm": train(torch_step(SGD, lr=0.1), by_norm),
        "momentum": train(torch_step(SGD, lr=0.1, momentum=0.9), None),
        "momentum, clipped by value": train(torch_step(SGD, lr=0.1, momentum=0.9), by_value),
        "adam": train(torch_step(ADAM, lr=0.01), None),
        "adam, clipped by value": train(torch_step(ADAM, lr=0.01), by_value),
        "adam, clipped by norm": train(torch_step(ADAM, lr=0.01, betas=(0.8, 0.99)), by_norm),
        "keras adam": train(lambda values: keras_adam(values), None),
    },
}))
