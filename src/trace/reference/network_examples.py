"""The examples (format unroll/1) of networks.json: both directions, several layers, one output, and a decoder."""
from reference_examples import Draw, example, sgd

PREVIOUS = {"from": "previous", "pick": "greedy"}
SAMPLED = {"from": "previous", "pick": "sample"}


def both(make, D, H, state=False):
    """A bidirectional layer made of two drawn ones."""
    forward, backward = make(D, H, state=state), make(D, H, state=state)
    layer = {**forward, "direction": "bidirectional"}
    for name in ["parameters", "initialState"]:
        if name in forward:
            layer[name] = {"forward": forward[name], "backward": backward[name]}
    return layer


def last(layer):
    return {**layer, "returnSequences": False}


def direction_examples():
    d = Draw(11)
    yield "bidirectional-rnn", dict(
        inputs=d.vectors(4, 2), targets="BCCD", vocabulary="ABCD", layers=[both(d.rnn_tanh, 2, 3)],
        readout=d.readout(6, 4), optimizer=sgd(),
    )
    yield "bidirectional-lstm", dict(
        inputs="hell", targets=["e", None, "l", "o"], vocabulary="helo", reduction="mean",
        layers=[both(d.lstm, 4, 2, state=True)], readout=d.readout(4, 4), optimizer=sgd(),
    )
    yield "bidirectional-two-layers", dict(
        inputs=d.vectors(3, 2), targets="xyx", vocabulary="xyz",
        layers=[both(d.rnn_tanh, 2, 2, state=True), both(d.lstm, 4, 2)], readout=d.readout(4, 3),
        optimizer=sgd(momentum=0.5),
    )
    yield "bidirectional-under-forward", dict(
        inputs=d.vectors(4, 3), targets=d.vectors(4, 2), loss="mean-squared-error",
        layers=[d.rnn(3, 2), both(d.lstm, 2, 3), d.rnn_tanh(6, 2)], readout=None, optimizer=sgd(),
    )
    yield "bidirectional-output-vocabulary", dict(
        inputs="xyzx", targets=["B-PER", "O", "O", "B-PER"], vocabulary="xyz",
        outputVocabulary=["B-PER", "O"], layers=[both(d.rnn_tanh, 3, 2)], readout=d.readout(4, 2),
        frozen=["layers.0.backward.W_hh"], optimizer=sgd(clip={"by": "norm", "at": 0.3}),
    )


def last_state_examples():
    d = Draw(12)
    binary = dict(loss="binary-cross-entropy", optimizer=sgd())
    yield "many-to-one-rnn", dict(
        inputs=d.vectors(5, 2), targets=[None] * 4 + [[1]], layers=[last(d.rnn_tanh(2, 3))],
        readout=d.readout(3, 1, "sigmoid"), **binary,
    )
    yield "many-to-one-lstm-two-layers", dict(
        inputs=d.vectors(4, 2), targets=[None] * 3 + [[0]], layers=[d.lstm(2, 3), last(d.lstm(3, 2))],
        readout=d.readout(2, 1, "sigmoid"), **binary,
    )
    yield "many-to-one-bidirectional", dict(
        inputs=d.vectors(4, 2), targets=[None] * 3 + [[1]], layers=[last(both(d.lstm, 2, 2, state=True))],
        readout=d.readout(4, 1, "sigmoid"), **binary,
    )
    yield "many-to-one-below", dict(
        inputs=d.vectors(3, 2), targets=[None, None, [0.5, -0.3]], loss="half-squared-error",
        layers=[last(d.rnn_tanh(2, 3)), d.rnn_tanh(3, 2, state=True)], readout=None, optimizer=sgd(),
    )
    yield "many-to-one-backward", dict(
        inputs=d.vectors(3, 2), targets=[None, None, "b"], vocabulary="abc", optimizer=sgd(),
        layers=[last({**d.lstm(2, 3), "direction": "backward"})], readout=d.readout(3, 3),
    )


