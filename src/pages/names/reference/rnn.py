import json

import torch
from torch import nn

torch.set_default_dtype(torch.float64)
data = json.load(open("rnn.json", encoding="utf-8"))
layer, vocabulary = data["layers"][0], data["vocabulary"]
V, H, T = len(vocabulary), layer["hidden"], len(data["inputs"])
P = {name: torch.tensor(value) for name, value in layer["parameters"].items()}
R = {name: torch.tensor(value) for name, value in data["readout"]["parameters"].items()}
targets = [vocabulary.index(character) for character in data["targets"]]

rnn, readout = nn.RNN(V, H), nn.Linear(H, V)
with torch.no_grad():
    rnn.weight_ih_l0.copy_(P["W_xh"])
    rnn.weight_hh_l0.copy_(P["W_hh"])
    rnn.bias_ih_l0.copy_(P["b_h"])
    rnn.bias_hh_l0.copy_(torch.zeros(H))
    readout.weight.copy_(R["W_hy"])
    readout.bias.copy_(R["b_y"])

x = torch.zeros(T, V)  # the first input is the zero vector
for t, character in enumerate(data["inputs"][1:], start=1):
    x[t, vocabulary.index(character)] = 1
h, _ = rnn(x)
loss = nn.functional.cross_entropy(readout(h), torch.tensor(targets), reduction="sum")
print(loss.item())  # 6.335960022501233
