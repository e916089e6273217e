import json

import keras
import numpy as np

keras.backend.set_floatx("float64")
data = json.load(open("rnn.json", encoding="utf-8"))
layer, vocabulary = data["layers"][0], data["vocabulary"]
V, H, T = len(vocabulary), layer["hidden"], len(data["inputs"])
P = {name: np.array(value) for name, value in layer["parameters"].items()}
R = {name: np.array(value) for name, value in data["readout"]["parameters"].items()}
targets = [vocabulary.index(character) for character in data["targets"]]

rnn, readout = keras.layers.SimpleRNN(H, return_sequences=True), keras.layers.Dense(V, activation="softmax")
model = keras.Sequential([keras.Input((None, V)), rnn, readout])
rnn.set_weights([
    P["W_xh"].T,
    P["W_hh"].T,
    P["b_h"],
])
readout.set_weights([R["W_hy"].T, R["b_y"]])

x = np.zeros((1, T, V))  # the first input is the zero vector
for t, character in enumerate(data["inputs"][1:], start=1):
    x[0, t, vocabulary.index(character)] = 1
y = model.predict(x, verbose=0)[0]
print(-np.log(y[np.arange(T), targets]).sum())  # 6.335960022501233
