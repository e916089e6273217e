#!/usr/bin/python3
"""
Trains the networks of the lessons on the kinds of networks (chapters 7 and 8) into kinds.json.

Every network starts STARTS times at random (uniform in ±1/√H, as PyTorch does), all starts side by side, and is trained
with Adam over all its training data. Its weights are rounded to 2 decimals; kept is the first start whose rounded
weights do everything right, on the training data and on the held-out data, which it has never seen. Equations and names
are those of src/engine/cells. What a network reads and should answer stands in kinds.json beside its weights.

Run: python3 src/lessons/reference/train_kinds.py (needs torch; the seed is fixed)
"""

import itertools
import json
import math
import random
from pathlib import Path

import torch

SEED, STARTS, RATE = 0, 20, 0.03

torch.set_num_threads(1)
torch.set_default_dtype(torch.float64)


class Weights:
    """Parameters of all starts side by side, (STARTS, rows, columns), by the names that the example file gives them."""

    def __init__(self):
        self.chance = torch.Generator().manual_seed(SEED)
        self.tensors = {}

    def add(self, place, H, **shapes):
        for name, shape in shapes.items():
            value = (torch.rand(STARTS, *shape, generator=self.chance) * 2 - 1) / H**0.5
            self.tensors[f"{place}.{name}"] = value.requires_grad_()

    def rnn(self, place, D, H):
        self.add(place, H, W_xh=(H, D), W_hh=(H, H), b_h=(H,))

    def readout(self, place, H, V):
        self.add(place, H, W_hy=(V, H), b_y=(V,))

    def times(self, name, x):
        """W x for x (STARTS, N, columns)."""
        return torch.einsum("sij,snj->sni", self.tensors[name], x)

    def bias(self, name):
        return self.tensors[name][:, None, :]

    def step(self, place, x, h):
        """tanh(W_xh x + W_hh h + b_h)."""
        return torch.tanh(
            self.times(f"{place}.W_xh", x) + self.times(f"{place}.W_hh", h) + self.bias(f"{place}.b_h")
        )

    def scores(self, place, h):
        return self.times(f"{place}.W_hy", h) + self.bias(f"{place}.b_y")

    def run(self, place, xs, h=None, backward=False):
        """Hidden states of every timestep in their order in time; xs is a list over time of (STARTS, N, D)."""
        if h is None:
            H = self.tensors[f"{place}.b_h"].shape[1]
            h = torch.zeros(STARTS, xs[0].shape[1], H)
        states = []
        for x in reversed(xs) if backward else xs:
            h = self.step(place, x, h)
            states.append(h)
        return states[::-1] if backward else states


def train(weights, losses, epochs):
    """Adam on `losses()`, one number per start."""
    optimizer = torch.optim.Adam(weights.tensors.values(), lr=RATE)
    for _ in range(epochs):
        optimizer.zero_grad()
        losses().sum().backward()
        optimizer.step()
    with torch.no_grad():
        for value in weights.tensors.values():
            value.copy_((value * 100).round() / 100 + 0.0)


def kept(weights, share, training, held_out):
    """The first start that has everything right (else the first), and how many have; `share` is the share of right answers per start."""
    shares = [share(training), share(held_out)]
    whole = torch.stack(shares).min(0).values >= 1
    k = int(whole.int().argmax())
    print(f"{int(whole.sum())} of {STARTS} have everything right, kept: {k}, on average right:", *shares_of(shares))
    return {
        "start": k,
        "right": int(whole.sum()),
        "parameters": {name: value[k].tolist() for name, value in weights.tensors.items()},
        "train": training,
        "heldOut": held_out,
    }


def shares_of(shares):
    return [round(share.mean().item(), 3) for share in shares]


def one_hot(words, vocabulary):
    """(STARTS, N, V) of one word each."""
    ids = torch.tensor([vocabulary.index(word) for word in words])
    return torch.eye(len(vocabulary))[ids].expand(STARTS, -1, -1)


def by_length(pairs):
    groups = {}
    for inputs, targets in pairs:
        groups.setdefault((len(inputs), len(targets)), []).append((inputs, targets))
    return list(groups.values())


def columns(group, side, vocabulary):
    """One one-hot tensor per timestep."""
    return [one_hot(words, vocabulary) for words in zip(*(pair[side] for pair in group))]


