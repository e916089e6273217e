"""Trains the dinosaur recipe in numpy and writes dinosaurs.json: the first 200 losses, and what is printed at 0, 2000, 4000.

Run: python3 src/training/language-model/reference/make_dinosaurs.py
"""
import json
import pathlib

import numpy as np

here = pathlib.Path(__file__).parent
text = (here / "../../../../public/data/dinosaurs.txt").read_text().lower()
vocabulary = sorted(set(text))
index = {character: k for k, character in enumerate(vocabulary)}
V, H = len(vocabulary), 50
examples = [line.strip() for line in text.splitlines()]

np.random.seed(1)
W_xh = np.random.randn(H, V) * 0.01
W_hh = np.random.randn(H, H) * 0.01
W_hy = np.random.randn(V, H) * 0.01
b_h, b_y = np.zeros((H, 1)), np.zeros((V, 1))
parameters = [W_xh, W_hh, W_hy, b_h, b_y]
np.random.seed(0)
np.random.shuffle(examples)


def one_hot(k):
    x = np.zeros((V, 1))
    if k is not None:
        x[k] = 1
    return x


def softmax(z):
    e = np.exp(z - z.max())
    return e / e.sum()


def train(inputs, targets, h_prev):
    xs, hs, ys, loss = [], [h_prev], [], 0.0
    for k, target in zip(inputs, targets):
        xs.append(one_hot(k))
        hs.append(np.tanh(W_xh @ xs[-1] + W_hh @ hs[-1] + b_h))
        ys.append(softmax(W_hy @ hs[-1] + b_y))
        loss -= np.log(ys[-1][target, 0])
    gradients = [np.zeros_like(each) for each in parameters]
    dh_next = np.zeros((H, 1))
    for t in reversed(range(len(inputs))):
        dz = ys[t].copy()
        dz[targets[t]] -= 1
        da = (1 - hs[t + 1] ** 2) * (W_hy.T @ dz + dh_next)
        for gradient, term in zip(gradients, [da @ xs[t].T, da @ hs[t].T, dz @ hs[t + 1].T, da, dz]):
            gradient += term
        dh_next = W_hh.T @ da
    for parameter, gradient in zip(parameters, gradients):
        parameter -= 0.01 * np.clip(gradient, -5, 5)
    return loss, hs[-1]


def sample(seed):
    h, x, name, counter = np.zeros((H, 1)), one_hot(None), "", 0
    while counter < 50:
        h = np.tanh(W_xh @ x + W_hh @ h + b_h)
        y = softmax(W_hy @ h + b_y)
        np.random.seed(counter + seed)
        k = np.random.choice(V, p=y.ravel())
        if k == 0:
            break
        name, x = name + vocabulary[k], one_hot(k)
        seed, counter = seed + 1, counter + 1
    return name[:1].upper() + name[1:]


smooth, losses, records, h = -np.log(1 / V) * 7, [], [], np.zeros((H, 1))
for j in range(4001):
    characters = [index[character] for character in examples[j % len(examples)]]
    loss, h = train([None, *characters], [*characters, 0], h)
    smooth = smooth * 0.999 + loss * 0.001
    losses.append(loss)
    if j % 2000 == 0:
        names = [sample(k) for k in range(7)]
        records.append({"iteration": j, "smoothLoss": smooth, "loss": loss, "names": names})
(here / "dinosaurs.json").write_text(json.dumps({"losses": losses[:200], "records": records}, indent=1) + "\n")
