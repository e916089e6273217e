import type { LanguageModelSettings } from '../../training/language-model/settings.ts';

type Cell = LanguageModelSettings['cell'];

/** What a program is written for: the file it reads and the loss that it should print. */
export interface CodeSubject {
  readonly cell: Cell;
  /** Name of the example file. */
  readonly file: string;
  readonly loss: number;
}

/** Reads the example file into V, H, the parameters P of the layer and R of the readout, one-hot x and target indices. */
function reading(file: string, array: (value: string) => string): readonly string[] {
  return [
    `data = json.load(open(${JSON.stringify(file)}, encoding="utf-8"))`,
    'layer, vocabulary = data["layers"][0], data["vocabulary"]',
    'V, H, T = len(vocabulary), layer["hidden"], len(data["inputs"])',
    `P = {name: ${array('value')} for name, value in layer["parameters"].items()}`,
    `R = {name: ${array('value')} for name, value in data["readout"]["parameters"].items()}`,
    'targets = [vocabulary.index(character) for character in data["targets"]]',
  ];
}

const torchModules: Readonly<Record<Cell, string>> = { rnn: 'RNN', lstm: 'LSTM', gru: 'GRU' };

const torchWeights: Readonly<Record<Cell, readonly string[]>> = {
  rnn: ['P["W_xh"]', 'P["W_hh"]', 'P["b_h"]', 'torch.zeros(H)'],
  lstm: [...stackedTorch('ifgo', ['W_x', 'W_h', 'b_']), 'torch.zeros(4 * H)'],
  gru: stackedTorch('rzn', ['W_x', 'W_h', 'b_', 'b_h']),
};

function stackedTorch(gates: string, prefixes: readonly string[]): string[] {
  return prefixes.map((prefix) => `torch.cat([P["${prefix}" + gate] for gate in "${gates}"])`);
}

/**
 * A program for PyTorch that loads the file and prints the loss of its name. Where PyTorch has a second bias that
 * the cell has not, it is 0.
 */
export function torchCode({ cell, file, loss }: CodeSubject): string {
  const names = ['weight_ih_l0', 'weight_hh_l0', 'bias_ih_l0', 'bias_hh_l0'];
  return [
    ...['import json', '', 'import torch', 'from torch import nn', ''],
    'torch.set_default_dtype(torch.float64)',
    ...reading(file, (value) => `torch.tensor(${value})`),
    '',
    `rnn, readout = nn.${torchModules[cell]}(V, H), nn.Linear(H, V)`,
    'with torch.no_grad():',
    ...names.map((name, at) => `    rnn.${name}.copy_(${torchWeights[cell][at]})`),
    '    readout.weight.copy_(R["W_hy"])',
    '    readout.bias.copy_(R["b_y"])',
    '',
    'x = torch.zeros(T, V)  # the first input is the zero vector',
    'for t, character in enumerate(data["inputs"][1:], start=1):',
    '    x[t, vocabulary.index(character)] = 1',
    'h, _ = rnn(x)',
    'loss = nn.functional.cross_entropy(readout(h), torch.tensor(targets), reduction="sum")',
    `print(loss.item())  # ${loss}`,
    '',
  ].join('\n');
}

const kerasLayers: Readonly<Record<Cell, string>> = {
  rnn: 'SimpleRNN(H, return_sequences=True)',
  lstm: 'LSTM(H, return_sequences=True)',
  gru: 'GRU(H, reset_after=True, return_sequences=True)',
};

/** Kernel, recurrent kernel, bias; Keras multiplies from the left and keeps the gates side by side, a GRU as z, r, n. */
const kerasWeights: Readonly<Record<Cell, readonly string[]>> = {
  rnn: ['P["W_xh"].T', 'P["W_hh"].T', 'P["b_h"]'],
  lstm: [...stackedKeras('ifgo'), 'np.concatenate([P["b_" + gate] for gate in "ifgo"])'],
  gru: [
    ...stackedKeras('zrn'),
    'np.stack([np.concatenate([P[b + gate] for gate in "zrn"]) for b in ("b_", "b_h")])',
  ],
};

function stackedKeras(gates: string): string[] {
  return ['W_x', 'W_h'].map(
    (prefix) => `np.concatenate([P["${prefix}" + gate].T for gate in "${gates}"], axis=1)`,
  );
}

/** The same for Keras. */
export function kerasCode({ cell, file, loss }: CodeSubject): string {
  return [
    ...['import json', '', 'import keras', 'import numpy as np', ''],
    'keras.backend.set_floatx("float64")',
    ...reading(file, (value) => `np.array(${value})`),
    '',
    `rnn, readout = keras.layers.${kerasLayers[cell]}, keras.layers.Dense(V, activation="softmax")`,
    'model = keras.Sequential([keras.Input((None, V)), rnn, readout])',
    'rnn.set_weights([',
    ...kerasWeights[cell].map((weight) => `    ${weight},`),
    '])',
    'readout.set_weights([R["W_hy"].T, R["b_y"]])',
    '',
    'x = np.zeros((1, T, V))  # the first input is the zero vector',
    'for t, character in enumerate(data["inputs"][1:], start=1):',
    '    x[0, t, vocabulary.index(character)] = 1',
    'y = model.predict(x, verbose=0)[0]',
    `print(-np.log(y[np.arange(T), targets]).sum())  # ${loss}`,
    '',
  ].join('\n');
}