def entropy(scores, wanted):
    """Cross-entropy per start and sequence; `wanted` is one-hot."""
    return -(wanted * torch.log_softmax(scores, -1)).sum(-1)


def hit(scores, wanted):
    return scores.argmax(-1) == wanted.argmax(-1)


def split(items, train_count, first=()):
    """A shuffled split in which the items `first` are trained on."""
    rest = [item for item in items if item not in first]
    random.Random(SEED).shuffle(rest)
    cut = train_count - len(first)
    return [*first, *rest[:cut]], rest[cut:]


# one to one: exclusive or -------------------------------------------------------------------------------------------

def one_to_one():
    corners = [((a, b), "1" if a != b else "0") for a in (0, 1) for b in (0, 1)]
    near = [0, 0.2, 0.8, 1]
    points = [((a, b), "1" if (a > 0.5) != (b > 0.5) else "0") for a in near for b in near]
    held_out = [point for point in points if point not in corners]
    weights = Weights()
    weights.add("layers.0", 2, W_xh=(2, 2), b_h=(2,))
    weights.readout("readout", 2, 2)

    def scores(data):
        x = torch.tensor([point for point, _ in data], dtype=torch.float64).expand(STARTS, -1, -1)
        h = torch.tanh(weights.times("layers.0.W_xh", x) + weights.bias("layers.0.b_h"))
        return weights.scores("readout", h), one_hot([said for _, said in data], ["0", "1"])

    def losses():
        return entropy(*scores(corners)).mean(1)

    def share(data):
        return hit(*scores(data)).double().mean(1)

    train(weights, losses, 300)
    return kept(weights, share, corners, held_out)


# one to many: a caption ---------------------------------------------------------------------------------------------

CAPTION = ["a", "cat", "dog", "runs", "sleeps", "."]


def picture(animal, action, strong, weak):
    """How strongly each word is seen in a picture, as a CNN would say: the right ones strongly, the wrong ones weakly."""
    seen = dict.fromkeys(CAPTION, 0)
    for pair, right in ((("cat", "dog"), animal), (("runs", "sleeps"), action)):
        for word in pair:
            seen[word] = strong if word == right else weak
    return tuple(seen.values())


def one_to_many():
    def pictures(strengths):
        return [
            (picture(animal, action, strong, weak), ("a", animal, action, "."))
            for animal in ("cat", "dog")
            for action in ("runs", "sleeps")
            for strong, weak in strengths
        ]

    training = pictures([(0.9, 0.1), (0.7, 0.2), (1, 0)])
    held_out = pictures([(0.8, 0.1), (0.8, 0.3), (0.9, 0.2), (0.6, 0.1), (1, 0.3)])
    weights = Weights()
    weights.rnn("layers.0", 6, 3)
    weights.readout("readout", 3, 6)

    def first(data):
        return torch.tensor([seen for seen, _ in data], dtype=torch.float64).expand(STARTS, -1, -1)

    def losses():
        wanted = columns(training, 1, CAPTION)
        states = weights.run("layers.0", [first(training), *wanted[:-1]])  # teacher forcing
        return sum(entropy(weights.scores("readout", h), y) for h, y in zip(states, wanted)).mean(1)

    def free(data):
        x, h = first(data), torch.zeros(STARTS, len(data), 3)
        right = torch.ones(STARTS, len(data), dtype=torch.bool)
        for wanted in columns(data, 1, CAPTION):
            h = weights.step("layers.0", x, h)
            scores = weights.scores("readout", h)
            right &= hit(scores, wanted)
            x = torch.eye(6)[scores.argmax(-1)]
        return right.double().mean(1)

    train(weights, losses, 800)
    return kept(weights, free, training, held_out)


# many to one: is it praise? -----------------------------------------------------------------------------------------

OPINION = ["it", "is", "not", "very", "good", "fun", "bad", "dull"]


