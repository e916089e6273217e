import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.lstm_1 = nn.LSTM(1, 50, batch_first=True)
        self.dropout_1 = nn.Dropout(0.2)
        self.lstm_2 = nn.LSTM(50, 50, batch_first=True)
        self.dropout_2 = nn.Dropout(0.2)
        self.lstm_3 = nn.LSTM(50, 50, batch_first=True)
        self.dropout_3 = nn.Dropout(0.2)
        self.lstm_4 = nn.LSTM(50, 50, batch_first=True)
        self.dropout_4 = nn.Dropout(0.2)
        self.dense_1 = nn.Linear(50, 1)

    def forward(self, x):
        x, _ = self.lstm_1(x)
        x = self.dropout_1(x)
        x, _ = self.lstm_2(x)
        x = self.dropout_2(x)
        x, _ = self.lstm_3(x)
        x = self.dropout_3(x)
        _, (h, c) = self.lstm_4(x)
        x = h[-1]
        x = self.dropout_4(x)
        x = self.dense_1(x)
        return x


model = Model()
x = torch.zeros(1, 60, 1)
print(tuple(model(x).shape))  # (1, 1)
print(sum(p.numel() for p in model.parameters()))  # 71851
