import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.simple_rnn = nn.RNN(27, 50, batch_first=True)
        self.dense = nn.Linear(50, 27)

    def forward(self, x):
        x, _ = self.simple_rnn(x)
        x = self.dense(x)
        x = torch.softmax(x, dim=-1)
        return x


model = Model()
x = torch.zeros(1, 5, 27)
print(tuple(model(x).shape))  # (1, 5, 27)
print(sum(p.numel() for p in model.parameters()))  # 5327