def many_to_one():
    every = []
    for head in ((), ("it", "is")):
        for no in ((), ("not",)):
            for much in ((), ("very",)):
                for word in ("good", "fun", "bad", "dull"):
                    said = "+" if (word in ("good", "fun")) != bool(no) else "−"
                    every.append(((*head, *no, *much, word), (said,)))
    def is_rare(words):
        """fun and dull are trained on in short sentences only."""
        return words[-1] in ("fun", "dull") and ("it" in words or "very" in words)

    training = [pair for pair in every if not is_rare(pair[0])]
    held_out = [pair for pair in every if is_rare(pair[0])]
    weights = Weights()
    weights.rnn("layers.0", 8, 3)
    weights.readout("readout", 3, 2)

    def answers(data):
        for group in by_length(data):
            states = weights.run("layers.0", columns(group, 0, OPINION))
            yield weights.scores("readout", states[-1]), columns(group, 1, ["+", "−"])[0]

    def losses():
        return torch.cat([entropy(*each) for each in answers(training)], 1).mean(1)

    def share(data):
        return torch.cat([hit(*each) for each in answers(data)], 1).double().mean(1)

    train(weights, losses, 300)
    return kept(weights, share, training, held_out)


# many to many, aligned: names ---------------------------------------------------------------------------------------

NAMES = ["harry", "potter", "and", "hermione", "granger", "invented", "a", "new", "spell"]


def tagged(words):
    """A first name is one; potter and granger are names right after a first name, else people with a craft."""
    first = ("harry", "hermione")
    is_name = [w in first or (w in ("potter", "granger") and k > 0 and words[k - 1] in first) for k, w in enumerate(words)]
    return words, tuple("1" if name else "0" for name in is_name)


def many_to_many():
    person = [("harry",), ("hermione",), ("harry", "potter"), ("hermione", "granger"), ("hermione", "potter"), ("harry", "granger")]
    craft = [("a", "potter"), ("a", "granger"), ("a", "new", "potter"), ("a", "new", "granger")]
    who = person + craft + [(*a, "and", *b) for a in person + craft for b in person + craft if a != b]
    what = [("a", "spell"), ("a", "new", "spell"), ("a", "potter"), ("harry", "potter")]
    every = [tagged((*a, "invented", *b)) for a in who for b in what]
    shown = [tagged(("harry", "potter", "and", "hermione", "granger", "invented", "a", "new", "spell"))]
    training, held_out = split(every, 40, shown)
    held_out = held_out[:60]
    weights = Weights()
    weights.rnn("layers.0", 9, 2)
    weights.readout("readout", 2, 2)
    return tagger(weights, training, held_out, NAMES, 400)


def tagger(weights, training, held_out, vocabulary, epochs):
    """One forward layer, or two layers of opposite directions side by side where the weights have them."""
    sides = [name for name in ("layers.0", "layers.0.forward", "layers.0.backward") if f"{name}.b_h" in weights.tensors]

    def answers(data):
        for group in by_length(data):
            xs = columns(group, 0, vocabulary)
            runs = [weights.run(side, xs, backward=side.endswith("backward")) for side in sides]
            for states, wanted in zip(zip(*runs), columns(group, 1, ["0", "1"])):
                yield weights.scores("readout", torch.cat(states, -1)), wanted

    def losses():
        return torch.cat([entropy(*each) for each in answers(training)], 1).mean(1)

    def share(data):
        return torch.cat([hit(*each) for each in answers(data)], 1).double().mean(1)

    train(weights, losses, epochs)
    return kept(weights, share, training, held_out)


# bidirectional: the right neighbour decides -------------------------------------------------------------------------

TEDDY = ["he", "said", "teddy", "bears", "roosevelt", "are", "was", "great"]


def teddies(words):
    """Teddy is a name unless bears follow; Roosevelt is one always."""
    after = (*words[1:], None)
    is_name = [w == "roosevelt" or (w == "teddy" and next != "bears") for w, next in zip(words, after)]
    return words, tuple("1" if name else "0" for name in is_name)


def bidirectional(ways=("forward", "backward")):
    who = [("he",), ("teddy",), ("teddy", "roosevelt"), ("teddy", "bears")]
    facts = [(*a, "are" if "bears" in a else "was", *tail) for a in who for tail in ((), ("great",))]
    every = [teddies(words) for words in facts + [(*a, "said", *fact) for a in who for fact in facts]]
    shown = [teddies(("he", "said", "teddy", *rest, "great")) for rest in (("bears", "are"), ("roosevelt", "was"))]
    training, held_out = split(every, 20, shown)
    weights = Weights()
    for way in ways:
        weights.rnn(f"layers.0.{way}" if len(ways) > 1 else "layers.0", 8, 2)
    weights.readout("readout", 2 * len(ways), 2)
    return tagger(weights, training, held_out, TEDDY, 300)


# return_sequences: the next value of a wave -------------------------------------------------------------------------