def stack_examples():
    d = Draw(13)
    yield "two-layers-lstm", dict(
        inputs="abca", targets="bcab", vocabulary="abc", layers=[d.lstm(3, 2, state=True), d.lstm(2, 3)],
        readout=d.readout(3, 3), optimizer=sgd(),
    )
    yield "three-layers-rnn", dict(
        inputs="abcabc", targets="bcabca", vocabulary="abc",
        layers=[d.rnn_tanh(3, 2, state=True), d.rnn_tanh(2, 3), d.rnn_tanh(3, 2)],
        readout=d.readout(2, 3), optimizer=sgd(),
    )
    yield "three-layers-lstm", dict(
        inputs=d.vectors(3, 2), targets="bca", vocabulary="abc", reduction="mean",
        layers=[d.lstm(2, 2), d.lstm(2, 2, state=True), d.lstm(2, 2)], readout=d.readout(2, 3),
        optimizer=sgd(),
    )


def feedback_examples():
    d = Draw(14)
    yield "feed-back-greedy", dict(
        inputs=["a", "b", PREVIOUS, PREVIOUS, PREVIOUS], targets="bcabc", vocabulary="abc",
        layers=[d.rnn_tanh(3, 3)], readout=d.readout(3, 3), optimizer=sgd(),
    )
    yield "feed-back-sample", dict(
        inputs=["a", SAMPLED, SAMPLED, "c", SAMPLED, SAMPLED], targets="bcabca", vocabulary="abc", seed=7,
        layers=[d.lstm(3, 2), d.lstm(2, 2)], readout=d.readout(2, 3, temperature=1.5), optimizer=sgd(),
    )


def decoder(d, make, sizes, inputs, targets, V):
    """Layers that read V tokens and start where the encoder ends."""
    below = [V, *sizes]
    layers = [make(D, H) for D, H in zip(below, sizes)]
    return {"inputs": inputs, "targets": list(targets), "layers": layers, "readout": d.readout(sizes[-1], V)}


def decoder_examples():
    d = Draw(15)
    teacher = ["<s>", "u", "v"]
    words = ["<s>", "u", "v", "w"]
    free = ["<s>", PREVIOUS, PREVIOUS]
    for name, make in [("rnn", d.rnn_tanh), ("lstm", d.lstm)]:
        for way, inputs in [("teacher", teacher), ("free", free)]:
            part = {"vocabulary": words, **decoder(d, make, [3], inputs, "uvw", 4)}
            yield f"encoder-decoder-{name}-{way}", dict(
                inputs=d.vectors(3, 2), targets=None, layers=[make(2, 3, state=True)], readout=None,
                decoder=part, optimizer=sgd(),
            )
    two = {"vocabulary": words, **decoder(d, d.lstm, [2, 3], teacher, "uvw", 4)}
    yield "encoder-decoder-two-layers", dict(
        inputs="xyx", vocabulary="xy", targets=None, layers=[d.lstm(2, 2), d.lstm(2, 3)],
        readout=None, decoder=two, reduction="mean", optimizer=sgd(),
    )
    sampled = {"vocabulary": words, **decoder(d, d.rnn_tanh, [2], ["<s>", SAMPLED, SAMPLED, SAMPLED], "uvwu", 4)}
    yield "encoder-decoder-both-losses", dict(
        inputs="xyx", targets="yxx", vocabulary="xy", layers=[d.rnn_tanh(2, 2)], readout=d.readout(2, 2),
        decoder=sampled, seed=3, optimizer=sgd(clip={"by": "value", "at": 0.1}),
        frozen=["decoder.layers.0.W_xh"],
    )
    mean = {"vocabulary": words, **decoder(d, d.lstm, [2], ["<s>", PREVIOUS], "uv", 4)}
    yield "encoder-decoder-both-means", dict(
        inputs="xyx", targets=["y", None, "x"], vocabulary="xy", reduction="mean",
        layers=[{**d.lstm(2, 2), "direction": "backward"}], readout=d.readout(2, 2), decoder=mean,
        optimizer={"name": "adam", "learningRate": 0.01, "beta1": 0.9, "beta2": 0.999, "epsilon": 1e-8,
                   "style": "pytorch"},
    )


