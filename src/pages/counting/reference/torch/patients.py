import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm = nn.LSTM(1, 256, batch_first=True)
        self.dense = nn.Linear(256, 1)

    def forward(self, x):
        _, (h, c) = self.lstm(x)
        x = h[-1]
        x = self.dense(x)
        return x


model = Model()
x = torch.zeros(1, 1, 1)
print(tuple(model(x).shape))  # (1, 1)
print(sum(p.numel() for p in model.parameters()))  # 265473
