import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.simple_rnn_1 = nn.RNN(1, 64, batch_first=True)
        self.simple_rnn_2 = nn.RNN(64, 32, batch_first=True)
        self.simple_rnn_3 = nn.RNN(32, 16, batch_first=True)
        self.dense_1 = nn.Linear(16, 8)
        self.dense_2 = nn.Linear(8, 1)

    def forward(self, x):
        x, _ = self.simple_rnn_1(x)
        x, _ = self.simple_rnn_2(x)
        _, h = self.simple_rnn_3(x)
        x = h[-1]
        x = self.dense_1(x)
        x = torch.tanh(x)
        x = self.dense_2(x)
        return x


model = Model()
x = torch.zeros(1, 50, 1)
print(tuple(model(x).shape))  # (1, 1)
print(sum(p.numel() for p in model.parameters()))  # 8369
