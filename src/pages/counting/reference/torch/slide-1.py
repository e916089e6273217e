import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.simple_rnn = nn.RNN(1, 10, batch_first=True)
        self.dense = nn.Linear(10, 1)

    def forward(self, x):
        _, h = self.simple_rnn(x)
        x = h[-1]
        x = self.dense(x)
        return x


model = Model()
x = torch.zeros(1, 50, 1)
print(tuple(model(x).shape))  # (1, 1)
print(sum(p.numel() for p in model.parameters()))  # 141
