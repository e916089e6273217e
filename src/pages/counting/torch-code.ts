import { type Counted, inputShape, type Row, type Shape } from './count-model.ts';
import { type Activation, isRecurrent, type Layer, type Model, type Recurrent } from './model.ts';

/** Timesteps of the trial input where any number will do. */
const anyTimesteps = 5;

/**
 * A program for PyTorch that builds the model, batch first, and prints the shape of its output and its parameters.
 * Undefined where a layer does not fit or PyTorch has no such layer. src/pages/counting/reference/make_references.py runs it.
 */
export function torchCode(model: Model, { rows, misfit, torch }: Counted): string | undefined {
  if (misfit !== undefined || torch === undefined) return undefined;
  const frozen = rows.filter(({ layer, count }) => !layer.trainable && count > 0);
  return [
    ...['import torch', 'from torch import nn', '', ''],
    ...['class Model(nn.Module):', '    def __init__(self):', '        super().__init__()'],
    ...rows.map((row) => `        self.${row.name} = ${moduleCode(row)}`),
    ...frozen.map(({ name }) => `        self.${name}.requires_grad_(False)`),
    ...['', '    def forward(self, x):'],
    ...rows.flatMap((row) => forwardCode(row).map((line) => `        ${line}`)),
    ...['        return x', '', '', 'model = Model()'],
    `x = ${trialInput(model)}`,
    `print(tuple(model(x).shape))  # ${trialOutput(rows.at(-1)?.output ?? inputShape(model))}`,
    `print(sum(p.numel() for p in model.parameters()))  # ${torch}`,
    '',
  ].join('\n');
}

/** The module of PyTorch that does what a layer of Keras does. */
export function torchModule({ kind }: Layer): string {
  const names: Partial<Record<Layer['kind'], string>> = { SimpleRNN: 'RNN', Dense: 'Linear' };
  return `nn.${names[kind] ?? kind}`;
}

function moduleCode({ layer, inputs }: Row): string {
  if (layer.kind === 'Dropout') return `${torchModule(layer)}(${layer.rate})`;
  if (layer.kind === 'Embedding') return `${torchModule(layer)}(${layer.tokens}, ${layer.size})`;
  const bias = layer.bias ? '' : ', bias=False';
  if (layer.kind === 'Dense') return `${torchModule(layer)}(${inputs}, ${layer.units}${bias})`;
  const both = layer.bidirectional ? ', bidirectional=True' : '';
  return `${torchModule(layer)}(${inputs}, ${layer.units}, batch_first=True${bias}${both})`;
}

const activationCode: Readonly<Record<Exclude<Activation, 'linear'>, string>> = {
  tanh: 'torch.tanh(x)',
  relu: 'torch.relu(x)',
  sigmoid: 'torch.sigmoid(x)',
  softmax: 'torch.softmax(x, dim=-1)',
};

function forwardCode({ name, layer }: Row): string[] {
  if (isRecurrent(layer)) return recurrentCode(name, layer);
  const line = `x = self.${name}(x)`;
  if (layer.kind !== 'Dense' || layer.activation === 'linear') return [line];
  return [line, `x = ${activationCode[layer.activation]}`];
}

/** All outputs, or the last state of every direction: the backward one ends at the first timestep. */
function recurrentCode(name: string, layer: Recurrent): string[] {
  if (layer.returnSequences) return [`x, _ = self.${name}(x)`];
  const state = layer.kind === 'LSTM' ? '(h, c)' : 'h';
  const last = layer.bidirectional ? 'torch.cat((h[0], h[1]), dim=-1)' : 'h[-1]';
  return [`_, ${state} = self.${name}(x)`, `x = ${last}`];
}

function trialInput(model: Model): string {
  const [timesteps, features] = inputShape(model);
  const sizes = [1, timesteps ?? anyTimesteps, ...(features == null ? [] : [features])];
  const isTokens = sizes.length === 2;
  return `torch.zeros(${sizes.join(', ')}${isTokens ? ', dtype=torch.long' : ''})`;
}

/** The shape of what comes out, a batch of one first, as Python prints it. */
const trialOutput = (shape: Shape): string =>
  `(${[1, ...shape.map((size) => size ?? anyTimesteps)].join(', ')})`;
