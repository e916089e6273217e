import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.simple_rnn = nn.RNN(4, 3, batch_first=True)
        self.dense = nn.Linear(3, 4)

    def forward(self, x):
        x, _ = self.simple_rnn(x)
        x = self.dense(x)
        x = torch.softmax(x, dim=-1)
        return x


model = Model()
x = torch.zeros(1, 4, 4)
print(tuple(model(x).shape))  # (1, 4, 4)
print(sum(p.numel() for p in model.parameters()))  # 43
