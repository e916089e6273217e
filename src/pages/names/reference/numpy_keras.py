"""The few layers of Keras that the exported programs use, in numpy.

The equations, the order of the gates and the shapes of the weights are those of keras/src/layers/rnn/simple_rnn.py,
lstm.py and gru.py of Keras 3: with this in place of `keras` the programs run where Keras cannot be installed.
"""
import types

import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


class Recurrent:
    gates = 1

    def __init__(self, units, return_sequences=False, reset_after=True):
        self.units, self.return_sequences, self.reset_after = units, return_sequences, reset_after

    def shapes(self, inputs):
        wide = self.gates * self.units
        return [(inputs, wide), (self.units, wide), (wide,)]

    def build(self, inputs):
        self.wanted = self.shapes(inputs)
        return self.units

    def set_weights(self, weights):
        found = [np.shape(weight) for weight in weights]
        assert found == self.wanted, (found, self.wanted)
        self.weights = weights

    def __call__(self, x):
        states, outputs = [np.zeros((len(x), self.units))] * 2, []
        for t in range(x.shape[1]):
            states = self.step(x[:, t], *states)
            outputs.append(states[0])
        return np.stack(outputs, axis=1) if self.return_sequences else outputs[-1]


class SimpleRNN(Recurrent):
    def step(self, x, h, c):
        kernel, recurrent, bias = self.weights
        return np.tanh(x @ kernel + bias + h @ recurrent), c


class LSTM(Recurrent):
    gates = 4

    def step(self, x, h, c):
        kernel, recurrent, bias = self.weights
        i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        return sigmoid(o) * np.tanh(c), c


class GRU(Recurrent):
    gates = 3

    def shapes(self, inputs):
        kernel, recurrent, bias = super().shapes(inputs)
        assert self.reset_after
        return [kernel, recurrent, (2,) + bias]

    def step(self, x, h, c):
        kernel, recurrent, (input_bias, recurrent_bias) = self.weights
        x_z, x_r, x_h = np.split(x @ kernel + input_bias, 3, axis=1)
        h_z, h_r, h_h = np.split(h @ recurrent + recurrent_bias, 3, axis=1)
        z, r = sigmoid(x_z + h_z), sigmoid(x_r + h_r)
        return z * h + (1 - z) * np.tanh(x_h + r * h_h), c


class Dense:
    def __init__(self, units, activation):
        assert activation == "softmax"
        self.units = units

    def build(self, inputs):
        self.wanted = [(inputs, self.units), (self.units,)]
        return self.units

    set_weights = Recurrent.set_weights

    def __call__(self, x):
        kernel, bias = self.weights
        logits = x @ kernel + bias
        e = np.exp(logits - logits.max(axis=-1, keepdims=True))
        return e / e.sum(axis=-1, keepdims=True)


class Sequential:
    last = None

    def __init__(self, layers):
        (_, size), *self.layers = layers
        for layer in self.layers:
            size = layer.build(size)
        Sequential.last = self

    def predict(self, x, verbose):
        for layer in self.layers:
            x = layer(x)
        return x


def module():
    """What `import keras` gives."""
    keras = types.ModuleType("keras")
    keras.Sequential, keras.Input = Sequential, lambda shape: shape
    keras.layers = types.SimpleNamespace(SimpleRNN=SimpleRNN, LSTM=LSTM, GRU=GRU, Dense=Dense)
    keras.backend = types.SimpleNamespace(set_floatx=lambda name: None)
    return keras
