"""The examples (format unroll/1) of torch.json: small, of odd shapes, seeded weights of three decimals."""
import json
from pathlib import Path

import numpy

EXAMPLES = Path(__file__).resolve().parents[3] / "public" / "examples"


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

    def rnn_tanh(self, D, H, state=False):
        return self.rnn(D, H, "tanh", state)

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


def cell_examples():
    d = Draw(1)

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


def stack_examples():
    d = Draw(2)

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


def readout_examples():
    d = Draw(3)

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


def sequence_examples():
    d = Draw(4)

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


def optimizer_examples():
    d = Draw(5)

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
    groups = [cell_examples, stack_examples, readout_examples, sequence_examples, optimizer_examples]
    for group in groups:
        for name, parts in group():
            yield name, example(name.replace("-", " "), **parts)
    yield "two-layer-lstm", json.loads((EXAMPLES / "two-layer-lstm.json").read_text())
