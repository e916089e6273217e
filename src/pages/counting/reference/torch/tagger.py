import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(10000, 64)
        self.bidirectional = nn.GRU(64, 32, batch_first=True, bidirectional=True)
        self.dense = nn.Linear(64, 9)

    def forward(self, x):
        x = self.embedding(x)
        x, _ = self.bidirectional(x)
        x = self.dense(x)
        x = torch.softmax(x, dim=-1)
        return x


model = Model()
x = torch.zeros(1, 5, dtype=torch.long)
print(tuple(model(x).shape))  # (1, 5, 9)
print(sum(p.numel() for p in model.parameters()))  # 659401