def return_sequences():
    def waves(degrees):
        """Four values of a wave of 8 timesteps a turn, and the fifth."""
        at = [[round(math.sin(math.radians(d + 45 * t)), 2) + 0.0 for t in range(5)] for d in degrees]
        return [(tuple(values[:4]), (values[4],)) for values in at]

    training, held_out = waves(range(0, 360, 15)), waves(range(5, 360, 15))
    weights = Weights()
    weights.rnn("layers.0", 1, 2)
    weights.rnn("layers.1", 2, 2)
    weights.readout("readout", 2, 1)

    def errors(data):
        x = torch.tensor([values for values, _ in data]).expand(STARTS, -1, -1)
        wanted = torch.tensor([next for _, next in data]).expand(STARTS, -1, -1)
        states = weights.run("layers.1", weights.run("layers.0", list(x.split(1, -1))))
        return (weights.scores("readout", states[-1]) - wanted)[..., 0]

    def near(data):
        return (errors(data).abs() < 0.1).double().mean(1)

    train(weights, lambda: errors(training).square().mean(1), 1500)
    return kept(weights, near, training, held_out)


# encoder and decoder: a word backwards ------------------------------------------------------------------------------

LETTERS = ["a", "k", "t"]
SAID = ["a", "k", "t", "."]


def encoder_decoder():
    H = 4
    every = [(word, (*word[::-1], ".")) for n in (2, 3) for word in itertools.product(LETTERS, repeat=n)]
    shown = [(("k", "a", "t"), ("t", "a", "k", "."))]
    training, held_out = split(every, 28, shown)
    weights = Weights()
    weights.rnn("layers.0", 3, H)
    weights.rnn("decoder.layers.0", 4, H)
    weights.readout("decoder.readout", H, 4)

    def losses():
        parts = []
        for group in by_length(training):
            h = weights.run("layers.0", columns(group, 0, LETTERS))[-1]
            wanted = columns(group, 1, SAID)
            start = torch.zeros(STARTS, len(group), 4)
            start[..., 3] = 1
            states = weights.run("decoder.layers.0", [start, *wanted[:-1]], h)
            parts.append(sum(entropy(weights.scores("decoder.readout", s), y) for s, y in zip(states, wanted)))
        return torch.cat(parts, 1).mean(1)

    def free(data):
        parts = []
        for group in by_length(data):
            h = weights.run("layers.0", columns(group, 0, LETTERS))[-1]
            x = torch.zeros(STARTS, len(group), 4)
            x[..., 3] = 1
            right = torch.ones(STARTS, len(group), dtype=torch.bool)
            for wanted in columns(group, 1, SAID):
                h = weights.step("decoder.layers.0", x, h)
                scores = weights.scores("decoder.readout", h)
                right &= hit(scores, wanted)
                x = torch.eye(4)[scores.argmax(-1)]
            parts.append(right)
        return torch.cat(parts, 1).double().mean(1)

    train(weights, losses, 1500)
    return kept(weights, free, training, held_out)


# all of them --------------------------------------------------------------------------------------------------------


def forward_only():
    """The same sentences and the same training as `bidirectional`, without the way back."""
    return bidirectional(("forward",))


NETWORKS = {
    "one-to-one": one_to_one,
    "one-to-many": one_to_many,
    "many-to-one": many_to_one,
    "many-to-many": many_to_many,
    "encoder-decoder": encoder_decoder,
    "return-sequences": return_sequences,
    "bidirectional": bidirectional,
    "forward-only": forward_only,
}


def row(entry):
    """Words of a sequence in one text, numbers as they are."""
    return [" ".join(side) if isinstance(side[0], str) else list(side) for side in entry]


def line(value):
    return json.dumps(value, separators=(",", ":"))


def written(name, network):
    data = (
        f'"{key}":[\n' + ",\n".join(line(row(entry)) for entry in network[key]) + "\n]" for key in ("train", "heldOut")
    )
    head = line({key: network[key] for key in ("start", "right", "parameters")})
    return f'"{name}":{head[:-1]},\n' + ",\n".join(data) + "}"


if __name__ == "__main__":
    trained = {}
    for name, make in NETWORKS.items():
        print(name, end=": ")
        trained[name] = make()
    path = Path(__file__).with_name("kinds.json")
    path.write_text("{" + ",\n".join(written(*each) for each in trained.items()) + "}\n")