def both_to_decoder_examples():
    """Encoders that run both ways: a layer of the decoder starts from both last states, one above the other."""
    d = Draw(16)
    words = ["<s>", "u", "v", "w"]
    one = {"vocabulary": words, **decoder(d, d.lstm, [4], ["<s>", "u", "v"], "uvw", 4)}
    yield "encoder-decoder-both-ways-lstm", dict(
        inputs="xyx", vocabulary="xy", targets=None, layers=[both(d.lstm, 2, 2, state=True)], readout=None,
        decoder=one, optimizer=sgd(),
    )
    two = {"vocabulary": words, **decoder(d, d.rnn_tanh, [4, 3], ["<s>", PREVIOUS, PREVIOUS], "uvw", 4)}
    yield "encoder-decoder-both-ways-two-layers", dict(
        inputs=d.vectors(3, 2), targets=None, layers=[both(d.rnn_tanh, 2, 2, state=True), d.rnn_tanh(4, 3)],
        readout=None, decoder=two, optimizer=sgd(),
    )
    heard = {"vocabulary": words, **decoder(d, d.rnn_tanh, [4], ["<s>", "u", SAMPLED], "uvw", 4)}
    yield "encoder-decoder-both-ways-both-losses", dict(
        inputs="xyx", targets="yxx", vocabulary="xy", layers=[both(d.rnn_tanh, 2, 2)], readout=d.readout(4, 2),
        decoder=heard, seed=3, reduction="mean", optimizer=sgd(clip={"by": "norm", "at": 0.5}),
    )


def batch_decoder_examples():
    """Batches of pairs of unequal lengths; the words of an entry's decoder stand beside its inputs."""
    d = Draw(17)
    words = ["<s>", "u", "v", "w"]

    def pair(text, answer, inputs=None):
        spoken = {"inputs": inputs or ["<s>", *answer[:-1]], "targets": list(answer)}
        return {"inputs": list(text), "decoder": spoken}

    def file(make, D, **more):
        layers = [make(2, D)]
        second = {"vocabulary": words, "layers": [make(4, D)], "readout": d.readout(D, 4)}
        return dict(vocabulary="xy", inputs=None, targets=None, layers=layers, readout=None, decoder=second, **more)

    yield "encoder-decoder-batch-lstm", file(
        d.lstm, 3, batch=[pair("xyx", "uv"), pair("y", "wuv"), pair("xy", "u")], show=1, optimizer=sgd(),
    )
    free = ["<s>", PREVIOUS, SAMPLED]
    yield "encoder-decoder-batch-mean", file(
        d.rnn_tanh, 3, batch=[pair("xy", "uvw", free), pair("yxx", ["v", None, "u"], free)], seed=5,
        reduction="mean", optimizer=sgd(clip={"by": "norm", "at": 0.3}),
    )


def upstream_examples():
    """Gradients given for what the top layer hands on: of both directions together, or of the last state alone."""
    d = Draw(18)
    plain = dict(targets=None, loss=None, readout=None)
    yield "upstream-bidirectional", dict(
        inputs=d.vectors(3, 2), layers=[d.lstm(2, 2), both(d.lstm, 2, 2, state=True)],
        upstream=[{"h": d.array(4)}, None, {"h": d.array(4)}], **plain,
    )
    yield "upstream-last-state", dict(
        inputs=d.vectors(3, 2), layers=[last(both(d.rnn_tanh, 2, 3))], upstream=[None, None, {"h": d.array(6)}], **plain,
    )


def all_examples():
    groups = [
        direction_examples, last_state_examples, stack_examples, feedback_examples, decoder_examples,
        both_to_decoder_examples, batch_decoder_examples, upstream_examples,
    ]
    for group in groups:
        for name, parts in group():
            targets, inputs = parts.pop("targets"), parts.pop("inputs")
            file = example(name.replace("-", " "), inputs or [], targets or [], **parts)
            for entry, given in [("inputs", inputs), ("targets", targets), ("loss", file["loss"])]:
                if given is None:
                    del file[entry]
            yield name, file
